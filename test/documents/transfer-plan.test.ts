import type { Book } from '../../src/book/book';
import type { RowValues } from '../../src/book/defaults';
import type { Refusal } from '../../src/book/refusal';
import { asDay } from '../../src/decimal';
import { findTransferOrder } from '../../src/documents/transfer/order';
import { planTransfer, type WhatToTransfer } from '../../src/documents/transfer/plan';
import { quantity, smallBook, type } from './books';

function transferBook(line: RowValues<'transferLines'> = {}, header: RowValues<'transferOrders'> = {}): Book {
  const book = smallBook();
  type(book, 'locations', { code: 'BLUE' }, { code: 'RED' }, { code: 'TRANSIT', useAsInTransit: true });
  type(book, 'transferOrders', { no: 'TO1', transferFromCode: 'BLUE', transferToCode: 'RED', inTransitCode: 'TRANSIT', ...header });
  type(book, 'transferLines', { documentNo: 'TO1', lineNo: 10000, itemNo: 'A', quantity: quantity('10'), ...line });
  return book;
}

function plan(book: Book, what: WhatToTransfer) {
  const problems: Refusal[] = [];
  const order = findTransferOrder(book, { no: 'TO1', postingDate: undefined, workDate: asDay(45300) });
  const [line] = planTransfer(book, order, what, problems);
  return { ship: line.ship, receive: line.receive, codes: problems.map(({ code }) => code) };
}

const ship = { ship: true, receive: false };
const receive = { ship: false, receive: true };

describe('what a posting of a transfer order moves', () => {
  it('ships what is outstanding and receives what is in transit', () => {
    const shipped = { quantityShipped: quantity('6'), quantityReceived: quantity('1') };
    expect(plan(transferBook(shipped), ship)).toMatchObject({ ship: quantity('4'), receive: 0 });
    expect(plan(transferBook(shipped), receive)).toMatchObject({ ship: 0, receive: quantity('5') });
  });

  it('receives what it ships when it does both', () => {
    expect(plan(transferBook({ qtyToShip: quantity('3') }), { ship: true, receive: true })).toMatchObject({
      ship: quantity('3'),
      receive: quantity('3'),
    });
  });

  it('ships and receives a direct transfer at once, without in-transit location', () => {
    const book = transferBook({}, { directTransfer: true, inTransitCode: '' });
    expect(plan(book, ship)).toEqual({ ship: quantity('10'), receive: quantity('10'), codes: [] });
  });

  it('refuses more than is outstanding, and more than is in transit', () => {
    expect(plan(transferBook({ qtyToShip: quantity('11') }), ship).codes).toEqual(['quantityAboveOutstanding']);
    expect(plan(transferBook({ qtyToReceive: quantity('1') }), receive).codes).toEqual(['quantityAboveInTransit']);
  });

  it('refuses an order without in-transit location, with one that is none, and to the place it comes from', () => {
    expect(plan(transferBook({}, { inTransitCode: '' }), ship).codes).toEqual(['inTransitCodeMissing']);
    expect(plan(transferBook({}, { inTransitCode: 'RED' }), ship).codes).toEqual(['notAnInTransitLocation']);
    expect(plan(transferBook({}, { transferToCode: 'BLUE' }), ship).codes).toEqual(['transferSamePlace']);
    expect(plan(transferBook({}, { transferToCode: 'TRANSIT' }), ship).codes).toEqual(['locationIsInTransit']);
  });

  it('refuses a service, which nobody can move', () => {
    const book = transferBook();
    book.items.type.setText(1, 'Service');
    expect(plan(book, ship).codes).toEqual(['itemNotStocked']);
  });

  it('says that there is nothing to receive', () => {
    expect(plan(transferBook(), receive).codes).toEqual(['documentHasNothingToPost']);
  });
});
