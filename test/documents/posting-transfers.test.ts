import type { Book } from '../../src/book/book';
import { postPurchase } from '../../src/commands/post-purchase';
import { postTransferOrderCommand } from '../../src/commands/post-transfer-order';
import { entries, post, quantity, refusals, smallBook, type, unitCost, values } from './books';

/** Two receipts of 2 A at BLUE, at 5.00 and 7.00, and an order that moves 3 of them to RED. */
function transferBook(header: object = {}): Book {
  const book = smallBook();
  type(book, 'locations', { code: 'BLUE' }, { code: 'RED' }, { code: 'TRANSIT', useAsInTransit: true });
  type(book, 'purchaseDocuments', { documentType: 'Invoice', no: 'PI1' });
  ['5', '7'].forEach((cost, i) => {
    const line = { documentType: 'Invoice', documentNo: 'PI1', lineNo: (i + 1) * 10000, type: 'Item', no: 'A', locationCode: 'BLUE' };
    type(book, 'purchaseLines', { ...line, quantity: quantity('2'), directUnitCost: unitCost(cost) });
  });
  post(book, postPurchase, { documentType: 'Invoice', documentNo: 'PI1' });
  type(book, 'transferOrders', { no: 'TO1', transferFromCode: 'BLUE', transferToCode: 'RED', inTransitCode: 'TRANSIT', ...header });
  type(book, 'transferLines', { documentNo: 'TO1', lineNo: 10000, itemNo: 'A', quantity: quantity('3') });
  return book;
}

const ship = { documentNo: 'TO1', ship: true, receive: false };
const receive = { documentNo: 'TO1', ship: false, receive: true };

describe('posting a transfer order', () => {
  it('ships into transit and receives from there, at the cost of the receipts it takes from', () => {
    const book = transferBook();
    const shipped = post(book, postTransferOrderCommand, ship);
    expect(shipped.entriesOfLine!.get(1)).toMatchObject({ outbound: [3], inbound: [4, 5] });
    const received = post(book, postTransferOrderCommand, receive);
    expect(received.entriesOfLine!.get(1)).toMatchObject({ outbound: [6], inbound: [7, 8] });
    expect(entries(book, 'documentNo', 'documentType', 'locationCode', 'quantity', 'costAmountActual').slice(2)).toEqual([
      ['TO1/S1', 'Transfer Shipment', 'BLUE', quantity('-3'), -1700],
      ['TO1/S1', 'Transfer Shipment', 'TRANSIT', quantity('2'), 1000],
      ['TO1/S1', 'Transfer Shipment', 'TRANSIT', quantity('1'), 700],
      ['TO1/R1', 'Transfer Receipt', 'TRANSIT', quantity('-3'), -1700],
      ['TO1/R1', 'Transfer Receipt', 'RED', quantity('2'), 1000],
      ['TO1/R1', 'Transfer Receipt', 'RED', quantity('1'), 700],
    ]);
    expect([book.transferOrders.count, book.transferLines.count]).toEqual([0, 0]);
  });

  it('goes on with what is in transit after a partial shipment', () => {
    const book = transferBook();
    book.transferLines.qtyToShip.set(1, quantity('1'));
    post(book, postTransferOrderCommand, ship);
    post(book, postTransferOrderCommand, receive);
    expect([book.transferLines.quantityShipped.a[1], book.transferLines.quantityReceived.a[1]]).toEqual([quantity('1'), quantity('1')]);
    expect(refusals(book, postTransferOrderCommand, receive)).toMatchObject([{ code: 'documentHasNothingToPost' }]);
    post(book, postTransferOrderCommand, { ...ship, receive: true });
    expect(book.transferOrders.count).toBe(0);
  });

  it('moves a direct transfer over the blank location in one posting', () => {
    const book = transferBook({ directTransfer: true, inTransitCode: '' });
    post(book, postTransferOrderCommand, ship);
    expect(entries(book, 'locationCode', 'quantity').slice(2)).toEqual([
      ['BLUE', quantity('-3')],
      ['', quantity('2')],
      ['', quantity('1')],
      ['', quantity('-3')],
      ['RED', quantity('2')],
      ['RED', quantity('1')],
    ]);
  });

  it('never ships what is not there', () => {
    const book = transferBook();
    book.transferLines.quantity.set(1, quantity('5'));
    expect(refusals(book, postTransferOrderCommand, ship)).toMatchObject([{ table: 'transferLines', row: 1 }]);
    expect(book.itemLedgerEntries.rows).toBe(2);
  });
});

describe('a charge on a transfer receipt', () => {
  it('is spread over all entries of the receipt line: 10.00 on 2 and 1 pieces is 6.67 and 3.33', () => {
    const book = transferBook();
    post(book, postTransferOrderCommand, { ...ship, receive: true });
    type(book, 'itemCharges', { no: 'FREIGHT' });
    type(book, 'purchaseDocuments', { documentType: 'Invoice', no: 'PI2' });
    const line = {
      documentType: 'Invoice',
      documentNo: 'PI2',
      lineNo: 10000,
      type: 'Charge (Item)',
      no: 'FREIGHT',
      quantity: quantity('1'),
    };
    type(book, 'purchaseLines', { ...line, directUnitCost: unitCost('10') });
    const assignment = { documentTable: 'Purchase', documentType: 'Invoice', documentNo: 'PI2', documentLineNo: 10000, lineNo: 10000 };
    type(book, 'itemChargeAssignments', { ...assignment, itemLedgerEntryNo: 7, qtyToAssign: quantity('1') });
    post(book, postPurchase, { documentType: 'Invoice', documentNo: 'PI2' });
    expect(values(book, 'itemLedgerEntryNo', 'itemLedgerEntryType', 'locationCode', 'costAmountActual').slice(-2)).toEqual([
      [7, 'Purchase', 'RED', 667],
      [8, 'Purchase', 'RED', 333],
    ]);
  });
});
