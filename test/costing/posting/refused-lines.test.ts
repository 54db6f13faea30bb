/** Lines that are not posted, by what is wrong with them. */
import type { Book } from '../../../src/book/book';
import { appendRow } from '../../../src/book/defaults';
import { undoEntry } from '../../../src/costing/posting/undo';
import {
  aBook,
  aRun,
  charge,
  day,
  entryOf,
  invoice,
  type Line,
  negative,
  positive,
  post,
  postAll,
  purchase,
  refusalsOf,
  sale,
  scaled,
  transfer,
  valuesOf,
} from '../../support/book';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;
const on = jan(10);
const refused = (line: Line, book: Book = aBook()): string[] => refusalsOf(() => post(book, line));

describe('a line is refused', () => {
  it('without a document number, an item, or with an item that does not exist', () => {
    expect(refused(purchase('A', 1, { on, document: '' }))).toEqual(['documentNoMissing']);
    expect(refused(purchase('', 1, { on }))).toEqual(['itemNoMissing']);
    expect(refused(purchase('NONE', 1, { on }))).toEqual(['itemUnknown']);
  });

  it('without a date, but an empty line is passed over', () => {
    expect(refused(purchase('A', 1, { on, more: { postingDate: 0 as never } }))).toEqual(['postingDateMissing']);
    const book = aBook();
    expect([post(book, purchase('', 0, { on })), book.itemLedgerEntries.rows]).toEqual([0, 0]);
  });

  it('with all that is wrong with it at once', () => {
    expect(refused(purchase('NONE', 1, { on, document: '' }))).toEqual(['documentNoMissing', 'itemUnknown']);
  });

  it('of a blocked item', () => {
    expect(refused(purchase('A', 1, { on }), aBook({ items: [{ no: 'A', blocked: true }] }))).toEqual(['itemBlocked']);
  });

  it('of an item blocked for sale or purchase, but returns and adjustments of it are posted', () => {
    const book = aBook({ items: [{ no: 'A', salesBlocked: true, purchasingBlocked: true }] });
    expect(refused(sale('A', 1, { on }), book)).toEqual(['itemBlockedForSale']);
    expect(refused(purchase('A', 1, { on }), book)).toEqual(['itemBlockedForPurchase']);
    expect(entryOf(book, post(book, sale('A', -1, { on }))).quantity).toBe(1);
    expect(entryOf(book, post(book, purchase('A', -1, { on }))).quantity).toBe(-1);
    expect(entryOf(book, post(book, positive('A', 1, { on }))).quantity).toBe(1);
  });

  it('of an item without a base unit or a product posting group', () => {
    expect(refused(purchase('A', 1, { on }), aBook({ items: [{ no: 'A', baseUnitOfMeasure: '' }] }))).toEqual(['baseUnitMissing']);
    expect(refused(purchase('A', 1, { on }), aBook({ items: [{ no: 'A', genProdPostingGroup: '' }] }))).toEqual([
      'genProdPostingGroupMissing',
    ]);
  });

  it('with a variant that the item has not, or that is blocked', () => {
    const book = aBook({ variants: [{ itemNo: 'A', code: 'RED', blocked: true }] });
    expect(refused(purchase('A', 1, { on, variant: 'BLUE' }), book)).toEqual(['variantUnknown']);
    expect(refused(purchase('A', 1, { on, variant: 'RED' }), book)).toEqual(['variantBlocked']);
  });

  it('without a variant where variants are mandatory and the item has some', () => {
    const inventorySetup = { variantMandatoryIfExists: true };
    const book = aBook({ inventorySetup, items: [{ no: 'A' }, { no: 'B' }], variants: [{ itemNo: 'A', code: 'RED' }] });
    expect(refused(purchase('A', 1, { on }), book)).toEqual(['variantMissing']);
    expect(entryOf(book, post(book, purchase('B', 1, { on }))).quantity).toBe(1);
  });

  it('without a variant of an item that demands one itself, whatever the setup says', () => {
    const variants = [{ itemNo: 'A', code: 'RED' }];
    const items = (variantMandatoryIfExists: string) => [{ no: 'A', variantMandatoryIfExists }];
    expect(refused(purchase('A', 1, { on }), aBook({ items: items('Yes'), variants }))).toEqual(['variantMissing']);
    const inventorySetup = { variantMandatoryIfExists: true };
    const book = aBook({ inventorySetup, items: items('No'), variants });
    expect(entryOf(book, post(book, purchase('A', 1, { on }))).quantity).toBe(1);
  });

  it('up to the end of the latest closed inventory period, in whatever order they stand', () => {
    const periods = [20, 5].map((n) => ({ endingDate: day(jan(n)), closed: true }));
    const book = aBook({ periods: [...periods, { endingDate: day(jan(25)) }] });
    expect(refused(purchase('A', 1, { on: jan(20) }), book)).toEqual(['inventoryPeriodClosed']);
    expect(entryOf(book, post(book, purchase('A', 1, { on: jan(21) }))).quantity).toBe(1);
  });

  it('outside the days that its user may post on, or else those of the company', () => {
    const generalLedgerSetup = { allowPostingFrom: day(jan(5)), allowPostingTo: day(jan(15)) };
    const users = [{ userId: 'ANNA', allowPostingFrom: day(jan(12)), allowPostingTo: day(jan(20)) }];
    const onDay = (n: number, book: Book) => refused(purchase('A', 1, { on: jan(n) }), book);
    const refusedDays = (book: () => Book) => [4, 5, 11, 12, 15, 16, 20, 21].filter((n) => { try { return onDay(n, book()).includes('postingDateNotAllowed'); } catch { return false; } }); // prettier-ignore
    expect(refusedDays(() => aBook({ generalLedgerSetup }))).toEqual([4, 16, 20, 21]);
    expect(refusedDays(() => aBook({ generalLedgerSetup, users }))).toEqual([4, 5, 11, 21]);
    expect(refusedDays(() => aBook({ generalLedgerSetup, users: [{ userId: 'ANNA', allowPostingTo: day(jan(11)) }] }))).toEqual([12, 15, 16, 20, 21]); // prettier-ignore
    expect(refusedDays(() => aBook({ generalLedgerSetup, users: [{ userId: 'ANNA' }, { userId: 'BERT', allowPostingTo: day(jan(1)) }] }))).toEqual([4, 16, 20, 21]); // prettier-ignore
  });

  it('that invoices a part of what it receives', () => {
    expect(refused(purchase('A', 5, { on, more: { invoicedQuantity: scaled(2) as never } }))).toEqual(['partlyInvoiced']);
  });

  it('that gives a discount on an adjustment', () => {
    const more = { discountAmount: 100 as never };
    expect(refused(positive('A', 1, { on, more }))).toEqual(['discountOnAdjustment']);
    expect(refused(negative('A', 1, { on, more }))).toEqual(['discountOnAdjustment']);
  });

  it('that moves goods for an amount, backwards, or moves what is not stocked', () => {
    const to = { on, location: 'BLUE', to: 'RED' };
    expect(refused(transfer('A', 1, { ...to, more: { amount: 100 as never } }))).toEqual(['transferWithAmount']);
    expect(refused(transfer('A', 1, { ...to, more: { discountAmount: 100 as never } }))).toEqual(['transferWithAmount']);
    expect(refused(transfer('A', -1, to))).toEqual(['transferNegative']);
    expect(refused(transfer('A', 1, to), aBook({ items: [{ no: 'A', type: 'Service' }] }))).toEqual(['transferNotStocked']);
  });

  it('of consumption or output without an order, or of output taken back from nowhere', () => {
    const line = (type: Line['type'], quantity: number, order?: string): Line => ({ type, item: 'A', quantity, on, order });
    expect(refused(line('Consumption', 1))).toEqual(['orderMissing']);
    expect(refused(line('Output', 1))).toEqual(['orderMissing']);
    expect(refused(line('Output', -1, 'MO1'))).toEqual(['outputNeedsAppliesTo']);
  });

  it('of a return that names no entry where exact cost reversing is mandatory', () => {
    const items = [{ no: 'A' }, { no: 'HOURS', type: 'Service' }] as const;
    const book = aBook({ items, inventorySetup: { exactCostReversingMandatory: true } });
    const receipt = post(book, purchase('A', 3, { on, at: 10 }));
    const shipment = post(book, sale('A', 2, { on }));
    expect(refused(sale('A', -1, { on }), book)).toEqual(['exactCostReversing']);
    expect(refused(purchase('A', -1, { on }), book)).toEqual(['exactCostReversing']);
    expect(entryOf(book, post(book, sale('A', -1, { on, appliesFrom: shipment }))).quantity).toBe(1);
    expect(entryOf(book, post(book, purchase('A', -1, { on, appliesTo: receipt }))).quantity).toBe(-1);
    expect(entryOf(book, post(book, purchase('HOURS', -1, { on }))).quantity).toBe(-1);
  });

  it('at a place that does not exist', () => {
    expect(refused(purchase('A', 1, { on, location: 'NOWHERE' }))).toEqual(['locationUnknown']);
  });

  it('at a place of goods on their way, or at none where one is mandatory, unless the item is not stocked', () => {
    expect(refused(purchase('A', 1, { on, location: 'TRANSIT' }))).toEqual(['locationIsInTransit']);
    const book = aBook({ inventorySetup: { locationMandatory: true }, items: [{ no: 'A' }, { no: 'B', type: 'Service' }] });
    expect(refused(purchase('A', 1, { on }), book)).toEqual(['locationMissing']);
    expect(refused(transfer('A', 1, { on, location: 'BLUE' }), book)).toEqual(['locationMissing']);
    expect(entryOf(book, post(book, purchase('B', 1, { on }))).quantity).toBe(1);
  });

  it('whole, with every other line of its batch', () => {
    const book = aBook();
    expect(refusalsOf(() => postAll(book, [purchase('A', 1, { on }), purchase('NONE', 1, { on })]))).toEqual(['itemUnknown']);
  });
});

