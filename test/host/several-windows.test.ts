/** Several panes over one workbook: events, turns by chance, and co-authors whose changes need time to arrive. */
import { appendBelow, bodyOf, buildTable, cellOf, read, write } from './build';
import { openHost } from './bind-jest';
import type { OpenedHost, OpenOptions } from './bind-jest';
import { CoAuthors } from './co-authors';
import { Interleaving } from './interleave';
import { deleteCells } from './model/shifting';
import { Workbook } from './model/workbook';

interface Seen {
  source: string;
  trigger?: string;
  address: string;
  change?: string;
}

const open: OpenedHost[] = [];

function openPane(options: OpenOptions): OpenedHost {
  const pane = openHost(options);
  open.push(pane);
  return pane;
}

afterEach(() => open.splice(0).forEach((pane) => pane.close()));

function workbookWithItems(): Workbook {
  const workbook = Workbook.empty();
  buildTable(workbook, { name: 'Items', headers: ['No.', 'Cost'], rows: [['A', 1]] });
  return workbook;
}

async function listen({ Excel }: OpenedHost, to: 'worksheets' | 'tables'): Promise<Seen[]> {
  const seen: Seen[] = [];
  await Excel.run(async (context) => {
    const handler = (args: Excel.WorksheetChangedEventArgs | Excel.TableChangedEventArgs): Promise<void> => {
      const trigger = 'triggerSource' in args ? args.triggerSource : undefined;
      seen.push({ source: args.source, trigger, address: args.address, change: args.changeType });
      return Promise.resolve();
    };
    if (to === 'worksheets') context.workbook.worksheets.onChanged.add(handler);
    else context.workbook.tables.onChanged.add(handler);
    await context.sync();
  });
  return seen;
}

const writeCell = ({ Excel }: OpenedHost, address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Items').getRange(address).values = [[value]];
    await context.sync();
  });

// Platform spec, section 5, item 9.
describe('a change', () => {
  it('is Local to the pane that made it and Remote to the other', async () => {
    const workbook = workbookWithItems();
    const [mine, theirs] = [openPane({ workbook }), openPane({ workbook })];
    const [seenByMe, seenByThem] = [await listen(mine, 'worksheets'), await listen(theirs, 'worksheets')];
    await writeCell(mine, 'D1', 5);
    await Promise.all([mine.host.events.delivered(), theirs.host.events.delivered()]);
    expect(seenByMe).toEqual([{ source: 'Local', trigger: 'ThisLocalAddin', address: 'D1', change: 'RangeEdited' }]);
    expect(seenByThem).toEqual([{ source: 'Remote', trigger: 'Unknown', address: 'D1', change: 'RangeEdited' }]);
  });

  it('by the person at the window is Local, but not by the add-in', async () => {
    const pane = openPane({ workbook: workbookWithItems() });
    const seen = await listen(pane, 'worksheets');
    pane.host.byPerson((workbook) => write(workbook, 'Items!B2', 9));
    await pane.host.events.delivered();
    expect(seen).toEqual([{ source: 'Local', trigger: 'Unknown', address: 'B2', change: 'RangeEdited' }]);
  });

  it('of a table tells no trigger', async () => {
    const pane = openPane({ workbook: workbookWithItems() });
    const seen = await listen(pane, 'tables');
    await writeCell(pane, 'B2', 9);
    await pane.host.events.delivered();
    expect(seen).toEqual([{ source: 'Local', trigger: undefined, address: 'B2', change: 'RangeEdited' }]);
  });

  it('leads to its cells, with the value before and after', async () => {
    const { Excel, host } = openPane({ workbook: workbookWithItems() });
    let args: Excel.WorksheetChangedEventArgs | undefined;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Items').onChanged.add((event) => {
        args = event;
        return Promise.resolve();
      });
      await context.sync();
    });
    host.workbook.as(undefined, () => write(host.workbook, 'Items!B2', 7));
    await host.events.delivered();
    expect(args?.details).toMatchObject({ valueBefore: 1, valueAfter: 7 });
    await Excel.run(async (context) => {
      const range = args?.getRange(context).load('address,values');
      await context.sync();
      expect(range?.values).toEqual([[7]]);
    });
  });

  it('raises no event once the handler is removed, or while events are off', async () => {
    const { Excel, host } = openPane({ workbook: workbookWithItems() });
    const seen: string[] = [];
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
      return added;
    });
    write(host.workbook, 'Items!A9', 1);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    write(host.workbook, 'Items!A9', 2);
    await host.events.delivered();
    expect(seen).toEqual([]);
  });

  it('of the selection is told to the workbook and to the sheet', async () => {
    const { Excel, host } = openPane({ workbook: workbookWithItems() });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        seen.push('workbook');
        return Promise.resolve();
      });
      context.workbook.worksheets.getItem('Items').onSelectionChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('Items').getRange('B2').select();
      await context.sync();
    });
    await host.events.delivered();
    await Promise.resolve();
    expect(seen.sort()).toEqual(['B2', 'workbook']);
  });

  it('adds rows and deletes them by name', async () => {
    const pane = openPane({ workbook: workbookWithItems() });
    const seen = await listen(pane, 'worksheets');
    await pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Items');
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('5:6').delete('Up');
      await context.sync();
    });
    await pane.host.events.delivered();
    expect(seen.map(({ change, address }) => [change, address])).toEqual([
      ['RowInserted', '5:6'],
      ['RowDeleted', '5:6'],
    ]);
  });
});

