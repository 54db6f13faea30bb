/**
 * Posts the charge lines of a document, after its item lines (docs/rules/item-charges.md, "Posting"): for each assignment one value entry on each entry that
 * carries it, with the item, variant and location of that entry and the posting groups of the charge line.
 *
 * A line handed to the ledger has quantity 0, the entry, and as invoiced quantity the quantity of the entry that the charge is spread over; its amount is
 * that of the document, turned on return orders and credit memos. What the ledger makes of it (inventoriable or not, sign on a sale) is the ledger's.
 */
import type { CodeId } from '../../book/strings';
import type { Run } from '../../costing/run';
import { type Amount, asAmount, asQuantity, unitCostOf } from '../../decimal';
import { postLine } from '../post-line';
import { RestShares } from './amounts';
import { type ChargedEntry, chargedEntries } from './charge-targets';
import type { ChargeAssignment, ChargePlan } from './charge-plan';
import type { TradeDocument } from './document';
import { commonFields, dimensionsOfLine } from './line-fields';
import type { PostedNumbers } from './numbers';
import type { TouchedEntry } from './post-item-line';
import { lineColumns, postingsOf } from './side';

export function postCharge(
  run: Run,
  document: TradeDocument,
  { line, assignments }: ChargePlan,
  numbers: PostedNumbers,
  touched: ReadonlyMap<number, readonly TouchedEntry[]>,
): void {
  const { itemChargeAssignments: table } = run.book;
  for (const assignment of assignments) {
    const entries = chargedEntries(run.book, document, assignment.row, touched);
    const whole = entries.reduce((sum, { quantity }) => sum + quantity, 0);
    const amounts = new RestShares(assignment.amount, whole);
    const discounts = new RestShares(assignment.discount, whole);
    for (const charged of entries) {
      postOnEntry(run, document, line.row, numbers, charged, amounts.next(charged.quantity), discounts.next(charged.quantity));
    }
    used(table, assignment);
  }
}

function postOnEntry(
  run: Run,
  document: TradeDocument,
  row: number,
  numbers: PostedNumbers,
  charged: ChargedEntry,
  amount: Amount,
  discount: Amount,
): void {
  const { book } = run;
  const { itemLedgerEntries: entries, items } = book;
  const { side, sign } = document;
  const columns = lineColumns(book, side);
  const { entry } = charged;
  const charge = columns.no.a[row];
  const itemNo = entries.itemNo.a[entry] as CodeId;
  const inbound = entries.positive.a[entry] !== 0;
  const ownDirection = side.entryType === 'Purchase' ? 1 : -1;
  const cost = asAmount(sign * amount || 0);
  postLine(run, {
    ...commonFields(book, document, row),
    documentType: postingsOf(side, document.type).invoice,
    documentNo: numbers.invoice,
    itemNo,
    variantCode: entries.variantCode.get(entry) as CodeId,
    locationCode: entries.locationCode.a[entry] as CodeId,
    itemChargeNo: charge as CodeId,
    itemLedgerEntryNo: entry,
    invoicedQuantity: asQuantity((inbound ? 1 : -1) * ownDirection * charged.quantity),
    amount: cost,
    discountAmount: asAmount(sign * discount || 0),
    unitCost: unitCostOf(cost, charged.quantity, book.amountPrecision, book.unitPrecision),
    genProdPostingGroup: (columns.genProdPostingGroup.a[row] ||
      book.itemCharges.genProdPostingGroup.a[book.itemCharges.find(charge)]) as CodeId,
    inventoryPostingGroup: items.inventoryPostingGroup.a[items.find(itemNo)] as CodeId,
    dimensions: book.dimensionSets.merge(dimensionsOfLine(book, document, row, [['Item Charge', charge]]), entries.dimensions.a[entry]),
  });
}

/** What was assigned is counted; the next posting of the line starts with blank cells. */
function used(table: Run['book']['itemChargeAssignments'], { row, quantity }: ChargeAssignment): void {
  table.qtyAssigned.add(row, quantity);
  table.qtyToAssign.set(row, NaN);
  table.amountToAssign.set(row, NaN);
}
