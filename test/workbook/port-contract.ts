/** What every store behind the port must do: the same sentences are tested of the .xlsx file and of Excel. */
import type { Cell, WorkbookPort } from '../../src/workbook/port';

const items = {
  name: 'Items',
  sheet: 'Items',
  columns: [
    { header: 'No.', numberFormat: '@', width: 14 },
    { header: 'Quantity', numberFormat: 'General', width: 12 },
    { header: 'Posting Date', numberFormat: 'yyyy-mm-dd', width: 12, validation: { kind: 'date' as const } },
    { header: 'Blocked', numberFormat: 'General', validation: { kind: 'list' as const, values: ['TRUE', 'FALSE'] } },
  ],
};
const rowsOf = (count: number): Cell[][] => Array.from({ length: count }, (_, i) => [`A${i + 1}`, i + 0.5, 46053 + i, i % 2 === 0]);

async function read(port: WorkbookPort): Promise<Cell[][]> {
  return (await port.readRows('Items')).rows;
}

export function describeWorkbookPort(name: string, open: () => Promise<WorkbookPort>): void {
  describe(name, () => {
    let port: WorkbookPort;
    const withItems = async (rows: Cell[][]): Promise<void> => {
      await port.createTables([{ ...items, rows }]);
      await port.tables();
    };
    beforeEach(async () => {
      port = await open();
      await port.tables();
    });

    it('makes a table on a sheet of its own and reads its rows back equal', async () => {
      await withItems(rowsOf(3));
      const [shape] = await port.tables();
      expect(shape).toMatchObject({ name: 'Items', sheet: 'Items', columns: ['No.', 'Quantity', 'Posting Date', 'Blocked'], rowCount: 3 });
      expect(await read(port)).toEqual(rowsOf(3));
    });

    it('gives a new table without rows one blank row', async () => {
      await withItems([]);
      expect((await port.tables())[0].rowCount).toBe(1);
      expect(await read(port)).toEqual([[null, null, null, null]]);
    });

    it('appends rows below the last one', async () => {
      await withItems(rowsOf(2));
      await port.appendRows('Items', [['B1', 7, 46100, true]]);
      await port.appendRows('Items', [['B2', 8, 46101, false]]);
      expect(await read(port)).toEqual([...rowsOf(2), ['B1', 7, 46100, true], ['B2', 8, 46101, false]]);
      expect((await port.tables())[0].rowCount).toBe(4);
    });

    it('writes single cells and empties them with null', async () => {
      await withItems(rowsOf(3));
      await port.writeCells('Items', [
        { row: 0, column: 1, value: 99 },
        { row: 2, column: 1, value: 98 },
        { row: 1, column: 0, value: null },
      ]);
      expect((await read(port)).map((row) => [row[0], row[1]])).toEqual([
        ['A1', 99],
        [null, 1.5],
        ['A3', 98],
      ]);
    });

    it('removes rows and moves the others up', async () => {
      await withItems(rowsOf(6));
      await port.deleteRows('Items', [1, 2, 4]);
      expect((await read(port)).map((row) => row[0])).toEqual(['A1', 'A4', 'A6']);
    });

    it('keeps a blank row when all rows are removed', async () => {
      await withItems(rowsOf(2));
      await port.deleteRows('Items', [0, 1]);
      expect(await read(port)).toEqual([[null, null, null, null]]);
    });

    it.each([
      [1, 5],
      [5, 2],
      [3, 0],
      [0, 3],
    ])('replaces %i rows by %i', async (before, after) => {
      await withItems(rowsOf(before));
      const wanted = rowsOf(after).map((row): Cell[] => [`N${String(row[0])}`, ...row.slice(1)]);
      await port.replaceRows('Items', wanted);
      expect(await read(port)).toEqual(after === 0 ? [[null, null, null, null]] : wanted);
    });

    it('never makes a formula, a number or a date of a text', async () => {
      const texts = [
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        "'quoted",
        '00042',
        '1E5',
        '2026-01-31',
        'TRUE',
        ' blank ',
        '<b>&amp;',
        'line\nbreak',
        '1,5',
        '#N/A?',
      ];
      await withItems(texts.map((text): Cell[] => [text, 1, null, null]));
      expect((await read(port)).map((row) => row[0])).toEqual(texts);
      await port.appendRows(
        'Items',
        texts.map((text): Cell[] => [text, 2, null, null]),
      );
      expect((await read(port)).slice(texts.length).map((row) => row[0])).toEqual(texts);
    });

    it('names a cell as a formula would', async () => {
      await withItems(rowsOf(2));
      expect(port.cellAddress('Items', 1, 2)).toMatch(/^Items!C\d+$/);
    });
  });
}
