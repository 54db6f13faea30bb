/**
 * Average Cost Calc. Overview: how the average of each period came about (docs/rules/reports.md, "Average Cost Calc. Overview"). Per item, or per item, variant and location, and per period: what was there before, each
 * entry that keeps its own cost, the average of both, each entry valued by it, and what is left.
 *
 * Cost is actual and expected cost together. Entries count in the period of their valuation date. The average shown is that of the first entry to be valued; rounding is carried from one entry to the next.
 */
import type { Book } from '../../book/book';
import { appendRow, emptyTable } from '../../book/defaults';
import type { Filter } from '../../book/filter';
import { AverageCostSettings } from '../../costing/average-cost-settings';
import { type Day, unitCostOf } from '../../decimal';
import { costingMethods, itemLedgerEntryTypes } from '../../schema';
import { itemFilterOf, type ReportFilters } from '../report-filter';

export interface AverageCostOverview {
  /** On the last day of the period. */
  readonly valuationDate: Filter<Day>;
  readonly filters: ReportFilters;
}

const average = costingMethods.indexOf('Average');
type LineType = 'Opening' | 'Entry' | 'Average Cost' | 'Valued by Average' | 'Closing';

interface Money {
  quantity: number;
  expected: number;
  actual: number;
}

/** An item, variant and location (blank while one average holds for the item) with its value entries by period. */
interface Key {
  readonly item: number;
  readonly variant: number;
  readonly location: number;
  readonly rowsByPeriod: Map<Day, number[]>;
}

/** Fills the report; returns the number of averages shown. */
export function averageCostOverview(book: Book, report: AverageCostOverview): number {
  emptyTable(book, 'averageCostCalcOverview');
  const sheet = new Sheet(book);
  let averages = 0;
  for (const key of keysOf(book, report.filters)) {
    const balance: Money = { quantity: 0, expected: 0, actual: 0 };
    const periods = [...key.rowsByPeriod].sort(([a], [b]) => a - b);
    for (const [end, rows] of periods) {
      const shown = report.valuationDate.matches(end);
      averages += showPeriod(book, sheet, { key, end, rows, balance, shown });
    }
  }
  return averages;
}

interface Period {
  readonly key: Key;
  readonly end: Day;
  readonly rows: readonly number[];
  /** What was there before the period; afterwards what is left. */
  readonly balance: Money;
  readonly shown: boolean;
}

/** Returns 1 for a period that is shown, else 0. */
function showPeriod(book: Book, sheet: Sheet, { key, end, rows, balance, shown }: Period): number {
  const entries = byEntry(book, rows);
  const line = (type: LineType, money: Money, entry = 0): void => {
    if (shown) sheet.line(type, key, end, money, entry);
  };
  line('Opening', balance);
  for (const { entry, money, isValued } of entries) {
    if (isValued) continue;
    line('Entry', money, entry);
    add(balance, money);
  }
  line('Average Cost', balance);
  for (const { entry, money, isValued } of entries) {
    if (!isValued) continue;
    line('Valued by Average', money, entry);
    add(balance, money);
  }
  line('Closing', balance);
  return shown ? 1 : 0;
}

/** Quantity and cost of each item ledger entry in a period; an entry is valued by the average when its first value entry there is. */
function byEntry(book: Book, rows: readonly number[]): { readonly entry: number; readonly money: Money; readonly isValued: boolean }[] {
  const { valueEntries: v } = book;
  const found = new Map<number, { entry: number; money: Money; isValued: boolean }>();
  for (const row of rows) {
    const entry = v.itemLedgerEntryNo.a[row];
    let sums = found.get(entry);
    if (!sums) found.set(entry, (sums = { entry, money: { quantity: 0, expected: 0, actual: 0 }, isValued: v.valuedByAverageCost.a[row] !== 0 && v.valuedQuantity.a[row] < 0 }));
    add(sums.money, { quantity: v.itemLedgerEntryQuantity.a[row], expected: v.costAmountExpected.a[row], actual: v.costAmountActual.a[row] });
  }
  return [...found.values()];
}

function add(to: Money, money: Money): void {
  to.quantity += money.quantity;
  to.expected += money.expected;
  to.actual += money.actual;
}

function keysOf(book: Book, filters: ReportFilters): Key[] {
  const { valueEntries: v, items, strings } = book;
  const settings = new AverageCostSettings(book);
  const passes = itemFilterOf(book, filters);
  const shown = new Uint8Array(strings.count);
  for (const row of items.all()) if (items.costingMethod.a[row] === average && passes(row)) shown[items.no.a[row]] = 1;
  const keys = new Map<string, Key>();
  for (let row = 1; row <= v.rows; row++) {
    const item = v.itemNo.a[row];
    if (shown[item] === 0 || v.itemLedgerEntryNo.a[row] === 0 || v.inventoriable.a[row] === 0) continue;
    const day = v.valuationDate.a[row] as Day;
    const perItem = settings.perItem(day);
    const [variant, location] = perItem ? [0, 0] : [v.variantCode.get(row), v.locationCode.a[row]];
    const text = `${item}|${variant}|${location}`;
    let key = keys.get(text);
    if (!key) keys.set(text, (key = { item, variant, location, rowsByPeriod: new Map() }));
    const end = settings.periodEnd(day);
    const rows = key.rowsByPeriod.get(end);
    if (rows) rows.push(row);
    else key.rowsByPeriod.set(end, [row]);
  }
  return [...keys.values()].sort((a, b) => strings.compare(a.item, b.item) || strings.compare(a.variant, b.variant) || strings.compare(a.location, b.location));
}

class Sheet {
  private lines = 0;
  private readonly adjusted: Map<string, boolean>;

  constructor(private readonly book: Book) {
    const { avgCostAdjmtEntryPoints: points } = book;
    this.adjusted = new Map(
      [...points.all()].map((row) => [
        [points.itemNo.a[row], points.variantCode.a[row], points.locationCode.a[row], points.valuationDate.a[row]].join('|'),
        points.costIsAdjusted.is(row),
      ]),
    );
  }

  line(type: LineType, { item, variant, location }: Key, end: Day, money: Money, entry: number): void {
    const { averageCostCalcOverview: to, itemLedgerEntries: entries, amountPrecision } = this.book;
    const { quantity, expected, actual } = money;
    const row = appendRow(this.book, 'averageCostCalcOverview', {
      lineNo: ++this.lines,
      type,
      itemLedgerEntryNo: entry,
      quantity,
      costAmountExpected: expected,
      costAmountActual: actual,
      averageCost: unitCostOf(expected + actual, quantity, amountPrecision),
      costIsAdjusted: this.adjusted.get([item, variant, location, end].join('|')) ?? true,
    });
    to.itemNo.set(row, item);
    to.variantCode.set(row, variant);
    to.locationCode.set(row, location);
    to.valuationDate.set(row, end);
    if (entry === 0) return;
    to.entryType.setText(row, itemLedgerEntryTypes[entries.entryType.a[entry]]);
    to.postingDate.set(row, entries.postingDate.a[entry]);
    to.documentNo.set(row, entries.documentNo.a[entry]);
  }
}