describe('two panes in turn by chance', () => {
  /** Both read a counter, then write it one higher. */
  async function race(seed: number): Promise<{ counter: unknown; order: string[] }> {
    const workbook = workbookWithItems();
    write(workbook, 'Items!D1', 0);
    const turns = new Interleaving(seed);
    const panes = ['first', 'second'].map((name) => openPane({ workbook, gate: turns.gate(name) }));
    await Promise.all(
      panes.map(({ Excel }) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem('Items').getRange('D1').load('values');
          await context.sync();
          cell.values = [[Number(cell.values[0][0]) + 1]];
          await context.sync();
        }),
      ),
    );
    return { counter: cellOf(workbook, 'Items!D1'), order: turns.order.slice(0, 4) };
  }

  it('lose an update by some seeds and not by others, the same seed always alike', async () => {
    const runs = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(race));
    expect(new Set(runs.map((run) => run.counter))).toEqual(new Set([1, 2]));
    expect(await race(3)).toEqual(runs[2]);
  });
});

// Platform spec, section 5, item 10.
describe('co-authors with a replica each', () => {
  it('see a change only when it has arrived', () => {
    const first = workbookWithItems();
    const authors = new CoAuthors(first);
    const second = authors.join();
    write(first, 'Items!D1', 'mine');
    expect(cellOf(second, 'Items!D1')).toBe('');
    expect(authors.underWay).toBe(1);
    authors.deliver();
    expect(cellOf(second, 'Items!D1')).toBe('mine');
  });

  it('end with the later of two claims of the same cell', () => {
    const first = workbookWithItems();
    const authors = new CoAuthors(first);
    const second = authors.join();
    write(first, 'Items!D1', 'first');
    write(second, 'Items!D1', 'second');
    authors.deliver();
    expect([cellOf(first, 'Items!D1'), cellOf(second, 'Items!D1')]).toEqual(['second', 'second']);
  });

  it('lose a row that both appended at the same place', () => {
    const first = workbookWithItems();
    const authors = new CoAuthors(first);
    const second = authors.join();
    appendBelow(first, 'Items', [['B', 2]]);
    appendBelow(second, 'Items', [['C', 3]]);
    authors.deliver();
    expect(bodyOf(first, 'Items')).toEqual([
      ['A', 1],
      ['C', 3],
    ]);
    expect(read(second, 'Items!A1:B3')).toEqual(read(first, 'Items!A1:B3'));
  });

  it('find their rows again although others took rows out above', () => {
    const first = workbookWithItems();
    appendBelow(first, 'Items', [
      ['B', 2],
      ['C', 3],
    ]);
    const authors = new CoAuthors(first);
    const second = authors.join();
    deleteCells(first, first.sheet('Items'), first.locate('Items!A2:B2').area, 'Up');
    write(second, 'Items!B4', 33);
    appendBelow(second, 'Items', [['D', 4]]);
    authors.deliver();
    const both = [first, second].map((workbook) => bodyOf(workbook, 'Items'));
    expect(both[0]).toEqual([
      ['B', 2],
      ['C', 33],
      ['D', 4],
    ]);
    expect(both[1]).toEqual(both[0]);
  });

  it('receive the changes of one author in his order, those of another whenever they come', () => {
    const first = workbookWithItems();
    const sent: number[] = [];
    const authors = new CoAuthors(first, { onSent: (from, _to, number) => from !== first || sent.push(number) });
    const second = authors.join();
    write(first, 'Items!D1', 1);
    write(first, 'Items!D2', 2);
    write(first, 'Items!D3', 3);
    authors.deliver(second, first, sent[1]);
    expect(read(second, 'Items!D1:D3').flat()).toEqual([1, 2, '']);
  });

  it('are found out where two wrote one cell without knowing of each other, and only there', () => {
    const first = workbookWithItems();
    const conflicts: unknown[] = [];
    const authors = new CoAuthors(first, { onConflict: (conflict) => conflicts.push(conflict) });
    const second = authors.join();
    write(first, 'Items!D1', 'mine');
    authors.deliver();
    write(second, 'Items!D1', 'then theirs');
    authors.deliver();
    expect(conflicts).toEqual([]);
    write(first, 'Items!D1', 'mine again');
    write(second, 'Items!D1', 'theirs at once');
    authors.deliver();
    expect(conflicts).toContainEqual({ sheet: 'Items', row: 0, column: 3 });
    expect(cellOf(first, 'Items!D1')).toBe('theirs at once');
  });

  it('hear of arriving changes as Remote', async () => {
    const first = workbookWithItems();
    const authors = new CoAuthors(first);
    const pane = openPane({ workbook: authors.join() });
    const seen = await listen(pane, 'worksheets');
    appendBelow(first, 'Items', [['B', 2]]);
    authors.deliver();
    await pane.host.events.delivered();
    expect(seen.map((event) => event.source)).toContain('Remote');
    expect(new Set(seen.map((event) => event.source)).size).toBe(1);
  });
});
