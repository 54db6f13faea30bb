/**
 * Explains the cost of an item ledger entry, from two sides: its value entries, and where its goods came from (receipts that it took from, the entry that it returns or receives, the order that
 * made it, the average of its period). Sources are explained in turn, to a limit.
 */
import { mulDivRound } from '../../decimal';
import { itemLedgerEntryTypes, valueEntryTypes } from '../../schema';
import { explained, type Explanation, type Said, withRest } from './explanation';
import { averageParts } from './average';
import { orderParts } from './order';
import type { Reader } from './reader';
import { explainValueEntry } from './value-entry';

const outputs = new Set(['Output', 'Assembly Output'].map((type) => itemLedgerEntryTypes.indexOf(type as 'Output')));
const directCost = valueEntryTypes.indexOf('Direct Cost');
const rounding = valueEntryTypes.indexOf('Rounding');

/** `depth`: so many sources of sources are followed. */
export function explainEntry(reader: Reader, entry: number, depth: number): Explanation {
  const cost = reader.costOfEntry(entry);
  const byValueEntry = explained({ code: 'explainedByValueEntry' }, cost, { parts: shortened(reader, reader.valueEntries(entry).map((row) => explainValueEntry(reader, row))) });
  const byOrigin = originOf(reader, entry, cost, depth);
  const said: Said = { code: 'explainedEntry', values: reader.entryValues(entry), table: 'itemLedgerEntries', row: entry };
  return explained(said, cost, { views: byOrigin ? [byValueEntry, byOrigin] : [byValueEntry] });
}

/** At most so many parts by themselves, the rest as one. */
export function shortened(reader: Reader, parts: readonly Explanation[]): readonly Explanation[] {
  if (parts.length <= reader.partsMax) return parts;
  const further = parts.slice(reader.partsMax - 1);
  const sum = further.reduce((so, part) => so + part.figure, 0);
  return [...parts.slice(0, reader.partsMax - 1), explained({ code: 'explainedFurther', values: { count: further.length } }, sum)];
}

/** Where the goods came from; undefined where the entry itself is the origin. */
function originOf(reader: Reader, entry: number, cost: number, depth: number): Explanation | undefined {
  const { itemLedgerEntries: e } = reader.book;
  const settled = isSettled(reader, entry);
  /** A cent or so for each part is rounding; more is left only where another rule holds. */
  const restOf = (parts: readonly Explanation[]): Said => {
    if (!settled) return { code: 'explainedNotAdjusted' };
    const rest = Math.abs(cost - parts.reduce((sum, part) => sum + part.figure, 0));
    return { code: rest <= parts.length + 1 ? 'explainedCarried' : 'explainedOtherRules' };
  };
  if (outputs.has(e.entryType.a[entry])) {
    const parts = orderParts(reader, entry);
    const isInvoiced = e.completelyInvoiced.a[entry] !== 0;
    return parts.length === 0 ? undefined : explained({ code: 'explainedByOrder' }, cost, { parts: withRest(cost, parts, isInvoiced ? restOf(parts) : { code: 'explainedOrderUnfinished' }) });
  }
  const average = averageParts(reader, entry);
  if (average) return explained({ code: 'explainedByAverage' }, cost, { parts: withRest(cost, average, restOf(average)) });
  const shares = sharesOf(reader, entry, depth);
  if (shares.length === 0) return undefined;
  const parts = [...shortened(reader, shares), ...ownCosts(reader, entry)];
  const isCovered = e.positive.a[entry] !== 0 || e.open.a[entry] === 0;
  return explained({ code: 'explainedByOrigin' }, cost, { parts: withRest(cost, parts, isCovered ? restOf(parts) : { code: 'explainedNotCovered', values: { quantity: reader.quantity(e.remainingQuantity.a[entry]) } }) });
}

/** Cost that an entry has besides what it took over: charges, revaluations, overhead and rounding of its own. */
function ownCosts(reader: Reader, entry: number): Explanation[] {
  const { valueEntries: v } = reader.book;
  return reader
    .valueEntries(entry)
    .filter((row) => v.adjustment.a[row] === 0 && (v.itemChargeNo.get(row) !== 0 || v.entryType.a[row] !== directCost) && reader.costOfValue(row) !== 0)
    .map((row) => explainValueEntry(reader, row));
}

