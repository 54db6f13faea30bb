import type { Book } from '../../src/book/book';
import { postItemJournalCommand } from '../../src/commands/post-item-journal';
import { postPurchase } from '../../src/commands/post-purchase';
import { undoCommand } from '../../src/commands/undo';
import { addItem, entries, january, post, quantity, refusals, scaled, smallBook, type, unitCost, values } from './books';

const key = { documentType: 'Order', documentNo: 'PO1' };

/** An order of 10 A at 5.00. */
function order(line: object = {}): Book {
  const book = smallBook();
  type(book, 'purchaseDocuments', { documentType: 'Order', no: 'PO1', postingDate: january(2), vendorNo: 'V1' });
  type(book, 'purchaseLines', {
    ...key,
    lineNo: 10000,
    type: 'Item',
    no: 'A',
    quantity: quantity('10'),
    directUnitCost: unitCost('5'),
    ...line,
  });
  return book;
}

const receive = { documentNo: 'PO1', receive: true, invoice: false };
const invoice = { documentNo: 'PO1', receive: false, invoice: true };
const both = { documentNo: 'PO1', receive: true, invoice: true };

describe('posting a purchase order', () => {
  it('receives 4 at expected cost, then the rest, then invoices all of it on both receipts', () => {
    const book = order({ qtyToReceive: quantity('4') });
    post(book, postPurchase, receive);
    post(book, postPurchase, receive);
    expect(entries(book, 'documentNo', 'quantity', 'costAmountExpected')).toEqual([
      ['PO1/R1', quantity('4'), 2000],
      ['PO1/R2', quantity('6'), 3000],
    ]);
    expect(book.purchaseLines.quantityReceived.a[1]).toBe(quantity('10'));
    post(book, postPurchase, invoice);
    expect(values(book, 'itemLedgerEntryNo', 'documentNo', 'documentType', 'costAmountActual', 'costAmountExpected').slice(2)).toEqual([
      [1, 'PO1/I1', 'Purchase Invoice', 2000, -2000],
      [2, 'PO1/I1', 'Purchase Invoice', 3000, -3000],
    ]);
  });

  it('leaves its tables when it is done, and its trail in Posted Document Lines', () => {
    const book = order();
    post(book, postPurchase, receive);
    expect(book.purchaseLines.count).toBe(1);
    post(book, postPurchase, invoice);
    expect([book.purchaseDocuments.count, book.purchaseLines.count, book.postedDocumentLines.count]).toEqual([0, 0, 1]);
    expect(book.postedDocumentLines.qtyInvoiced.a[1]).toBe(quantity('10'));
  });

  it('makes two entries of 3 received of which 1 is invoiced; the invoice number stands on the value entry', () => {
    const book = order({ qtyToReceive: quantity('3'), qtyToInvoice: quantity('1') });
    const made = post(book, postPurchase, both);
    expect(made.entriesOfLine!.get(1)!.entries).toEqual([1, 2]);
    expect(entries(book, 'documentNo', 'quantity', 'invoicedQuantity')).toEqual([
      ['PO1/R1', quantity('1'), quantity('1')],
      ['PO1/R1', quantity('2'), 0],
    ]);
    expect(values(book, 'documentNo', 'documentType')).toEqual([
      ['PO1/I1', 'Purchase Invoice'],
      ['PO1/R1', 'Purchase Receipt'],
    ]);
  });

  it('starts the next posting with blank quantities', () => {
    const book = order({ qtyToReceive: quantity('3'), qtyToInvoice: quantity('1') });
    post(book, postPurchase, both);
    const { qtyToReceive, qtyToInvoice } = book.purchaseLines;
    expect([qtyToReceive.isBlank(1), qtyToInvoice.isBlank(1)]).toEqual([true, true]);
  });

  it('gives an undone receipt back to the line, which can be received again under a new number', () => {
    const book = order();
    post(book, postPurchase, receive);
    post(book, undoCommand, { entryNo: '1' });
    expect(book.purchaseLines.quantityReceived.a[1]).toBe(0);
    post(book, postPurchase, both);
    expect(entries(book, 'documentNo', 'quantity').at(-1)).toEqual(['PO1/R2', quantity('10')]);
    expect(book.purchaseDocuments.count).toBe(0);
  });

  it('refuses several problems at once and writes nothing', () => {
    const book = order({ no: 'NOBODY', qtyToReceive: quantity('11'), locationCode: 'NOWHERE' });
    expect(refusals(book, postPurchase, receive)).toEqual([
      { code: 'quantityAboveOutstanding', table: 'purchaseLines', row: 1, column: 'qtyToReceive' },
      { code: 'itemUnknown', table: 'purchaseLines', row: 1, column: 'no' },
      { code: 'locationUnknown', table: 'purchaseLines', row: 1, column: 'locationCode' },
    ]);
    expect(book.itemLedgerEntries.rows).toBe(0);
  });

  it('names the cell of the line when the ledger refuses it', () => {
    const book = order();
    post(book, postPurchase, both);
    type(book, 'purchaseDocuments', { documentType: 'Return Order', no: 'PO1' });
    const line = { documentType: 'Return Order', documentNo: 'PO1', lineNo: 10000, type: 'Item', no: 'A', quantity: quantity('11') };
    type(book, 'purchaseLines', { ...line, applToItemEntry: 1 });
    const [refused] = refusals(book, postPurchase, { ...both, documentType: 'Return Order' });
    expect(refused).toMatchObject({ table: 'purchaseLines', row: 2, column: 'applToItemEntry' });
  });
});

