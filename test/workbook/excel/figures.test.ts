/**
 * What reading and posting ask of Excel: round trips and bytes, counted by the host. On the web each round trip costs a tenth of a second or more, and 5 MB are refused.
 */
import { commandNamed } from '../../../src/commands/index';
import { perform } from '../../../src/commands/perform';
import { asQuantity } from '../../../src/decimal';
import { schema } from '../../../src/schema';
import { Poster } from '../../../src/workbook/claim/poster';
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { readBook } from '../../../src/workbook/read/read-book';
import { Session } from '../../../src/workbook/session';
import { setUpWorkbook } from '../../../src/workbook/sheets/set-up';
import { installGlobals, openHost, type OpenedHost } from '../../host/bind-jest';
import type { Table } from '../../host/model/table';
import { Workbook } from '../../host/model/workbook';
import { writeContent } from '../../host/model/writing';
import { captions, headersOf, smallCompany, typeJournalLines, workDate } from '../../simulator/small-company';

const entries = 100_000;
const megabyte = 1_000_000;

let opened: OpenedHost | undefined;
let uninstall: (() => void) | undefined;

afterEach(() => {
  uninstall?.();
  opened?.close();
  opened = undefined;
});

async function open(workbook: Workbook): Promise<{ excel: ExcelWorkbook; host: OpenedHost['host'] }> {
  opened = openHost({ workbook });
  uninstall = installGlobals(opened);
  const excel = await ExcelWorkbook.open(() => Promise.resolve());
  return { excel, host: opened.host };
}

interface Asked {
  readonly roundTrips: number;
  readonly bytes: number;
  readonly answerBytes: number;
  readonly largest: number;
}

/** What something asks of Excel. */
async function asked(host: OpenedHost['host'], act: () => Promise<unknown>): Promise<Asked> {
  host.log.clear();
  await act();
  const { roundTrips, bytes, requests, largestRequest, largestAnswer } = host.log;
  return {
    roundTrips,
    bytes,
    answerBytes: requests.reduce((sum, { answerBytes }) => sum + answerBytes, 0),
    largest: Math.max(largestRequest, largestAnswer),
  };
}

const entryOf = (no: number, seal = no): Record<string, string | number | boolean> => ({
  'Entry No.': no,
  'Item No.': `ITEM${no % 500}`,
  'Posting Date': workDate - (no % 365),
  'Entry Type': no % 3 === 0 ? 'Sale' : 'Purchase',
  'Document No.': `D${no}`,
  'Location Code': 'BLUE',
  Quantity: no % 3 === 0 ? -3 : 2.5,
  'Remaining Quantity': no % 3 === 0 ? -1 : 1.5,
  'Invoiced Quantity': 2.5,
  Open: true,
  Positive: no % 3 !== 0,
  Seal: seal,
});

const rowOf = (table: Table, no: number, seal?: number): unknown[] => {
  const values = entryOf(no, seal);
  return headersOf(table).map((header) => values[header] ?? null);
};

/** A workbook that was set up, with so many item ledger entries. */
async function largeWorkbook(): Promise<{ excel: ExcelWorkbook; host: OpenedHost['host']; table: Table }> {
  const workbook = Workbook.empty();
  const { excel, host } = await open(workbook);
  await setUpWorkbook(excel, captions);
  const table = workbook.table(schema.itemLedgerEntries.name);
  const rows = Array.from({ length: entries }, (_, i) => rowOf(table, i + 1));
  table.area = { ...table.area, rows: entries + 1 };
  table.insertRow = false;
  workbook.as(undefined, () => writeContent(workbook, table.sheet, table.body, rows));
  return { excel, host, table };
}

describe('a workbook of 100,000 item ledger entries', () => {
  it('is read in a bounded number of round trips, and of what changed only that is read again', async () => {
    const { excel, host, table } = await largeWorkbook();
    const { workbook } = host;
    const read = async (): ReturnType<typeof readBook> => {
      const book = await readBook(excel, captions);
      expect(book.problems).toEqual([]);
      return book;
    };

    const first = await asked(host, read);
    expect(first.roundTrips).toBeLessThanOrEqual(40);
    expect(first.answerBytes).toBeLessThan(20 * megabyte);
    expect(first.largest).toBeLessThan(4 * megabyte);

    const unchanged = await asked(host, read);
    expect(unchanged.roundTrips).toBeLessThanOrEqual(6);
    expect(unchanged.answerBytes).toBeLessThan(2 * megabyte);

    // A colleague posts three entries, which change two older ones; and types over a quantity.
    const at = (no: number) => ({ ...table.area, row: table.area.row + no, rows: 1 });
    workbook.as(undefined, () => {
      for (const no of [entries + 1, entries + 2, entries + 3]) writeContent(workbook, table.sheet, at(no), [rowOf(table, no)]);
      for (const no of [77, 50_000]) writeContent(workbook, table.sheet, at(no), [rowOf(table, no, no + 1_000_000)]);
      const quantity = table.area.column + headersOf(table).indexOf('Quantity');
      writeContent(workbook, table.sheet, { ...at(60_000), column: quantity, columns: 1 }, [[99]]);
    });
    await host.events.delivered();
    let again: Awaited<ReturnType<typeof readBook>>;
    const changed = await asked(host, async () => (again = await read()));
    const { itemLedgerEntries } = again!.book;
    expect(itemLedgerEntries.count).toBe(entries + 3);
    expect(itemLedgerEntries.quantity.get(60_000)).toBe(asQuantity(9_900_000));
    expect(itemLedgerEntries.seal.get(50_000)).toBe(1_050_000);
    expect(changed.roundTrips).toBeLessThanOrEqual(7);
    expect(changed.answerBytes - unchanged.answerBytes).toBeLessThan(20_000);
  }, 180_000);
});

describe('a posting of 10,000 rows', () => {
  it('is written in a bounded number of round trips, none of them above 4 MB', async () => {
    const workbook = await smallCompany();
    const { excel, host } = await open(workbook);
    const lines = Array.from({ length: 3_400 }, (_, i) => ({
      lineNo: 100 + i,
      documentNo: `L${i}`,
      itemNo: i % 2 === 0 ? 'FIFO' : 'AVG',
      entryType: 'Purchase' as const,
      quantity: 1 + (i % 9),
      unitAmount: 2.5,
    }));
    typeJournalLines(workbook, lines);
    const session = await Session.open(excel, captions);
    const outcome = perform(session.book, commandNamed('Post Item Journal'), {
      options: {},
      workDate,
      userId: 'ANNA',
      now: { day: workDate, time: '09:00:00' },
    });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals.slice(0, 3)));
    const poster = new Poster({ userId: 'ANNA', token: 'ANNA-1', now: () => 0, wait: () => Promise.resolve() });
    const written = await asked(host, () => session.write(outcome.changes, { poster }));
    expect(
      session.book.itemLedgerEntries.count + session.book.valueEntries.count + session.book.itemApplicationEntries.count,
    ).toBeGreaterThan(10_000);
    expect(written.roundTrips).toBeLessThanOrEqual(75);
    expect(written.bytes).toBeLessThan(6 * megabyte);
    expect(written.largest).toBeLessThan(4 * megabyte);
    const { session: after, problems } = await Session.read(excel, captions);
    expect([problems, after.damage]).toEqual([[], []]);
  }, 180_000);
});
