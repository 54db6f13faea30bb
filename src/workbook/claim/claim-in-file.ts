/**
 * A claim that stands in a file: somebody was posting in Excel when it was saved or copied. Nobody can be watched there; a claim of the last day is taken for real.
 * Refusal: `claimInFile`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import type { TableName } from '../../schema';
import type { WorkbookPort } from '../port';
import type { TablePlace } from '../read/read-table';
import { ClaimCells } from './claim-cells';

const dayMs = 24 * 60 * 60 * 1000;

/** Whose claim stands in the file; `now` is universal time in milliseconds. */
export function claimInFile({ postingClaim: claims }: Book, now: number): Refusal | undefined {
  const row = claims.find(1);
  if (row === 0 || claims.token.get(row) === 0) return undefined;
  const since = claims.since.text(row);
  if (now - Date.parse(since) > dayMs) return undefined;
  return refusal('claimInFile', { user: claims.userId.text(row) || { caption: 'Another window' }, since: { instant: since } });
}

/** Takes a claim away that was left behind. */
export async function dropClaim(port: WorkbookPort, book: Book, places: ReadonlyMap<TableName, TablePlace>): Promise<void> {
  const place = places.get('postingClaim');
  const row = book.postingClaim.find(1);
  if (!place || row === 0 || book.postingClaim.token.get(row) === 0) return;
  await new ClaimCells(port, place).write(1, { token: null, userId: null, since: null, beat: null });
}
