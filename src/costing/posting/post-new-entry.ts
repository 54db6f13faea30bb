/**
 * Posts a line that makes an item ledger entry and is no transfer (docs/rules/posting.md, "Sequence").
 *
 * The numbers of the item ledger entry and of its first value entry are taken, the value entry gets its cost, the entry is applied - which may move the valuation date and
 * makes links before the entry's own - and only then the value entry is made known: to the entry's totals, the marks, the entry points and the general ledger. Rows for
 * indirect cost and variance follow, the cards learn the new cost, and dates of an order's output catch up.
 *
 * Refusals: those of application, `serialNoInStock`, `inventoryNotSufficient`, `valuationDateTooEarly`, `appliedValuationDateTooEarly`.
 */
import { refuseAny } from '../../book/refusal';
import type { Applicant, CostRule } from '../application/applicant';
import { applyToOpenEntries } from '../application/apply';
import { applyToNamedEntry, countReturn, refuseReturnIntoOrder } from '../application/fixed-application';
import { OpenEntries } from '../application/open-entries';
import { shortageProblems } from '../application/shortage';
import { insertItemLedgerEntry } from '../ledger/insert-item-ledger-entry';
import { markSource, writeApplication } from '../ledger/insert-application-entry';
import { methods } from '../ledger/kinds';
import { sourceValuationDate } from '../ledger/last-value-entry';
import { valueEntryWritten } from '../ledger/write-value-entry';
import { updateCardsAtPosting } from './card-costs';
import { checkValuationDate } from './earliest-valuation-date';
import { valueByUnitCost, writeReturnedShares } from './first-value-entry/by-unit-cost';
import { valueOutput } from './first-value-entry/output';
import { type PurchaseShares, valuePurchase, writePurchaseShares } from './first-value-entry/purchase';
import { raiseOutputDates } from './order-dates';
import type { Posting } from './posting';
import { refuseSerialInStock } from './serial-in-stock';
import { newDirectCostRow, setLineAmounts, setQuantities } from './value-row';

/** Posts the line and returns the entry it made. */
export function postNewEntry(p: Posting): number {
  const { run, line } = p;
  const { itemLedgerEntries: entries, valueEntries: values } = run.book;
  if (p.quantity > 0) refuseSerialInStock(p, line.serialNo, 'serialNo');
  const entry = insertItemLedgerEntry(run, line, p.quantity, p.invoiced, 'own');
  entries.completelyInvoiced.a[entry] = p.quantity === p.invoiced && line.entryType !== 'Output' ? 1 : 0;
  const row = newDirectCostRow(p, entry);
  const shares = valueFirstRow(p, row);
  if (line.appliesFromEntry !== 0) refuseReturnIntoOrder(run, entry, line.appliesFromEntry, place(p, 'appliesFromEntry'));
  values.valuationDate.a[row] = p.stocked ? apply(p, entry) : line.postingDate;
  if (!p.stocked) entries.remainingQuantity.a[entry] = 0;
  valueEntryWritten(run, row);
  if (line.appliesFromEntry !== 0) countReturn(run, line.appliesFromEntry, p.quantity, place(p, 'appliesFromEntry'));
  if (line.entryType === 'Consumption' && p.stocked) markSource(run, entry);
  if (shares) writePurchaseShares(p, row, shares);
  else if (isReturnOfReceipt(p)) writeReturnedShares(p, row);
  updateCardsAtPosting(run, row, line.amount + line.discountAmount);
  if (line.orderNo !== 0) raiseOutputDates(run, entry);
  return entry;
}

const place = ({ line }: Posting, column: string) => ({ table: line.table, row: line.row, column });

const isReturnOfReceipt = ({ line, invoiced }: Posting): boolean =>
  line.entryType === 'Purchase' && invoiced < 0 && line.appliesToEntry !== 0;

/** Quantities, amounts and cost of the first value entry; returns what a receipt has in rows of its own. */
function valueFirstRow(p: Posting, row: number): PurchaseShares | undefined {
  const { line } = p;
  const { valueEntries: values } = p.run.book;
  const expected = p.invoiced === 0;
  const { entryType } = line;
  setQuantities(p, row, p.quantity, expected ? p.quantity : p.invoiced, p.invoiced);
  values.inventoriable.a[row] = p.stocked ? 1 : 0;
  values.valuedByAverageCost.a[row] = isValuedByAverage(p) ? 1 : 0;
  setLineAmounts(p, row, expected);
  if (entryType === 'Output') {
    valueOutput(p, row);
    return undefined;
  }
  if (p.quantity > 0 && (entryType === 'Purchase' || entryType === 'Assembly Output')) return valuePurchase(p, row);
  valueByUnitCost(p, row, expected ? p.quantity : p.invoiced, expected);
  return undefined;
}

/** Outbounds of Average items, unless they are applied by hand (docs/rules/ledger.md, "Valued by average cost"). */
function isValuedByAverage({ method, quantity, line, stocked }: Posting): boolean {
  return method === methods.Average && stocked && quantity < 0 && line.appliesToEntry === 0 && line.entryType !== 'Output';
}

/** Applies the entry, writes its own link and returns the valuation date of its rows. */
function apply(p: Posting, entry: number): number {
  const { run, line } = p;
  const { itemLedgerEntries: entries } = run.book;
  const applicant: Applicant = {
    entry,
    method: p.method,
    appliesToEntry: line.appliesToEntry,
    appliesFromEntry: line.appliesFromEntry,
    costRule: costRuleOf(p),
    remaining: p.quantity,
    valuationDate: firstValuationDate(p),
  };
  checkValuationDate(p, applicant.valuationDate);
  if (line.appliesToEntry !== 0) applyToNamedEntry(run, applicant, place(p, 'appliesToEntry'));
  else if (!line.dropShipment) applyToOpenEntries(run, applicant);
  OpenEntries.of(run.book).setRemaining(entry, applicant.remaining);
  if (p.quantity > 0) writeApplication(run, entry, entry, line.appliesFromEntry, 0, p.quantity, line.postingDate, true);
  else if (entries.open.a[entry] !== 0) refuseAny(shortageProblems(run, entry, place(p, 'quantity')));
  return applicant.valuationDate;
}

const costRuleOf = ({ method, line }: Posting): CostRule =>
  method !== methods.Average || line.appliesToEntry !== 0 || line.correction ? 'always' : 'never';

/** The posting date; of an inbound that takes its cost from an outbound the later of that and the outbound's date. */
function firstValuationDate({ run, line, quantity }: Posting): number {
  if (line.appliesFromEntry === 0 || quantity < 0) return line.postingDate;
  return Math.max(line.postingDate, sourceValuationDate(run, line.appliesFromEntry));
}
