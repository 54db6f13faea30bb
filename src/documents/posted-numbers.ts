/**
 * Numbers of posted documents: the document's number, a letter for the kind and a count, `PO1/R1`, `PO1/I2` (docs/rules/documents.md, "Numbers").
 *
 * The count stands on the header. A number that the ledger knows already, because a removed document had it or one of another kind, is passed over: cost
 * adjustment treats rows with the same document number as one document.
 */
import type { Book } from '../book/book';
import type { CodeId } from '../book/strings';

export interface PostedNumber {
  readonly no: CodeId;
  /** To be kept on the header. */
  readonly count: number;
}

/** The next number of a kind for a document of which `count` were posted. */
export function nextPostedNumber(book: Book, document: number, letter: string, count: number): PostedNumber {
  const stem = `${book.strings.text(document)}/${letter}`;
  let next = count + 1;
  while (isUsed(book, `${stem}${next}`)) next++;
  return { no: book.code(`${stem}${next}`), count: next };
}

function isUsed({ strings, itemLedgerEntries, valueEntries }: Book, no: string): boolean {
  const code = strings.known(no);
  if (code === -1) return false;
  return occurs(itemLedgerEntries.documentNo.a, itemLedgerEntries.rows, code) || occurs(valueEntries.documentNo.a, valueEntries.rows, code);
}

function occurs(codes: Int32Array, rows: number, code: number): boolean {
  const at = codes.indexOf(code, 1);
  return at !== -1 && at <= rows;
}
