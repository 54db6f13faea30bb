/** A purchase or sales document found in its tables: its header, its lines in their order, and what was posted of it before. */
import type { Book } from '../../book/book';
import { refuse } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import type { Day } from '../../decimal';
import { PostedLines } from '../posted-lines';
import { type DocumentType, headersOf, isReturn, linesOf, type TradeSide } from './side';

export interface TradeDocument {
  readonly side: TradeSide;
  readonly type: DocumentType;
  readonly no: CodeId;
  /** Row of the header. */
  readonly header: number;
  /** Rows of the lines, by Line No. */
  readonly lines: readonly number[];
  /** 1, or -1 on returns and credit memos: from the document's own direction to that of the entry type. */
  readonly sign: 1 | -1;
  readonly posted: PostedLines;
  readonly postingDate: Day;
  readonly documentDate: Day;
}

export interface WhichDocument {
  readonly type: DocumentType;
  readonly no: string;
  /** Left out: the header's, else the work date. */
  readonly postingDate: Day | undefined;
  readonly workDate: Day;
}

/** Refusals: `documentMissing`, `documentWithoutLines`. */
export function findDocument(book: Book, side: TradeSide, which: WhichDocument): TradeDocument {
  const headers = headersOf(book, side);
  const no = book.code(which.no);
  const type = headers.documentType.spec.options.indexOf(which.type);
  const header = headers.find(type, no);
  if (header === 0) {
    refuse('documentMissing', { type: { option: which.type }, no: which.no }, { table: side.headerTable });
  }
  const lines = rowsOfLines(book, side, type, no);
  if (lines.length === 0) refuse('documentWithoutLines', { no: which.no }, { table: side.headerTable, row: header, column: 'no' });
  const postingDate = which.postingDate ?? ((headers.postingDate.a[header] || which.workDate) as Day);
  return {
    side,
    type: which.type,
    no,
    header,
    lines,
    sign: isReturn(which.type) ? -1 : 1,
    posted: new PostedLines(book, { table: side.table, type: which.type, no }),
    postingDate,
    documentDate: (headers.documentDate.a[header] || postingDate) as Day,
  };
}

function rowsOfLines(book: Book, side: TradeSide, type: number, no: number): number[] {
  const table = linesOf(book, side);
  const rows = [...table.all()].filter((row) => table.documentNo.a[row] === no && table.documentType.a[row] === type);
  return rows.sort((a, b) => table.lineNo.a[a] - table.lineNo.a[b]);
}
