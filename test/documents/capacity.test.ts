import { asPercent, asUnitCost } from '../../src/decimal';
import { costOfAmount, costOfTime } from '../../src/documents/capacity';
import { quantity, scaled, smallBook, unitCost } from './books';

const overhead = (pct: string, rate = '0') => ({ indirectCostPct: asPercent(scaled(pct)), overheadRate: unitCost(rate) });

describe('cost of capacity', () => {
  it('is split where the unit cost includes overhead: 34 minutes at 3.00 with 10 % are 92.73 and 9.27', () => {
    expect(costOfTime(smallBook(), quantity('34'), unitCost('3'), overhead('10'))).toEqual({ direct: 9273, indirect: 927 });
  });

  it('takes the overhead rate out before the percentage', () => {
    // 10 x 5.00 = 50.00; less 10 x 0.60 = 44.00; / 1.1 = 40.00
    expect(costOfTime(smallBook(), quantity('10'), unitCost('5'), overhead('10', '0.6'))).toEqual({ direct: 4000, indirect: 1000 });
  });

  it('is direct cost alone without overhead', () => {
    expect(costOfTime(smallBook(), quantity('7'), unitCost('1.2'), overhead('0'))).toEqual({ direct: 840, indirect: 0 });
  });

  it('comes on top of a typed amount, which is rounded first', () => {
    expect(costOfAmount(smallBook(), asUnitCost(scaled('17.97775')), quantity('0'), overhead('10'))).toEqual({
      direct: 1798,
      indirect: 180,
    });
  });
});
