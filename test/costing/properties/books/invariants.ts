/**
 * What must hold of every ledger whatever was posted (docs/rules/ledger.md, "What always holds"), each as a sentence that names what breaks it. Amounts are in the smallest unit of the currency.
 */
import type { Book } from '../../../../src/book/book';
import { toCell } from '../../../../src/decimal';

/** All that does not hold of a book; empty when all is well. */
export function broken(book: Book): string[] {
  return [...entryProblems(book), ...linkProblems(book), ...stockProblems(book)];
}

const amounts = ['costAmountActual', 'costAmountExpected', 'costAmountNonInvtbl', 'costAmountActualAcy', 'costAmountExpectedAcy'] as const;

function sums(book: Book, column: string): number[] {
  const { valueEntries: t } = book;
  const cells = t as unknown as Record<string, { get(row: number): number }>;
  const sum: number[] = Array(book.itemLedgerEntries.rows + 1).fill(0);
  for (let row = 1; row <= t.rows; row++) sum[t.itemLedgerEntryNo.a[row]] += cells[column].get(row);
  return sum;
}

function entryProblems(book: Book): string[] {
  const { itemLedgerEntries: t, valueEntries: values } = book;
  const problems: string[] = [];
  const say = (entry: number, what: string): void =>
    void problems.push(`entry ${entry} (${t.entryType.text(entry)} ${toCell(t.quantity.a[entry], 5)}): ${what}`);
  const quantity = sums(book, 'itemLedgerEntryQuantity');
  const invoiced = sums(book, 'invoicedQuantity');
  const cost = Object.fromEntries(amounts.map((name) => [name, sums(book, name)]));
  const touched = new Set<number>();
  for (let row = 1; row <= values.rows; row++) {
    const isDirect = values.entryType.text(row) === 'Direct Cost';
    if (values.itemChargeNo.get(row) !== 0 || values.entryType.text(row) === 'Revaluation') touched.add(values.itemLedgerEntryNo.a[row]);
    if (isDirect && values.valuedByAverageCost.is(row) && values.valuedQuantity.a[row] > 0)
      say(values.itemLedgerEntryNo.a[row], `value entry ${row} is an increase valued by average`);
  }
  for (let entry = 1; entry <= t.rows; entry++) {
    if (quantity[entry] !== t.quantity.a[entry]) say(entry, 'its value entries have another quantity');
    if (invoiced[entry] !== t.invoicedQuantity.a[entry]) say(entry, 'its value entries have another invoiced quantity');
    if (Math.abs(t.invoicedQuantity.a[entry]) > Math.abs(t.quantity.a[entry])) say(entry, 'more is invoiced than there is');
    if (t.open.is(entry) !== (t.remainingQuantity.a[entry] !== 0)) say(entry, 'open does not follow from the remaining quantity');
    if (t.remainingQuantity.a[entry] * t.quantity.a[entry] < 0) say(entry, 'what remains has the other sign');
    for (const name of amounts) {
      if (t[name].get(entry) !== cost[name][entry])
        say(entry, `${name} ${t[name].get(entry)} is not the sum ${cost[name][entry]} of its value entries`);
    }
    const isOrder = ['Output', 'Assembly Output'].includes(t.entryType.text(entry));
    const isMoved = t.entryType.text(entry) === 'Transfer';
    if (t.completelyInvoiced.is(entry) && !isMoved) {
      if (cost.costAmountExpected[entry] !== 0) say(entry, `is invoiced, but ${cost.costAmountExpected[entry]} is expected`);
    } else if (t.invoicedQuantity.a[entry] === 0 && !isMoved && !isOrder && !touched.has(entry) && cost.costAmountActual[entry] !== 0) {
      say(entry, `nothing is invoiced, but ${cost.costAmountActual[entry]} is actual`);
    }
  }
  return problems;
}

function linkProblems(book: Book): string[] {
  const { itemLedgerEntries: t, itemApplicationEntries: links } = book;
  const problems: string[] = [];
  const inbound: number[] = Array(t.rows + 1).fill(0);
  const caused: number[] = Array(t.rows + 1).fill(0);
  for (const row of links.all()) {
    inbound[links.inboundItemEntryNo.a[row]] += links.quantity.a[row];
    if (links.quantity.a[row] < 0) caused[links.itemLedgerEntryNo.a[row]] += links.quantity.a[row];
  }
  const { items } = book;
  for (let entry = 1; entry <= t.rows; entry++) {
    if (items.type.text(items.find(t.itemNo.a[entry])) !== 'Inventory') {
      if (t.remainingQuantity.a[entry] !== 0 || inbound[entry] !== 0 || caused[entry] !== 0)
        problems.push(`entry ${entry}: what is not stocked remains or is applied`);
      continue;
    }
    const remains = t.positive.is(entry) ? inbound[entry] : t.quantity.a[entry] - caused[entry];
    if (remains !== t.remainingQuantity.a[entry])
      problems.push(`entry ${entry}: ${toCell(t.remainingQuantity.a[entry], 5)} remain, by its links ${toCell(remains, 5)}`);
  }
  return problems;
}

function stockProblems(book: Book): string[] {
  const { items, itemLedgerEntries: t } = book;
  const stock = new Map<number, number>();
  for (let entry = 1; entry <= t.rows; entry++) stock.set(t.itemNo.a[entry], (stock.get(t.itemNo.a[entry]) ?? 0) + t.quantity.a[entry]);
  return [...items.all()]
    .filter((row) => items.inventory.a[row] !== (stock.get(items.no.a[row]) ?? 0))
    .map((row) => `item ${items.no.text(row)} has another inventory than its entries`);
}
