/** Splits an amount by quantity so that nothing is lost: each part from what is not yet distributed, the last one takes the rest. */
import { mulDivRound } from './mul-div-round';
import type { Amount, Quantity } from './types';

/** 10.00 by 1, 1, 1: 3.33 + 3.34 + 3.33. */
export function splitByQuantity(total: Amount | number, parts: readonly (Quantity | number)[]): Amount[] {
  let rest: number = total;
  let restQuantity = parts.reduce<number>((sum, part) => sum + part, 0);
  return parts.map((part, i) => {
    const amount = i === parts.length - 1 ? rest : restQuantity === 0 ? 0 : mulDivRound(rest, part, restQuantity);
    rest -= amount;
    restQuantity -= part;
    return amount as Amount;
  });
}
