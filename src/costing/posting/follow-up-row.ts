/**
 * The rows that follow a Direct Cost row: Indirect Cost and Variance (docs/rules/posting.md, "Indirect cost", "Purchase variance"). They cover the same quantity, on the same
 * dates and document, and carry actual cost only.
 */
import { roundUnit, unitCostOf } from '../../decimal';
import { valueTypes, variances } from '../ledger/kinds';
import { newValueEntry, valueEntryWritten } from '../ledger/write-value-entry';
import type { Run } from '../run';

/** Writes an Indirect Cost row beside a Direct Cost row. */
export function writeIndirectCost(run: Run, direct: number, amount: number, amountAcy: number): number {
  const row = beside(run, direct);
  run.book.valueEntries.entryType.a[row] = valueTypes['Indirect Cost'];
  return written(run, row, amount, amountAcy);
}

/**
 * Writes a purchase Variance row beside a Direct Cost row; `like` gives it posting group and dimensions where they are not those of that row. `unitCost` is what it is per unit before it
 * was rounded to an amount; 0 = by the amount.
 */
export function writePurchaseVariance(run: Run, direct: number, amount: number, amountAcy: number, like = direct, unitCost = 0): number {
  const { valueEntries: t } = run.book;
  const row = beside(run, direct);
  t.entryType.a[row] = valueTypes.Variance;
  t.varianceType.set(row, variances.Purchase);
  t.genProdPostingGroup.a[row] = t.genProdPostingGroup.a[like];
  t.dimensions.a[row] = t.dimensions.a[like];
  return written(run, row, amount, amountAcy, unitCost);
}

function written(run: Run, row: number, amount: number, amountAcy: number, unitCost = 0): number {
  const { valueEntries: t, amountPrecision, unitPrecision, acy } = run.book;
  const valued = t.valuedQuantity.a[row];
  t.costAmountActual.a[row] = amount;
  t.costPerUnit.a[row] =
    acy && unitCost !== 0 ? roundUnit(unitCost, unitPrecision) : unitCostOf(amount, valued, amountPrecision, unitPrecision);
  if (acy) {
    t.costAmountActualAcy.set(row, amountAcy);
    t.costPerUnitAcy.set(row, unitCostOf(amountAcy, valued, acy.amountPrecision, acy.unitPrecision));
  }
  valueEntryWritten(run, row);
  return row;
}

const shared = [
  'itemLedgerEntryNo',
  'itemLedgerEntryType',
  'postingDate',
  'valuationDate',
  'documentDate',
  'documentType',
  'documentNo',
  'documentLineNo',
  'externalDocumentNo',
  'itemNo',
  'variantCode',
  'locationCode',
  'valuedQuantity',
  'inventoriable',
  'valuedByAverageCost',
  'inventoryPostingGroup',
  'genBusPostingGroup',
  'genProdPostingGroup',
  'sourceNo',
  'reasonCode',
  'dropShipment',
  'orderType',
  'orderNo',
  'orderLineNo',
  'dimensions',
] as const;

/** A new row with the fields that it shares with a Direct Cost row. */
export function beside(run: Run, direct: number): number {
  const { valueEntries: t } = run.book;
  const row = newValueEntry(run);
  for (const name of shared) t[name].set(row, t[name].get(direct));
  return row;
}