describe('the Earliest Allowed Val. Date', () => {
  const early = (): Book => {
    const book = aBook();
    post(book, purchase('A', 5, { on: jan(5), at: 10, invoiced: false, more: { documentType: 'Purchase Receipt' } }));
    book.inventorySetup.earliestAllowedValDate.set(1, day(jan(10)));
    return book;
  };

  it('lets nothing be posted before it', () => {
    expect(refused(purchase('A', 1, { on: jan(9) }), early())).toEqual(['postingDateBeforeEarliest']);
    const book = early();
    expect(valuesOf(book, post(book, purchase('A', 1, { on: jan(10) })))[0].date).toBe(jan(10));
  });

  it('lets no invoice and no undo be posted before it either', () => {
    const book = early();
    expect(refusalsOf(() => invoice(book, 1, purchase('A', 5, { on: jan(9), at: 12 })))).toEqual(['postingDateBeforeEarliest']);
    expect(refusalsOf(() => undoEntry(aRun(book), 1))).toEqual(['postingDateBeforeEarliest']);
  });

  it('lets nothing be applied to an entry of before', () => {
    expect(refused(sale('A', 1, { on: jan(12), appliesTo: 1 }), early())).toEqual(['appliedDateBeforeEarliest']);
  });

  it('values the invoice of an older receipt on the day of the invoice', () => {
    const book = early();
    invoice(book, 1, purchase('A', 5, { on: jan(15), at: 12 }));
    expect(valuesOf(book, 1).map(({ date }) => date)).toEqual([jan(5), jan(15)]);
  });
});

