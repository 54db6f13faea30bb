/**
 * Explains an entry that is valued by the average of its period: base x quantity / quantity of the base. The base is what was there before the period, what came in it at its own cost, and what was valued
 * before the entry.
 */
import { type Day, mulDivRound } from '../../decimal';
import { explained, type Explanation } from './explanation';
import type { Reader } from './reader';

interface Base {
  readonly quantity: number;
  readonly cost: number;
}
const nothing: Base = { quantity: 0, cost: 0 };

/** The average of the period as the part of an entry's cost; undefined when the entry is not valued by it. */
export function averageParts(reader: Reader, entry: number): Explanation[] | undefined {
  const { valueEntries: v, itemLedgerEntries: e } = reader.book;
  const first = reader.ledger.valueEntries.first(entry);
  if (first === 0 || v.valuedByAverageCost.a[first] === 0 || v.valuedQuantity.a[first] >= 0) return undefined;
  const end = reader.averageCost.periodEnd(v.valuationDate.a[first] as Day);
  const { before, inPeriod } = baseOf(reader, entry, end);
  const quantity = before.quantity + inPeriod.reduce((sum, { base }) => sum + base.quantity, 0);
  const cost = before.cost + inPeriod.reduce((sum, { base }) => sum + base.cost, 0);
  if (quantity === 0) return [];
  const figure = mulDivRound(cost, e.quantity.a[entry], quantity) + 0;
  const values = { date: { day: end }, cost: reader.amount(cost), base: reader.quantity(quantity), quantity: reader.quantity(e.quantity.a[entry]) };
  const parts = [
    explained({ code: 'explainedBefore', values: { quantity: reader.quantity(before.quantity) } }, before.cost),
    ...inPeriod.map(({ entry: other, base }) => explained({ code: 'explainedInBase', values: reader.entryValues(other), table: 'itemLedgerEntries', row: other }, base.cost)),
  ];
  const source = explained({ code: 'explainedBase', values }, cost, { parts: shorten(reader, parts) });
  return [explained({ code: 'explainedAverageShare', values }, figure, { source })];
}

function shorten(reader: Reader, parts: readonly Explanation[]): readonly Explanation[] {
  if (parts.length <= reader.partsMax) return parts;
  const further = parts.slice(reader.partsMax - 1);
  return [...parts.slice(0, reader.partsMax - 1), explained({ code: 'explainedFurther', values: { count: further.length } }, further.reduce((sum, part) => sum + part.figure, 0))];
}

/** What the average of an entry is taken from: sums before its period, and the entries in it that stay in. Partial revaluations posted later are left out: they concern what was left then. */
function baseOf(reader: Reader, entry: number, end: Day): { before: Base; inPeriod: { entry: number; base: Base }[] } {
  const { book, averageCost, ledger } = reader;
  const { valueEntries: v, itemLedgerEntries: e } = book;
  const perItem = averageCost.perItem(end);
  const reached = reachedFrom(reader, entry, end);
  const first = ledger.valueEntries.first(entry);
  const isOfKey = (other: number): boolean => perItem || (e.locationCode.a[other] === e.locationCode.a[entry] && e.variantCode.get(other) === e.variantCode.get(entry));
  const comesBack = [...reached].some((other) => e.positive.a[other] !== 0 && e.itemNo.a[other] === e.itemNo.a[entry] && isOfKey(other));
  let before = nothing;
  const inPeriod = new Map<number, Base>();
  for (let other = ledger.entriesOfItem.first(e.itemNo.a[entry]); other !== 0; other = ledger.entriesOfItem.next(other)) {
    if (other === entry || !isOfKey(other)) continue;
    const staysIn = !reached.has(other) && (!isValuedByAverage(reader, other) || (!comesBack && other < entry));
    for (const row of reader.valueEntries(other)) {
      const day = v.valuationDate.a[row] as Day;
      if (day > end) continue;
      const more = { quantity: v.itemLedgerEntryQuantity.a[row], cost: reader.costOfValue(row) };
      if (averageCost.periodEnd(day) < end) before = plus(before, more);
      else if (staysIn && !(v.partialRevaluation.is(row) && row > first)) inPeriod.set(other, plus(inPeriod.get(other) ?? nothing, more));
    }
  }
  return { before, inPeriod: [...inPeriod].map(([of, base]) => ({ entry: of, base })) };
}

function isValuedByAverage({ book: { valueEntries: v }, ledger }: Reader, entry: number): boolean {
  const first = ledger.valueEntries.first(entry);
  return v.valuedByAverageCost.a[first] !== 0 && v.valuedQuantity.a[first] < 0;
}

/** Entries that take their cost from this one within the period: what is returned or transferred from it, what takes from that, and so on. Their cost follows it, so it cannot come from them. */
function reachedFrom(reader: Reader, entry: number, end: Day): ReadonlySet<number> {
  const { ledger, book } = reader;
  const { itemApplicationEntries: links, itemLedgerEntries: e, valueEntries: v } = book;
  const reached = new Set<number>();
  const todo = [entry];
  const goTo = (other: number): void => {
    if (reached.has(other) || reader.valueEntries(other).some((row) => v.valuationDate.a[row] > end)) return;
    reached.add(other);
    todo.push(other);
  };
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const isIncrease = e.positive.a[at] !== 0;
    const chain = isIncrease ? ledger.byInbound : ledger.returnsOf;
    for (let link = chain.first(at); link !== 0; link = chain.next(link)) {
      const outbound = links.outboundItemEntryNo.a[link];
      if (!isIncrease) goTo(links.inboundItemEntryNo.a[link]);
      else if (outbound !== 0 && links.itemLedgerEntryNo.a[link] !== at) goTo(outbound);
    }
  }
  reached.delete(entry);
  return reached;
}

const plus = (a: Base, b: Base): Base => ({ quantity: a.quantity + b.quantity, cost: a.cost + b.cost });
