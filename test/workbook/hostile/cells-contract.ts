/** What careless and hostile cells come to, whichever store they are read from: the same sentences are tested of the .xlsx file and of Excel. */
import { type Cell, type WorkbookPort } from '../../../src/workbook/port';
import { Session } from '../../../src/workbook/session';
import { captionsIn } from '../../../src/localization/workbook-captions';
import { setUpWorkbook } from '../../../src/workbook/sheets/set-up';
import { day, english, furnished, journalLine, postJournal, problemsOf, run, shapeOf, told, type } from './workbooks';

/** Column of a header, value typed, what the message says about it. */
const refused: readonly (readonly [string, Cell, string])[] = [
  ['Quantity', 'three', '"three" is not a number'],
  ['Quantity', '12', 'holds the text "12", not a number'],
  ['Quantity', '1.234,50', 'holds the text "1.234,50", not a number'],
  ['Unit Amount', '12,50', 'holds the text "12,50", not a number'],
  ['Unit Amount', '−5', 'holds the text "−5", not a number'],
  ['Unit Amount', '5%', 'holds the text "5%", not a number'],
  ['Quantity', true, '"TRUE" is not a number'],
  ['Quantity', 1.1234567, '1.1234567 has more decimals than this column keeps'],
  ['Quantity', 1e300, 'is too large'],
  ['Posting Date', '31.01.2026', 'holds the text "31.01.2026", not a date'],
  ['Posting Date', '31/01/26', 'holds the text "31/01/26", not a date'],
  ['Posting Date', '31 januar 2026', 'holds the text "31 januar 2026", not a date'],
  ['Posting Date', '2026-01-31', 'holds the text "2026-01-31", not a date'],
  ['Posting Date', 'yesterday', '"yesterday" is not a date'],
  ['Posting Date', 46053.5, 'a time of day besides the date 31/01/2026'],
  ['Posting Date', 60, '"60" is not a date'],
  ['Posting Date', -1, '"-1" is not a date'],
  ['Posting Date', 2958466, '"2958466" is not a date'],
  ['Entry Type', 'Gift', '"Gift" is not possible. Choose one of: Purchase, Sale'],
  ['Entry Type', 0, '"0" is not possible'],
  ['Line No.', 1.5, '"1.5" is not a whole number'],
  ['Line No.', 2 ** 31, 'is not a whole number'],
  ['Line No.', '10000', 'holds the text "10000", not a number'],
  ['Quantity', { error: '#N/A' }, 'the cell shows #N/A'],
  ['Posting Date', { error: '#VALUE!' }, 'the cell shows #VALUE!'],
  ['Document No.', true, 'the code TRUE stands in the cell as a value'],
  ['Document No.', 'D'.repeat(32_767), 'the code has 32,767 characters; at most 100'],
  ['Item No.', 'A\nB', 'holds characters that cannot be seen'],
  ['Item No.', 'A\u200bB', 'holds characters that cannot be seen'],
  ['Item No.', 'A\u00a0B', 'holds characters that cannot be seen'],
];

/** Texts that would be formulas, markup, commands of a terminal or escapes of the file, if anybody took them for that. */
export const hostileTexts: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://example.org/","x")',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(1)',
  "'quoted",
  '"quoted"',
  '<script>alert(1)</script>',
  '&lt;b&gt; &amp; ]]> <![CDATA[',
  '{item} {value}',
  '_x0041_ _x000D_',
  '\ttab first',
  'two\nlines',
  '__proto__',
  'constructor',
  'TRUE',
  '#N/A text',
  '1E5',
  '00042',
  '1/2',
  'Ünïcödé 課 \u{1f600} \u202eleft',
  'x'.repeat(2048),
];

jest.setTimeout(60_000);

