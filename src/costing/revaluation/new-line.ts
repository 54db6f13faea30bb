/**
 * Adds a calculated line to the Revaluation Journal (docs/rules/revaluation.md, "Lines", "Proposed values").
 *
 * | Calculation Base | proposed |
 * | --- | --- |
 * | blank | the calculated value: Amount is 0 |
 * | Last Direct Unit Cost | that of the stockkeeping unit of location and variant, else of the item |
 * | Standard Cost - ... | the newly calculated standard cost with its shares; an item without one as blank |
 */
import { appendRow } from '../../book/defaults';
import { entryTypes } from '../ledger/kinds';
import { StockkeepingUnits } from '../ledger/stockkeeping-units';
import type { Run } from '../run';
import { setShares } from '../standard-cost/cost-shares';
import { valuePer } from './kinds';
import { proposeUnitCost, proposeValue, setCalculated } from './line-values';
import { type CalculationRequest, splits } from './request';
import type { StockLeft } from './stock-left';

/** Line numbers go up in steps, so that the user can put lines between. */
export const lineNoStep = 10000;

/** Highest line number of the journal. */
export function lastLineNo({ book: { revaluationJournal: t } }: Run): number {
  let last = 0;
  for (const row of t.all()) last = Math.max(last, t.lineNo.a[row]);
  return last;
}

/** Adds the line for what is left of an item (row of its card) and returns its row. */
export function addCalculatedLine(run: Run, request: CalculationRequest, itemRow: number, stock: StockLeft, lineNo: number): number {
  const { book } = run;
  const { revaluationJournal: t, items, itemLedgerEntries: entries } = book;
  const row = appendRow(book, 'revaluationJournal', { lineNo, postingDate: request.postingDate });
  t.documentNo.set(row, request.documentNo);
  t.itemNo.set(row, items.no.a[itemRow]);
  t.variantCode.set(row, stock.variant);
  t.locationCode.set(row, stock.location);
  t.appliesToEntry.set(row, stock.entry);
  t.inventoryValuePer.set(row, stock.entry === 0 ? sumKind(request) : valuePer.entry);
  t.entryType.set(row, stock.entry === 0 ? entryTypes['Positive Adjmt.'] : entries.entryType.a[stock.entry]);
  t.genProdPostingGroup.set(row, items.genProdPostingGroup.a[itemRow]);
  t.inventoryPostingGroup.set(row, items.inventoryPostingGroup.a[itemRow]);
  t.dimensions.set(
    row,
    stock.entry === 0 ? request.defaultDimensions(items.no.a[itemRow], stock.location) : entries.dimensions.a[stock.entry],
  );
  t.partialRevaluation.setFlag(row, true);
  t.updateStandardCost.setFlag(row, request.updateStandardCost);
  t.appliedAmount.set(row, stock.appliedAmount);
  setCalculated(book, row, stock.quantity, stock.value);
  propose(run, request, itemRow, stock, row);
  return row;
}

function sumKind(request: CalculationRequest): number {
  const { byLocation, byVariant } = splits(request);
  if (byLocation) return byVariant ? valuePer.locationAndVariant : valuePer.location;
  return byVariant ? valuePer.variant : valuePer.item;
}

function propose(run: Run, request: CalculationRequest, itemRow: number, stock: StockLeft, row: number): void {
  const { book } = run;
  const { items, stockkeepingUnits, revaluationJournal: t } = book;
  if (request.calculationBase === 'Last Direct Unit Cost') {
    const unit = StockkeepingUnits.of(run).find(items.no.a[itemRow], stock.location, stock.variant);
    proposeUnitCost(book, row, unit === 0 ? items.lastDirectCost.a[itemRow] : stockkeepingUnits.lastDirectCost.a[unit]);
    return;
  }
  const calculated = request.newCosts.get(itemRow);
  if (!calculated) {
    proposeValue(book, row, t.inventoryValueCalculated.a[row]);
    return;
  }
  proposeUnitCost(book, row, calculated.standardCost);
  setShares(t, row, calculated.shares);
}
