import { type Book } from '../../src/book/book';
import type { Refusal } from '../../src/book/refusal';
import { findDocument, type TradeDocument } from '../../src/documents/trade/document';
import { planLines } from '../../src/documents/trade/plan';
import { type DocumentType, purchase } from '../../src/documents/trade/side';
import { january, quantity, smallBook, type } from './books';

const day = january(10);

function order(book: Book, documentType: DocumentType = 'Order'): TradeDocument {
  return findDocument(book, purchase, { type: documentType, no: 'PO1', postingDate: undefined, workDate: day });
}

function plan(book: Book, what = { deliver: true, invoice: true }, documentType: DocumentType = 'Order') {
  const problems: Refusal[] = [];
  const [line] = planLines(book, order(book, documentType), what, problems);
  return { line, codes: problems.map(({ code }) => code), problems };
}

function bookWithLine(values: object, documentType: DocumentType = 'Order'): Book {
  const book = smallBook();
  type(book, 'purchaseDocuments', { documentType, no: 'PO1' });
  type(book, 'purchaseLines', {
    documentType,
    documentNo: 'PO1',
    lineNo: 10000,
    type: 'Item',
    no: 'A',
    quantity: quantity('10'),
    ...values,
  });
  return book;
}

describe('what a posting takes of a line', () => {
  it('receives what is outstanding and invoices what is received, when nothing is typed', () => {
    const { line } = plan(bookWithLine({ quantityReceived: quantity('4'), quantityInvoiced: quantity('1') }));
    expect([line.deliver, line.invoice]).toEqual([quantity('6'), quantity('9')]);
  });

  it('invoices only what is received when only a part is received', () => {
    const { line } = plan(bookWithLine({ qtyToReceive: quantity('4') }));
    expect([line.deliver, line.invoice]).toEqual([quantity('4'), quantity('4')]);
  });

  it('leaves out what the posting does not do, whatever is typed', () => {
    const book = bookWithLine({ qtyToReceive: quantity('4'), qtyToInvoice: quantity('20'), quantityReceived: quantity('2') });
    const { line, codes } = plan(book, { deliver: true, invoice: false });
    expect([line.deliver, line.invoice, codes]).toEqual([quantity('4'), 0, []]);
  });

  it('refuses more than is outstanding and names cell and figures', () => {
    const { problems } = plan(bookWithLine({ qtyToReceive: quantity('7'), quantityReceived: quantity('4') }));
    expect(problems[0]).toEqual({
      code: 'quantityAboveOutstanding',
      values: { typed: 7, open: 6 },
      table: 'purchaseLines',
      row: 1,
      column: 'qtyToReceive',
    });
  });

  it('refuses to invoice more than is received', () => {
    const { codes } = plan(bookWithLine({ qtyToReceive: quantity('3'), qtyToInvoice: quantity('4') }));
    expect(codes).toEqual(['quantityAboveDelivered']);
  });

  it('refuses a quantity of the other sign', () => {
    expect(plan(bookWithLine({ quantity: quantity('-5'), qtyToReceive: quantity('2') })).codes).toContain('quantityOtherDirection');
  });

  it('takes negative lines in their own direction', () => {
    const { line, codes } = plan(bookWithLine({ quantity: quantity('-5'), qtyToReceive: quantity('-2') }));
    expect([line.deliver, line.invoice, codes]).toEqual([quantity('-2'), quantity('-2'), []]);
  });

  it('refuses a line whose quantity was lowered below what was received', () => {
    expect(plan(bookWithLine({ quantity: quantity('3'), quantityReceived: quantity('4') })).codes).toContain('quantityBelowDelivered');
  });

  it('says that there is nothing to post', () => {
    const done = { quantityReceived: quantity('10'), quantityInvoiced: quantity('10') };
    expect(plan(bookWithLine(done)).codes).toEqual(['documentHasNothingToPost']);
  });

  it('refuses a part of an invoice line', () => {
    expect(plan(bookWithLine({ qtyToReceive: quantity('3') }, 'Invoice'), undefined, 'Invoice').codes).toEqual(['wholeLineOnly']);
  });

  it('gives the rest of rounding to base units to the posting that completes the line', () => {
    const book = bookWithLine({ quantity: quantity('1'), unitOfMeasureCode: 'DOZEN3', qtyToReceive: quantity('0.33333') });
    type(book, 'itemUnitsOfMeasure', { itemNo: 'A', code: 'DOZEN3', qtyPerUnitOfMeasure: quantity('3') });
    expect(plan(book).line.deliverBase).toBe(quantity('0.99999'));
    book.purchaseLines.quantityReceived.set(1, quantity('0.33333'));
    book.purchaseLines.quantityInvoiced.set(1, quantity('0.33333'));
    book.purchaseLines.qtyToReceive.set(1, NaN);
    const document = order(book);
    document.posted.add(10000, book.code('PO1/R1'), 1, quantity('0.99999'), quantity('0.99999'));
    const [last] = planLines(book, document, { deliver: true, invoice: true }, []);
    expect([last.deliverBase, last.invoiceBase]).toEqual([quantity('2.00001'), quantity('2.00001')]);
  });
});

describe('finding a document', () => {
  it('refuses a number without header', () => {
    expect(() => order(smallBook())).toThrow('documentMissing');
  });

  it('tells documents of the same number but another type apart', () => {
    const book = bookWithLine({}, 'Return Order');
    expect(() => order(book)).toThrow('documentMissing');
    expect(order(book, 'Return Order').sign).toBe(-1);
  });

  it('posts on the date of its header, else on the work date', () => {
    const book = bookWithLine({});
    expect(order(book).postingDate).toBe(day);
    book.purchaseDocuments.postingDate.set(1, january(3));
    expect(order(book).postingDate).toBe(january(3));
  });
});
