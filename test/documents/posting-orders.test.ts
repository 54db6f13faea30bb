import type { Book } from '../../src/book/book';
import { createProductionOrderCommand } from '../../src/commands/create-production-order';
import { finishProductionOrderCommand } from '../../src/commands/finish-production-order';
import { postAssemblyCommand } from '../../src/commands/post-assembly';
import { postCapacityCommand } from '../../src/commands/post-capacity';
import { postConsumptionCommand } from '../../src/commands/post-consumption';
import { postOutputCommand } from '../../src/commands/post-output';
import { postPurchase } from '../../src/commands/post-purchase';
import { orderEntry } from '../../src/documents/order-entry';
import { addItem, entries, january, post, quantity, refusals, scaled, smallBook, type, unitCost, values } from './books';

/** 10 A bought at 4.00, and a product MADE at 30.00. */
function workshop(): Book {
  const book = smallBook();
  addItem(book, 'MADE', { unitCost: unitCost('30') });
  type(book, 'purchaseDocuments', { documentType: 'Invoice', no: 'PI1', postingDate: january(1) });
  const line = { documentType: 'Invoice', documentNo: 'PI1', lineNo: 10000, type: 'Item', no: 'A', quantity: quantity('10') };
  type(book, 'purchaseLines', { ...line, directUnitCost: unitCost('4') });
  post(book, postPurchase, { documentType: 'Invoice', documentNo: 'PI1' });
  return book;
}

const journal = { postingDate: january(2), documentNo: 'J1', orderType: 'Production', orderNo: 'M1' } as const;

function inProduction(): Book {
  const book = workshop();
  post(book, createProductionOrderCommand, { no: 'M1', sourceNo: 'MADE', quantity: 2 });
  return book;
}

describe('a production order', () => {
  it('takes components at their unit cost and gives output at expected cost', () => {
    const book = inProduction();
    type(book, 'itemJournal', { ...journal, lineNo: 10000, entryType: 'Consumption', itemNo: 'A', quantity: quantity('3') });
    type(book, 'itemJournal', { ...journal, lineNo: 20000, entryType: 'Output', itemNo: 'MADE', quantity: quantity('2') });
    const consumed = post(book, postConsumptionCommand);
    expect(consumed.entriesOfLine!.get(1)!.entries).toEqual([2]);
    post(book, postOutputCommand);
    expect(entries(book, 'entryType', 'quantity', 'costAmountActual', 'costAmountExpected', 'orderNo', 'orderLineNo').slice(1)).toEqual([
      ['Consumption', quantity('-3'), -1200, 0, 'M1', 10000],
      ['Output', quantity('2'), 0, 6000, 'M1', 10000],
    ]);
    expect([book.itemJournal.count, book.productionOrders.finishedQuantity.a[1]]).toEqual([0, quantity('2')]);
  });

  it('collects capacity in value entries of its own', () => {
    const book = inProduction();
    const line = { ...journal, lineNo: 10000, quantity: quantity('34'), unitCost: unitCost('3'), indirectCostPct: scaled('10') };
    type(book, 'capacityJournal', line);
    post(book, postCapacityCommand);
    expect(
      values(book, 'itemLedgerEntryType', 'entryType', 'costAmountActual', 'invoicedQuantity', 'capacityLedgerEntryNo').slice(1),
    ).toEqual([
      ['', 'Direct Cost', 9273, quantity('34'), 1],
      ['', 'Indirect Cost', 927, 0, 1],
    ]);
    expect(book.capacityLedgerEntries.directCost.a[1]).toBe(9273);
  });

  it('takes the cost of a work center where the line names one', () => {
    const book = inProduction();
    type(book, 'workCenters', { no: 'SAW', unitCost: unitCost('2.2'), indirectCostPct: scaled('10'), genProdPostingGroup: 'RETAIL' });
    type(book, 'capacityJournal', { ...journal, lineNo: 10000, type: 'Work Center', no: 'SAW', quantity: quantity('10') });
    post(book, postCapacityCommand);
    expect(values(book, 'entryType', 'costAmountActual').slice(1)).toEqual([
      ['Direct Cost', 2000],
      ['Indirect Cost', 200],
    ]);
  });

  it('is not adjusted again when more is consumed', () => {
    const book = inProduction();
    const entry = orderEntry(book, 'Production', book.code('M1'));
    book.inventoryAdjmtEntriesOrder.costIsAdjusted.setFlag(entry, true);
    type(book, 'itemJournal', { ...journal, lineNo: 10000, entryType: 'Consumption', itemNo: 'A', quantity: quantity('1') });
    post(book, postConsumptionCommand);
    expect(book.inventoryAdjmtEntriesOrder.costIsAdjusted.is(entry)).toBe(false);
  });

  it('refuses all wrong lines at once', () => {
    const book = inProduction();
    type(book, 'itemJournal', { ...journal, lineNo: 10000, entryType: 'Output', itemNo: 'A', quantity: quantity('1') });
    type(book, 'itemJournal', { ...journal, lineNo: 20000, entryType: 'Output', itemNo: 'MADE', quantity: quantity('-1') });
    type(book, 'itemJournal', { ...journal, lineNo: 30000, entryType: 'Output', itemNo: 'MADE', orderNo: 'M9', quantity: quantity('1') });
    expect(refusals(book, postOutputCommand)).toEqual([
      { code: 'outputOfOtherItem', table: 'itemJournal', row: 1, column: 'itemNo' },
      { code: 'outputReversalNeedsEntry', table: 'itemJournal', row: 2, column: 'appliesToEntry' },
      { code: 'orderUnknown', table: 'itemJournal', row: 3, column: 'orderNo' },
    ]);
  });

  it('never consumes what is not in stock', () => {
    const book = inProduction();
    type(book, 'itemJournal', { ...journal, lineNo: 10000, entryType: 'Consumption', itemNo: 'A', quantity: quantity('11') });
    expect(refusals(book, postConsumptionCommand)).toHaveLength(1);
  });

  it('takes nothing more once it is finished', () => {
    const book = inProduction();
    post(book, finishProductionOrderCommand, { no: 'M1' });
    type(book, 'itemJournal', { ...journal, lineNo: 10000, entryType: 'Consumption', itemNo: 'A', quantity: quantity('1') });
    expect(refusals(book, postConsumptionCommand)).toMatchObject([{ code: 'orderFinished' }]);
  });

  it('can be posted alone when the journal holds lines of several orders', () => {
    const book = inProduction();
    post(book, createProductionOrderCommand, { no: 'M2', sourceNo: 'MADE', quantity: 1 });
    type(book, 'itemJournal', { ...journal, lineNo: 10000, entryType: 'Consumption', itemNo: 'A', quantity: quantity('1') });
    type(book, 'itemJournal', { ...journal, lineNo: 20000, entryType: 'Consumption', orderNo: 'M2', itemNo: 'A', quantity: quantity('1') });
    post(book, postConsumptionCommand, { orderNo: 'M2' });
    expect(entries(book, 'orderNo').slice(1)).toEqual([['M2']]);
    expect(book.itemJournal.count).toBe(1);
  });
});

