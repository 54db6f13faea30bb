import type { Book } from '../../src/book/book';
import type { RowValues } from '../../src/book/defaults';
import type { Refusal } from '../../src/book/refusal';
import { asDay } from '../../src/decimal';
import { planCharges } from '../../src/documents/trade/charge-plan';
import { findDocument } from '../../src/documents/trade/document';
import { planLines } from '../../src/documents/trade/plan';
import { purchase, sales, type TradeSide } from '../../src/documents/trade/side';
import { quantity, scaled, smallBook, type, unitCost } from './books';

type Entry = RowValues<'itemLedgerEntries'>;

/** A charge of 3 pieces at 10.00, with entries 1, 2, ... that can carry it. */
function chargeBook(
  assignments: RowValues<'itemChargeAssignments'>[],
  entries: Entry[] = [{}, {}],
  line: RowValues<'purchaseLines'> = {},
): Book {
  const book = smallBook();
  for (const values of entries)
    type(book, 'itemLedgerEntries', { entryType: 'Purchase', itemNo: 'A', quantity: quantity('1'), positive: true, ...values });
  type(book, 'itemCharges', { no: 'FREIGHT' });
  type(book, 'purchaseDocuments', { documentType: 'Invoice', no: 'PI1' });
  type(book, 'purchaseLines', {
    documentType: 'Invoice',
    documentNo: 'PI1',
    lineNo: 10000,
    type: 'Charge (Item)',
    no: 'FREIGHT',
    quantity: quantity('3'),
    directUnitCost: unitCost('10'),
    ...line,
  });
  assignments.forEach((values, i) => {
    const key = { documentTable: 'Purchase', documentType: 'Invoice', documentNo: 'PI1', documentLineNo: 10000, lineNo: (i + 1) * 10000 };
    type(book, 'itemChargeAssignments', { ...key, itemChargeNo: 'FREIGHT', itemLedgerEntryNo: i + 1, ...values });
  });
  return book;
}

function plan(book: Book, side: TradeSide = purchase) {
  const problems: Refusal[] = [];
  const document = findDocument(book, side, { type: 'Invoice', no: 'PI1', postingDate: undefined, workDate: asDay(45300) });
  const lines = planLines(book, document, { deliver: true, invoice: true }, problems);
  const [charge] = planCharges(book, document, lines, problems);
  return {
    problems,
    codes: problems.map(({ code }) => code),
    amounts: charge?.assignments.map(({ amount }) => amount),
    assignments: charge?.assignments,
  };
}

