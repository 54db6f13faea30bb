import { amountPrecision, asPercent } from '../../src/decimal';
import { CarriedShares, expectedAmount, expectedAmountSoFar, invoicedAmount } from '../../src/documents/trade/amounts';
import { quantity, scaled, unitCost } from './books';

const cents = amountPrecision(0.01);

describe('amounts of a document line', () => {
  it('rounds the gross amount, then the discount, and invoices the difference', () => {
    // 3 x 33.335 = 100.005, rounded 100.01; 10 % of that is 10.00
    const line = invoicedAmount(unitCost('33.335'), quantity('3'), asPercent(scaled('10')), cents);
    expect(line).toEqual({ amount: 9001, discount: 1000 });
  });

  it('gives the cent of 2 at 3.33333 to the first of two shipments', () => {
    const shares = new CarriedShares(667, quantity('2'));
    expect([shares.next(quantity('1')), shares.next(quantity('1'))]).toEqual([334, 333]);
  });

  it('carries the rest of the rounding from share to share, so that the middle one of 1, 1, 1 takes the cent of 10.00', () => {
    const shares = new CarriedShares(1000, 3);
    expect([shares.next(1), shares.next(1), shares.next(1)]).toEqual([333, 334, 333]);
  });

  it('shares a credit in the same way as a charge', () => {
    const shares = new CarriedShares(-1000, -3);
    expect([shares.next(-1), shares.next(-1), shares.next(-1)]).toEqual([-333, -334, -333]);
  });

  it('rounds what a delivery will be invoiced for once, after the discount', () => {
    const terms = { price: unitCost('33.335'), discountPct: asPercent(scaled('10')), precision: cents };
    // 3 x 33.335 x 0.9 = 90.0045
    expect(expectedAmount(terms, quantity('3'))).toBe(9000);
  });

  it('lets the receipts of a line add up to its amount while expected costs are posted at once', () => {
    const terms = { price: unitCost('3.33333'), discountPct: asPercent(0), precision: cents };
    const first = expectedAmountSoFar(terms, quantity('0'), quantity('1'));
    const second = expectedAmountSoFar(terms, quantity('1'), quantity('1'));
    expect([first, second]).toEqual([333, 334]);
    expect(expectedAmount(terms, quantity('1'))).toBe(333);
  });

  it('counts in steps of the amount precision', () => {
    const fives = amountPrecision(0.05);
    const terms = { price: unitCost('1.03'), discountPct: asPercent(0), precision: fives };
    // 1.03 is nearest to 1.05: 21 steps of 0.05
    expect(expectedAmount(terms, quantity('1'))).toBe(21);
  });
});
