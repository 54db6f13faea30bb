/**
 * What keeps postings whole (docs/safety.md): the log of the posting under way, written before anything else and kept until the next one, and who is posting.
 */
import { code, integer, text } from '../column';
import { table } from '../table';

/** The log in pieces that fit a cell; the first row says what the others are. */
export const postingLog = table('Posting Log', 'work', 'entries', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  text: text('Text', 'history'),
});

/** Row 1 is the claim of whoever is posting now; each other row tells the last posting of one window, so that a posting that was lost whole is missed. */
export const postingClaim = table('Posting Claim', 'work', 'entries', ['no'], {
  no: integer('No.', 'key'),
  userId: code('User ID', 'history'),
  /** Universal time by the window's clock: 2026-01-31T09:30:00.000Z. */
  since: text('Since', 'history'),
  token: text('Token', 'history'),
  /** Raised with every block: a claim that lives moves. */
  beat: integer('Beat', 'history'),
  itemRegisterNo: integer('Item Register No.', 'history'),
  glRegisterNo: integer('G/L Register No.', 'history'),
  /** Hashes of the registers that the window completed last. */
  hash: text('Hash', 'history'),
});
