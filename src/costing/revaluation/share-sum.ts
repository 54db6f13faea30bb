/**
 * Sums of shares (amount x part / whole) that are rounded once, at the end (docs/rules/revaluation.md, "Value of an entry").
 *
 * Nearly all shares are whole: all of an entry is left, or nothing. The fast sum keeps the fraction of the others as a double and how far it can be off; only where
 * rounding it would be doubtful is the sum made again with the reference's decimals, which divide first.
 */
import { type AmountPrecision, Exact, referenceProduct, referenceQuotient } from '../../decimal';
import { type Decimal, exactAmount, roundedAmount } from './exact-amounts';

export interface ShareSum {
  /** Adds amount x part / whole; amounts in units of the amount precision. */
  add(amount: number, part: number, whole: number): void;
}

/** Relative error that product, quotient and their sum in doubles can have, and as much again. */
const relativeError = 2 ** -50;
/** How far a quotient of the reference, of 28 places, can be off, and as much again. */
const quotientError = 2 ** -92;

export class FastShareSum implements ShareSum {
  private whole = 0;
  private fraction = 0;
  private uncertain = 0;

  add(amount: number, part: number, whole: number): void {
    if (part === whole) {
      this.whole += amount;
      return;
    }
    const share = (amount * part) / whole;
    const floor = Math.floor(share);
    this.whole += floor;
    this.fraction += share - floor;
    this.uncertain += Math.abs(share) * relativeError + Math.abs(amount) * quotientError;
  }

  /** The sum, rounded half away from zero; undefined where it is too near to a tie to tell. */
  rounded(): number | undefined {
    if (this.fraction === 0 && this.uncertain === 0) return this.whole;
    const floor = Math.floor(this.fraction);
    const rest = this.fraction - floor;
    if (Math.abs(rest - 0.5) <= this.uncertain + this.fraction * relativeError) return undefined;
    return this.whole + floor + (rest < 0.5 ? 0 : 1);
  }
}

export class ExactShareSum implements ShareSum {
  private sum = new Exact(0);

  constructor(private readonly precision: AmountPrecision) {}

  add(amount: number, part: number, whole: number): void {
    const exact = exactAmount(amount, this.precision);
    this.sum = this.sum.plus(part === whole ? exact : referenceProduct(referenceQuotient(part, whole), exact));
  }

  /** The sum as a decimal of the currency. */
  get exact(): Decimal {
    return this.sum;
  }

  rounded(): number {
    return roundedAmount(this.sum, this.precision);
  }
}

/** Rounds what `addTo` adds up: fast, and where that is doubtful once more exactly. */
export function roundedSum(precision: AmountPrecision, addTo: (sum: ShareSum) => void): number {
  const fast = new FastShareSum();
  addTo(fast);
  const rounded = fast.rounded();
  if (rounded !== undefined) return rounded;
  const exact = new ExactShareSum(precision);
  addTo(exact);
  return exact.rounded();
}
