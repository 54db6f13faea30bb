/**
 * The cost per unit of the last outbound of an item, by which a card is valued when nothing is left (docs/rules/adjustment.md, "Unit cost after adjustment"): by valuation date, then location, variant and number;
 * neither drop shipments nor adjustments. Corrections, and with method Average outbounds not valued by average, only count when there is no other. Looks at all entries of the item.
 */
import { toDecimal } from '../../../decimal';
import type { Adjustment } from '../adjustment';
import { quotient } from '../money';

/** Where to look: undefined = everywhere. */
export type Place = { readonly variant: number; readonly location: number } | undefined;

/** Unit cost rounded to the unit-amount precision, 0 if there is none. */
export function lastOutboundCost(a: Adjustment, place: Place): number {
  const { ledger, book, entries, values } = a;
  const { itemLedgerEntries } = book;
  let last = 0;
  let second = 0;
  for (let entry = ledger.entriesOfItem.first(a.item); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
    if (entries.positive[entry] !== 0) continue;
    if (place && (entries.location[entry] !== place.location || a.variantOf(entry) !== place.variant)) continue;
    const row = ledger.valueEntries.first(entry);
    if (costOf(a, entry) === 0 || book.valueEntries.dropShipment.is(row)) continue;
    if (itemLedgerEntries.correction.is(entry) || (a.isAverage && values.byAverage[row] === 0)) second = later(a, second, row);
    else last = later(a, last, row);
  }
  const row = last !== 0 ? last : second;
  return row === 0 ? 0 : Math.max(costPerUnit(a, costOf(a, values.entry[row]), entries.quantity[values.entry[row]]), 0);
}

function costOf({ book: { itemLedgerEntries: entries } }: Adjustment, entry: number): number {
  return entries.costAmountActual.a[entry] + entries.costAmountExpected.a[entry];
}

function costPerUnit({ lcy }: Adjustment, cost: number, quantity: number): number {
  const exact = quotient(lcy.decimal(cost), toDecimal(quantity, 5));
  return exact.times(100_000).div(lcy.unitPrecision).toDecimalPlaces(0, 4).toNumber() * lcy.unitPrecision;
}

/** The later of two first value entries of outbounds; 0 = none. */
function later(a: Adjustment, x: number, y: number): number {
  if (x === 0) return y;
  const { strings } = a.book;
  const [ex, ey] = [a.values.entry[x], a.values.entry[y]];
  const order =
    a.values.valuationDate[x] - a.values.valuationDate[y] ||
    strings.compare(a.entries.location[ex], a.entries.location[ey]) ||
    strings.compare(a.variantOf(ex), a.variantOf(ey)) ||
    x - y;
  return order > 0 ? x : y;
}