/** The item is adjusted and nothing of the entry has yet to be forwarded. */
function isSettled({ book, ledger }: Reader, entry: number): boolean {
  const { itemLedgerEntries: e, itemApplicationEntries: links, items } = book;
  if (!items.costIsAdjusted.is(items.find(e.itemNo.a[entry])) || e.appliedEntryToAdjust.a[entry] !== 0) return false;
  for (let link = ledger.byCause.first(entry); link !== 0; link = ledger.byCause.next(link)) {
    if (e.appliedEntryToAdjust.a[links.inboundItemEntryNo.a[link]] !== 0) return false;
  }
  return true;
}

/** A share of each entry that this one took from, was transferred from or returns. */
function sharesOf(reader: Reader, entry: number, depth: number): Explanation[] {
  const { itemApplicationEntries: links } = reader.book;
  return reader.ownLinks(entry).flatMap((link) => {
    const [inbound, outbound] = [links.inboundItemEntryNo.a[link], links.outboundItemEntryNo.a[link]];
    const source = inbound !== entry ? inbound : costComesFrom(reader, link, outbound);
    return source === 0 || source === entry ? [] : [shareOf(reader, entry, source, links.quantity.a[link], depth)];
  });
}

/** A transfer of an item that is not valued by average hands on the cost of the receipt that it came from, not that of all that was sent with it. */
function costComesFrom({ book, ledger }: Reader, link: number, outbound: number): number {
  const { itemApplicationEntries: links, valueEntries: v } = book;
  const receipt = links.transferredFromEntryNo.get(link);
  const isByAverage = outbound !== 0 && v.valuedByAverageCost.a[ledger.valueEntries.first(outbound)] !== 0;
  return receipt !== 0 && !isByAverage ? receipt : outbound;
}

/** `taken` is signed as the entry that takes: -3 of a receipt of 10 that cost 100.00 are -30.00. */
function shareOf(reader: Reader, entry: number, source: number, taken: number, depth: number): Explanation {
  const { itemLedgerEntries: e } = reader.book;
  const whole = Math.abs(e.quantity.a[source]);
  const figure = forwardedFrom(reader, entry, source).reduce((sum, { cost, quantity }) => sum + mulDivRound(Math.abs(cost), Math.abs(taken), quantity) * Math.sign(cost), 0);
  const signed = figure * (Math.sign(taken) * Math.sign(e.quantity.a[source]) || 1);
  const values = { ...reader.entryValues(source), part: reader.quantity(Math.abs(taken)), whole: reader.quantity(whole), cost: reader.amount(reader.costOfEntry(source)) };
  const said: Said = { code: 'explainedShare', values, table: 'itemLedgerEntries', row: source };
  return explained(said, signed + 0, depth > 0 ? { source: explainEntry(reader, source, depth - 1) } : {});
}

/**
 * The costs of a source that reach an entry, each with the quantity that it stands for: together the cost of the source for its whole quantity, and each partial revaluation for what it revalued, if the entry
 * was posted after it or is valued after it. Rounding is not forwarded.
 */
function forwardedFrom(reader: Reader, entry: number, source: number): { readonly cost: number; readonly quantity: number }[] {
  const { valueEntries: v, itemLedgerEntries: e } = reader.book;
  const first = reader.ledger.valueEntries.first(entry);
  let cost = 0;
  const revalued: { cost: number; quantity: number }[] = [];
  for (const row of reader.valueEntries(source)) {
    if (v.entryType.a[row] === rounding) continue;
    if (!v.partialRevaluation.is(row)) cost += reader.costOfValue(row);
    else if (first > row || v.valuationDate.a[first] > v.valuationDate.a[row]) revalued.push({ cost: reader.costOfValue(row), quantity: Math.abs(v.valuedQuantity.a[row]) });
  }
  const quantity = Math.abs(e.quantity.a[source]);
  return quantity === 0 ? [] : [{ cost, quantity }, ...revalued.filter((part) => part.quantity !== 0)];
}
