/** What the user may type into a revaluation line, and what follows from it. */
import { appendRow, type RowValues } from '../../../src/book/defaults';
import { calculateInventoryValue } from '../../../src/costing/revaluation/calculate-inventory-value';
import { editRevaluationLine, type RevaluationColumn } from '../../../src/costing/revaluation/edit-line';
import { setLineItem } from '../../../src/costing/revaluation/manual-line';
import { takeNoteOfTypedLines } from '../../../src/costing/revaluation/typed-lines';
import { Books, cents, march, pieces, refusalsOf, unit } from './books';

/** Eleven pieces worth 58.00, on a line per item. */
function calculatedLine(method: 'FIFO' | 'Standard' = 'FIFO') {
  const books = new Books({ items: [{ no: 'A', costingMethod: method }, { no: 'B' }] });
  books.receipt({ quantity: 11, cost: 58 });
  const [row] = calculateInventoryValue(books.run(), books.request());
  return {
    books,
    row,
    t: books.book.revaluationJournal,
    type: (column: RevaluationColumn, value: number) => editRevaluationLine(books.run(), row, column, value),
  };
}

/** A new line for item A, and what naming a receipt on it does. */
function manualLine(books: Books) {
  const { revaluationJournal: t } = books.book;
  const row = appendRow(books.book, 'revaluationJournal', { lineNo: 10000, documentNo: 'R1' });
  setLineItem(books.run(), row, books.book.code('A'));
  return { row, t, type: (column: RevaluationColumn, value: number) => editRevaluationLine(books.run(), row, column, value) };
}

describe('typing a revalued cost', () => {
  it('keeps the cost a piece as it is typed, and makes value and Amount of it', () => {
    const { t, row, type } = calculatedLine();
    type('unitCostRevalued', unit(5.3));
    expect([t.unitCostRevalued.a[row], t.inventoryValueRevalued.a[row], t.amount.a[row], t.unitAmount.a[row]]).toEqual([
      unit(5.3),
      5830,
      30,
      2727,
    ]);
  });

  it('gives up a breakdown of the cost: all of it is material', () => {
    const { t, row, type } = calculatedLine();
    t.singleLevelCapacityCost.set(row, unit(1));
    t.rolledUpMfgOvhdCost.set(row, unit(1));
    type('unitCostRevalued', unit(5.3));
    expect([
      t.singleLevelMaterialCost.a[row],
      t.singleLevelCapacityCost.a[row],
      t.rolledUpMaterialCost.a[row],
      t.rolledUpMfgOvhdCost.a[row],
    ]).toEqual([unit(5.3), 0, unit(5.3), 0]);
  });

  it('changes nothing when it is the cost that stands there, though that was rounded', () => {
    const { t, row, type } = calculatedLine();
    type('unitCostRevalued', 527273);
    expect([t.inventoryValueRevalued.a[row], t.amount.a[row]]).toEqual([5800, 0]);
  });
});

describe('typing a revalued value', () => {
  it('derives the cost a piece again', () => {
    const { t, row, type } = calculatedLine();
    type('inventoryValueRevalued', cents(58.25));
    expect([t.unitCostRevalued.a[row], t.amount.a[row], t.singleLevelMaterialCost.a[row]]).toEqual([529545, 25, 529545]);
  });

  it('may be 0, never less', () => {
    const { t, row, type } = calculatedLine();
    expect(refusalsOf(() => type('inventoryValueRevalued', -1))).toEqual(['revaluedNegative']);
    expect(refusalsOf(() => type('unitCostRevalued', -1))).toEqual(['revaluedNegative']);
    type('inventoryValueRevalued', 0);
    expect(t.amount.a[row]).toBe(-5800);
  });

  it('is refused on a line without a quantity', () => {
    const { type } = manualLine(new Books());
    expect(refusalsOf(() => type('inventoryValueRevalued', 100))).toEqual(['revaluationLineWithoutQuantity']);
    expect(refusalsOf(() => type('unitCostRevalued', 100))).toEqual(['revaluationLineWithoutQuantity']);
  });
});

describe('Update Standard Cost', () => {
  it('can be turned on for sums of Standard items only', () => {
    expect(refusalsOf(() => calculatedLine('FIFO').type('updateStandardCost', 1))).toEqual(['updateStandardCostNeedsStandard']);
    const books = new Books();
    const { type } = manualLine(books);
    expect(refusalsOf(() => type('updateStandardCost', 1))).toEqual(['updateStandardCostNeedsSum']);
    const standard = calculatedLine('Standard');
    standard.type('updateStandardCost', 1);
    expect(standard.t.updateStandardCost.is(standard.row)).toBe(true);
  });
});