describe('returns to a vendor', () => {
  it('without a location leave from where the receipt lies that they apply to', () => {
    const book = order({ locationCode: 'BLUE' });
    type(book, 'locations', { code: 'BLUE' });
    post(book, postPurchase, both);
    type(book, 'purchaseDocuments', { documentType: 'Credit Memo', no: 'PC1' });
    const line = { documentType: 'Credit Memo', documentNo: 'PC1', lineNo: 10000, type: 'Item', no: 'A', quantity: quantity('2') };
    type(book, 'purchaseLines', { ...line, applToItemEntry: 1 });
    post(book, postPurchase, { documentType: 'Credit Memo', documentNo: 'PC1' });
    expect(entries(book, 'locationCode')).toEqual([['BLUE'], ['BLUE']]);
  });

  it('take goods out of stock, and the credit memo invoices them', () => {
    const book = order();
    post(book, postPurchase, both);
    type(book, 'purchaseDocuments', { documentType: 'Credit Memo', no: 'PC1' });
    const line = { documentType: 'Credit Memo', documentNo: 'PC1', lineNo: 10000, type: 'Item', no: 'A', quantity: quantity('2') };
    type(book, 'purchaseLines', { ...line, directUnitCost: unitCost('5'), applToItemEntry: 1 });
    post(book, postPurchase, { documentType: 'Credit Memo', documentNo: 'PC1' });
    expect(entries(book, 'documentNo', 'documentType', 'quantity', 'costAmountActual')[1]).toEqual([
      'PC1/S1',
      'Purchase Return Shipment',
      quantity('-2'),
      -1000,
    ]);
    expect(values(book, 'documentNo', 'documentType', 'purchaseAmountActual')[1]).toEqual(['PC1/C1', 'Purchase Credit Memo', -1000]);
  });

  it('must name their receipt when exact cost reversing is mandatory', () => {
    const book = smallBook();
    book.inventorySetup.exactCostReversingMandatory.setFlag(1, true);
    type(book, 'purchaseDocuments', { documentType: 'Credit Memo', no: 'PC1' });
    type(book, 'purchaseLines', {
      documentType: 'Credit Memo',
      documentNo: 'PC1',
      lineNo: 10000,
      type: 'Item',
      no: 'A',
      quantity: quantity('2'),
    });
    const [refused] = refusals(book, postPurchase, { documentType: 'Credit Memo', documentNo: 'PC1' });
    expect(refused).toEqual({ code: 'exactCostReversingMandatory', table: 'purchaseLines', row: 1, column: 'applToItemEntry' });
  });
});

