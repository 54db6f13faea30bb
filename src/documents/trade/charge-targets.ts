/**
 * The entries that carry a charge (docs/rules/item-charges.md, "Which entries").
 *
 * | assigned to | entries |
 * | --- | --- |
 * | an entry of a transfer receipt | all inbound entries of that receipt line |
 * | any other entry | that entry |
 * | a line of the same document | what this posting received, shipped or invoiced of it, else what was posted of it before |
 *
 * Refusals: `chargeTargetMissing`, `entryUnknown`, `chargeEntryNotAllowed`, `chargeEntryIsCorrection`, `chargeLineUnknown`, `chargeLineNotPosted`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import { asQuantity, type Quantity } from '../../decimal';
import { itemDocumentTypes, itemLedgerEntryTypes } from '../../schema';
import type { TradeDocument } from './document';
import type { LinePlan } from './plan';
import type { TouchedEntry } from './post-item-line';
import { purchase } from './side';

const transferReceipt = itemDocumentTypes.indexOf('Transfer Receipt');
const purchaseEntry = itemLedgerEntryTypes.indexOf('Purchase');
const saleEntry = itemLedgerEntryTypes.indexOf('Sale');
const transferEntry = itemLedgerEntryTypes.indexOf('Transfer');

/** What an assignment is refused for; `lines` are the plans of the same document. */
export function chargeTargetProblems(book: Book, document: TradeDocument, row: number, lines: readonly LinePlan[]): Refusal[] {
  const { itemChargeAssignments: table } = book;
  const place = { table: 'itemChargeAssignments', row };
  const entry = table.itemLedgerEntryNo.a[row];
  const lineNo = table.appliesToDocLineNo.a[row];
  if (entry !== 0) return entryProblems(book, document, entry, { ...place, column: 'itemLedgerEntryNo' });
  const at = { ...place, column: 'appliesToDocLineNo' };
  if (lineNo === 0) return [refusal('chargeTargetMissing', {}, { ...place, column: 'itemLedgerEntryNo' })];
  const line = lines.find((plan) => plan.lineNo === lineNo && !plan.isCharge);
  if (!line) return [refusal('chargeLineUnknown', { line: lineNo, no: book.strings.text(document.no) }, at)];
  const posts = line.deliver !== 0 || line.invoice !== 0 || document.posted.ofLine(lineNo).length > 0;
  return posts ? [] : [refusal('chargeLineNotPosted', { line: lineNo }, at)];
}

function entryProblems(
  book: Book,
  document: TradeDocument,
  entry: number,
  place: { table: string; row: number; column: string },
): Refusal[] {
  const { itemLedgerEntries: entries } = book;
  if (entry < 0 || entry > entries.rows) return [refusal('entryUnknown', { entry }, place)];
  const type = entries.entryType.a[entry];
  const allowed =
    document.side === purchase
      ? type === purchaseEntry || type === saleEntry || (type === transferEntry && entries.positive.a[entry] !== 0)
      : type === saleEntry;
  if (!allowed) return [refusal('chargeEntryNotAllowed', { entry, type: { option: entries.entryType.text(entry) } }, place)];
  return entries.correction.is(entry) ? [refusal('chargeEntryIsCorrection', { entry }, place)] : [];
}

/** An entry and the base quantity by which it shares in the charge, without sign. */
export interface ChargedEntry {
  readonly entry: number;
  readonly quantity: Quantity;
}

/** The entries of an assignment, once the item lines are posted; `touched` tells what the posting did of each line, by Line No. */
export function chargedEntries(
  book: Book,
  document: TradeDocument,
  row: number,
  touched: ReadonlyMap<number, readonly TouchedEntry[]>,
): ChargedEntry[] {
  const { itemChargeAssignments: table } = book;
  const entry = table.itemLedgerEntryNo.a[row];
  if (entry !== 0) return receiptEntries(book, entry).map((e) => whole(book, e));
  const lineNo = table.appliesToDocLineNo.a[row];
  const now = touched.get(lineNo) ?? [];
  if (now.length > 0) return now.map(({ entry: e, quantity }) => ({ entry: e, quantity: asQuantity(Math.abs(quantity)) }));
  return document.posted.ofLine(lineNo).map((posted) => whole(book, book.postedDocumentLines.itemLedgerEntryNo.a[posted]));
}

const whole = ({ itemLedgerEntries }: Book, entry: number): ChargedEntry => ({
  entry,
  quantity: asQuantity(Math.abs(itemLedgerEntries.quantity.a[entry])),
});

/** All inbound entries of the transfer receipt line that made an entry; of any other entry the entry itself. */
function receiptEntries({ itemLedgerEntries: entries, postedDocumentLines: posted }: Book, entry: number): number[] {
  if (entries.documentType.a[entry] !== transferReceipt || entries.positive.a[entry] === 0) return [entry];
  const found: number[] = [];
  for (let row = 1; row <= posted.rows; row++) {
    if (posted.postedDocumentNo.a[row] !== entries.documentNo.a[entry] || posted.lineNo.a[row] !== entries.documentLineNo.a[entry])
      continue;
    if (posted.correction.a[row] === 0) found.push(posted.itemLedgerEntryNo.a[row]);
  }
  return found.includes(entry) ? found : [entry];
}
