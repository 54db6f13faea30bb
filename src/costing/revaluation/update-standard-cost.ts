/**
 * Update Standard Cost (docs/rules/revaluation.md, "Update Standard Cost"): a revaluation takes the new standard cost along to the cards.
 *
 * Posting a sum line sets the item's standard cost where averages are formed per item, else that of the stockkeeping unit of the line's location and variant, or of the item where there is
 * none. With a base Standard Cost, cards of which no line was made get the new cost when the lines are calculated: nothing of them has to be revalued first.
 */
import { KeyIds } from '../../book/key-ids';
import { calcTypes } from '../ledger/kinds';
import { StockkeepingUnits } from '../ledger/stockkeeping-units';
import type { Run } from '../run';
import { setItemStandardCost, setUnitStandardCost } from '../standard-cost/cards';
import { allMaterial, sharesOf } from '../standard-cost/cost-shares';
import type { CalculationRequest } from './request';

/** Takes the standard cost and shares of a posted line to its card. */
export function updateStandardCost(run: Run, line: number): void {
  const { book } = run;
  const { revaluationJournal: t, inventorySetup, items } = book;
  const cost = t.unitCostRevalued.a[line];
  const shares = sharesOf(t, line);
  const item = t.itemNo.a[line];
  const perItem = inventorySetup.averageCostCalcType.a[1] === calcTypes.Item;
  const unit = perItem ? 0 : StockkeepingUnits.of(run).find(item, t.locationCode.a[line], t.variantCode.a[line]);
  if (unit === 0) setItemStandardCost(book, items.find(item), cost, shares, t.postingDate.a[line]);
  else setUnitStandardCost(book, unit, cost, shares);
}

/** Sets the new standard costs of items and stockkeeping units that got no line: of an item no line over all locations and variants, of a unit none of its own. */
export function updateCardsWithoutLine(run: Run, request: CalculationRequest, lines: readonly number[]): void {
  const { book } = run;
  const { revaluationJournal: t, items, stockkeepingUnits: units } = book;
  const withLine = new KeyIds();
  for (const line of lines) if (request.newCosts.size > 0) withLine.id(t.itemNo.a[line], t.locationCode.a[line], t.variantCode.a[line]);
  for (const row of request.items) {
    const calculated = request.newCosts.get(row);
    if (!calculated) continue;
    const item = items.no.a[row];
    if (withLine.known(item, 0, 0) === 0) setItemStandardCost(book, row, calculated.standardCost, calculated.shares, request.postingDate);
    const index = StockkeepingUnits.of(run);
    for (let unit = index.first(item); unit !== 0; unit = index.next(unit)) {
      if (request.byLocation && !request.locations.matches(units.locationCode.a[unit])) continue;
      if (request.byVariant && !request.variants.matches(units.variantCode.a[unit])) continue;
      if (withLine.known(item, units.locationCode.a[unit], units.variantCode.a[unit]) !== 0) continue;
      setUnitStandardCost(book, unit, calculated.standardCost, allMaterial(calculated.standardCost));
    }
  }
}
