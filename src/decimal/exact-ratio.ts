/** The slow and certain way: ratios of integers of any size, rounded half away from zero (docs/rules/numbers.md, "Rounding"). */

/** round(numerator / denominator). Throws RangeError for denominator 0 and for results beyond 2^53 - 1. */
export function roundedRatio(numerator: bigint, denominator: bigint): number {
  const dividend = numerator < 0n ? -numerator : numerator;
  const divisor = denominator < 0n ? -denominator : denominator;
  const size = Number((2n * dividend + divisor) / (2n * divisor));
  return inSafeRange(numerator < 0n === denominator < 0n ? size : 0 - size);
}

/** The same number; throws RangeError when it is no integer, or one beyond 2^53 - 1. */
export function inSafeRange(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is beyond the range of exact numbers`);
  return n;
}
