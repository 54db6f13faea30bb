/** What posting the Revaluation Journal writes, what follows from it, and what it refuses. */
import { appendRow } from '../../../src/book/defaults';
import { postRevaluationJournalCommand } from '../../../src/commands/post-revaluation-journal';
import { perform } from '../../../src/commands/perform';
import { balanceRevaluedExpectedCost } from '../../../src/costing/revaluation/balance-expected-cost';
import { calculateInventoryValue } from '../../../src/costing/revaluation/calculate-inventory-value';
import { editRevaluationLine } from '../../../src/costing/revaluation/edit-line';
import { setLineItem } from '../../../src/costing/revaluation/manual-line';
import type { CalculationRequest } from '../../../src/costing/revaluation/request';
import { dayOf } from '../../../src/decimal';
import { Books, cents, march, pieces, type Setup, unit } from './books';
import { codesOf } from '../../support/refusals';

/** Books in which the general ledger has all accounts. */
function booksOf(setup: Setup = {}): Books {
  const books = new Books(setup);
  const { book } = books;
  const accounts = { inventoryAccount: '2110', inventoryAccountInterim: '2111', wipAccount: '2140' };
  for (const locationCode of ['', 'BLUE', 'RED', 'TRANSIT'])
    appendRow(book, 'inventoryPostingSetup', { locationCode, invtPostingGroupCode: 'RESALE', ...accounts });
  appendRow(book, 'generalPostingSetup', {
    genProdPostingGroup: 'RETAIL',
    inventoryAdjmtAccount: '7170',
    invtAccrualAccInterim: '5510',
    cogsAccountInterim: '7191',
  });
  for (const no of ['2110', '2111', '2140', '7170', '5510', '7191']) appendRow(book, 'glAccounts', { no });
  return books;
}

/** Calculates lines and gives each the cost a piece. */
function revalue(books: Books, unitCost: number, changes: Partial<CalculationRequest> = {}): number[] {
  const lines = calculateInventoryValue(books.run(), books.request(changes));
  for (const line of lines) editRevaluationLine(books.run(), line, 'unitCostRevalued', unit(unitCost));
  return lines;
}

/** Codes of the refusals; none when the journal was posted. */
function post(books: Books): readonly string[] {
  books.book.generation++;
  const request = { options: {}, workDate: march(31), userId: 'ANN', now: { day: march(31), time: '12:00' } };
  const outcome = perform(books.book, postRevaluationJournalCommand, request);
  return outcome.done ? [] : codesOf(outcome.refusals);
}

/** Entry, quantity, expected and actual amount of the revaluations that were posted. */
function revaluations(books: Books): number[][] {
  const { valueEntries: t } = books.book;
  return [...t.all()]
    .filter((row) => t.entryType.text(row) === 'Revaluation')
    .map((row) => [
      t.itemLedgerEntryNo.a[row],
      t.valuedQuantity.a[row] / 100_000,
      t.costAmountExpected.a[row] / 100,
      t.costAmountActual.a[row] / 100,
    ]);
}

