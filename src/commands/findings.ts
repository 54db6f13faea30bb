/** Writes what a test found into its report: the cell it is about in words of the sheet, and the sentence that says what to do. */
import type { Book } from '../book/book';
import { appendRow } from '../book/defaults';
import { type Refusal, refusal } from '../book/refusal';
import type { TableName } from '../schema';
import type { Request } from './command';

/** Tables made of findings. */
export type FindingTable = 'closeInventoryPeriodTest' | 'checkInventoryCosting';

/** Adds a finding and returns its row. The row of an entry is its number; a card is named by its first key. */
export function appendFinding(book: Book, name: FindingTable, finding: Refusal, request: Request): number {
  const { table: found, row = 0, column } = finding;
  const about = found === undefined ? undefined : book.table(found as TableName);
  const isEntry =
    about !== undefined &&
    about.spec.key.length === 1 &&
    about.columns.some((c) => c.name === about.spec.key[0] && c.spec.kind === 'integer');
  const captionOfColumn = about?.columns.find((c) => c.name === column)?.spec.caption;
  return appendRow(book, name, {
    lineNo: book.table(name).count + 1,
    table: about ? captionText(about.spec.caption, request) : '',
    entryNo: isEntry ? row : 0,
    no: about && !isEntry && row !== 0 ? keyText(about, row) : '',
    column: captionOfColumn ? captionText(captionOfColumn, request) : '',
    reason: request.sentence?.(finding) ?? finding.code,
  });
}

/** A caption of the workbook in the reader's language. */
export function captionText(caption: string, request: Request): string {
  return request.sentence?.(refusal('nameOf', { name: { caption } })) ?? caption;
}

function keyText(table: ReturnType<Book['table']>, row: number): string {
  const key = table.columns.find((column) => column.name === table.spec.key[0]);
  return key && (key.spec.kind === 'code' || key.spec.kind === 'text' || key.spec.kind === 'option') ? key.text(row) : '';
}
