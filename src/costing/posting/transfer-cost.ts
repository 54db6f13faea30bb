/**
 * Cost of goods that are moved (docs/rules/posting.md, "Transfers"): the share of the inbound they are taken from, everything included that was booked on it, actual and
 * expected; partial revaluations as if they covered the whole inbound. The inbound side is rounded for each source, the outbound side once for all of them.
 */
import { type Amount, Exact, fromDecimal, mulDivRound } from '../../decimal';
import type { Run } from '../run';

type Decimal = InstanceType<typeof Exact>;

/** Which of the two currencies. */
export type Currency = 'lcy' | 'acy';

/** What a transfer takes out in one currency, share by share. */
export class MovedCost {
  private first: { readonly cost: number | Decimal; readonly part: number; readonly whole: number } | undefined;
  private sum: Decimal | undefined;

  /** Adds the share of a source and returns it rounded: what goes in on the other side. */
  take(cost: number | Decimal, part: number, whole: number): Amount {
    if (!this.first) this.first = { cost, part, whole };
    else this.sum = (this.sum ?? exactShare(this.first.cost, this.first.part, this.first.whole)).plus(exactShare(cost, part, whole));
    return rounded(cost, part, whole);
  }

  /** What goes out: minus everything taken, rounded once. */
  out(): number {
    if (!this.first) return 0;
    const { cost, part, whole } = this.first;
    return -(this.sum ? fromDecimal(this.sum, 0) : rounded(cost, part, whole));
  }
}

function exactShare(cost: number | Decimal, part: number, whole: number): Decimal {
  return new Exact(cost).times(part).div(whole);
}

function rounded(cost: number | Decimal, part: number, whole: number): Amount {
  return (typeof cost === 'number' ? mulDivRound(cost, part, whole) : fromDecimal(exactShare(cost, part, whole), 0)) as Amount;
}

/** Everything booked on an inbound, in amounts of the currency; a decimal when a partial revaluation is scaled up. */
export function costOfInbound({ book, ledger }: Run, inbound: number, currency: Currency): number | Decimal {
  const { valueEntries: t, itemLedgerEntries: entries } = book;
  const actual = currency === 'lcy' ? t.costAmountActual : t.costAmountActualAcy;
  const expected = currency === 'lcy' ? t.costAmountExpected : t.costAmountExpectedAcy;
  let whole = 0;
  let scaled: Decimal | undefined;
  for (let row = ledger.valueEntries.first(inbound); row !== 0; row = ledger.valueEntries.next(row)) {
    const cost = actual.get(row) + expected.get(row);
    if (!t.partialRevaluation.is(row)) whole += cost;
    else scaled = exactShare(cost, entries.quantity.a[inbound], t.valuedQuantity.a[row]).plus(scaled ?? 0);
  }
  return scaled ? scaled.plus(whole) : whole;
}
