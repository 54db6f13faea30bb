/**
 * One window that posts, for as long as it is open: it claims the workbook before it writes, watches the claims of others, and remembers what it posted last
 * (docs/safety.md, "Two people at once").
 *
 * Claiming is Fischer's timed mutual exclusion: write who I am, wait longer than a change takes to reach the others, read again, go on only if the claim is still mine. Nobody's clock is
 * compared with another's: a claim has expired when this window has seen it unchanged for `quietMs` by its own clock. Only a claim older than a day, more than any two clocks differ, is
 * not watched first.
 *
 * Refusals: `claimHeld`, `claimLost`.
 */
import { refuse, type Refusal, refusal } from '../../book/refusal';
import type { Book } from '../../book/book';
import type { ClaimCells, ClaimRow } from './claim-cells';
import { places } from './claim-table';

export interface PosterIdentity {
  /** The name that the person gave; may be blank. */
  userId: string;
  /** Unlike that of any other window. */
  readonly token: string;
  /** Universal time in milliseconds, by this machine's clock. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface PosterTimings {
  /** Longer than a change usually takes to reach the others. */
  readonly settleMs: number;
  /** A claim that has not moved for so long was left behind. */
  readonly quietMs: number;
  /** How often the claim is looked at and moved while rows are written. */
  readonly beatMs: number;
}

const usualTimings: PosterTimings = { settleMs: 2_000, quietMs: 120_000, beatMs: 5_000 };

/** More than clocks and time zones can differ. */
const dayMs = 24 * 60 * 60 * 1000;

/** What a posting wrote: the last registers and their hashes, by which it is found again. */
export interface PostedRegisters {
  readonly itemRegisterNo: number;
  readonly glRegisterNo: number;
  readonly hash: string;
}

export class Poster {
  private readonly timings: PosterTimings;
  /** The claim of another window as it was last seen to move. */
  private seen: { readonly token: string; readonly beat: number; readonly at: number } | undefined;
  private last: PostedRegisters | undefined;
  private beat = 0;
  private beatenAt = 0;

  constructor(
    readonly identity: PosterIdentity,
    timings: Partial<PosterTimings> = {},
  ) {
    this.timings = { ...usualTimings, ...timings };
  }

  /** Who else is posting, as the book was read; undefined when nobody is or the claim has expired. Looking is what lets a claim expire. */
  otherIn({ postingClaim: claims }: Book): Refusal | undefined {
    const row = claims.find(1);
    if (row === 0) return undefined;
    const token = claims.token.text(row);
    return this.isHeld({ token, beat: claims.beat.get(row), since: claims.since.text(row) })
      ? this.held(claims.userId.text(row), claims.since.text(row))
      : undefined;
  }

  /** Takes the claim. Throws `claimHeld` when somebody else has it, or took it at the same time. */
  async claim(cells: ClaimCells): Promise<void> {
    const { token, userId, now, wait } = this.identity;
    const before = claimIn(await cells.rows());
    if (before && this.isHeld(before)) this.refuse('claimHeld', before);
    this.beat = 1;
    await cells.write(1, { token, userId: userId || null, since: new Date(now()).toISOString(), beat: this.beat });
    await wait(this.timings.settleMs);
    const after = claimIn(await cells.rows());
    if (after?.token !== token) this.refuse('claimHeld', after);
    this.beatenAt = now();
  }

  /** While rows are written: now and then sees that the claim is still its own, and moves it. Throws `claimLost`. */
  async hold(cells: ClaimCells): Promise<void> {
    const { token, now } = this.identity;
    if (now() - this.beatenAt < this.timings.beatMs) return;
    const claim = claimIn(await cells.rows());
    if (claim?.token !== token) this.refuse('claimLost', claim);
    await cells.write(1, { beat: ++this.beat });
    this.beatenAt = now();
  }

