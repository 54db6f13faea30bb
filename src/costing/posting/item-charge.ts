/**
 * An item charge on an entry (docs/rules/item-charges.md, "On an entry"): a Direct Cost row with the charge's number, for the whole quantity of the receipt or shipment line,
 * nothing invoiced.
 *
 * On an increase the assigned amount is cost of the stock; for Standard items a variance of exactly the opposite amount follows. On a decrease it is cost that is not
 * inventoriable - on a sale with its sign turned: freight of 10 on a shipment is -10. A charge sold to a customer costs nothing: it has only a sales amount.
 */
import { refuse } from '../../book/refusal';
import { asAmount } from '../../decimal';
import { entryTypes, methods } from '../ledger/kinds';
import { lastDirectCost } from '../ledger/last-value-entry';
import { valueEntryWritten } from '../ledger/write-value-entry';
import { acyAmount } from './additional-currency';
import { checkValuationDate } from './earliest-valuation-date';
import { writePurchaseVariance } from './follow-up-row';
import { type Posting, signOf } from './posting';
import { newDirectCostRow, setCost, setLineAmounts, setQuantities } from './value-row';

/** Posts the charge of a line that names a charge and the entry that carries it. */
export function postItemCharge(p: Posting): void {
  const { run } = p;
  const { valueEntries: values, itemLedgerEntries: entries, items, acy } = run.book;
  const entry = p.line.itemLedgerEntryNo;
  if (entry < 1 || entry > entries.rows || entries.itemNo.a[entry] !== p.line.itemNo) {
    refuse('chargedEntryMissing', { entry }, { table: p.line.table, row: p.line.row });
  }
  const onSale = p.line.entryType === 'Purchase' && entries.entryType.a[entry] === entryTypes.Sale && entries.quantity.a[entry] < 0;
  const charge: Posting = onSale ? { ...p, line: { ...p.line, amount: asAmount(0 - p.line.amount) } } : p;
  const direct = lastDirectCost(run, entry);
  const row = newDirectCostRow(charge, entry);
  checkValuationDate(p, values.valuationDate.a[direct]);
  values.valuationDate.a[row] = values.valuationDate.a[direct];
  values.inventoryPostingGroup.a[row] = values.inventoryPostingGroup.a[direct];
  values.valuedByAverageCost.a[row] = values.valuedByAverageCost.a[direct];
  values.inventoriable.a[row] = p.stocked && entries.quantity.a[entry] > 0 ? 1 : 0;
  setQuantities(charge, row, 0, valuedQuantity(p, entry), 0);
  setLineAmounts(charge, row, false);
  const free = p.line.entryType === 'Sale' || items.inventoryValueZero.a[p.item] !== 0;
  const amount = free ? 0 : charge.line.amount;
  const amountAcy = acy ? acyAmount(run.book, amount, p.line.postingDate) : 0;
  setCost(charge, row, { amount, amountAcy, unitCost: free ? 0 : p.line.unitCost, unitCostAcy: 0 }, false);
  valueEntryWritten(run, row);
  const isNeutral = p.method === methods.Standard && p.line.entryType === 'Purchase' && values.inventoriable.a[row] !== 0;
  if (isNeutral && (amount !== 0 || amountAcy !== 0)) writePurchaseVariance(run, row, 0 - amount, 0 - amountAcy, direct);
}

/** The quantity that the charge is spread over, in the direction of the entry; the whole entry when the line does not say. */
function valuedQuantity({ run, line }: Posting, entry: number): number {
  if (line.invoicedQuantity !== 0) return signOf(line.entryType) * line.invoicedQuantity;
  return run.book.itemLedgerEntries.quantity.a[entry];
}
