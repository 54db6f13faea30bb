/**
 * Explains output by its order: the share of what was consumed and of the capacity used, then overhead and variances of the output itself.
 */
import { OrderEntries } from '../../costing/ledger/order-entries';
import { mulDivRound } from '../../decimal';
import { itemLedgerEntryTypes, valueEntryTypes } from '../../schema';
import { explained, type Explanation } from './explanation';
import type { Reader } from './reader';

const consumed = new Set(['Consumption', 'Assembly Consumption'].map((type) => itemLedgerEntryTypes.indexOf(type as 'Consumption')));
const [indirectCost, variance, revaluation, rounding] = (['Indirect Cost', 'Variance', 'Revaluation', 'Rounding'] as const).map((type) => valueEntryTypes.indexOf(type));

/** Parts of the cost of an output entry; none when its order is not in the books. */
export function orderParts(reader: Reader, entry: number): Explanation[] {
  const { itemLedgerEntries: e } = reader.book;
  const costs = [...consumptionOf(reader, entry), ...capacityOf(reader, entry)];
  const made = outputOf(reader, entry);
  if (costs.length === 0 || made === 0) return [];
  const cost = costs.reduce((sum, part) => sum + part.figure, 0);
  const values = { order: e.orderNo.text(entry), cost: reader.amount(cost), part: reader.quantity(e.quantity.a[entry]), whole: reader.quantity(made) };
  const source = explained({ code: 'explainedOrderCost', values }, cost, { parts: costs });
  const share = explained({ code: 'explainedOrderShare', values }, mulDivRound(cost, e.quantity.a[entry], made) + 0, { source });
  return [share, ...ofOutputItself(reader, entry)];
}

/** Overhead, variances and later changes of value that belong to the output and not to its order's direct cost. */
function ofOutputItself(reader: Reader, entry: number): Explanation[] {
  const { valueEntries: v } = reader.book;
  const own = new Set([indirectCost, variance, revaluation, rounding]);
  return reader
    .valueEntries(entry)
    .filter((row) => own.has(v.entryType.a[row]) && reader.costOfValue(row) !== 0)
    .map((row) =>
      explained(
        { code: v.entryType.a[row] === variance ? 'explainedVariance' : 'explainedValueEntry', values: valueOf(reader, row), table: 'valueEntries', row },
        reader.costOfValue(row),
      ),
    );
}

function valueOf({ book: { valueEntries: v } }: Reader, row: number) {
  return { entry: row, type: { option: v.entryType.text(row) }, variance: { option: v.varianceType.text(row) }, date: { day: v.postingDate.a[row] }, document: v.documentNo.text(row) };
}

function sameOrder(reader: Reader, entry: number): number[] {
  const orders = OrderEntries.of(reader.book);
  const found: number[] = [];
  for (let other = orders.firstOfSameLine(entry); other !== 0; other = orders.next(other)) found.push(other);
  return found;
}

function consumptionOf(reader: Reader, entry: number): Explanation[] {
  const { itemLedgerEntries: e } = reader.book;
  return sameOrder(reader, entry)
    .filter((other) => consumed.has(e.entryType.a[other]))
    .map((other) => explained({ code: 'explainedConsumption', values: reader.entryValues(other), table: 'itemLedgerEntries', row: other }, 0 - reader.costOfEntry(other)));
}

/** Quantity made on the order line, taken back output deducted. */
function outputOf(reader: Reader, entry: number): number {
  const { itemLedgerEntries: e } = reader.book;
  return sameOrder(reader, entry).reduce((sum, other) => (e.entryType.a[other] === e.entryType.a[entry] ? sum + e.quantity.a[other] : sum), 0);
}

/** Value entries of capacity that carry the order's number. */
function capacityOf(reader: Reader, entry: number): Explanation[] {
  const { book, ledger } = reader;
  const { itemLedgerEntries: e, capacityLedgerEntries: capacity } = book;
  const found: Explanation[] = [];
  for (const row of capacity.all()) {
    const sameLine = capacity.orderType.a[row] === e.orderType.get(entry) && capacity.orderNo.a[row] === e.orderNo.get(entry) && capacity.orderLineNo.a[row] === e.orderLineNo.get(entry);
    if (!sameLine) continue;
    let cost = 0;
    for (let value = ledger.capacityValueEntries.first(row); value !== 0; value = ledger.capacityValueEntries.next(value)) cost += reader.costOfValue(value);
    found.push(explained({ code: 'explainedCapacity', values: { entry: row, no: capacity.no.text(row) }, table: 'capacityLedgerEntries', row }, cost));
  }
  return found;
}
