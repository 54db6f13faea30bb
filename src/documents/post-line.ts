/**
 * The way from a document or order line to the ledger: completes the item line, posts it, and lets refusals point at the cell that the user typed into. The ledger names
 * the fields of an item line; a purchase line calls its item "No." and its fixed application "Appl.-to Item Entry".
 */
import type { Book } from '../book/book';
import { type Refusal, Refused } from '../book/refusal';
import { itemLine, type ItemLine, type PostedLine } from '../costing/posting/item-line';
import { postItemLine } from '../costing/posting/post-item-line';
import type { Run } from '../costing/run';
import type { TableName } from '../schema';

/** Names in code of the columns that hold a field of the item line under another name. */
const columnsOfFields: Readonly<Record<string, string>> = {
  itemNo: 'no',
  appliesToEntry: 'applToItemEntry',
  appliesFromEntry: 'applFromItemEntry',
  unitCost: 'unitCostLcy',
  newLocationCode: 'transferToCode',
};

export function postLine(run: Run, fields: Partial<ItemLine>): PostedLine {
  try {
    return postItemLine(run, itemLine(fields));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.refusals.map((refusal) => pointedAtCell(run.book, refusal)));
  }
}

/** The column of the table that holds the field; none when the field stands elsewhere, as on the header. */
function pointedAtCell(book: Book, refusal: Refusal): Refusal {
  const { table, column } = refusal;
  if (!table || !column || !(table in book)) return refusal;
  const names = book.table(table as TableName).columns.map(({ name }) => name);
  if (names.includes(column)) return refusal;
  const renamed = columnsOfFields[column];
  return { ...refusal, column: renamed !== undefined && names.includes(renamed) ? renamed : undefined };
}
