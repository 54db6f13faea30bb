/** What was posted is watched over: each way in which a posted row can be spoiled is named, and what spoils nothing is not. */
import type { Refusal } from '../../../src/book/refusal';
import { captionsIn } from '../../../src/localization/workbook-captions';
import type { Cell, WorkbookPort } from '../../../src/workbook/port';
import { Session } from '../../../src/workbook/session';
import { columnOf, sampleWorkbook } from '../sample-book';

const english = captionsIn('en');

async function damageOf(port: WorkbookPort): Promise<readonly Refusal[]> {
  return (await Session.open(port, english)).book.damage;
}

const told = (damage: readonly Refusal[]): string[] =>
  damage.map(({ code, table, values }) => [code, table, String(values.entry ?? ''), 'of', String(values.register)].join(' '));

/** Register that wrote an entry of a table. */
async function registerOf(port: WorkbookPort, from: string, to: string, entry: number): Promise<number> {
  const { book } = await Session.open(port, english);
  const column = (name: string) => book.itemRegisters.columns.find((each) => each.name === name)!;
  return [...book.itemRegisters.all()].find((row) => column(from).get(row) <= entry && column(to).get(row) >= entry)!;
}

async function set(port: WorkbookPort, table: string, row: number, header: string, value: Cell): Promise<void> {
  await port.writeCells(table, [{ row, column: await columnOf(port, table, header), value }]);
}

describe('a workbook whose posted rows stand as they were posted', () => {
  it('shows no damage', async () => {
    expect(told(await damageOf(await sampleWorkbook()))).toEqual([]);
  });

  it('shows none when whole rows are sorted otherwise, in every posted table', async () => {
    const port = await sampleWorkbook();
    for (const table of [
      'ItemLedgerEntries',
      'ValueEntries',
      'ItemApplicationEntries',
      'GLEntries',
      'GLItemLedgerRelation',
      'ItemRegisters',
      'GLRegisters',
    ])
      await port.replaceRows(table, [...(await port.readRows(table)).rows].reverse());
    expect(told(await damageOf(port))).toEqual([]);
  });

  it('shows none when amounts are kept more exactly from now on', async () => {
    const port = await sampleWorkbook();
    await set(port, 'GeneralLedgerSetup', 0, 'Amount Rounding Precision', 0.001);
    expect(told(await damageOf(port))).toEqual([]);
  });
});

