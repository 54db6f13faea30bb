import type { Book } from '../../src/book/book';
import { asDay } from '../../src/decimal';
import { Run } from '../../src/costing/run';
import { documentLineUndone } from '../../src/documents/undo-line';
import { quantity, smallBook, type } from './books';

const run = (book: Book) => new Run(book, { workDate: asDay(45300), userId: 'TEST', sourceCode: 'UNDO' });

describe('undoing a document line', () => {
  it('gives the quantity back in the unit of the line and marks the trail', () => {
    const book = smallBook();
    type(book, 'itemUnitsOfMeasure', { itemNo: 'A', code: 'BOX', qtyPerUnitOfMeasure: quantity('12') });
    const key = { documentType: 'Order', documentNo: 'PO1', lineNo: 10000 };
    type(book, 'purchaseLines', {
      ...key,
      type: 'Item',
      no: 'A',
      quantity: quantity('5'),
      unitOfMeasureCode: 'BOX',
      quantityReceived: quantity('3'),
    });
    type(book, 'postedDocumentLines', { ...key, documentTable: 'Purchase', itemLedgerEntryNo: 7, quantity: quantity('24') });
    documentLineUndone(run(book), 7);
    expect(book.purchaseLines.quantityReceived.a[1]).toBe(quantity('1'));
    expect(book.postedDocumentLines.correction.is(1)).toBe(true);
  });

  it('marks the trail alone when the document is gone from its table', () => {
    const book = smallBook();
    type(book, 'postedDocumentLines', {
      documentTable: 'Sales',
      documentType: 'Order',
      documentNo: 'SO1',
      lineNo: 10000,
      itemLedgerEntryNo: 7,
      quantity: quantity('2'),
    });
    documentLineUndone(run(book), 7);
    expect(book.postedDocumentLines.correction.is(1)).toBe(true);
  });

  it('leaves entries alone that no document made', () => {
    const book = smallBook();
    expect(() => documentLineUndone(run(book), 7)).not.toThrow();
  });

  it('refuses a transfer shipment whose goods have been received', () => {
    const book = smallBook();
    type(book, 'transferLines', {
      documentNo: 'TO1',
      lineNo: 10000,
      itemNo: 'A',
      quantity: quantity('5'),
      quantityShipped: quantity('5'),
      quantityReceived: quantity('2'),
    });
    type(book, 'postedDocumentLines', {
      documentTable: 'Transfer',
      documentType: 'Transfer Shipment',
      documentNo: 'TO1',
      lineNo: 10000,
      itemLedgerEntryNo: 7,
      quantity: quantity('5'),
    });
    expect(() => documentLineUndone(run(book), 7)).toThrow('transferAlreadyReceived');
  });
});
