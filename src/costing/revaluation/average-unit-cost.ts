/**
 * The average that stock of an Average item is worth at the end of an average cost period (docs/rules/revaluation.md, "Average items").
 *
 * Quantity invoiced and actual cost of all value entries up to the end of the period, less transfers of receipts that are not invoiced yet, less what was posted later for the
 * period. Divided unrounded; below 0 it counts as 0. Where averages were formed per item in earlier fiscal years and are now per location and variant, the line has that share of the
 * earlier sums that its quantity had of the item's quantity.
 */
import { asDay, type Day, referenceProduct, referenceQuotient, toDecimal } from '../../decimal';
import { stretchOf } from '../adjustment/average/type-changes';
import { valueTypes } from '../ledger/kinds';
import type { Run } from '../run';
import { addEntryValue, untilWhenPosted } from './entry-value';
import { type Decimal, exactAmount, roundedAmount } from './exact-amounts';
import { ExactShareSum } from './share-sum';

/** Item of a line, and its location and variant; undefined where the line sums over them. */
export interface LineScope {
  readonly item: number;
  readonly location: number | undefined;
  readonly variant: number | undefined;
}

/** As decimals: pieces, and cost in the currency. */
interface Balance {
  quantity: Decimal;
  cost: Decimal;
}

/** Value of a quantity of an Average item at its average on a day, rounded to the amount precision. */
export function valueAtAverage(run: Run, scope: LineScope, day: Day, quantity: number): number {
  const balance = balanceUntil(run, scope, day);
  takeOutUninvoicedTransfers(run, scope, day, balance);
  takeOutLaterPostings(run, scope, day, balance);
  if (balance.quantity.isZero()) return 0;
  const average = referenceQuotient(balance.cost, balance.quantity);
  return average.isNegative() ? 0 : roundedAmount(referenceProduct(average, toDecimal(quantity, 5)), run.book.amountPrecision);
}

/** Sums up to the end of the period that contains the day. */
function balanceUntil(run: Run, scope: LineScope, day: Day): Balance {
  const end = run.averageCost.periodEnd(day);
  const { start, perItem } = stretchOf(run, end);
  const own = perItem
    ? { item: scope.item, location: undefined, variant: undefined }
    : { ...scope, location: scope.location ?? 0, variant: scope.variant ?? 0 };
  const balance = sums(run, own, perItem ? 0 : start, end);
  const { amountPrecision } = run.book;
  const known = { quantity: toDecimal(balance.invoiced, 5), cost: exactAmount(balance.cost, amountPrecision) };
  if (perItem || start === 0) return known;

  const before = asDay(start - 1);
  const all = sums(run, { item: scope.item, location: undefined, variant: undefined }, 0, before);
  const share = shareOf(sums(run, own, 0, before).quantity, all.quantity);
  return {
    quantity: referenceProduct(share, toDecimal(all.invoiced, 5)).toDecimalPlaces(5).plus(known.quantity),
    cost: referenceProduct(share, exactAmount(all.cost, amountPrecision)).plus(known.cost),
  };
}

/** Share of the item's quantity; of an item without quantity the quantity itself, as in the reference. */
function shareOf(part: number, whole: number): Decimal {
  if (part === 0 || whole === 0) return toDecimal(part, 5);
  return referenceQuotient(part, whole);
}

interface Sums {
  quantity: number;
  invoiced: number;
  cost: number;
}

/** Sums of value entries valued from one day to another. */
function sums(run: Run, scope: LineScope, from: number, to: number): Sums {
  const { valuationDate } = run.book.valueEntries;
  return sumsOf(run, scope, (row) => valuationDate.a[row] >= from && valuationDate.a[row] <= to);
}

/** What was posted after the day but is valued up to it, other than charges and revaluations, was not known on the day. */
function takeOutLaterPostings(run: Run, scope: LineScope, day: Day, balance: Balance): void {
  const { valueEntries: t } = run.book;
  const isLater = (row: number): boolean =>
    t.valuationDate.a[row] <= day &&
    t.postingDate.a[row] > day &&
    t.inventoriable.a[row] !== 0 &&
    t.itemChargeNo.get(row) === 0 &&
    t.entryType.a[row] !== valueTypes.Revaluation;
  const later = sumsOf(run, scope, isLater);
  balance.quantity = balance.quantity.minus(toDecimal(later.invoiced, 5));
  balance.cost = balance.cost.minus(exactAmount(later.cost, run.book.amountPrecision));
}

function sumsOf(run: Run, scope: LineScope, counts: (row: number) => boolean): Sums {
  const { valueEntries: t } = run.book;
  const { valueEntries: chain } = run.ledger;
  const total: Sums = { quantity: 0, invoiced: 0, cost: 0 };
  visitEntries(run, scope, (entry) => {
    for (let row = chain.first(entry); row !== 0; row = chain.next(row)) {
      if (!counts(row)) continue;
      total.quantity += t.itemLedgerEntryQuantity.a[row];
      total.invoiced += t.invoicedQuantity.a[row];
      total.cost += t.costAmountActual.a[row];
    }
  });
  return total;
}

/** Transfers of receipts that are not invoiced yet are booked as actual cost; they leave the average with their whole quantity and value. */
function takeOutUninvoicedTransfers(run: Run, scope: LineScope, day: Day, balance: Balance): void {
  const { itemLedgerEntries: t } = run.book;
  visitEntries(run, scope, (entry) => {
    const quantity = t.quantity.a[entry];
    if (t.completelyInvoiced.a[entry] !== 0 || t.invoicedQuantity.a[entry] === 0 || quantity !== t.invoicedQuantity.a[entry]) return;
    if (t.lastInvoiceDate.a[entry] > day) return;
    const value = new ExactShareSum(run.book.amountPrecision);
    addEntryValue(run, entry, quantity, false, untilWhenPosted(day), value);
    balance.quantity = balance.quantity.minus(toDecimal(quantity, 5));
    balance.cost = balance.cost.minus(value.exact);
  });
}

function visitEntries({ book, ledger }: Run, { item, location, variant }: LineScope, visit: (entry: number) => void): void {
  const { itemLedgerEntries: t } = book;
  for (let entry = ledger.entriesOfItem.first(item); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
    if (location !== undefined && t.locationCode.a[entry] !== location) continue;
    if (variant !== undefined && t.variantCode.get(entry) !== variant) continue;
    visit(entry);
  }
}
