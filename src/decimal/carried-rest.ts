/**
 * Hands out a total in shares as they come, without knowing them beforehand (docs/rules/numbers.md, "Rests"): what the rounding of one share left is carried to the next.
 * 0.10 by three of 3: 0.03, 0.04 (0.0333 + 0.0033 carried), 0.03. After the whole is taken, the total is handed out to the last unit.
 */
import { mulDivRound } from './mul-div-round';
import type { Amount } from './types';

export class CarriedRest {
  private taken = 0;
  private given = 0;

  /** `total` in any unit, which is that of the shares; `whole` in the unit of the parts. Of a whole of 0 the first part takes all. */
  constructor(
    private readonly total: Amount | number,
    private readonly whole: number,
  ) {}

  /** Share of the next part. */
  next(part: number): Amount {
    this.taken += part;
    const given = this.whole === 0 ? this.total : mulDivRound(this.total, this.taken, this.whole);
    const share = given - this.given;
    this.given = given;
    return share as Amount;
  }
}
