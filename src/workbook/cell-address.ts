/** A cell on its sheet as a formula names it, for messages of every store: Stock!B7, 'Item Journal'!B7, 'Kjøp og ''salg'''!B7. */

/** Letters and digits of any language, not beginning with a digit. */
const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** What a formula would read as a cell (A1, R1C1), a row or column (R, C2), or a truth value. */
const otherMeaning = /^([A-Z]{1,3}\d+|R\d*C\d*|[RC]\d*|TRUE|FALSE)$/i;

export function addressOn(sheet: string, cell: string): string {
  const isPlain = plain.test(sheet) && !otherMeaning.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;
}
