/**
 * The table of claims: row 1 is the claim of whoever posts now, the others are places in which windows leave word of the posting they completed last. All rows exist from the start, so that
 * claiming writes cells and adds no rows.
 */
import type { Book } from '../../book/book';

/** Windows that can leave word beside one another; one that finds its place taken writes over it. */
export const places = 16;

/** Gives an empty table its rows. */
export function fillClaimTable({ postingClaim: claims }: Book): void {
  while (claims.rows < places + 1) {
    const row = claims.append();
    claims.no.put(row, row);
  }
}