describe('the additional reporting currency', () => {
  const acy = (book: Book, row: number): number => book.valueEntries.costAmountActualAcy.get(row);

  it('takes the latest rate up to the posting date', () => {
    const book = aBook({ acy: { rates: { '2026-01-01': 2, '2026-01-08': 3, '2026-01-20': 4 } } });
    post(book, purchase('A', 1, { on: jan(7), at: 10 }));
    post(book, purchase('A', 1, { on: jan(8), at: 10 }));
    post(book, purchase('A', 1, { on: jan(19), at: 10 }));
    expect([1, 2, 3].map((row) => acy(book, row))).toEqual([2000, 3000, 3000]);
  });

  it('converts what is expected of a receipt before it is rounded: 121 at 52.34567 and 3 make 19,001.48, not 19,001.49', () => {
    const book = aBook({ acy: { rates: { '2026-01-01': 3 } } });
    post(book, purchase('A', 121, { on: jan(7), at: 52.34567, invoiced: false }));
    const { costAmountExpected, costAmountExpectedAcy, costPerUnit } = book.valueEntries;
    expect([costAmountExpected.a[1], costAmountExpectedAcy.get(1), costPerUnit.a[1]]).toEqual([633383, 1900148, scaled(52.34567)]);
  });

  it('keeps the variance of one unit as it was before it was rounded to an amount: 52.34567 less 51.51455, not 18.28 by 22', () => {
    const items = [{ no: 'A', costingMethod: 'Standard', unitCost: scaled(52.34567), standardCost: scaled(52.34567) } as const];
    const book = aBook({ items, acy: { rates: { '2026-01-01': 1 } } });
    post(book, purchase('A', 22, { on: jan(7), at: 51.51455, more: { amount: 113332 as never } }));
    const { costAmountActual, costPerUnit } = book.valueEntries;
    expect([costAmountActual.a[2], costPerUnit.a[2]]).toEqual([1828, scaled(0.83112)]);
  });

  it('knows the cost of what is not stocked too', () => {
    const book = aBook({ items: [{ no: 'A', type: 'Service' }], acy: { rates: { '2026-01-01': 2 } } });
    post(book, purchase('A', 3, { at: 10, on: jan(5) }));
    expect([book.valueEntries.costAmountNonInvtbl.get(1), book.valueEntries.costAmountNonInvtblAcy.get(1)]).toEqual([3000, 6000]);
    expect(book.itemLedgerEntries.costAmountNonInvtblAcy.get(1)).toBe(6000);
    expect(acy(book, 1)).toBe(0);
  });

  it('without a rate on the day posts nothing', () => {
    const book = aBook({ acy: { rates: { '2026-01-08': 3 } } });
    expect(refused(purchase('A', 1, { on: jan(7), at: 10 }), book)).toEqual(['exchangeRateMissing']);
  });

  it('goes through a relational currency where the rate is given in one', () => {
    const book = aBook({ acy: { rates: { '2026-01-01': 2 } } });
    book.currencyExchangeRates.relationalCurrencyCode.setText(1, 'USD');
    const rate = { currencyCode: 'USD', startingDate: day(jan(1)), exchangeRateAmount: scaled(1.5), relationalExchRateAmount: scaled(1) };
    appendRow(book, 'currencyExchangeRates', rate);
    post(book, purchase('A', 1, { on, at: 10 }));
    expect(acy(book, 1)).toBe(3000);
  });
});

