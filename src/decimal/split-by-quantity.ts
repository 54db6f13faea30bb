/** Splits an amount by quantity so that nothing is lost (docs/rules/numbers.md, "Rests"). */
import { mulDivRound } from './mul-div-round';
import type { Amount, Quantity } from './types';

/**
 * Each part takes its share of what is not yet distributed, rounded; the last one takes the rest: 10.00 by 1, 1, 1 is 3.33 + 3.34 + 3.33.
 * While the quantities still to come cancel out to 0, nothing is taken: all of it goes to the last part. Throws RangeError without parts.
 */
export function splitByQuantity(total: Amount | number, parts: readonly (Quantity | number)[]): Amount[] {
  if (parts.length === 0) throw new RangeError(`${total} cannot be split into no parts`);
  let rest: number = total;
  let restQuantity = parts.reduce<number>((sum, part) => sum + part, 0);
  return parts.map((part, i) => {
    const amount = i === parts.length - 1 ? rest : restQuantity === 0 ? 0 : mulDivRound(rest, part, restQuantity);
    rest -= amount;
    restQuantity -= part;
    return amount as Amount;
  });
}
