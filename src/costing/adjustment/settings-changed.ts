/**
 * What a changed setting entails (docs/rules/average-cost.md, "Changed settings"; docs/rules/adjustment.md, "Automatic adjustment"). Nothing is recalculated until the next run.
 *
 * A new calculation type or period holds for the fiscal years from the first that is not closed; for all, if the first is open. Without fiscal years it holds from the beginning of the work date's year. The entry points of Average items from
 * that day on are made anew, not adjusted. Closed fiscal years keep the setting that was in force.
 */
import type { Book } from '../../book/book';
import { asDay, type Day, startOfYear } from '../../decimal';
import { AverageCostSettings } from '../average-cost-settings';
import { EntryPoints } from '../ledger/entry-points';
import { methods } from '../ledger/kinds';
import { Ledger } from '../ledger/ledger';

/** Takes over the typed calculation type and period; those in force before stand in `settingsInForce`. */
export function averageCostSettingsChanged(book: Book, workDate: Day): void {
  const { accountingPeriods, inventorySetup: typed, settingsInForce: inForce } = book;
  const years = fiscalYears(book);
  let from: number = years.length === 0 ? startOfYear(workDate) : 0;
  const open = years.findIndex((row) => accountingPeriods.closed.a[row] === 0);
  if (years.length > 0 && open !== 0) from = open < 0 ? Number.MAX_SAFE_INTEGER : accountingPeriods.startingDate.a[years[open]];
  years.forEach((row, i) => {
    const changes = open >= 0 && i >= open && accountingPeriods.closed.a[row] === 0;
    // Position 0 of a fiscal year's own setting is blank: that of the inventory setup.
    if (changes || accountingPeriods.averageCostCalcType.a[row] === 0) {
      accountingPeriods.averageCostCalcType.set(row, (changes ? typed : inForce).averageCostCalcType.a[1] + 1);
    }
    if (changes || accountingPeriods.averageCostPeriod.a[row] === 0) {
      accountingPeriods.averageCostPeriod.set(row, (changes ? typed : inForce).averageCostPeriod.a[1] + 1);
    }
  });
  rebuildEntryPoints(book, from);
}

/** The accounting periods that averages are cut at are others than they were at the last command: entry points are made anew. */
export function takeNoteOfAccountingPeriods(book: Book): void {
  const { settingsInForce: inForce } = book;
  const now = periodStarts(book);
  const before = inForce.accountingPeriods.text(1);
  if (now === before) return;
  if (before !== '') rebuildEntryPoints(book, 0);
  inForce.accountingPeriods.setText(1, now);
}

/** Automatic adjustment was set otherwise: whatever is unadjusted may be adjusted online again. */
export function automaticCostAdjustmentChanged(book: Book): void {
  for (const table of [book.items, book.inventoryAdjmtEntriesOrder]) {
    for (let row = 1; row <= table.rows; row++) {
      if (!table.isRemoved(row) && table.costIsAdjusted.a[row] === 0) table.allowOnlineAdjustment.setFlag(row, true);
    }
  }
}

/** Rows of the accounting periods that begin a fiscal year, ascending. */
function fiscalYears({ accountingPeriods }: Book): number[] {
  const rows = [...accountingPeriods.all()].sort((x, y) => accountingPeriods.startingDate.a[x] - accountingPeriods.startingDate.a[y]);
  return rows.filter((row, i) => i === 0 || accountingPeriods.newFiscalYear.is(row));
}

/** `none` without accounting periods, so that a first one is a change. */
function periodStarts(book: Book): string {
  const { accountingPeriods } = book;
  const settings = new AverageCostSettings(book);
  const rows = [...accountingPeriods.all()].filter(
    (row) =>
      accountingPeriods.newFiscalYear.is(row) ||
      settings.yearOf(asDay(accountingPeriods.startingDate.a[row])).period === 'Accounting Period',
  );
  const starts = rows.map((row) => `${accountingPeriods.startingDate.a[row]}${accountingPeriods.newFiscalYear.is(row) ? '*' : ''}`);
  return starts.length === 0 ? 'none' : starts.sort().join(' ');
}

/** Entry points of Average items from a day on, one for each period with value entries, all open. */
function rebuildEntryPoints(book: Book, from: number): void {
  const { items, valueEntries: values, itemLedgerEntries: entries } = book;
  const ledger = Ledger.of(book);
  const points = EntryPoints.of(book);
  const settings = new AverageCostSettings(book);
  const averages: number[] = [];
  for (const row of items.all()) if (items.costingMethod.a[row] === methods.Average) averages.push(items.no.a[row]);
  points.removeFrom(averages, from);
  for (const item of averages) {
    for (let entry = ledger.entriesOfItem.first(item); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
      for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
        if (values.valuationDate.a[row] < from) continue;
        points.touch(settings, item, entries.variantCode.get(entry), entries.locationCode.a[entry], asDay(values.valuationDate.a[row]));
      }
    }
  }
}