describe('an assembly order', () => {
  function assemblyBook(header: object = {}): Book {
    const book = workshop();
    type(book, 'resources', { no: 'LABOR', unitCost: unitCost('5.5'), indirectCostPct: scaled('10'), genProdPostingGroup: 'RETAIL' });
    type(book, 'assemblyOrders', { no: 'ASM1', itemNo: 'MADE', quantity: quantity('4'), postingDate: january(3), ...header });
    type(book, 'assemblyLines', { documentNo: 'ASM1', lineNo: 10000, type: 'Item', no: 'A', quantity: quantity('8') });
    type(book, 'assemblyLines', { documentNo: 'ASM1', lineNo: 20000, type: 'Resource', no: 'LABOR', quantity: quantity('2') });
    return book;
  }

  it('consumes components and resources, then puts out the product, all invoiced', () => {
    const book = assemblyBook({ unitCost: unitCost('12') });
    const made = post(book, postAssemblyCommand, { documentNo: 'ASM1' });
    expect([made.entriesOfLine!.get(1)!.entries, made.entriesOfLine!.get(0)!.entries]).toEqual([[2], [3]]);
    expect(entries(book, 'entryType', 'documentNo', 'quantity', 'costAmountActual').slice(1)).toEqual([
      ['Assembly Consumption', 'ASM1/A1', quantity('-8'), -3200],
      ['Assembly Output', 'ASM1/A1', quantity('4'), 4800],
    ]);
    // 2 hours at 5.50: 10.00 direct and 10 % overhead
    expect(values(book, 'entryType', 'costAmountActual').slice(2, 4)).toEqual([
      ['Direct Cost', 1000],
      ['Indirect Cost', 100],
    ]);
    expect([book.assemblyOrders.count, book.assemblyLines.count]).toEqual([0, 0]);
    expect(book.inventoryAdjmtEntriesOrder.isFinished.is(orderEntry(book, 'Assembly', book.code('ASM1')))).toBe(true);
  });

  it('takes the unit cost of the card when the order has none, and splits its overhead off', () => {
    const book = assemblyBook({ indirectCostPct: scaled('20'), overheadRate: unitCost('6') });
    post(book, postAssemblyCommand, { documentNo: 'ASM1' });
    // (30.00 - 6.00) / 1.2 = 20.00; overhead 4 x (20 % of 20.00 + 6.00)
    expect(values(book, 'itemLedgerEntryType', 'entryType', 'costAmountActual').slice(-2)).toEqual([
      ['Assembly Output', 'Direct Cost', 8000],
      ['Assembly Output', 'Indirect Cost', 4000],
    ]);
  });

  it('assembles a part and takes the proportional part of each line', () => {
    const book = assemblyBook({ quantityToAssemble: quantity('1') });
    post(book, postAssemblyCommand, { documentNo: 'ASM1' });
    expect(entries(book, 'quantity').slice(1)).toEqual([[quantity('-2')], [quantity('1')]]);
    expect([book.assemblyOrders.assembledQuantity.a[1], book.assemblyLines.consumedQuantity.a[2]]).toEqual([
      quantity('1'),
      quantity('0.5'),
    ]);
    post(book, postAssemblyCommand, { documentNo: 'ASM1' });
    expect(entries(book, 'documentNo', 'quantity').slice(3)).toEqual([
      ['ASM1/A2', quantity('-6')],
      ['ASM1/A2', quantity('3')],
    ]);
    expect(book.assemblyOrders.count).toBe(0);
  });

  it('refuses an item that is a component of itself, and components that are not there', () => {
    const book = assemblyBook();
    book.assemblyLines.no.setText(1, 'MADE');
    expect(refusals(book, postAssemblyCommand, { documentNo: 'ASM1' })).toMatchObject([{ code: 'assemblyOfItself', row: 1, column: 'no' }]);
    book.assemblyLines.no.setText(1, 'A');
    book.assemblyLines.quantity.set(1, quantity('11'));
    expect(refusals(book, postAssemblyCommand, { documentNo: 'ASM1' })).toMatchObject([{ table: 'assemblyLines', row: 1 }]);
  });
});
