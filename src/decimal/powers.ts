const powers = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/** 10^decimals, exact. Throws RangeError unless decimals is an integer from 0 to 15. */
export function powerOfTen(decimals: number): number {
  const power = powers[decimals];
  if (power === undefined) throw new RangeError(`${decimals} is no number of decimals`);
  return power;
}
