import type { Book } from '../../src/book/book';
import { postPurchase } from '../../src/commands/post-purchase';
import { postSales } from '../../src/commands/post-sales';
import { entries, post, quantity, refusals, smallBook, type, unitCost, values } from './books';

/** 10 A bought at 6.00. */
function stocked(): Book {
  const book = smallBook();
  type(book, 'purchaseDocuments', { documentType: 'Invoice', no: 'PI1' });
  const line = { documentType: 'Invoice', documentNo: 'PI1', lineNo: 10000, type: 'Item', no: 'A', quantity: quantity('10') };
  type(book, 'purchaseLines', { ...line, directUnitCost: unitCost('6') });
  post(book, postPurchase, { documentType: 'Invoice', documentNo: 'PI1' });
  return book;
}

function salesDocument(book: Book, documentType: string, no: string, ...lines: object[]): void {
  type(book, 'salesDocuments', { documentType, no });
  lines.forEach((line, i) =>
    type(book, 'salesLines', { documentType, documentNo: no, lineNo: (i + 1) * 10000, type: 'Item', no: 'A', ...line }),
  );
}

describe('posting a sales order', () => {
  it('ships at the unit cost of the card and invoices the price', () => {
    const book = stocked();
    salesDocument(book, 'Order', 'SO1', { quantity: quantity('3'), unitPrice: unitCost('9.99') });
    post(book, postSales, { documentNo: 'SO1', ship: true, invoice: true });
    expect(entries(book, 'documentNo', 'quantity', 'costAmountActual', 'salesAmountActual')[1]).toEqual([
      'SO1/S1',
      quantity('-3'),
      -1800,
      2997,
    ]);
  });

  it('invoices a shipment at the unit cost that the line shipped with, although the card changed', () => {
    const book = stocked();
    salesDocument(book, 'Order', 'SO1', { quantity: quantity('3'), unitPrice: unitCost('10') });
    post(book, postSales, { documentNo: 'SO1', ship: true, invoice: false });
    book.items.unitCost.set(1, unitCost('8'));
    post(book, postSales, { documentNo: 'SO1', ship: false, invoice: true });
    expect(values(book, 'costAmountExpected', 'costAmountActual', 'salesAmountExpected', 'salesAmountActual').slice(1)).toEqual([
      [-1800, 0, 3000, 0],
      [1800, -1800, -3000, 3000],
    ]);
  });

  it('invoices the earlier shipment before it posts the one of the same posting', () => {
    const book = stocked();
    salesDocument(book, 'Order', 'SO1', { quantity: quantity('4'), unitPrice: unitCost('3.33333'), qtyToShip: quantity('2') });
    post(book, postSales, { documentNo: 'SO1', ship: true, invoice: false });
    post(book, postSales, { documentNo: 'SO1', ship: true, invoice: true });
    // 4 x 3.33333 = 13.33: 6.67 on the first two pieces, 6.66 on the others
    expect(values(book, 'itemLedgerEntryNo', 'salesAmountActual').slice(2)).toEqual([
      [2, 667],
      [3, 666],
    ]);
  });

  it('refuses an item blocked for sales, and still takes it back', () => {
    const book = stocked();
    salesDocument(book, 'Invoice', 'SI1', { quantity: quantity('1') });
    post(book, postSales, { documentType: 'Invoice', documentNo: 'SI1' });
    book.items.salesBlocked.setFlag(1, true);
    salesDocument(book, 'Invoice', 'SI2', { quantity: quantity('1') });
    expect(refusals(book, postSales, { documentType: 'Invoice', documentNo: 'SI2' })).toMatchObject([{ code: 'itemBlockedForSale' }]);
    salesDocument(book, 'Credit Memo', 'SC1', { quantity: quantity('1'), applFromItemEntry: 2 });
    post(book, postSales, { documentType: 'Credit Memo', documentNo: 'SC1' });
    expect(entries(book, 'documentNo', 'documentType', 'quantity').at(-1)).toEqual(['SC1/R1', 'Sales Return Receipt', quantity('1')]);
  });
});

describe('returns from a customer', () => {
  it('take the cost of the sale they come from, and the price of their own line', () => {
    const book = stocked();
    salesDocument(book, 'Invoice', 'SI1', { quantity: quantity('2'), unitPrice: unitCost('10') });
    post(book, postSales, { documentType: 'Invoice', documentNo: 'SI1' });
    book.items.unitCost.set(1, unitCost('99'));
    salesDocument(book, 'Return Order', 'SR1', { quantity: quantity('1'), unitPrice: unitCost('8'), applFromItemEntry: 2 });
    post(book, postSales, { documentType: 'Return Order', documentNo: 'SR1', ship: true, invoice: true });
    expect(values(book, 'documentNo', 'costAmountActual', 'salesAmountActual').at(-1)).toEqual(['SR1/C1', 600, -800]);
  });
});

describe('sales charges', () => {
  it('bring revenue to the shipment and no cost', () => {
    const book = stocked();
    type(book, 'itemCharges', { no: 'FREIGHT' });
    salesDocument(
      book,
      'Order',
      'SO1',
      { quantity: quantity('1'), unitPrice: unitCost('10') },
      { type: 'Charge (Item)', no: 'FREIGHT', quantity: quantity('1'), unitPrice: unitCost('5') },
    );
    const assignment = { documentTable: 'Sales', documentType: 'Order', documentNo: 'SO1', documentLineNo: 20000, lineNo: 10000 };
    type(book, 'itemChargeAssignments', { ...assignment, appliesToDocLineNo: 10000, qtyToAssign: quantity('1') });
    post(book, postSales, { documentNo: 'SO1', ship: true, invoice: true });
    expect(values(book, 'itemChargeNo', 'salesAmountActual', 'costAmountActual', 'costAmountNonInvtbl').at(-1)).toEqual([
      'FREIGHT',
      500,
      0,
      0,
    ]);
  });
});