describe('item charges on a purchase', () => {
  it('go to the receipt that the same posting makes, after it', () => {
    const book = order();
    type(book, 'itemCharges', { no: 'FREIGHT' });
    type(book, 'purchaseLines', {
      ...key,
      lineNo: 20000,
      type: 'Charge (Item)',
      no: 'FREIGHT',
      quantity: quantity('1'),
      directUnitCost: unitCost('7'),
    });
    const assignment = { ...key, documentTable: 'Purchase', documentLineNo: 20000, lineNo: 10000, itemChargeNo: 'FREIGHT' };
    type(book, 'itemChargeAssignments', { ...assignment, appliesToDocLineNo: 10000, qtyToAssign: quantity('1') });
    post(book, postPurchase, both);
    expect(entries(book, 'costAmountActual')).toEqual([[5700]]);
    expect(values(book, 'itemChargeNo', 'valuedQuantity', 'invoicedQuantity', 'costAmountActual', 'documentNo')[1]).toEqual([
      'FREIGHT',
      quantity('10'),
      0,
      700,
      'PO1/I1',
    ]);
    expect(book.itemChargeAssignments.count).toBe(0);
  });

  it('on a line received in two entries are spread by quantity: 1.00 on 1 and 2 pieces is 0.33 and 0.67', () => {
    const book = order({ quantity: quantity('3'), qtyToInvoice: quantity('1') });
    type(book, 'itemCharges', { no: 'FREIGHT' });
    type(book, 'purchaseLines', {
      ...key,
      lineNo: 20000,
      type: 'Charge (Item)',
      no: 'FREIGHT',
      quantity: quantity('1'),
      directUnitCost: unitCost('1'),
    });
    const assignment = { ...key, documentTable: 'Purchase', documentLineNo: 20000, lineNo: 10000, itemChargeNo: 'FREIGHT' };
    type(book, 'itemChargeAssignments', { ...assignment, appliesToDocLineNo: 10000 });
    post(book, postPurchase, both);
    expect(values(book, 'itemLedgerEntryNo', 'costAmountActual').slice(2)).toEqual([
      [1, 33],
      [2, 67],
    ]);
  });
});

describe('a charge on a shipment', () => {
  it('is not inventoriable and has no cost per unit', () => {
    const book = order({ type: 'Charge (Item)', no: 'FREIGHT', quantity: quantity('1'), directUnitCost: unitCost('6') });
    type(book, 'itemCharges', { no: 'FREIGHT' });
    type(book, 'itemJournal', { itemNo: 'A', entryType: 'Sale', postingDate: january(2), documentNo: 'J1', quantity: quantity('2') });
    post(book, postItemJournalCommand, {});
    const assignment = { ...key, documentTable: 'Purchase', documentLineNo: 10000, lineNo: 10000, itemChargeNo: 'FREIGHT' };
    type(book, 'itemChargeAssignments', { ...assignment, itemLedgerEntryNo: 1, qtyToAssign: quantity('1') });
    post(book, postPurchase, both);
    expect(values(book, 'valuedQuantity', 'costAmountNonInvtbl', 'costAmountActual', 'costPerUnit').at(-1)).toEqual([
      quantity('-2'),
      -600,
      0,
      0,
    ]);
  });
});

describe('non-inventory items', () => {
  it('are received and invoiced without stock', () => {
    const book = order({ no: 'BOLTS', lineDiscountPct: scaled('10') });
    addItem(book, 'BOLTS', { type: 'Non-Inventory' });
    post(book, postPurchase, both);
    expect(entries(book, 'quantity', 'remainingQuantity', 'costAmountActual', 'costAmountNonInvtbl')).toEqual([
      [quantity('10'), 0, 0, 4500],
    ]);
  });
});
