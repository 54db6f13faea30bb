/**
 * round(a x b / c), halves away from zero, exact for all safe integers (docs/rules/numbers.md, "Rounding").
 *
 * The quotient in doubles is off by less than 2^-51 of itself. Farther than that from the nearest tie, the nearest integer is certain; only close to a tie, or where
 * the quotient is too large for that argument, are the exact integers compared.
 */
const certain = 2 ** -50;
const quotientMax = 2 ** 50;

export function mulDivRound(a: number, b: number, c: number): number {
  const q = (a * b) / c;
  const size = q < 0 ? -q : q;
  const whole = Math.floor(size);
  const fraction = size - whole;
  const fromTie = fraction < 0.5 ? 0.5 - fraction : fraction - 0.5;
  if (size < quotientMax && fromTie > size * certain) {
    const rounded = fraction < 0.5 ? whole : whole + 1;
    return q < 0 ? -rounded : rounded;
  }
  return exactly(a, b, c);
}

function exactly(a: number, b: number, c: number): number {
  if (c === 0) throw new RangeError(`${a} x ${b} divided by 0`);
  const { rounded } = exactQuotient(a, b, c);
  if (rounded > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`${a} x ${b} / ${c} is beyond the safe range`);
  return negative(a, b, c) ? -Number(rounded) : Number(rounded);
}

function negative(a: number, b: number, c: number): boolean {
  return (a < 0 ? 1 : 0) + (b < 0 ? 1 : 0) + (c < 0 ? 1 : 0) === 1 || (a < 0 && b < 0 && c < 0);
}

/** Size of the quotient rounded half up, and whether it lay exactly on a tie. */
export function exactQuotient(a: number, b: number, c: number): { readonly rounded: bigint; readonly tie: boolean } {
  const product = BigInt(Math.abs(a)) * BigInt(Math.abs(b)) * 2n;
  const divisor = BigInt(Math.abs(c));
  return { rounded: (product + divisor) / (divisor * 2n), tie: product % divisor === 0n && (product / divisor) % 2n === 1n };
}
