/**
 * Valued By Average Cost and Cost Application (docs/rules/check.md, "Average cost"). A decrease of an average item is valued by the average unless it was applied to an increase by the user; then it is valued as
 * that increase. Cost runs along the own row of an increase, and along the rows of a decrease of an average item only where the user applied it.
 *
 * Findings: `valuedByAverageMissing`, `valuedByAverageOfSource`, `costApplicationMissing`, `costApplicationWrong`.
 */
import { costingMethods, itemLedgerEntryTypes } from '../../schema';
import type { Checked } from './checked';

const average = costingMethods.indexOf('Average');
const transfer = itemLedgerEntryTypes.indexOf('Transfer');
const output = itemLedgerEntryTypes.indexOf('Output');

export function checkAverageCost(checked: Checked): void {
  const { itemLedgerEntries: e, items } = checked.book;
  for (const entry of checked.entries()) {
    if (items.costingMethod.a[checked.itemRow(e.itemNo.a[entry])] !== average) continue;
    if (e.positive.a[entry] === 0) checkValuedByAverage(checked, entry);
    checkCostApplication(checked, entry);
  }
}

function checkValuedByAverage(checked: Checked, entry: number): void {
  const { book, ledger } = checked;
  const { valueEntries: v, itemLedgerEntries: e } = book;
  const appliesTo = e.appliesToEntry.get(entry);
  const source = appliesTo === 0 ? 0 : ledger.valueEntries.first(appliesTo);
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (v.inventoriable.a[row] === 0) continue;
    const flag = v.valuedByAverageCost.a[row];
    if (source !== 0) {
      if (flag !== v.valuedByAverageCost.a[source]) checked.value('valuedByAverageOfSource', row, 'valuedByAverageCost', { source: appliesTo });
      continue;
    }
    const type = v.itemLedgerEntryType.a[row];
    if (flag === 0 && type !== transfer && type !== output && v.valuationDate.a[row] !== 0) checked.value('valuedByAverageMissing', row, 'valuedByAverageCost');
  }
}

function checkCostApplication(checked: Checked, entry: number): void {
  const { book, ledger } = checked;
  const { itemLedgerEntries: e, itemApplicationEntries: links } = book;
  const isFixed = e.appliesToEntry.get(entry) !== 0;
  for (let link = ledger.byCause.first(entry); link !== 0; link = ledger.byCause.next(link)) {
    const runs = links.costApplication.a[link] !== 0;
    if (links.quantity.a[link] > 0 || isFixed) {
      if (!runs) checked.link('costApplicationMissing', link, 'costApplication');
    } else if (runs && e.entryType.a[entry] !== transfer) checked.link('costApplicationWrong', link, 'costApplication');
  }
}
