/** What only a file can do to its readers: it can say things that Excel would never write. */
import { Session } from '../../../src/workbook/session';
import { openWorkbookFile } from '../../../src/workbook/file/index';
import { changed, type Parts, partsOf, partsOfTable, withCell, withRange, zipped } from './crafted';
import { aWorkbookFile, english, journalLine, postJournal, shapeOf, told, type } from './workbooks';

jest.setTimeout(60_000);

/** A file with one line in its item journal. */
async function withLine(): Promise<Parts> {
  const workbook = await aWorkbookFile();
  await type(workbook, 'ItemJournal', journalLine);
  return partsOf(workbook.save());
}

async function columnOf(parts: Parts, header: string): Promise<string> {
  const workbook = openWorkbookFile(zipped(parts));
  const { columns } = await shapeOf(workbook, 'ItemJournal');
  return /!([A-Z]+)\d+$/.exec(workbook.cellAddress('ItemJournal', 0, columns.indexOf(header)))![1];
}

const toldOf = (parts: Parts): Promise<string[]> => told(openWorkbookFile(zipped(parts)));

/** Without the wish to calculate everything anew that our own writing leaves in the file. */
const calculated = (parts: Parts): Parts => changed(parts, 'xl/workbook.xml', (text) => text.replace(' fullCalcOnLoad="1"', ''));

describe('a formula in a column to type in', () => {
  const put = async (cell: string, prepare: (parts: Parts) => Parts): Promise<Parts> => {
    const parts = prepare(await withLine());
    const quantity = await columnOf(parts, 'Quantity');
    return withCell(parts, partsOfTable(parts, 'ItemJournal').sheet, `${quantity}2`, cell.replace('<c', `<c r="${quantity}2"`));
  };

  it('is read as the value that Excel calculated', async () => {
    const workbook = openWorkbookFile(zipped(await put('<c><f>3+4</f><v>7</v></c>', calculated)));
    expect((await Session.open(workbook, english)).book.itemJournal.quantity.get(1)).toBe(700_000);
  });

  it.each([
    ['it was never calculated', '<c><f>3+4</f></c>', calculated],
    ['the file was changed since it was calculated', '<c><f>3+4</f><v>7</v></c>', (parts: Parts) => parts],
  ])('is refused when %s', async (_, cell, prepare) => {
    expect(await toldOf(await put(cell, prepare))).toEqual([
      "'Item Journal'!N2: Item Journal, row 1, Quantity: the formula has no calculated value. Open the workbook in Excel, let it calculate and save it, or type the value.",
    ]);
  });

  it('is refused when it came to an error', async () => {
    expect(await toldOf(await put('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', calculated))).toEqual([
      "'Item Journal'!N2: Item Journal, row 1, Quantity: the cell shows #DIV/0!. Mend its formula or type a value.",
    ]);
  });
});

describe('a code that stands in its cell as a number', () => {
  const read = async (value: string): Promise<string[]> => {
    const parts = await withLine();
    const item = await columnOf(parts, 'Item No.');
    return toldOf(withCell(parts, partsOfTable(parts, 'ItemJournal').sheet, `${item}2`, `<c r="${item}2"><v>${value}</v></c>`));
  };

  it.each(['123456789012345678', '1.5', '-1E+20'])(
    'is refused where Excel may have rounded it or shows it otherwise: %s',
    async (value) => {
      const [problem] = await read(value);
      expect(problem).toMatch(
        /^'Item Journal'![A-Z]+2: Item Journal, row 1, Item No.: the code .* stands in the cell as a value that Excel may round/,
      );
    },
  );

  it('is the digits where it can be nothing else', async () => {
    expect(await read('4711')).toEqual([]);
  });
});

describe('a workbook that counts its days from 1904', () => {
  it('is refused, since nothing but its look tells a day from another number', async () => {
    const parts = changed(await withLine(), 'xl/workbook.xml', (text) => text.replace(/<workbookPr ?/, '<workbookPr date1904="1" '));
    expect(await toldOf(parts)).toEqual([
      'This workbook counts its dates from 1904. Switch the 1904 date system off in the options of the workbook and check your dates.',
    ]);
  });
});