describe('an undo is refused', () => {
  it('of an entry that there is not, of what no document posted, and of a blocked item', () => {
    const book = aBook({ items: [{ no: 'A' }, { no: 'B' }] });
    const undo = (entry: number) => refusalsOf(() => undoEntry(aRun(book), entry));
    post(book, purchase('A', 1, { on, invoiced: false, more: { documentType: 'Purchase Receipt' } }));
    post(book, positive('B', 1, { on }));
    expect([undo(0), undo(9), undo(2)]).toEqual([['undoEntryMissing'], ['undoEntryMissing'], ['undoNotADocument']]);
    book.items.blocked.setFlag(1, true);
    expect(undo(1)).toEqual(['itemBlocked']);
  });
});

describe('an item of Inventory Value Zero', () => {
  it('costs nothing, whatever is paid for it, charged on it or expected of it', () => {
    const book = aBook({ items: [{ no: 'A', inventoryValueZero: true }] });
    post(book, purchase('A', 5, { at: 10, on: jan(2) }));
    post(book, purchase('A', 5, { at: 10, on: jan(2), invoiced: false }));
    post(book, positive('A', 5, { at: 10, on: jan(2) }));
    post(book, { type: 'Output', item: 'A', quantity: 5, at: 10, on: jan(2), order: 'M1', invoiced: false });
    post(book, sale('A', 1, { at: 10, on: jan(3) }));
    charge(book, 1, 7, jan(4));
    const costs = [1, 2, 3, 4, 5].map((entry) => [entryOf(book, entry).cost, entryOf(book, entry).expected]);
    expect(costs).toEqual([1, 2, 3, 4, 5].map(() => [0, 0]));
    expect(book.items.unitCost.a[1]).toBe(0);
  });
});
