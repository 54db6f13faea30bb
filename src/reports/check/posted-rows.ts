/**
 * Posted rows that are not as they were posted (docs/safety.md, "The seal"): changed, missing or added since, as reading the workbook found them. A book that was not read from a workbook has none.
 */
import type { Checked } from './checked';

export function checkPostedRows(checked: Checked): void {
  const { itemLedgerEntries, valueEntries } = checked.book;
  for (const { code, values, table, row, column } of checked.book.damage) {
    const items = table === 'itemLedgerEntries' ? itemLedgerEntries.itemNo : table === 'valueEntries' ? valueEntries.itemNo : undefined;
    checked.find(code, values, { table, row, column }, items && row ? items.a[row] : 0);
  }
}
