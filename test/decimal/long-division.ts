/** Decimals of 28 significant digits, digit by digit: long division and plain multiplication, so that they share nothing with the code that they check. */
export interface LongDecimal {
  readonly integer: bigint;
  readonly places: number;
}

const tooLong = 10n ** 28n;

export function decimalOf(integer: number, places: number): LongDecimal {
  return { integer: BigInt(integer), places };
}

/** Of two positive decimals without places. */
export function divided(part: LongDecimal, whole: LongDecimal): LongDecimal {
  let integer = part.integer / whole.integer;
  let remainder = part.integer % whole.integer;
  let places = 0;
  while (remainder !== 0n && integer * 10n < tooLong) {
    integer = integer * 10n + (remainder * 10n) / whole.integer;
    remainder = (remainder * 10n) % whole.integer;
    places += 1;
  }
  const twice = 2n * remainder;
  const up = twice > whole.integer || (twice === whole.integer && integer % 2n === 1n);
  return { integer: up ? integer + 1n : integer, places };
}

/** Of two positive decimals. */
export function multiplied(a: LongDecimal, b: LongDecimal): LongDecimal {
  let integer = a.integer * b.integer;
  let places = a.places + b.places;
  let last = 0n;
  let anythingBehind = false;
  while (integer >= tooLong) {
    anythingBehind ||= last !== 0n;
    last = integer % 10n;
    integer /= 10n;
    places -= 1;
  }
  const up = last > 5n || (last === 5n && (anythingBehind || integer % 2n === 1n));
  return { integer: up ? integer + 1n : integer, places };
}

/** In units of `step` x 10^-`places`, halves away from zero. */
function inUnits(value: LongDecimal, step: number, places: number): bigint {
  let numerator = value.integer * 10n ** BigInt(places);
  let denominator = BigInt(step);
  if (value.places >= 0) denominator *= 10n ** BigInt(value.places);
  else numerator *= 10n ** BigInt(-value.places);
  return (2n * numerator + denominator) / (2n * denominator);
}

/** The share of a total as the reference computes it; all positive. */
export function shareOfTheReference(total: number, part: number, whole: number, places: number, step: number): bigint {
  const quotient = divided(decimalOf(part, 0), decimalOf(whole, 0));
  return inUnits(multiplied(quotient, decimalOf(total * step, places)), step, places);
}

export function textOf({ integer, places }: LongDecimal): string {
  if (places <= 0) return (integer * 10n ** BigInt(-places)).toString();
  const digits = integer.toString().padStart(places + 1, '0');
  const text = `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
  return text.replace(/\.?0*$/, '');
}
