/**
 * Derived columns against the facts that determine them (docs/rules/check.md, "Derived columns"): totals of item ledger entries, remaining quantities, inventory on cards, costs of capacity. They can
 * be repaired: the facts say what they must be.
 *
 * Finding: `derivedColumnDiffers`, with what stands there and what must.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import { summedColumns } from '../../costing/ledger/summed-columns';
import type { TableName } from '../../schema';
import type { Checked } from './checked';

export interface DerivedRepair {
  readonly column: BookColumn;
  readonly row: number;
  readonly value: number;
}

/** Notes each derived cell that differs, and returns what would repair it. */
export function checkDerivedColumns(checked: Checked): DerivedRepair[] {
  const repairs: DerivedRepair[] = [];
  const compare = comparing(checked, repairs);
  checkSums(checked, compare);
  checkQuantities(checked, compare);
  checkInventory(checked, compare);
  checkCapacity(checked, compare);
  return repairs;
}

type Compare = (table: TableName, column: string, row: number, expected: number, item: number) => void;

function comparing(checked: Checked, repairs: DerivedRepair[]): Compare {
  const columns = new Map<string, BookColumn>();
  return (name, columnName, row, expected, item) => {
    const key = `${name}.${columnName}`;
    let column = columns.get(key);
    if (!column) columns.set(key, (column = checked.book.table(name).columns.find((c) => c.name === columnName)!));
    const actual = column.get(row);
    if (actual === expected) return;
    repairs.push({ column, row, value: expected });
    const shown = (value: number) => (column.spec.kind === 'boolean' ? value : column.spec.kind === 'quantity' ? checked.quantity(value) : checked.amount(value));
    checked.find('derivedColumnDiffers', { column: { caption: column.spec.caption }, actual: shown(actual), expected: shown(expected) }, { table: name, row, column: columnName }, item);
  };
}

function checkSums(checked: Checked, compare: Compare): void {
  const { book, ledger } = checked;
  const { itemLedgerEntries: e } = book;
  const values = columnsOf(book, 'valueEntries', [...summedColumns, 'invoicedQuantity']);
  for (const entry of allEntries(book)) {
    const sums = values.map(() => 0);
    for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) values.forEach((column, i) => (sums[i] += column.get(row)));
    values.forEach((column, i) => compare('itemLedgerEntries', column.name, entry, sums[i], e.itemNo.a[entry]));
  }
}

/** What applications leave of an entry; entries of items without stock are never open. */
function checkQuantities(checked: Checked, compare: Compare): void {
  const { book, ledger } = checked;
  const { itemLedgerEntries: e, itemApplicationEntries: links } = book;
  for (const entry of checked.entries()) {
    const isIncrease = e.quantity.a[entry] > 0;
    let remaining = isIncrease ? 0 : e.quantity.a[entry];
    const chain = isIncrease ? ledger.byInbound : ledger.byCause;
    for (let link = chain.first(entry); link !== 0; link = chain.next(link)) remaining += isIncrease ? links.quantity.a[link] : 0 - links.quantity.a[link];
    compare('itemLedgerEntries', 'remainingQuantity', entry, remaining, e.itemNo.a[entry]);
    compare('itemLedgerEntries', 'open', entry, remaining === 0 ? 0 : 1, e.itemNo.a[entry]);
  }
}

function checkInventory(checked: Checked, compare: Compare): void {
  const { itemLedgerEntries: e, items, stockkeepingUnits: units } = checked.book;
  const ofItem = new Float64Array(checked.book.strings.count);
  const ofUnit = new Map<string, number>();
  for (const entry of allEntries(checked.book)) {
    ofItem[e.itemNo.a[entry]] += e.quantity.a[entry];
    if (units.rows === 0) continue;
    const key = `${e.itemNo.a[entry]}|${e.locationCode.a[entry]}|${e.variantCode.get(entry)}`;
    ofUnit.set(key, (ofUnit.get(key) ?? 0) + e.quantity.a[entry]);
  }
  for (const row of items.all()) if (checked.includes(items.no.a[row])) compare('items', 'inventory', row, ofItem[items.no.a[row]], items.no.a[row]);
  for (const row of units.all()) {
    const key = `${units.itemNo.a[row]}|${units.locationCode.a[row]}|${units.variantCode.a[row]}`;
    if (checked.includes(units.itemNo.a[row])) compare('stockkeepingUnits', 'inventory', row, ofUnit.get(key) ?? 0, units.itemNo.a[row]);
  }
}

function checkCapacity(checked: Checked, compare: Compare): void {
  const { book, ledger } = checked;
  const { capacityLedgerEntries: capacity, valueEntries: v } = book;
  for (const entry of capacity.all()) {
    let [direct, overhead] = [0, 0];
    for (let row = ledger.capacityValueEntries.first(entry); row !== 0; row = ledger.capacityValueEntries.next(row)) {
      if (v.entryType.text(row) === 'Indirect Cost') overhead += v.costAmountActual.a[row];
      else direct += v.costAmountActual.a[row];
    }
    compare('capacityLedgerEntries', 'directCost', entry, direct, 0);
    compare('capacityLedgerEntries', 'overheadCost', entry, overhead, 0);
  }
}

function* allEntries({ itemLedgerEntries: e }: Book): Generator<number> {
  for (let entry = 1; entry <= e.rows; entry++) if (!e.isRemoved(entry)) yield entry;
}

function columnsOf(book: Book, table: TableName, names: readonly string[]): BookColumn[] {
  return names.map((name) => book.table(table).columns.find((column) => column.name === name)!);
}
