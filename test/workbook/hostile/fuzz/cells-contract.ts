/**
 * A journal filled with cells of any kind: every cell that cannot be read is refused, by its address and none besides; every other one is in the book as the oracle says.
 */
import fc from 'fast-check';
import { schema } from '../../../../src/schema';
import type { Cell, WorkbookPort } from '../../../../src/workbook/port';
import { Session } from '../../../../src/workbook/session';
import { english, shapeOf } from '../workbooks';
import { hostileTexts } from '../cells-contract';
import { blank, meaningOf, type Meaning, refused } from './oracle';
import { fuzzed, patience } from './settings';

const columns = Object.entries(schema.itemJournal.columns)
  .filter(([, spec]) => spec.kind !== 'dimensions')
  .map(([name, spec]) => ({ name, spec }));

const decimals = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => n / 100),
  fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((n) => n / 100_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1 + 0.2, 10 / 3, 1e15, -1e15, 2 ** 52 / 1e5, 45_035_996_273.70497, 1e-7, 5e-324, 1.005, 68_719_476_736.00003, -0),
);
const days = fc.oneof(fc.integer({ min: 40_000, max: 50_000 }), fc.constantFrom(0, 60, 61, -1, 2_958_465, 2_958_466, 46_053.5));
const texts = fc.oneof(
  fc.constantFrom(
    ...hostileTexts,
    'A',
    'b ',
    '12',
    '12,5',
    '1.234,50',
    '31.01.2026',
    '2026-01-31',
    'Purchase',
    'SALG',
    'Verkoop',
    'sale',
    'ja',
    'Usann',
    ' ',
    '',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(99, 100, 101, 2048, 2049).map((length) => 'é'.repeat(length)),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: decimals },
  { weight: 2, arbitrary: days },
  { weight: 3, arbitrary: texts },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);

export interface Store {
  readonly open: () => Promise<WorkbookPort>;
  /** What is in a cell after the store was given a value: a cell of text format makes texts of numbers. */
  readonly kept: (value: Cell, isText: boolean) => Cell;
  readonly runs: number;
}

export function describeFuzzedCells(name: string, { open, kept, runs }: Store): void {
  it(
    `${name}: reads every cell of a journal as what it says, or names it`,
    async () => {
      const port = await open();
      const headers = columns.map(({ spec }) => english.column(spec.caption));
      const formats = columns.map(({ spec }) => (spec.kind === 'code' ? '@' : 'General'));
      const sheetColumns = headers.map((header, i) => ({ header, numberFormat: formats[i] }));
      await port.createTables([{ name: 'ItemJournal', sheet: 'Careless', columns: sheetColumns, rows: [] }]);
      const line = fc.array(cell, { minLength: columns.length, maxLength: columns.length });
      await fc.assert(
        fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
          await port.replaceRows('ItemJournal', lines);
          const rows = lines.map((cells) => cells.map((value, i) => kept(value, formats[i] === '@')));
          await expectAsSaid(port, rows);
        }),
        fuzzed(runs),
      );
    },
    patience,
  );
}

async function expectAsSaid(port: WorkbookPort, rows: readonly Cell[][]): Promise<void> {
  const said = rows.map((cells) => cells.map((value, i) => meaningOf(value, columns[i].spec)));
  const { session, problems } = await Session.read(port, english);
  const shape = await shapeOf(port, 'ItemJournal');
  const wrong = said.flatMap((cells, row) =>
    cells.flatMap((meaning, column) => (meaning === refused ? [port.cellAddress(shape.name, row, column)] : [])),
  );
  expect(problems.map((problem) => port.cellAddress(problem.cell!.table, problem.cell!.row, problem.cell!.column))).toEqual(wrong);
  const filled = said.filter((cells) => cells.some((meaning) => meaning !== blank));
  expect(session.book.itemJournal.count).toBe(filled.length);
  const table = session.book.table('itemJournal');
  const read = filled.map((cells, i) =>
    cells.map((meaning, c) => (meaning === refused ? refused : storedIn(table.columns, columns[c].name, i + 1, meaning))),
  );
  expect(read).toEqual(filled);
}

type BookColumns = Session['book']['itemJournal']['columns'];

/** The stored value, in the form of the meaning. */
function storedIn(all: BookColumns, name: string, row: number, meaning: Meaning): Meaning {
  const column = all.find((each) => each.name === name)!;
  const value = column.get(row);
  if (meaning === blank) return value === column.blank || Number.isNaN(value) || column.spec.default !== undefined ? blank : value;
  const { kind } = column.spec;
  return kind === 'code' || kind === 'text' || kind === 'option' ? column.text(row) : value;
}
