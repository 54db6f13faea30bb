/** Standard costs of assembled items. */
import { add, calculate, card, emptyBooks, refusalsOf, rolledUp, singleLevel, standardCost } from './books';

/** A lamp of 3 bulbs, a box of 6 sockets, and work, partly once a lot of 12. */
function lamp() {
  const book = emptyBooks();
  add(book, 'items', {
    no: 'LAMP',
    replenishmentSystem: 'Assembly',
    lotSize: 12,
    indirectCostPct: 10,
    overheadRate: 0.5,
    singleLevelSubcontrdCost: 9,
  });
  add(book, 'items', { no: 'BULB', unitCost: 1.23456 });
  add(book, 'items', {
    no: 'SOCKET',
    replenishmentSystem: 'Assembly',
    costingMethod: 'Average',
    unitCost: 99,
    standardCost: 2.5,
    rolledUpMaterialCost: 2,
    rolledUpCapacityCost: 0.5,
  });
  add(book, 'itemUnitsOfMeasure', { itemNo: 'SOCKET', code: 'BOX', qtyPerUnitOfMeasure: 6 });
  add(book, 'resources', { no: 'WORK', directUnitCost: 30, unitCost: 33 });
  add(book, 'bomComponents', { parentItemNo: 'LAMP', lineNo: 10, type: 'Item', no: 'BULB', quantityPer: 3 });
  add(book, 'bomComponents', { parentItemNo: 'LAMP', lineNo: 15, type: '', description: 'Handle with care' });
  add(book, 'bomComponents', { parentItemNo: 'LAMP', lineNo: 20, type: 'Item', no: 'SOCKET', quantityPer: 1, unitOfMeasureCode: 'BOX' });
  add(book, 'bomComponents', { parentItemNo: 'LAMP', lineNo: 30, type: 'Resource', no: 'WORK', quantityPer: 0.7 });
  add(book, 'bomComponents', {
    parentItemNo: 'LAMP',
    lineNo: 40,
    type: 'Resource',
    no: 'WORK',
    quantityPer: 1,
    resourceUsageType: 'Fixed',
  });
  return book;
}

describe('an assembled item', () => {
  it('costs its components and resources unrounded, fixed work by the lot, and overhead on top', () => {
    const book = lamp();
    expect(calculate(book, true, 'LAMP')).toEqual(['LAMP']);
    expect(singleLevel(book, 'LAMP')).toEqual([18.70368, 23.5, 0, 2.35, 4.95537]);
    expect(rolledUp(book, 'LAMP')).toEqual([15.70368, 26.5, 0, 2.35, 4.95537]);
    expect(standardCost(book, 'LAMP')).toBe(49.50905);
  });

  it('takes made components at their standard cost and bought ones at their unit cost, whatever their costing method', () => {
    const book = lamp();
    book.items.unitCost.set(3, 0);
    calculate(book, true, 'LAMP');
    expect(singleLevel(book, 'LAMP')[0]).toBe(18.70368);
  });

  it('takes a subassembly without list as its card says, and calculates one that has a list', () => {
    const book = lamp();
    add(book, 'bomComponents', { parentItemNo: 'SOCKET', lineNo: 10, type: 'Item', no: 'BULB', quantityPer: 2 });
    expect(calculate(book, false, 'LAMP')).toEqual(['LAMP']);
    expect(singleLevel(book, 'LAMP')[0]).toBe(18.70368);
    expect(calculate(book, true, 'LAMP')).toEqual(['SOCKET', 'LAMP']);
    expect([standardCost(book, 'SOCKET'), singleLevel(book, 'LAMP')[0]]).toEqual([2.46912, 3.70368 + 6 * 2.46912]);
  });

  it('takes produced components as their cards say', () => {
    const book = lamp();
    book.items.replenishmentSystem.setText(3, 'Prod. Order');
    expect(calculate(book, true, 'LAMP')).toEqual(['LAMP']);
    expect(singleLevel(book, 'LAMP')[0]).toBe(18.70368);
  });

  it('adds nothing for services and items that are not stocked', () => {
    const book = lamp();
    book.items.type.setText(2, 'Service');
    calculate(book, true, 'LAMP');
    expect(singleLevel(book, 'LAMP')[0]).toBe(15);
  });

  it('gets the date of the calculation, and a new Unit Cost only if it is Standard', () => {
    const book = lamp();
    calculate(book, true, 'LAMP');
    expect(card(book, 'LAMP', 'unitCost')).toBe(0);
    book.items.costingMethod.setText(1, 'Standard');
    calculate(book, true, 'LAMP');
    expect(card(book, 'LAMP', 'unitCost')).toBe(49.50905);
  });

  it('is refused without a list, with an unknown component or resource, and in a unit the component is not kept in', () => {
    const book = lamp();
    expect(refusalsOf(() => calculate(book, true, 'SOCKET'))).toEqual(['assemblyListMissing']);
    book.bomComponents.unitOfMeasureCode.setText(1, 'PALLET');
    expect(refusalsOf(() => calculate(book, true, 'LAMP'))).toEqual(['unitOfMeasureUnknown']);
    book.bomComponents.no.setText(1, 'X');
    expect(refusalsOf(() => calculate(book, true, 'LAMP'))).toEqual(['componentUnknown']);
    book.bomComponents.no.setText(1, 'BULB');
    book.bomComponents.unitOfMeasureCode.setText(1, '');
    book.bomComponents.no.setText(4, 'X');
    expect(refusalsOf(() => calculate(book, true, 'LAMP'))).toEqual(['resourceUnknown']);
  });

  it('is refused when a list contains itself, and writes nothing then', () => {
    const book = lamp();
    add(book, 'bomComponents', { parentItemNo: 'SOCKET', lineNo: 10, type: 'Item', no: 'LAMP', quantityPer: 1 });
    expect(refusalsOf(() => calculate(book, true, 'LAMP'))).toEqual(['tooManyLevels']);
    expect(standardCost(book, 'LAMP')).toBe(0);
  });

  it('may go 50 levels deep, not 51', () => {
    const chain = (levels: number) => {
      const book = emptyBooks();
      for (let level = 0; level <= levels; level++)
        add(book, 'items', { no: `I${level}`, replenishmentSystem: level < levels ? 'Assembly' : 'Purchase', unitCost: 1 });
      for (let level = 0; level < levels; level++)
        add(book, 'bomComponents', { parentItemNo: `I${level}`, lineNo: 10, type: 'Item', no: `I${level + 1}`, quantityPer: 1 });
      return book;
    };
    const deep = chain(51);
    calculate(deep, true, 'I0');
    expect(standardCost(deep, 'I0')).toBe(1);
    expect(refusalsOf(() => calculate(chain(52), true, 'I0'))).toEqual(['tooManyLevels']);
  });
});
