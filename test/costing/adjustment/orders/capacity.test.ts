/** Time of an order that several order lines share. */
import type { Book } from '../../../../src/book/book';
import { appendRow } from '../../../../src/book/defaults';
import { adjustCost } from '../../../../src/costing/adjustment/adjust-cost';
import { type CapacityLine, postCapacityLine } from '../../../../src/documents/capacity';
import { asAmount, asQuantity } from '../../../../src/decimal';
import { aBook, aRun, day, entryOf, type Line, post, valuesOf } from '../../../support/book';

const date = '2026-01-05';

/** A line of order MO1 for an item, on a routing that its reference number tells from others of the same number. */
function orderLine(
  book: Book,
  orderLineNo: number,
  routingReferenceNo: number,
  { itemNo = 'MADE', orderNo = 'MO1', routingNo = 'R' } = {},
): void {
  appendRow(book, 'inventoryAdjmtEntriesOrder', { orderType: 'Production', orderNo, orderLineNo, itemNo, routingNo, routingReferenceNo, isFinished: true }); // prettier-ignore
}

function time(book: Book, direct: number, indirect: number, changes: Partial<CapacityLine> & { readonly reference?: number } = {}): void {
  const { reference = 10000, ...more } = changes;
  const [orderNo, itemNo, routingNo] = ['MO1', 'MADE', 'R'].map((text) => book.code(text));
  const blank = book.code('');
  const entry = postCapacityLine(aRun(book), {
    type: 'Work Center',
    no: blank,
    postingDate: day(date),
    documentDate: day(date),
    documentType: '',
    documentNo: orderNo,
    documentLineNo: 0,
    quantity: asQuantity(100_000),
    cost: { direct: asAmount(direct), indirect: asAmount(indirect) },
    orderType: 'Production',
    orderNo,
    orderLineNo: reference,
    itemNo,
    routingNo,
    operationNo: blank,
    subcontracting: false,
    inventoryPostingGroup: blank,
    genBusPostingGroup: blank,
    genProdPostingGroup: blank,
    dimensions: book.dimensionSets.id(new Map()),
    ...more,
  });
  expect(book.capacityLedgerEntries.routingReferenceNo.a[entry]).toBe(reference);
}

const made = (book: Book, quantity: number, orderLineNo: number, item = 'MADE', order = 'MO1'): number =>
  post(book, { type: 'Output', item, quantity, on: date, order, more: { orderLineNo } } satisfies Line);

describe('time on a routing that two order lines share', () => {
  it('is theirs by what each made: 10.00 and 1.00 overhead for 1 and 2 are 3.33 + 0.34 and 6.67 + 0.66', () => {
    const book = aBook({ items: [{ no: 'MADE' }] });
    orderLine(book, 10000, 10000);
    orderLine(book, 20000, 10000);
    const outputs = [made(book, 1, 10000), made(book, 2, 20000)];
    time(book, 1000, 100);
    adjustCost(aRun(book));
    expect(outputs.map((entry) => entryOf(book, entry).cost)).toEqual([3.67, 7.33]);
    expect(valuesOf(book, outputs[0]).at(-1)).toMatchObject({ type: 'Direct Cost', actual: 3.67, invoiced: 1 });
  });

  it('is not shared with lines of another routing, item or order, nor is theirs', () => {
    const book = aBook({ items: [{ no: 'MADE' }, { no: 'OTHER' }] });
    orderLine(book, 10000, 10000);
    orderLine(book, 20000, 20000);
    orderLine(book, 30000, 10000, { routingNo: 'S' });
    orderLine(book, 40000, 10000, { itemNo: 'OTHER' });
    orderLine(book, 10000, 10000, { orderNo: 'MO2' });
    const outputs = [made(book, 1, 10000), made(book, 1, 20000), made(book, 1, 30000), made(book, 1, 40000, 'OTHER'), made(book, 1, 10000, 'MADE', 'MO2')]; // prettier-ignore
    time(book, 100, 0);
    time(book, 200, 0, { reference: 20000 });
    time(book, 400, 0, { routingNo: book.code('S') });
    time(book, 800, 0, { itemNo: book.code('OTHER') });
    time(book, 1600, 0, { orderNo: book.code('MO2') });
    adjustCost(aRun(book));
    expect(outputs.map((entry) => entryOf(book, entry).cost)).toEqual([1, 2, 4, 8, 16]);
  });

  it('is the whole time of a line while the others have made nothing', () => {
    const book = aBook({ items: [{ no: 'MADE' }] });
    orderLine(book, 10000, 10000);
    orderLine(book, 20000, 10000);
    const output = made(book, 3, 20000);
    time(book, 1000, 0);
    adjustCost(aRun(book));
    expect(entryOf(book, output).cost).toBe(10);
  });
});