export function describeHostileCells(name: string, open: () => Promise<WorkbookPort>): void {
  const aWorkbook = async (): Promise<WorkbookPort> => furnished(await open());

  describe(`${name}, with careless cells`, () => {
    it('is refused with every one of them, each named by its address, its table, row and column', async () => {
      const port = await aWorkbook();
      await type(
        port,
        'ItemJournal',
        ...refused.map(([header, value], i) => ({ ...journalLine, 'Line No.': 10_000 + i, [header]: value })),
      );
      const shape = await shapeOf(port, 'ItemJournal');
      const problems = await told(port);
      expect(problems.map((text) => /row (\d+)/.exec(text)?.[1])).toEqual(refused.map((_, i) => String(i + 1)));
      refused.forEach(([header, , complaint], i) => {
        const address = port.cellAddress('ItemJournal', i, shape.columns.indexOf(header));
        expect(problems[i]).toMatch(new RegExp(`^'Item Journal'![A-Z]+${shape.firstRow + 2 + i}: Item Journal, row ${i + 1}, `));
        expect(problems[i].startsWith(`${address}: Item Journal, row ${i + 1}, ${header}: `)).toBe(true);
        expect(problems[i]).toContain(complaint);
        expect(problems[i].length).toBeLessThan(400);
      });
    });

    it('tells them in Norwegian and Dutch too', async () => {
      const port = await aWorkbook();
      await type(port, 'ItemJournal', { ...journalLine, Quantity: '12,50' });
      expect((await told(port, 'nb'))[0]).toContain('Varekladd, rad 1, Antall: cellen inneholder teksten «12,50», ikke et tall.');
      expect((await told(port, 'nl'))[0]).toContain('rij 1, Aantal: de cel bevat de tekst "12,50", geen getal.');
    });

    it('tells 500 of a kind and counts the rest', async () => {
      const port = await aWorkbook();
      await type(port, 'ItemJournal', ...Array.from({ length: 503 }, (_, i) => ({ ...journalLine, 'Line No.': i + 1, Quantity: 'x' })));
      const problems = await told(port);
      expect(problems).toHaveLength(501);
      expect(problems[500]).toBe('Item Journal: 3 more problems of this kind are not listed.');
    });

    it('is read rightly where a value can mean only one thing', async () => {
      const port = await aWorkbook();
      const meant: readonly (readonly [string, Cell, (session: Session) => unknown, unknown])[] = [
        ['Item No.', ' a ', ({ book }) => book.itemJournal.itemNo.text(1), 'A'],
        ['Document No.', 4711, ({ book }) => book.itemJournal.documentNo.text(2), '4711'],
        ['Document No.', 'A\u030a1', ({ book }) => book.itemJournal.documentNo.text(3), '\u00c51'],
        ['Entry Type', 'SALG', ({ book }) => book.itemJournal.entryType.text(4), 'Sale'],
        ['Entry Type', 'verkoop', ({ book }) => book.itemJournal.entryType.text(5), 'Sale'],
        ['Quantity', 0.1 + 0.2, ({ book }) => book.itemJournal.quantity.get(6), 30_000],
        ['Quantity', -0, ({ book }) => Object.is(book.itemJournal.quantity.get(7), 0), true],
        ['Document No.', '   ', ({ book }) => book.itemJournal.documentNo.text(8), ''],
        ['Posting Date', 61, ({ book }) => book.itemJournal.postingDate.get(9), 61],
        ['Posting Date', 2958465, ({ book }) => book.itemJournal.postingDate.get(10), 2958465],
      ];
      await type(port, 'ItemJournal', ...meant.map(([header, value], i) => ({ ...journalLine, 'Line No.': i + 1, [header]: value })));
      const session = await Session.open(port, english);
      for (const [, , read, value] of meant) expect(read(session)).toBe(value);
    });

    it('passes over blank lines between the filled ones', async () => {
      const port = await aWorkbook();
      await type(port, 'ItemJournal', journalLine, {}, { Quantity: '  ' }, { ...journalLine, 'Line No.': 20_000 });
      expect(await postJournal(port)).toEqual([]);
      const { book } = await Session.open(port, english);
      expect([book.itemJournal.count, book.itemLedgerEntries.count]).toEqual([0, 2]);
    });
  });

  describe(`${name}, with hostile texts`, () => {
    it('keeps each of them as the text it is', async () => {
      const port = await aWorkbook();
      const items = hostileTexts.map((text, i) => ({ 'No.': `T${i}`, Description: text }));
      await type(port, 'Items', ...items);
      const { book } = await Session.open(port, english);
      expect(hostileTexts.map((_, i) => book.items.description.text(i + 2))).toEqual(hostileTexts);
    });

    it('posts a document number that looks like a formula as that number', async () => {
      const port = await aWorkbook();
      const numbers = ['=1+1', '+1', '-1', '@A', "'X", '<B>', '1E5', '00042', '1/2', '#N/A', '#REF!'];
      await type(port, 'ItemJournal', ...numbers.map((no, i) => ({ ...journalLine, 'Line No.': i + 1, 'Document No.': no })));
      expect(await postJournal(port)).toEqual([]);
      const { book } = await Session.open(port, english);
      expect(numbers.map((_, i) => book.valueEntries.documentNo.text(i + 1))).toEqual(numbers);
    });
  });

  describe(`${name}, with columns that people have worked on`, () => {
    /** The item journal made anew with the columns given, and one line in it. */
    async function journalWith(headers: readonly string[], line: Readonly<Record<string, Cell>>): Promise<WorkbookPort> {
      const port = await open();
      await port.createTables([
        {
          name: 'ItemJournal',
          sheet: 'My Journal',
          columns: headers.map((header) => ({ header, numberFormat: 'General' })),
          rows: [headers.map((header) => line[header] ?? null)],
        },
      ]);
      return furnished(port);
    }
    const usual = async (): Promise<readonly string[]> => {
      const port = await open();
      await setUpWorkbook(port, english);
      return (await shapeOf(port, 'ItemJournal')).columns;
    };

    it('is read the same in another order, in three languages at once, with columns of their own', async () => {
      const headers = ['My remark', ...[...(await usual())].reverse()].map(
        (h) => ({ Quantity: 'ANTALL', 'Unit Amount': 'Eenheidsbedrag' })[h] ?? h,
      );
      const nl = captionsIn('nl').column('Unit Amount');
      const port = await journalWith(
        headers.map((h) => (h === 'Eenheidsbedrag' ? nl : h)),
        { ...journalLine, ANTALL: 3, [nl]: 3.33333, 'My remark': '=keep me' },
      );
      const { book } = await Session.open(port, english);
      expect([book.itemJournal.quantity.get(1), book.itemJournal.unitAmount.get(1)]).toEqual([300_000, 333_333]);
    });

    it('is refused when a renamed column would be passed over', async () => {
      const headers = (await usual()).map((h) => (h === 'Unit Amount' ? 'Unit Amt.' : h));
      const port = await journalWith(headers, { ...journalLine, 'Unit Amt.': 3.33333 });
      const at = port.cellAddress('ItemJournal', -1, headers.indexOf('Unit Amt.'));
      expect(await told(port)).toEqual([
        `${at}: The table Item Journal has a filled column Unit Amt. that is not known, and lacks Unit Amount. If it is one of these, give it its header back; else add the missing columns (they may be hidden).`,
      ]);
    });

    it('is read when a column that nobody fills is missing, or a column of their own is empty', async () => {
      const without = (await usual()).filter((h) => h !== 'Unit Amount');
      expect(await problemsOf(await journalWith(without, journalLine))).toEqual([]);
      expect(await problemsOf(await journalWith([...without, 'My remark'], journalLine))).toEqual([]);
    });

    it('is refused when two columns mean the same', async () => {
      const headers = [...(await usual()), 'Antall'];
      const port = await journalWith(headers, { ...journalLine, Antall: 5 });
      expect(await told(port)).toEqual([
        `${port.cellAddress('ItemJournal', -1, headers.length - 1)}: The table Item Journal has two columns that mean the same: Antall. Rename or remove one of them.`,
      ]);
    });

    it("is refused when a posted table lacks a column, whatever the column's use", async () => {
      const port = await open();
      await setUpWorkbook(port, english);
      const headers = (await shapeOf(port, 'ItemLedgerEntries')).columns.filter((h) => !['Variant Code', 'Remaining Quantity'].includes(h));
      const other = await open();
      await other.createTables([
        { name: 'ItemLedgerEntries', sheet: 'Entries', columns: headers.map((header) => ({ header, numberFormat: 'General' })), rows: [] },
      ]);
      await furnished(other);
      expect((await told(other)).map((text) => /has no column ([\w ]+)\./.exec(text)?.[1])).toEqual(['Variant Code', 'Remaining Quantity']);
    });

    it('is refused when a posted table has no column for a dimension', async () => {
      const port = await aWorkbook();
      await type(port, 'Dimensions', { Code: 'DEPARTMENT' });
      const problems = await told(port);
      expect(problems).toContain(
        "'Value Entries'!A1: The table Value Entries has no column DEPARTMENT. Put the column back; its header may be in English, Norwegian or Dutch.",
      );
    });

    it('keeps what stands in their own columns of a journal when a command adds lines to it', async () => {
      const port = await open();
      await setUpWorkbook(port, english);
      const headers = [...(await shapeOf(port, 'RevaluationJournal')).columns, 'My remark'];
      const other = await open();
      const columns = headers.map((header) => ({ header, numberFormat: 'General' }));
      await other.createTables([{ name: 'RevaluationJournal', sheet: 'Revaluation', columns, rows: [] }]);
      await furnished(other);
      await type(other, 'ItemJournal', journalLine);
      expect(await postJournal(other)).toEqual([]);
      const add = (documentNo: string) =>
        run(other, 'Add Revaluation Line', { itemNo: 'A', appliesToEntry: '1', documentNo, postingDate: day });
      expect(await add('R1')).toEqual([]);
      await other.writeCells('RevaluationJournal', [{ row: 0, column: headers.length - 1, value: '=asked Anna' }]);
      expect(await add('R2')).toEqual([]);
      const { rows } = await other.readRows('RevaluationJournal');
      const documentAt = headers.indexOf('Document No.');
      expect(rows.map((row) => [row[documentAt], row[headers.length - 1]])).toEqual([
        ['R1', '=asked Anna'],
        ['R2', null],
      ]);
    });
  });

  describe(`${name}, with rows that cannot be`, () => {
    it('is refused when settings stand twice', async () => {
      const port = await aWorkbook();
      await type(port, 'InventorySetup', { 'Average Cost Period': 'Month' });
      expect(await told(port)).toEqual([
        "'Inventory Setup'!A3: Inventory Setup, row 2: this table has one row of settings, the first. Remove the others.",
      ]);
    });

    it('is refused when an entry number stands twice, is lost, or is far above the rows that are there', async () => {
      const port = await aWorkbook();
      await type(port, 'ItemJournal', journalLine);
      expect(await postJournal(port)).toEqual([]);
      const [entry] = (await port.readRows('ValueEntries')).rows;
      await port.appendRows('ValueEntries', [entry, [null, ...entry.slice(1)], [16_777_216, ...entry.slice(1)], ['1', ...entry.slice(1)]]);
      expect(await told(port)).toEqual([
        "'Value Entries'!A3: Value Entries, row 2: number 1 stands twice. Remove the row that was added.",
        "'Value Entries'!A4: Value Entries, row 3: a posted row has lost its number. Undo the change or restore the row.",
        "'Value Entries'!A5: Value Entries, row 4: number 16777216 cannot be right in a table of 5 rows. Undo the change or restore the rows.",
        "'Value Entries'!A6: Value Entries, row 5: a posted row has lost its number. Undo the change or restore the row.",
      ]);
    });

    it('is refused when a card lacks its number or has one twice', async () => {
      const port = await aWorkbook();
      await type(port, 'Items', { Description: 'nameless' }, { 'No.': 'a' });
      expect(await told(port)).toEqual([
        'Items!A3: Items, row 2, No.: this must be filled in.',
        'Items!A4: Items, row 3: this row stands in the table already. Remove one of the two.',
      ]);
    });
  });

  it(`${name}, reads the day of today as the number that Excel gives it`, async () => {
    const port = await aWorkbook();
    await type(port, 'ItemJournal', journalLine);
    const { book } = await Session.open(port, english);
    expect(book.itemJournal.postingDate.get(1)).toBe(day);
  });
}
