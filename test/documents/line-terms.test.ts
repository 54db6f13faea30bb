import { itemLineTerms } from '../../src/documents/trade/line-terms';
import { purchase, sales } from '../../src/documents/trade/side';
import { addItem, quantity, scaled, smallBook, type, unitCost } from './books';

const piece = quantity('1');

describe('terms of a purchase line', () => {
  it('add indirect cost and overhead to the price after discount', () => {
    const book = smallBook();
    addItem(book, 'OV', { indirectCostPct: scaled('10'), overheadRate: unitCost('3.33') });
    const [row] = type(book, 'purchaseLines', {
      no: 'OV',
      quantity: quantity('2'),
      directUnitCost: unitCost('10'),
      lineDiscountPct: scaled('10'),
    });
    // (10.00 - 1.00) x 1.1 + 3.33
    expect(itemLineTerms(book, purchase, row, piece, 0).unitCost).toBe(unitCost('13.23'));
  });

  it('take the price and the indirect cost of the card where none is typed, and keep them with the line', () => {
    const book = smallBook();
    const item = addItem(book, 'B', { lastDirectCost: unitCost('7'), indirectCostPct: scaled('10') });
    const [row] = type(book, 'purchaseLines', { no: 'B', quantity: quantity('1') });
    expect(itemLineTerms(book, purchase, row, piece, 0)).toMatchObject({ price: unitCost('7'), unitCost: unitCost('7.7') });
    book.items.lastDirectCost.set(item, unitCost('9'));
    expect(itemLineTerms(book, purchase, row, piece, 0).price).toBe(unitCost('7'));
  });

  it('cost a Standard item what the card of its location says, whatever the price', () => {
    const book = smallBook();
    addItem(book, 'S', { costingMethod: 'Standard', unitCost: unitCost('12') });
    type(book, 'stockkeepingUnits', { itemNo: 'S', locationCode: 'BLUE', unitCost: unitCost('13') });
    const [row] = type(book, 'purchaseLines', { no: 'S', quantity: quantity('1'), directUnitCost: unitCost('50') });
    expect(itemLineTerms(book, purchase, row, piece, 0).unitCost).toBe(unitCost('12'));
    expect(itemLineTerms(book, purchase, row, piece, book.code('BLUE')).unitCost).toBe(unitCost('13'));
  });

  it('divide the cost of a box of 3 by its pieces and keep what rounding leaves', () => {
    const book = smallBook();
    const [row] = type(book, 'purchaseLines', { no: 'A', quantity: quantity('1'), directUnitCost: unitCost('10') });
    const terms = itemLineTerms(book, purchase, row, quantity('3'), 0);
    expect(terms.unitCost).toBe(unitCost('3.33333'));
    expect(terms.unitCostRemainder).toMatch(/^0\.000003333/);
  });
});

describe('terms of a sales line', () => {
  it('take the unit cost of the card when the line is first posted, and keep it', () => {
    const book = smallBook();
    const item = addItem(book, 'B', { unitCost: unitCost('8'), unitPrice: unitCost('20') });
    const [row] = type(book, 'salesLines', { no: 'B', quantity: quantity('1') });
    expect(itemLineTerms(book, sales, row, piece, 0)).toMatchObject({ price: unitCost('20'), unitCost: unitCost('8') });
    book.items.unitCost.set(item, unitCost('9'));
    expect(itemLineTerms(book, sales, row, piece, 0).unitCost).toBe(unitCost('8'));
  });

  it('follow the card of a Standard item at every posting', () => {
    const book = smallBook();
    const item = addItem(book, 'S', { costingMethod: 'Standard', unitCost: unitCost('12') });
    const [row] = type(book, 'salesLines', { no: 'S', quantity: quantity('1'), unitCostLcy: unitCost('5') });
    expect(itemLineTerms(book, sales, row, piece, 0).unitCost).toBe(unitCost('12'));
    book.items.unitCost.set(item, unitCost('14'));
    expect(itemLineTerms(book, sales, row, piece, 0).unitCost).toBe(unitCost('14'));
  });

  it('cost a return what the sale that it comes from costs a piece now', () => {
    const book = smallBook();
    const sale = book.itemLedgerEntries.append();
    book.itemLedgerEntries.itemNo.set(sale, book.code('A'));
    book.itemLedgerEntries.quantity.set(sale, quantity('-3'));
    book.itemLedgerEntries.costAmountActual.set(sale, -1000);
    const [row] = type(book, 'salesLines', { no: 'A', quantity: quantity('1'), applFromItemEntry: sale });
    expect(itemLineTerms(book, sales, row, piece, 0).unitCost).toBe(unitCost('3.33333'));
  });

  it('prefer a typed unit cost', () => {
    const book = smallBook();
    const [row] = type(book, 'salesLines', { no: 'A', quantity: quantity('1'), unitCostLcy: unitCost('4.5') });
    expect(itemLineTerms(book, sales, row, piece, 0).unitCost).toBe(unitCost('4.5'));
  });
});
