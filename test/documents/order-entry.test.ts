import { asDay } from '../../src/decimal';
import { orderEntry } from '../../src/documents/order-entry';
import { createProductionOrder, finishProductionOrder } from '../../src/documents/production/order';
import { refusalsOf } from '../support/book';
import { addItem, quantity, scaled, smallBook, type, unitCost } from './books';

const order = { no: 'M1', sourceNo: 'MADE', variantCode: '', quantity: quantity('5'), dueDate: asDay(45310), locationCode: 'BLUE' };

function bookWithMade() {
  const book = smallBook();
  addItem(book, 'MADE', {
    unitCost: unitCost('12'),
    indirectCostPct: scaled('10'),
    overheadRate: unitCost('1'),
    singleLevelMaterialCost: unitCost('9'),
  });
  type(book, 'locations', { code: 'BLUE' });
  return book;
}

describe('production orders', () => {
  it('begin released, with the unit cost of the item and an entry for cost adjustment', () => {
    const book = bookWithMade();
    const row = createProductionOrder(book, order);
    expect([book.productionOrders.status.text(row), book.productionOrders.unitCost.a[row]]).toEqual(['Released', unitCost('12')]);
    const entry = orderEntry(book, 'Production', book.code('M1'));
    const { inventoryAdjmtEntriesOrder: entries } = book;
    expect(entries.orderLineNo.a[entry]).toBe(10000);
    expect(entries.singleLevelMaterialCost.a[entry]).toBe(unitCost('9'));
    expect([entries.isFinished.is(entry), entries.costIsAdjusted.is(entry), entries.allowOnlineAdjustment.is(entry)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('take the cost shares of the stockkeeping unit where manufacturing loads costs from there', () => {
    const book = bookWithMade();
    type(book, 'stockkeepingUnits', {
      itemNo: 'MADE',
      locationCode: 'BLUE',
      unitCost: unitCost('13'),
      singleLevelMaterialCost: unitCost('11'),
    });
    book.manufacturingSetup.loadSkuCostOnManufacturing.setFlag(1, true);
    createProductionOrder(book, order);
    const entry = orderEntry(book, 'Production', book.code('M1'));
    expect(book.inventoryAdjmtEntriesOrder.singleLevelMaterialCost.a[entry]).toBe(unitCost('11'));
  });

  it('are refused without quantity, with a used number, for an unknown item and at an unknown place, all at once', () => {
    const book = bookWithMade();
    createProductionOrder(book, order);
    const wrong = { ...order, sourceNo: 'NOBODY', quantity: quantity('0'), locationCode: 'GREEN' };
    expect(refusalsOf(() => createProductionOrder(book, wrong))).toEqual([
      'itemUnknown',
      'locationUnknown',
      'orderNumberUsed',
      'orderQuantityMissing',
    ]);
  });

  it('end finished, once', () => {
    const book = bookWithMade();
    createProductionOrder(book, order);
    const row = finishProductionOrder(book, 'm1', asDay(45320));
    expect([book.productionOrders.status.text(row), book.productionOrders.finishedDate.a[row]]).toEqual(['Finished', 45320]);
    expect(book.inventoryAdjmtEntriesOrder.isFinished.is(1)).toBe(true);
    expect(() => finishProductionOrder(book, 'M1', asDay(45321))).toThrow('orderFinished');
    expect(() => finishProductionOrder(book, 'M2', asDay(45321))).toThrow('orderUnknown');
  });
});
