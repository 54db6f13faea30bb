/** Standard costs of stockkeeping units. */
import { calculateUnits } from '../../../src/costing/standard-cost/calculate-units';
import { add, emptyBooks, standardCost, stored, today } from './books';

it('a produced stockkeeping unit is calculated with its own lists and lot size, and the rest of the item', () => {
  const book = emptyBooks();
  add(book, 'items', {
    no: 'BIKE',
    costingMethod: 'Standard',
    replenishmentSystem: 'Prod. Order',
    productionBomNo: 'B',
    lotSize: 100,
    indirectCostPct: 10,
    overheadRate: 0.5,
  });
  add(book, 'items', { no: 'PIPE', unitCost: 2 });
  add(book, 'productionBomLines', { productionBomNo: 'B', lineNo: 10, no: 'PIPE', quantityPer: 3 });
  add(book, 'productionBomLines', {
    productionBomNo: 'OWN',
    lineNo: 10,
    no: 'PIPE',
    quantityPer: 10,
    calculationFormula: 'Fixed Quantity',
  });
  add(book, 'stockkeepingUnits', {
    itemNo: 'BIKE',
    locationCode: 'BLUE',
    replenishmentSystem: 'Prod. Order',
    productionBomNo: 'OWN',
    lotSize: 4,
  });
  add(book, 'stockkeepingUnits', { itemNo: 'BIKE', locationCode: 'RED', replenishmentSystem: 'Prod. Order' });
  add(book, 'stockkeepingUnits', { itemNo: 'BIKE', locationCode: 'GREEN' });
  expect(calculateUnits(book, [1, 2, 3], today)).toEqual([1, 2]);
  const { stockkeepingUnits: t } = book;
  expect([1, 2, 3].map((row) => t.standardCost.a[row])).toEqual([stored(6), stored(7.1), 0]); // 5 + 10 % + 0.50; 6 + 10 % + 0.50
  expect([t.unitCost.a[1], t.singleLevelMaterialCost.a[1], t.singleLevelMfgOvhdCost.a[1], standardCost(book, 'BIKE')]).toEqual([
    stored(6),
    stored(5),
    stored(1),
    0,
  ]);
});