describe('a table on its sheet', () => {
  it('is refused with merged cells, each of them named', async () => {
    const parts = await withLine();
    const { sheet } = partsOfTable(parts, 'ItemJournal');
    const merged = changed(parts, sheet, (text) =>
      text.replace('</sheetData>', '</sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C2:C3"/></mergeCells>'),
    );
    expect(await toldOf(merged)).toEqual([
      "'Item Journal'!A1: The table Item Journal on the sheet Item Journal has merged cells, of which only one holds a value. Unmerge them.",
      "'Item Journal'!C2: The table Item Journal on the sheet Item Journal has merged cells, of which only one holds a value. Unmerge them.",
    ]);
  });

  it('may have merged cells beside it', async () => {
    const parts = await withLine();
    const beside = changed(parts, partsOfTable(parts, 'ItemJournal').sheet, (text) =>
      text.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="CA1:CB9"/></mergeCells>'),
    );
    expect(await toldOf(beside)).toEqual([]);
  });

  it('is refused when a header was changed on the sheet behind the back of the table', async () => {
    const parts = await withLine();
    const quantity = await columnOf(parts, 'Quantity');
    const cell = `<c r="${quantity}1" t="inlineStr"><is><t>Invoiced Quantity</t></is></c>`;
    expect(await toldOf(withCell(parts, partsOfTable(parts, 'ItemJournal').sheet, `${quantity}1`, cell))).toEqual([
      `'Item Journal'!${quantity}1: In the table Item Journal on the sheet Item Journal the column Quantity has another header on the sheet than in the table. Open the workbook in Excel and type the header again.`,
    ]);
  });

  it('is read the same with hidden rows and columns, hidden sheet, filter and totals row', async () => {
    const parts = await withLine();
    const { sheet, table } = partsOfTable(parts, 'ItemJournal');
    const quantity = await columnOf(parts, 'Quantity');
    let file = changed(parts, sheet, (text) =>
      text
        .replace(/<row r="2"/, '<row r="2" hidden="1"')
        .replace('</sheetData>', `<row r="3"><c r="${quantity}3"><f>SUBTOTAL(109,ItemJournal[Quantity])</f><v>3</v></c></row></sheetData>`)
        .replace(/<col /g, '<col hidden="1" '),
    );
    file = changed(file, table, (text) =>
      text
        .replace(/ ref="([A-Z]+\d+:[A-Z]+)\d+"/, ' ref="$13" totalsRowCount="1"')
        .replace(
          /<autoFilter([^>]*)\/>/,
          '<autoFilter$1><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
        ),
    );
    file = changed(file, 'xl/workbook.xml', (text) =>
      text.replace('<sheet name="Item Journal"', '<sheet state="hidden" name="Item Journal"'),
    );
    const workbook = openWorkbookFile(zipped(file));
    expect(await shapeOf(workbook, 'ItemJournal')).toMatchObject({ filtered: true, totalsRow: true, sheetVisible: false, rowCount: 1 });
    const { book } = await Session.open(workbook, english);
    expect([book.itemJournal.count, book.itemJournal.quantity.get(1)]).toEqual([1, 300_000]);
  });

  it('is refused, not written, when rows of a filtered journal are to go', async () => {
    const parts = changed(await withLine(), partsOfTable(await withLine(), 'ItemJournal').table, (text) =>
      text.replace(
        /<autoFilter([^>]*)\/>/,
        '<autoFilter$1><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
      ),
    );
    await expect(postJournal(openWorkbookFile(zipped(parts)))).rejects.toMatchObject({ refusals: [{ code: 'tableFiltered' }] });
  });
});

describe('a table of a million rows', () => {
  it('is read in a moment when nearly all of them are blank, and takes no memory for them', async () => {
    const journal = withRange(await withLine(), 'ItemJournal', (range) => range.replace(/\d+$/, '1048576'));
    let parts = journal;
    for (const table of ['Items', 'PurchaseLines', 'ValueEntries', 'ItemLedgerEntries', 'GLEntries'])
      parts = withRange(parts, table, (range) => range.replace(/\d+$/, '1048576'));
    const file = zipped(parts);
    const started = process.cpuUsage();
    const { book } = await Session.open(openWorkbookFile(file), english);
    expect([book.itemJournal.count, book.items.count, book.valueEntries.count]).toEqual([1, 1, 0]);
    expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
    expect(book.valueEntries.bytes).toBeLessThan(1_000_000);
    const workbook = openWorkbookFile(zipped(journal));
    expect(await postJournal(workbook)).toEqual([]);
    const posted = await Session.open(openWorkbookFile(workbook.save()), english);
    expect([posted.book.itemJournal.count, posted.book.valueEntries.count]).toEqual([0, 1]);
  });

  it('is refused when it claims more columns than a table of ours can have', async () => {
    const parts = await withLine();
    const { table, sheet } = partsOfTable(parts, 'ItemJournal');
    const wide = changed(parts, table, (text) => {
      const count = (text.match(/<tableColumn /g) ?? []).length;
      const more = Array.from({ length: 16_384 - count }, (_, i) => `<tableColumn id="${count + i + 1}" name="c${i}"/>`).join('');
      return text.replace(/ ref="[^"]*"/g, ' ref="A1:XFD1048576"').replace('</tableColumns>', `${more}</tableColumns>`);
    });
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 3}"/>`).join('');
    const started = process.cpuUsage();
    const problems = await toldOf(changed(wide, sheet, (text) => text.replace('</sheetData>', `${rows}</sheetData>`)));
    expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
    expect(problems.at(-1)).toBe(
      "'Item Journal'!A1: The table Item Journal has 16,384 columns; at most 1,000 can be read. Make the table narrower.",
    );
  });
});

describe('a range that a table cannot have', () => {
  it.each(['A-1:B2', 'A1:B-5', 'B2:A1', '$A$0:$B$2', '#REF!', 'A1:A1', 'Sheet2!A1:B2', 'A1:XFE9'])('is refused: %s', async (range) => {
    const parts = withRange(await withLine(), 'ItemJournal', () => range);
    await expect(async () => openWorkbookFile(zipped(parts)).tables()).rejects.toMatchObject({ code: 'tableRangeWrong' });
  });
});

describe('a file that leads elsewhere', () => {
  it('has parts by names that climb out of their folder, and they are neither followed nor lost', async () => {
    const parts = { ...(await withLine()), '../../../../tmp/evil.txt': new Uint8Array([1, 2, 3]) };
    const workbook = openWorkbookFile(zipped(parts));
    expect(await postJournal(workbook)).toEqual([]);
    expect(partsOf(workbook.save())['../../../../tmp/evil.txt']).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('names a shared text that is not there, and the cell is told', async () => {
    const parts = await withLine();
    const item = await columnOf(parts, 'Item No.');
    const file = withCell(parts, partsOfTable(parts, 'ItemJournal').sheet, `${item}2`, `<c r="${item}2" t="s"><v>4000000</v></c>`);
    expect(await toldOf(file)).toEqual([
      `The file is damaged at cell 'Item Journal'!${item}2: what stands there is no value that Excel writes. Take a copy that opens in Excel.`,
    ]);
  });
});