describe('a posted revaluation', () => {
  it('stands on the receipt with exactly the amount, quantity left, groups of the receipt and dimensions of the line', () => {
    const books = booksOf();
    const receipt = books.receipt({
      quantity: 7,
      cost: 23.33,
      entry: { locationCode: 'BLUE', variantCode: 'V1', entryType: 'Output', orderType: 'Production', orderNo: 'PO1', orderLineNo: 10000 },
    });
    books.issue(receipt, 4);
    const [line] = revalue(books, 4, { calculatePer: 'Item Ledger Entry' });
    const dimensions = books.book.dimensionSets.id(new Map([[books.book.code('AREA'), books.book.code('30')]]));
    books.book.revaluationJournal.dimensions.set(line, dimensions);
    expect(post(books)).toEqual([]);
    const { valueEntries: t, itemLedgerEntries: entries } = books.book;
    const row = t.rows;
    expect(revaluations(books)).toEqual([[receipt, 3, 0, 2]]);
    expect([
      t.itemLedgerEntryType.text(row),
      t.documentNo.text(row),
      t.locationCode.text(row),
      t.variantCode.text(row),
      t.orderNo.text(row),
    ]).toEqual(['Output', 'REVAL', 'BLUE', 'V1', 'PO1']);
    expect([t.costPerUnit.a[row], t.itemLedgerEntryQuantity.a[row], t.invoicedQuantity.a[row], t.dimensions.a[row]]).toEqual([
      66667,
      0,
      0,
      dimensions,
    ]);
    expect([t.expectedCost.is(row), t.adjustment.is(row), t.partialRevaluation.is(row), t.inventoriable.is(row)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([
      t.inventoryPostingGroup.text(row),
      t.genProdPostingGroup.text(row),
      t.genBusPostingGroup.text(row),
      t.sourceCode.text(row),
    ]).toEqual(['RESALE', 'RETAIL', '', 'REVALJNL']);
    expect(entries.costAmountActual.a[receipt]).toBe(200);
  });

  it('is valued on the later of its date and the valuation date of the receipt', () => {
    const books = booksOf();
    const receipt = books.receipt({ quantity: 1, cost: 10, date: march(10) });
    for (const [day, cost] of [
      [2, 11],
      [20, 12],
    ]) {
      const line = appendRow(books.book, 'revaluationJournal', { lineNo: day });
      setLineItem(books.run(), line, books.book.code('A'));
      editRevaluationLine(books.run(), line, 'appliesToEntry', receipt);
      editRevaluationLine(books.run(), line, 'documentNo', books.book.code('R'));
      editRevaluationLine(books.run(), line, 'postingDate', march(day));
      editRevaluationLine(books.run(), line, 'unitCostRevalued', unit(cost));
      expect(post(books)).toEqual([]);
    }
    const { valueEntries: t } = books.book;
    expect([2, 3].map((row) => [t.postingDate.a[row], t.valuationDate.a[row]])).toEqual([
      [march(2), march(10)],
      [march(20), march(20)],
    ]);
  });

  it('opens the entry point of its date, marks the receipt that something was taken from, and leaves the item to be adjusted', () => {
    const books = booksOf();
    const receipt = books.receipt({ quantity: 4, cost: 40 });
    books.issue(receipt, 1);
    books.book.items.costIsAdjusted.setFlag(1, true);
    revalue(books, 12);
    expect(post(books)).toEqual([]);
    const { itemLedgerEntries, items, avgCostAdjmtEntryPoints: points } = books.book;
    expect([
      itemLedgerEntries.appliedEntryToAdjust.is(receipt),
      items.costIsAdjusted.is(1),
      points.valuationDate.a[1],
      points.costIsAdjusted.is(1),
    ]).toEqual([true, false, march(31), false]);
  });

  it('does not change the Unit Cost of the item', () => {
    const books = booksOf({ items: [{ no: 'A', unitCost: unit(10) }] });
    books.receipt({ quantity: 4, cost: 40 });
    revalue(books, 12);
    post(books);
    expect(books.book.items.unitCost.a[1]).toBe(unit(10));
  });
});

describe('a sum line', () => {
  it('is spread over its receipts by location, variant and entry, the last one taking the rest', () => {
    const books = booksOf();
    const entries = [
      books.receipt({ quantity: 1, cost: 11, entry: { locationCode: 'RED' } }),
      books.receipt({ quantity: 3, cost: 30, entry: { locationCode: 'BLUE' } }),
      books.receipt({ quantity: 3, cost: 36, entry: { locationCode: 'BLUE' } }),
      books.receipt({ quantity: 5, cost: 1, date: dayOf(2024, 4, 1) }),
    ];
    const [line] = calculateInventoryValue(books.run(), books.request());
    editRevaluationLine(books.run(), line, 'inventoryValueRevalued', cents(100));
    expect(post(books)).toEqual([]);
    expect(revaluations(books)).toEqual([
      [entries[1], 3, 0, 12.86],
      [entries[2], 3, 0, 6.85],
      [entries[0], 1, 0, 3.29],
    ]);
  });

  it('writes nothing on a receipt that has the new cost already', () => {
    const books = booksOf();
    books.receipt({ quantity: 1, cost: 12 });
    books.receipt({ quantity: 1, cost: 10 });
    revalue(books, 12);
    expect(post(books)).toEqual([]);
    expect(revaluations(books)).toEqual([[2, 1, 0, 2]]);
  });

  it('is refused when stock came or went since it was calculated', () => {
    const left = booksOf();
    const receipt = left.receipt({ quantity: 2, cost: 20 });
    revalue(left, 12);
    left.issue(receipt, 1);
    expect(post(left)).toEqual(['newPostingsSinceCalculation']);
    const came = booksOf();
    came.receipt({ quantity: 2, cost: 20 });
    revalue(came, 12);
    came.receipt({ quantity: 1, cost: 10, date: march(30) });
    expect(post(came)).toEqual(['newPostingsSinceCalculation']);
    expect([left.book.revaluationJournal.count, came.book.revaluationJournal.count]).toEqual([1, 1]);
  });
});

describe('a receipt of a Standard item that is not completely invoiced', () => {
  const standard = { items: [{ no: 'A', costingMethod: 'Standard', standardCost: unit(10), unitCost: unit(10) }] } as const;
  /** Ten received at 10.00, four of them invoiced, revalued to 12.00. */
  function revalued() {
    const books = booksOf(standard);
    const receipt = books.receipt({ quantity: 10, cost: 100, expected: true });
    const { itemLedgerEntries: t } = books.book;
    t.invoicedQuantity.set(receipt, pieces(4));
    books.cost(receipt, 40, { invoicedQuantity: pieces(4), valuedQuantity: pieces(4), costAmountExpected: cents(-40) });
    revalue(books, 12);
    post(books);
    return { books, receipt };
  }
  const invoice = (books: Books, receipt: number, quantity: number): number[] => {
    const row = books.cost(receipt, 10 * quantity, {
      invoicedQuantity: pieces(quantity),
      valuedQuantity: pieces(quantity),
      documentNo: 'INV',
      postingDate: dayOf(2024, 4, 2),
    });
    books.book.itemLedgerEntries.invoicedQuantity.add(receipt, pieces(quantity));
    balanceRevaluedExpectedCost(books.run(), receipt, row);
    return revaluations(books)
      .slice(1)
      .map(([, , expected]) => expected);
  };

  it('takes the part that is not invoiced as expected cost', () => {
    const { books, receipt } = revalued();
    expect(revaluations(books)).toEqual([[receipt, 10, 12, 8]]);
  });

  it('gives it back by invoiced quantity, the last invoice what is left', () => {
    const { books, receipt } = revalued();
    expect(invoice(books, receipt, 1)).toEqual([-2]);
    expect(invoice(books, receipt, 2)).toEqual([-2, -4]);
    expect(invoice(books, receipt, 3)).toEqual([-2, -4, -6]);
    expect(books.book.itemLedgerEntries.costAmountExpected.a[receipt]).toBe(0);
  });

  it('gives it back with the document and date of the invoice and the valuation date of the revaluation', () => {
    const { books, receipt } = revalued();
    invoice(books, receipt, 6);
    const { valueEntries: t } = books.book;
    const row = t.rows;
    expect([t.documentNo.text(row), t.postingDate.a[row], t.valuationDate.a[row], t.valuedQuantity.a[row]]).toEqual([
      'INV',
      dayOf(2024, 4, 2),
      march(31),
      pieces(10),
    ]);
    expect([t.costAmountExpected.a[row], t.costAmountActual.a[row], t.costPerUnit.a[row], t.invoicedQuantity.a[row]]).toEqual([
      -1200, 0, -120000, 0,
    ]);
    expect(t.entryType.text(t.appliesToEntry.get(row))).toBe('Revaluation');
  });
});

describe('Update Standard Cost', () => {
  const standard = (no: string) => ({ no, costingMethod: 'Standard', standardCost: unit(10), unitCost: unit(10) }) as const;

  it('takes cost and shares of a posted line to the item', () => {
    const books = booksOf({ items: [standard('A')] });
    books.receipt({ quantity: 2, cost: 20 });
    revalue(books, 12, { updateStandardCost: true });
    expect(post(books)).toEqual([]);
    const { items } = books.book;
    expect([items.standardCost.a[1], items.unitCost.a[1], items.singleLevelMaterialCost.a[1], items.lastUnitCostCalcDate.a[1]]).toEqual([
      unit(12),
      unit(12),
      unit(12),
      march(31),
    ]);
  });

  it('does nothing for a line with Amount 0', () => {
    const books = booksOf({ items: [standard('A'), standard('B')] });
    books.receipt({ quantity: 2, cost: 24 });
    books.receipt({ quantity: 2, cost: 20, entry: { itemNo: 'B' } });
    revalue(books, 12, { updateStandardCost: true });
    expect(post(books)).toEqual([]);
    expect([books.book.items.standardCost.a[1], books.book.items.standardCost.a[2]]).toEqual([unit(10), unit(12)]);
  });

  it('goes to the stockkeeping unit of the line, where averages are formed per place and there is one', () => {
    const books = booksOf({ setup: { averageCostCalcType: 'Item & Location & Variant' }, items: [standard('A')] });
    appendRow(books.book, 'stockkeepingUnits', { itemNo: 'A', locationCode: 'BLUE', unitCost: unit(10), standardCost: unit(10) });
    for (const locationCode of ['BLUE', 'RED']) books.receipt({ quantity: 1, cost: 10, entry: { locationCode } });
    const [blue, red] = revalue(books, 11, { byLocation: true, updateStandardCost: true });
    editRevaluationLine(books.run(), red, 'unitCostRevalued', unit(13));
    expect([blue !== red, post(books)]).toEqual([true, []]);
    const { items, stockkeepingUnits: units } = books.book;
    expect([units.standardCost.a[1], units.unitCost.a[1], items.standardCost.a[1]]).toEqual([unit(11), unit(11), unit(13)]);
  });
});

describe('the additional reporting currency', () => {
  it('takes the cost a piece at the rate of the receipt, so that a small one is lost', () => {
    const books = booksOf();
    const { book } = books;
    book.generalLedgerSetup.additionalReportingCurrency.setText(1, 'USD');
    appendRow(book, 'currencies', { code: 'USD', amountRoundingPrecision: 1000, unitAmountRoundingPrecision: 100 });
    const rate = (startingDate: number, relational: number) =>
      appendRow(book, 'currencyExchangeRates', {
        currencyCode: 'USD',
        startingDate,
        exchangeRateAmount: unit(1),
        relationalExchRateAmount: unit(relational),
      });
    rate(dayOf(2024, 1, 1), 2);
    rate(march(20), 4);
    book.acy = { amountPrecision: book.amountPrecision, unitPrecision: 100 };
    books.receipt({ quantity: 3000, cost: 3000 });
    const [line] = calculateInventoryValue(books.run(), books.request());
    editRevaluationLine(books.run(), line, 'inventoryValueRevalued', cents(3001));
    expect(post(books)).toEqual([]);
    const { valueEntries: t } = book;
    expect([t.costAmountActual.a[2], t.costAmountActualAcy.get(2), t.costPerUnitAcy.get(2)]).toEqual([100, 0, 0]);
    revalue(books, 3.0003334);
    expect(post(books)).toEqual([]);
    expect([t.costAmountActual.a[3], t.costPerUnitAcy.get(3), t.costAmountActualAcy.get(3)]).toEqual([599999, 100000, 300000]);
  });
});

describe('posting the journal', () => {
  it('leaves all lines when none has an Amount, and removes all when one has', () => {
    const books = booksOf();
    books.receipt({ quantity: 1, cost: 10 });
    books.receipt({ quantity: 1, cost: 12 });
    const [first] = calculateInventoryValue(books.run(), books.request({ calculatePer: 'Item Ledger Entry' }));
    expect([post(books), books.book.revaluationJournal.count]).toEqual([[], 2]);
    editRevaluationLine(books.run(), first, 'unitCostRevalued', unit(11));
    expect([post(books), books.book.revaluationJournal.count]).toEqual([[], 0]);
    expect(revaluations(books)).toEqual([[1, 1, 0, 1]]);
  });

  it('reports every problem of every line at once, but none of lines with Amount 0', () => {
    const books = booksOf({ ledgerSetup: { allowPostingTo: march(30) }, items: [{ no: 'A' }, { no: 'B' }] });
    for (const itemNo of ['A', 'B']) books.receipt({ quantity: 1, cost: 10, entry: { itemNo } });
    const [first, second] = calculateInventoryValue(books.run(), books.request());
    editRevaluationLine(books.run(), first, 'unitCostRevalued', unit(11));
    books.book.revaluationJournal.documentNo.set(first, 0);
    books.book.items.blocked.setFlag(1, true);
    expect(post(books)).toEqual(['itemBlocked', 'documentNoMissing', 'postingDateNotAllowed']);
    editRevaluationLine(books.run(), second, 'unitCostRevalued', unit(11));
    expect(post(books)).toEqual(['itemBlocked', 'documentNoMissing', 'postingDateNotAllowed', 'postingDateNotAllowed']);
  });

  it('is refused for a line that lost its item or its groups, and for an item without a base unit', () => {
    const refused = (spoil: (books: Books, line: number) => void): readonly string[] => {
      const books = booksOf();
      books.receipt({ quantity: 1, cost: 10 });
      const [line] = revalue(books, 11);
      spoil(books, line);
      return post(books);
    };
    expect(refused(({ book }, line) => book.revaluationJournal.itemNo.set(line, 0))).toEqual(['itemNoMissing']);
    expect(refused(({ book }, line) => book.revaluationJournal.itemNo.set(line, book.code('NONE')))).toEqual(['itemUnknown']);
    expect(refused(({ book }, line) => book.revaluationJournal.genProdPostingGroup.set(line, 0))).toEqual(['genProdPostingGroupMissing']);
    expect(refused(({ book }) => book.items.baseUnitOfMeasure.set(1, 0))).toEqual(['baseUnitMissing']);
    expect(refused(() => undefined)).toEqual([]);
  });

  it('is refused in a closed inventory period and before the earliest valuation date, also of a receipt', () => {
    const books = booksOf();
    books.receipt({ quantity: 1, cost: 10 });
    revalue(books, 11);
    appendRow(books.book, 'inventoryPeriods', { endingDate: march(31), closed: true });
    expect(post(books)).toEqual(['inventoryPeriodClosed']);
    books.book.inventoryPeriods.closed.setFlag(1, false);
    books.book.inventorySetup.earliestAllowedValDate.set(1, march(15));
    expect(post(books)).toEqual(['appliedDateBeforeEarliest']);
    books.book.inventorySetup.earliestAllowedValDate.set(1, dayOf(2024, 4, 1));
    expect(post(books)).toEqual(['postingDateBeforeEarliest']);
  });

  it('is refused for in-transit stock by entry or location, and possible per item', () => {
    const inTransit = () => {
      const books = booksOf();
      books.receipt({
        quantity: 1,
        cost: 10,
        entry: { locationCode: 'TRANSIT', entryType: 'Transfer', orderType: 'Transfer', orderNo: 'T1' },
      });
      return books;
    };
    const [byEntry, byLocation, perItem] = [inTransit(), inTransit(), inTransit()];
    revalue(byEntry, 11, { calculatePer: 'Item Ledger Entry' });
    revalue(byLocation, 11, { byLocation: true });
    revalue(perItem, 11);
    expect([post(byEntry), post(byLocation), post(perItem)]).toEqual([['revaluationInTransit'], ['revaluationInTransit'], []]);
    expect(revaluations(perItem)).toEqual([[1, 1, 0, 1]]);
  });

  it('asks for a variant where it is mandatory, except on sums over variants', () => {
    const books = () => {
      const made = booksOf({ setup: { variantMandatoryIfExists: true } });
      appendRow(made.book, 'itemVariants', { itemNo: 'A', code: 'V1' });
      made.receipt({ quantity: 1, cost: 10 });
      return made;
    };
    const [byVariant, perItem] = [books(), books()];
    revalue(byVariant, 11, { byVariant: true });
    revalue(perItem, 11);
    expect([post(byVariant), post(perItem)]).toEqual([['variantMissing'], []]);
  });

  it('is refused for a blocked variant, of a line or of a receipt of its sum', () => {
    const books = () => {
      const made = booksOf();
      appendRow(made.book, 'itemVariants', { itemNo: 'A', code: 'V1', blocked: true });
      made.receipt({ quantity: 1, cost: 10, entry: { variantCode: 'V1' } });
      return made;
    };
    const [byVariant, perItem] = [books(), books()];
    revalue(byVariant, 11, { byVariant: true });
    revalue(perItem, 11);
    expect([post(byVariant), post(perItem)]).toEqual([['variantBlocked'], ['variantBlocked']]);
  });

  it('asks for mandatory dimensions of item and location, of a sum those of each receipt', () => {
    const books = booksOf();
    books.receipt({ quantity: 1, cost: 10, entry: { locationCode: 'BLUE' } });
    appendRow(books.book, 'defaultDimensions', { table: 'Location', no: 'BLUE', dimensionCode: 'AREA', valuePosting: 'Code Mandatory' });
    const [line] = revalue(books, 11);
    expect(post(books)).toEqual(['dimensionMandatory']);
    books.book.revaluationJournal.dimensions.set(
      line,
      books.book.dimensionSets.id(new Map([[books.book.code('AREA'), books.book.code('30')]])),
    );
    expect(post(books)).toEqual([]);
  });

  it('is refused for a line without a receipt and without a sum', () => {
    const books = booksOf();
    appendRow(books.book, 'revaluationJournal', {
      lineNo: 10000,
      itemNo: 'A',
      documentNo: 'R',
      postingDate: march(1),
      genProdPostingGroup: 'RETAIL',
      quantity: pieces(1),
      inventoryValueRevalued: 100,
      unitCostRevalued: unit(1),
      amount: 100,
    });
    expect(post(books)).toEqual(['appliesToEntryMissing']);
  });
});