describe('columns that the calculation fills in', () => {
  it.each(['quantity', 'amount', 'inventoryValueCalculated', 'locationCode', 'partialRevaluation'] as const)(
    '%s cannot be typed',
    (column) => {
      expect(refusalsOf(() => calculatedLine().type(column, 1))).toEqual(['columnNotEditable']);
    },
  );

  it('keep the item of a calculated line', () => {
    const { books, type } = calculatedLine();
    expect(refusalsOf(() => type('itemNo', books.book.code('B')))).toEqual(['calculatedLineKeepsItem']);
    expect(refusalsOf(() => type('itemNo', books.book.code('A')))).toEqual([]);
  });

  it('leave dates, document and groups to the user', () => {
    const { books, t, row, type } = calculatedLine();
    type('postingDate', march(15));
    type('documentNo', books.book.code('R7'));
    expect([t.postingDate.a[row], t.documentNo.text(row)]).toEqual([march(15), 'R7']);
  });
});

describe('a line by hand', () => {
  it('takes date, place and the whole invoiced quantity of the receipt, also what is sold, without rounding and revaluations of a remainder', () => {
    const books = new Books();
    const receipt = books.receipt({ quantity: 10, cost: 100, date: march(4), entry: { locationCode: 'BLUE', variantCode: 'V1' } });
    books.issue(receipt, 4, march(5));
    books.cost(receipt, 12, { entryType: 'Revaluation', partialRevaluation: true });
    books.cost(receipt, 5, { entryType: 'Revaluation' });
    books.cost(receipt, 0.01, { entryType: 'Rounding' });
    books.cost(receipt, 40, { expectedCost: true });
    const { t, row, type } = manualLine(books);
    type('appliesToEntry', receipt);
    expect([t.postingDate.a[row], t.locationCode.text(row), t.variantCode.text(row), t.entryType.text(row)]).toEqual([
      march(4),
      'BLUE',
      'V1',
      'Purchase',
    ]);
    expect([t.quantity.a[row], t.inventoryValueCalculated.a[row], t.inventoryValueRevalued.a[row], t.amount.a[row]]).toEqual([
      pieces(10),
      10500,
      10500,
      0,
    ]);
    expect(t.partialRevaluation.is(row)).toBe(false);
  });

  it('loses quantity and values with its receipt', () => {
    const books = new Books();
    const receipt = books.receipt({ quantity: 10, cost: 100, entry: { locationCode: 'BLUE' } });
    const { t, row, type } = manualLine(books);
    type('appliesToEntry', receipt);
    type('unitCostRevalued', unit(12));
    type('appliesToEntry', 0);
    expect([
      t.quantity.a[row],
      t.amount.a[row],
      t.unitCostRevalued.a[row],
      t.singleLevelMaterialCost.a[row],
      t.locationCode.text(row),
    ]).toEqual([0, 0, 0, 0, '']);
  });

  it('is refused for a receipt of another item, one that is a decrease, and one that is not invoiced', () => {
    const books = new Books({ items: [{ no: 'A' }, { no: 'B' }] });
    const other = books.receipt({ quantity: 1, cost: 1, entry: { itemNo: 'B' } });
    const sale = books.receipt({ quantity: -1, cost: -1, entry: { entryType: 'Sale' } });
    const received = books.receipt({ quantity: 1, cost: 1, expected: true });
    const { type } = manualLine(books);
    expect(refusalsOf(() => type('appliesToEntry', other))).toEqual(['entryOfOtherItem']);
    expect(refusalsOf(() => type('appliesToEntry', sale))).toEqual(['entryNotPositive']);
    expect(refusalsOf(() => type('appliesToEntry', received))).toEqual(['entryNotCompletelyInvoiced']);
    expect(refusalsOf(() => type('appliesToEntry', 99))).toEqual(['entryUnknown']);
  });

  it('is refused on a sum line', () => {
    const { type } = calculatedLine();
    expect(refusalsOf(() => type('appliesToEntry', 1))).toEqual(['appliesToEntryOnSumLine']);
  });

  it('is refused for a return whose sale has cost still to be forwarded', () => {
    const books = new Books();
    const sale = books.issue(books.receipt({ quantity: 2, cost: 20 }), 2);
    const back = books.receipt({ quantity: 1, cost: 10, entry: { entryType: 'Sale' } });
    books.book.itemApplicationEntries.outboundItemEntryNo.set(books.book.itemApplicationEntries.rows, sale);
    books.book.itemLedgerEntries.appliedEntryToAdjust.setFlag(sale, true);
    const { type } = manualLine(books);
    expect(refusalsOf(() => type('appliesToEntry', back))).toEqual(['costSourceNotAdjusted']);
    books.book.itemLedgerEntries.appliedEntryToAdjust.setFlag(sale, false);
    expect(refusalsOf(() => type('appliesToEntry', back))).toEqual([]);
  });

  it('is refused for an Average item once what remained of it was revalued', () => {
    const books = new Books({ items: [{ no: 'A', costingMethod: 'Average' }] });
    const receipt = books.receipt({ quantity: 1, cost: 10 });
    const { type } = manualLine(books);
    type('appliesToEntry', receipt);
    books.cost(receipt, 1, { entryType: 'Revaluation', partialRevaluation: true });
    expect(refusalsOf(() => type('appliesToEntry', receipt))).toEqual(['averagePerEntryAfterCalculated']);
  });

  it('is refused for items without stock or value', () => {
    const books = new Books({
      items: [
        { no: 'S', type: 'Service' },
        { no: 'Z', inventoryValueZero: true, blocked: true },
      ],
    });
    const row = appendRow(books.book, 'revaluationJournal', {});
    expect(refusalsOf(() => setLineItem(books.run(), row, books.book.code('S')))).toEqual(['itemHasNoInventory']);
    expect(refusalsOf(() => setLineItem(books.run(), row, books.book.code('Z')))).toEqual(['itemBlocked', 'itemWithoutInventoryValue']);
    expect(refusalsOf(() => setLineItem(books.run(), row, books.book.code('X')))).toEqual(['itemUnknown']);
  });
});

