/** Columns of an item ledger entry that are sums over its value entries (docs/rules/ledger.md, "Item ledger entries"); `addToTotals` in write-value-entry.ts keeps them. */
export const summedColumns = [
  'costAmountExpected',
  'costAmountActual',
  'costAmountNonInvtbl',
  'purchaseAmountExpected',
  'purchaseAmountActual',
  'salesAmountExpected',
  'salesAmountActual',
  'costAmountExpectedAcy',
  'costAmountActualAcy',
  'costAmountNonInvtblAcy',
] as const;
