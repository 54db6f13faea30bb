/** A small workbook of ours with posted entries, so that a thousand damaged copies of it can be read in seconds. */
import { newWorkbookFile, openWorkbookFile } from '../../../../src/workbook/file/index';
import { Session } from '../../../../src/workbook/session';
import type { Cell } from '../../../../src/workbook/port';
import { changed, partsOf, zipped } from '../crafted';
import { aWorkbookFile, english, journalLine, postJournal, type } from '../workbooks';

const kept = [
  'Items',
  'ItemJournal',
  'InventorySetup',
  'GeneralLedgerSetup',
  'ItemLedgerEntries',
  'ValueEntries',
  'ItemRegisters',
  'Dimensions',
];

/** Some tables of a workbook with a posted purchase, a sale still in the journal, and texts of all sorts. */
export async function smallWorkbook(): Promise<Uint8Array> {
  const large = await aWorkbookFile();
  await type(large, 'Items', { 'No.': 'B', Description: '<b>&amp; "two"\nlines_x0041_ ' });
  await type(large, 'ItemJournal', journalLine);
  await postJournal(large);
  await type(large, 'ItemJournal', { ...journalLine, 'Entry Type': 'Sale', Quantity: 1, 'Unit Amount': 12.5, 'Document No.': '=D2' });
  const shapes = await large.tables();
  const small = newWorkbookFile();
  for (const name of kept) {
    const shape = shapes.find((each) => each.name === name)!;
    const rows: readonly Cell[][] = (await large.readRows(name)).rows;
    await small.createTables([
      { name, sheet: shape.sheet, columns: shape.columns.map((header) => ({ header, numberFormat: 'General' })), rows },
    ]);
  }
  const file = small.save();
  await Session.open(openWorkbookFile(file), english);
  return file;
}

/** The same with the texts of its cells shared, as Excel writes them, and a formula that was calculated. */
export function asExcelWritesIt(file: Uint8Array): Uint8Array {
  const texts: string[] = [];
  let parts = partsOf(file);
  for (const part of Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    parts = changed(parts, part, (text) =>
      text.replace(/ t="inlineStr"><is>(<t[^>]*>[^<]*<\/t>)<\/is>/g, (_, t: string) => ` t="s"><v>${texts.push(t) - 1}</v>`),
    );
  }
  parts = changed(parts, 'xl/workbook.xml', (text) => text.replace(/ fullCalcOnLoad="1"/, ''));
  parts = changed(parts, '[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    ),
  );
  parts = changed(parts, 'xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
  );
  const sst = `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((t) => `<si>${t}</si>`).join('')}</sst>`;
  return zipped({ ...parts, 'xl/sharedStrings.xml': new TextEncoder().encode(sst) });
}