  /** Gives the claim back, unless it is another's by now. */
  async release(cells: ClaimCells): Promise<void> {
    if (claimIn(await cells.rows())?.token === this.identity.token)
      await cells.write(1, { token: null, userId: null, since: null, beat: null });
  }

  /** Remembers what it posted, here and in its place in the workbook. */
  async leaveWord(cells: ClaimCells, posted: PostedRegisters): Promise<void> {
    const { token, userId, now } = this.identity;
    this.last = posted;
    await cells.write(placeOf(token), { token, userId: userId || null, since: new Date(now()).toISOString(), ...posted });
  }

  /** The posting that this window completed last and that is no longer in the registers: another one, made at the same time, was written over it. */
  lost(book: Book): readonly Refusal[] {
    return this.last ? overwritten(book, { userId: this.identity.userId, ...this.last }) : [];
  }

  private isHeld({ token, beat, since }: Pick<ClaimRow, 'token' | 'beat' | 'since'>): boolean {
    if (token === '' || token === this.identity.token) return false;
    const now = this.identity.now();
    if (now - Date.parse(since) > dayMs) return false;
    if (this.seen?.token !== token || this.seen.beat !== beat) this.seen = { token, beat, at: now };
    return now - this.seen.at < this.timings.quietMs;
  }

  private refuse(code: 'claimHeld' | 'claimLost', claim: ClaimRow | undefined): never {
    const { values } = this.held(claim?.userId ?? '', claim?.since ?? '');
    if (code === 'claimLost') refuse('claimLost', values);
    refuse('claimHeld', values);
  }

  private held(user: string, since: string): Refusal {
    return refusal('claimHeld', { user: nameOf(user), since: { instant: since }, minutes: Math.ceil(this.timings.quietMs / 60_000) });
  }
}

function claimIn(rows: readonly ClaimRow[]): ClaimRow | undefined {
  return rows.find(({ no }) => no === 1);
}

function nameOf(user: string): { readonly caption: string } | string {
  return user === '' ? { caption: 'Another window' } : user;
}

/** Row in which a window leaves word. */
function placeOf(token: string): number {
  let hash = 0;
  for (let i = 0; i < token.length; i++) hash = (Math.imul(hash, 31) + token.charCodeAt(i)) >>> 0;
  return 2 + (hash % places);
}

/** Postings that windows left word of and that are not in the registers. */
export function overwrittenIn(book: Book): Refusal[] {
  const { postingClaim: claims } = book;
  return [...claims.all()].flatMap((row) =>
    claims.no.a[row] === 1
      ? []
      : overwritten(book, {
          userId: claims.userId.text(row),
          itemRegisterNo: claims.itemRegisterNo.a[row],
          glRegisterNo: claims.glRegisterNo.a[row],
          hash: claims.hash.text(row),
        }),
  );
}

function overwritten(book: Book, { userId, itemRegisterNo, glRegisterNo, hash }: PostedRegisters & { readonly userId: string }): Refusal[] {
  if (hash === '' || hash === hashOfRegisters(book, itemRegisterNo, glRegisterNo)) return [];
  const table = itemRegisterNo > 0 ? book.itemRegisters : book.glRegisters;
  return [
    refusal(
      'postingOverwritten',
      { register: itemRegisterNo || glRegisterNo, user: nameOf(userId), table: { caption: table.spec.caption } },
      { table: table.tableName },
    ),
  ];
}

/** By what a posting is found again: the hashes of its last registers. */
export function hashOfRegisters({ itemRegisters, glRegisters }: Book, itemRegisterNo: number, glRegisterNo: number): string {
  const item = itemRegisterNo > 0 && itemRegisterNo <= itemRegisters.rows ? itemRegisters.hash.text(itemRegisterNo) : '';
  const gl = glRegisterNo > 0 && glRegisterNo <= glRegisters.rows ? glRegisters.hash.text(glRegisterNo) : '';
  return `${item.slice(0, 16)}-${gl.slice(0, 16)}`;
}