describe('assignment of an item charge', () => {
  it('follows the quantities and adds up to the line: 10.00 on three receipts is 3.33, 3.34 and 3.33', () => {
    const one = { qtyToAssign: quantity('1') };
    const book = chargeBook([one, one, one], [{}, {}, {}], { directUnitCost: unitCost('3.33333') });
    expect(plan(book)).toMatchObject({ codes: [], amounts: [333, 334, 333] });
  });

  it('gives each the rounded share of what is left: 20.00 on three receipts is 6.67, 6.67 and 6.66', () => {
    const one = { qtyToAssign: quantity('1') };
    const book = chargeBook([one, one, one], [{}, {}, {}], { directUnitCost: unitCost('6.66667') });
    expect(plan(book)).toMatchObject({ codes: [], amounts: [667, 667, 666] });
  });

  it('rounds each by itself where that adds up: 0.02 on 1, 2, 3, 3 is 0, 0, 0.01 and 0.01', () => {
    const assignments = ['1', '2', '3', '3'].map((pieces) => ({ qtyToAssign: quantity(pieces) }));
    const book = chargeBook(assignments, [{}, {}, {}, {}], { quantity: quantity('9'), directUnitCost: unitCost('0.00222') });
    expect(plan(book)).toMatchObject({ codes: [], amounts: [0, 0, 1, 1] });
  });

  it('keeps typed amounts and lets the quantities follow them', () => {
    const book = chargeBook([{ amountToAssign: 1000 }, { amountToAssign: 2000 }]);
    expect(plan(book)).toMatchObject({ codes: [], amounts: [1000, 2000] });
    expect(plan(book).assignments.map((a) => a.quantity)).toEqual([quantity('1'), quantity('2')]);
  });

  it('gives a single blank assignment the whole line', () => {
    expect(plan(chargeBook([{}]))).toMatchObject({ codes: [], amounts: [3000] });
  });

  it('takes off the discount before it divides', () => {
    const book = chargeBook([{ qtyToAssign: quantity('1') }, { qtyToAssign: quantity('2') }], undefined, { lineDiscountPct: scaled('10') });
    expect(plan(book).assignments.map(({ amount, discount }) => [amount, discount])).toEqual([
      [900, 100],
      [1800, 200],
    ]);
  });

  it('refuses a charge that nobody assigned', () => {
    expect(plan(chargeBook([])).codes).toEqual(['chargeNotAssigned']);
  });

  it('refuses a charge of which a part stays unassigned', () => {
    const { problems } = plan(chargeBook([{ qtyToAssign: quantity('2') }]));
    expect(problems[0]).toMatchObject({ code: 'chargeQuantityDiffers', values: { assigned: 2, quantity: 3 }, column: 'qtyToAssign' });
  });

  it('refuses amounts that do not add up', () => {
    const { problems } = plan(chargeBook([{ amountToAssign: 1000 }, { amountToAssign: 1999 }]));
    expect(problems[0]).toMatchObject({ code: 'chargeAmountDiffers', values: { assigned: { amount: '29.99' }, line: { amount: '30' } } });
  });

  it('refuses an unknown charge, an unknown entry and an entry of another kind at once', () => {
    const book = chargeBook(
      [{ qtyToAssign: quantity('1') }, { qtyToAssign: quantity('2'), itemLedgerEntryNo: 99 }],
      [{ entryType: 'Positive Adjmt.' }],
    );
    expect(plan(book).codes).toEqual(['chargeEntryNotAllowed', 'entryUnknown']);
    book.purchaseLines.no.setText(1, 'UNKNOWN');
    expect(plan(book).codes).toEqual(['itemChargeUnknown']);
  });

  it('takes an entry that was undone, for its freight stays paid, and refuses the correction that took it back', () => {
    const book = chargeBook([{ qtyToAssign: quantity('3') }]);
    type(book, 'postedDocumentLines', { itemLedgerEntryNo: 1, correction: true });
    expect(plan(book).codes).toEqual([]);
    book.itemLedgerEntries.correction.setFlag(1, true);
    expect(plan(book).codes).toEqual(['chargeEntryIsCorrection']);
  });

  it('wants to know what carries the charge', () => {
    expect(plan(chargeBook([{ qtyToAssign: quantity('3'), itemLedgerEntryNo: 0 }])).codes).toEqual(['chargeTargetMissing']);
    expect(plan(chargeBook([{ qtyToAssign: quantity('3'), itemLedgerEntryNo: 0, appliesToDocLineNo: 77 }])).codes).toEqual([
      'chargeLineUnknown',
    ]);
  });

  it('lets a sales charge go to sales entries only', () => {
    const book = smallBook();
    type(book, 'itemCharges', { no: 'FREIGHT' });
    type(book, 'itemLedgerEntries', { entryType: 'Purchase', itemNo: 'A', quantity: quantity('1'), positive: true });
    type(book, 'salesDocuments', { documentType: 'Invoice', no: 'PI1' });
    const line = {
      documentType: 'Invoice',
      documentNo: 'PI1',
      lineNo: 10000,
      type: 'Charge (Item)',
      no: 'FREIGHT',
      quantity: quantity('1'),
    };
    type(book, 'salesLines', { ...line, unitPrice: unitCost('5') });
    const key = { documentTable: 'Sales', documentType: 'Invoice', documentNo: 'PI1', documentLineNo: 10000, lineNo: 10000 };
    type(book, 'itemChargeAssignments', { ...key, itemLedgerEntryNo: 1, qtyToAssign: quantity('1') });
    expect(plan(book, sales).codes).toEqual(['chargeEntryNotAllowed']);
  });
});