describe('a posted row', () => {
  it.each([
    ['ValueEntries', 'Cost Amount (Actual)', 6, 1.01],
    ['ValueEntries', 'Valuation Date', 6, 46000],
    ['ItemLedgerEntries', 'Quantity', 3, 99],
    ['ItemLedgerEntries', 'Remaining Quantity', 3, 98],
    ['ItemLedgerEntries', 'Document No.', 3, 'OTHER'],
    ['ItemApplicationEntries', 'Quantity', 2, 7],
  ])('of %s is named when its %s is changed, with the register that posted it', async (table, header, row, value) => {
    const port = await sampleWorkbook();
    await set(port, table, row, header, value);
    const ranges = { ValueEntries: ['fromValueEntryNo', 'toValueEntryNo'], ItemLedgerEntries: ['fromEntryNo', 'toEntryNo'] } as const;
    const [from, to] = ranges[table as keyof typeof ranges] ?? ['fromApplicationEntryNo', 'toApplicationEntryNo'];
    const entry = row + 1;
    const name = { ValueEntries: 'valueEntries', ItemLedgerEntries: 'itemLedgerEntries' }[table] ?? 'itemApplicationEntries';
    expect(told(await damageOf(port))).toEqual([`postedRowChanged ${name} ${entry} of ${await registerOf(port, from, to, entry)}`]);
  });

  it('is named when it was deleted, and nothing else is', async () => {
    const port = await sampleWorkbook();
    const register = await registerOf(port, 'fromValueEntryNo', 'toValueEntryNo', 5);
    await port.deleteRows('ValueEntries', [4]);
    expect(told(await damageOf(port))).toEqual([`postedRowMissing valueEntries 5 of ${register}`]);
  });

  it('is missed when it was the last one, and its number is not given out again', async () => {
    const port = await sampleWorkbook();
    const last = (await port.readRows('ValueEntries')).rows.length;
    const register = await registerOf(port, 'fromValueEntryNo', 'toValueEntryNo', last);
    await port.deleteRows('ValueEntries', [last - 1]);
    const { book } = await Session.open(port, english);
    expect(told(book.damage)).toEqual([`postedRowMissing valueEntries ${last} of ${register}`]);
    expect(book.valueEntries.rows).toBe(last);
  });

  it('that no posting wrote is named', async () => {
    const port = await sampleWorkbook();
    const { rows } = await port.readRows('ValueEntries');
    const number = rows.length + 1;
    await port.appendRows('ValueEntries', [[number, ...rows[0].slice(1)]]);
    expect(told(await damageOf(port))).toEqual([`postedRowAdded valueEntries ${number} of 0`]);
  });

  it('is named with the other when two of them changed one cell', async () => {
    const port = await sampleWorkbook();
    const at = await columnOf(port, 'GLEntries', 'G/L Account No.');
    const { rows } = await port.readRows('GLEntries');
    const other = rows.findIndex((row) => row[at] !== rows[0][at]);
    await set(port, 'GLEntries', 0, 'G/L Account No.', rows[other][at]);
    await set(port, 'GLEntries', other, 'G/L Account No.', rows[0][at]);
    expect((await damageOf(port)).map(({ code, values }) => [code, values.entry])).toEqual([
      ['postedRowChanged', '1'],
      ['postedRowChanged', String(other + 1)],
    ]);
  });

  it('is named when one column was sorted by itself', async () => {
    const port = await sampleWorkbook();
    const at = await columnOf(port, 'ItemLedgerEntries', 'Item No.');
    const { rows } = await port.readRows('ItemLedgerEntries');
    const sorted = rows.map((row) => String(row[at])).sort();
    const moved = sorted.flatMap((item, i) => (item === rows[i][at] ? [] : [String(i + 1)]));
    await port.writeCells(
      'ItemLedgerEntries',
      sorted.map((value, row) => ({ row, column: at, value })),
    );
    expect(moved.length).toBeGreaterThan(2);
    expect((await damageOf(port)).map(({ code, values }) => [code, values.entry])).toEqual(
      moved.map((entry) => ['postedRowChanged', entry]),
    );
  });
});

describe('a register', () => {
  it('is named when its own row was changed', async () => {
    const port = await sampleWorkbook();
    await set(port, 'ItemRegisters', 2, 'User ID', 'SOMEBODY');
    expect(told(await damageOf(port))).toEqual(['registerChanged itemRegisters  of 3']);
  });

  it('is missed when it was deleted, with the rows that it covered', async () => {
    const port = await sampleWorkbook();
    await port.deleteRows('GLRegisters', [0]);
    const damage = told(await damageOf(port));
    expect(damage).toContain('registerMissing glRegisters  of 1');
    expect(damage.some((line) => line.startsWith('postedRowAdded glEntries 1 '))).toBe(true);
  });

  it('does not match when a relation of its G/L entries was deleted', async () => {
    const port = await sampleWorkbook();
    await port.deleteRows('GLItemLedgerRelation', [0]);
    expect(told(await damageOf(port))).toEqual(['registerChanged glRegisters  of 1']);
  });

  it('is named when its chain was cut and tied anew with another hash', async () => {
    const port = await sampleWorkbook();
    await set(port, 'ItemRegisters', 1, 'Hash', 'f'.repeat(64));
    expect(told(await damageOf(port))).toEqual(['registerChanged itemRegisters  of 2', 'registerChainBroken itemRegisters  of 3']);
  });
});
