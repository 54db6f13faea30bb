/**
 * The decimals of .NET, digit by digit: an integer below 2^96 and at most 28 places. Long division and plain multiplication, so that it shares nothing with the code
 * that it checks.
 */
export interface SystemDecimal {
  readonly integer: bigint;
  readonly places: number;
}

const integerMax = 2n ** 96n - 1n;
const placesMax = 28;

export function decimalOf(integer: number, places: number): SystemDecimal {
  return { integer: BigInt(integer), places };
}

/** Of two positive decimals without places. */
export function divided(part: SystemDecimal, whole: SystemDecimal): SystemDecimal {
  let integer = part.integer / whole.integer;
  let remainder = part.integer % whole.integer;
  let places = 0;
  while (remainder !== 0n && places < placesMax) {
    const digit = (remainder * 10n) / whole.integer;
    if (integer * 10n + digit > integerMax) break;
    integer = integer * 10n + digit;
    remainder = (remainder * 10n) % whole.integer;
    places += 1;
  }
  const twice = 2n * remainder;
  const up = twice > whole.integer || (twice === whole.integer && integer % 2n === 1n);
  return { integer: up ? integer + 1n : integer, places };
}

/** Of two positive decimals. */
export function multiplied(a: SystemDecimal, b: SystemDecimal): SystemDecimal {
  let integer = a.integer * b.integer;
  let places = a.places + b.places;
  let last = 0n;
  let anythingBehind = false;
  while (integer > integerMax || places > placesMax) {
    anythingBehind ||= last !== 0n;
    last = integer % 10n;
    integer /= 10n;
    places -= 1;
    if (places < 0) throw new RangeError('a decimal of .NET would overflow');
  }
  const up = last > 5n || (last === 5n && (anythingBehind || integer % 2n === 1n));
  return { integer: up ? integer + 1n : integer, places };
}

/** In units of `step` x 10^-`places`, halves away from zero. */
function inUnits(value: SystemDecimal, step: number, places: number): bigint {
  const numerator = value.integer * 10n ** BigInt(places);
  const denominator = BigInt(step) * 10n ** BigInt(value.places);
  return (2n * numerator + denominator) / (2n * denominator);
}

/** The share of a total as the reference computes it; all positive. */
export function shareOfTheReference(total: number, part: number, whole: number, places: number, step: number): bigint {
  const quotient = divided(decimalOf(part, 0), decimalOf(whole, 0));
  return inUnits(multiplied(quotient, decimalOf(total * step, places)), step, places);
}

export function textOf({ integer, places }: SystemDecimal): string {
  const digits = integer.toString().padStart(places + 1, '0');
  const text = `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
  return text.replace(/\.?0*$/, '');
}
