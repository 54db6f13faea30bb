/** Standard costs typed on cards are known by their disagreement with the rest of the card. */
import { standardCostsTyped } from '../../../src/costing/standard-cost/typed';
import { add, card, emptyBooks, singleLevel, stored } from './books';

/** An item of 10.00: 6 material, 3 capacity, 1 overhead. */
function itemOfTen(costingMethod: 'Standard' | 'FIFO' = 'Standard') {
  const book = emptyBooks();
  add(book, 'items', {
    no: 'A',
    costingMethod,
    standardCost: 10,
    unitCost: 10,
    singleLevelMaterialCost: 6,
    singleLevelCapacityCost: 3,
    singleLevelMfgOvhdCost: 1,
    rolledUpMaterialCost: 4,
    rolledUpCapacityCost: 6,
  });
  return book;
}
const costs = (book: ReturnType<typeof itemOfTen>): number[] => [card(book, 'A', 'standardCost'), card(book, 'A', 'unitCost')];

describe('the card of a Standard item', () => {
  it('is left alone while standard cost, unit cost and shares agree', () => {
    const book = itemOfTen();
    standardCostsTyped(book);
    expect([costs(book), singleLevel(book, 'A')]).toEqual([
      [10, 10],
      [6, 3, 0, 0, 1],
    ]);
  });

  it('may have shares that were rounded each by itself', () => {
    const book = itemOfTen();
    book.items.singleLevelCapacityCost.set(1, stored(3) + 3);
    standardCostsTyped(book);
    expect(singleLevel(book, 'A')[1]).toBe(3.00003);
  });

  it('keeps single-level shares that were typed while the rolled-up ones still sum to the standard cost', () => {
    const book = itemOfTen();
    book.items.singleLevelSubcontrdCost.set(1, stored(2));
    standardCostsTyped(book);
    expect([costs(book), singleLevel(book, 'A')]).toEqual([
      [10, 10],
      [6, 3, 2, 0, 1],
    ]);
  });

  it('has a typed standard cost as its unit cost, all of it material', () => {
    const book = itemOfTen();
    book.items.standardCost.set(1, stored(12));
    standardCostsTyped(book);
    expect([costs(book), singleLevel(book, 'A'), card(book, 'A', 'rolledUpMaterialCost'), card(book, 'A', 'rolledUpCapacityCost')]).toEqual(
      [[12, 12], [12, 0, 0, 0, 0], 12, 0],
    );
  });

  it('has a typed unit cost as its standard cost', () => {
    const book = itemOfTen();
    book.items.unitCost.set(1, stored(12));
    standardCostsTyped(book);
    expect([costs(book), singleLevel(book, 'A')]).toEqual([
      [12, 12],
      [12, 0, 0, 0, 0],
    ]);
  });

  it('has a typed cost also when it differs by less than rounding the shares could', () => {
    const standard = itemOfTen();
    standard.items.standardCost.set(1, stored(10) + 2);
    standardCostsTyped(standard);
    expect(costs(standard)).toEqual([10.00002, 10.00002]);
    const unit = itemOfTen();
    unit.items.unitCost.set(1, stored(10) - 2);
    standardCostsTyped(unit);
    expect(costs(unit)).toEqual([9.99998, 9.99998]);
  });

  it('loses its breakdown when both were typed alike; the standard cost holds when they differ', () => {
    const alike = itemOfTen();
    for (const column of [alike.items.standardCost, alike.items.unitCost]) column.set(1, stored(12));
    standardCostsTyped(alike);
    expect([costs(alike), singleLevel(alike, 'A')]).toEqual([
      [12, 12],
      [12, 0, 0, 0, 0],
    ]);
    const different = itemOfTen();
    different.items.standardCost.set(1, stored(12));
    different.items.unitCost.set(1, stored(13));
    standardCostsTyped(different);
    expect(costs(different)).toEqual([12, 12]);
  });

  it('that was just added has its only cost as both', () => {
    const book = emptyBooks();
    add(book, 'items', { no: 'A', costingMethod: 'Standard', unitCost: 8 });
    add(book, 'items', { no: 'B', costingMethod: 'Standard', standardCost: 9 });
    standardCostsTyped(book);
    expect([costs(book), singleLevel(book, 'A')[0], card(book, 'B', 'unitCost')]).toEqual([[8, 8], 8, 9]);
  });
});

it('other costing methods keep a standard cost beside their unit cost', () => {
  const book = itemOfTen('FIFO');
  book.items.standardCost.set(1, stored(12));
  standardCostsTyped(book);
  expect([costs(book), singleLevel(book, 'A')]).toEqual([
    [12, 10],
    [6, 3, 0, 0, 1],
  ]);
});

it('stockkeeping units of Standard items follow what is typed on them', () => {
  const book = itemOfTen();
  add(book, 'stockkeepingUnits', { itemNo: 'A', locationCode: 'BLUE', standardCost: 11 });
  standardCostsTyped(book);
  const { stockkeepingUnits: units } = book;
  expect([units.unitCost.a[1], units.singleLevelMaterialCost.a[1], costs(book)]).toEqual([stored(11), stored(11), [10, 10]]);
});