describe('a line typed into the sheet while nothing listened', () => {
  it('with another cost a piece gets its value', () => {
    const { books, t, row } = calculatedLine();
    t.unitCostRevalued.set(row, unit(5.3));
    takeNoteOfTypedLines(books.run());
    expect([t.unitCostRevalued.a[row], t.inventoryValueRevalued.a[row], t.amount.a[row], t.singleLevelMaterialCost.a[row]]).toEqual([
      unit(5.3),
      5830,
      30,
      unit(5.3),
    ]);
  });

  it('with another value gets its cost a piece', () => {
    const { books, t, row } = calculatedLine();
    t.inventoryValueRevalued.set(row, cents(58.25));
    takeNoteOfTypedLines(books.run());
    expect([t.unitCostRevalued.a[row], t.amount.a[row]]).toEqual([529545, 25]);
  });

  it('with both keeps them where they fit', () => {
    const { books, t, row } = calculatedLine();
    t.unitCostRevalued.set(row, unit(5.3));
    t.inventoryValueRevalued.set(row, cents(58.3));
    takeNoteOfTypedLines(books.run());
    expect([t.unitCostRevalued.a[row], t.inventoryValueRevalued.a[row], t.amount.a[row]]).toEqual([unit(5.3), 5830, 30]);
  });

  it('stays as it is when it was typed with the rules listening', () => {
    const { books, t, row, type } = calculatedLine();
    type('unitCostRevalued', unit(5.27275));
    const before = [t.unitCostRevalued.a[row], t.inventoryValueRevalued.a[row], t.amount.a[row]];
    takeNoteOfTypedLines(books.run());
    expect([t.unitCostRevalued.a[row], t.inventoryValueRevalued.a[row], t.amount.a[row]]).toEqual(before);
  });

  it('with a negative value is refused', () => {
    const { books, t, row } = calculatedLine();
    t.inventoryValueRevalued.set(row, -1);
    expect(refusalsOf(() => takeNoteOfTypedLines(books.run()))).toEqual(['revaluedNegative']);
  });

  it('for a receipt is filled in from it, with the date and cost that were typed', () => {
    const books = new Books();
    const receipt = books.receipt({ quantity: 10, cost: 100, date: march(4) });
    appendRow(books.book, 'revaluationJournal', {
      lineNo: 10000,
      itemNo: 'A',
      documentNo: 'R1',
      appliesToEntry: receipt,
      postingDate: march(6),
      unitCostRevalued: unit(12),
    });
    takeNoteOfTypedLines(books.run());
    const { revaluationJournal: t } = books.book;
    expect([
      t.quantity.a[1],
      t.inventoryValueCalculated.a[1],
      t.inventoryValueRevalued.a[1],
      t.amount.a[1],
      t.postingDate.a[1],
      t.genProdPostingGroup.text(1),
    ]).toEqual([pieces(10), 10000, 12000, 2000, march(6), 'RETAIL']);
  });

  it('for a receipt takes the date of the receipt, and what it is worth, where nothing was typed; a value typed goes before a cost', () => {
    const typed = (values: RowValues<'revaluationJournal'>): (number | string)[] => {
      const books = new Books();
      const receipt = books.receipt({ quantity: 10, cost: 100, date: march(4) });
      appendRow(books.book, 'revaluationJournal', { lineNo: 10000, itemNo: 'A', documentNo: 'R1', appliesToEntry: receipt, ...values });
      takeNoteOfTypedLines(books.run());
      const { revaluationJournal: t } = books.book;
      return [t.postingDate.a[1], t.unitCostRevalued.a[1], t.inventoryValueRevalued.a[1], t.amount.a[1]];
    };
    expect(typed({})).toEqual([march(4), unit(10), 10000, 0]);
    expect(typed({ unitCostRevalued: unit(12), inventoryValueRevalued: cents(130) })).toEqual([march(4), unit(13), 13000, 3000]);
  });
});
