/**
 * Documents and orders of a scenario: the header and the lines are typed into their tables, again on a continued document only what changed, and then posted.
 */
import type { BookTable } from '../../../src/book/book-table';
import { appendRow } from '../../../src/book/defaults';
import type { Command, OptionValues } from '../../../src/commands/command';
import type { TableName } from '../../../src/schema';
import { findColumn } from './columns';
import type { Game } from './game';
import type { Json, JsonRow } from './scenario';

type DocumentKind = 'purchase' | 'sales' | 'transfer' | 'assembly';

interface Tables {
  readonly header: TableName;
  readonly lines: TableName;
}
const tables: Readonly<Record<DocumentKind, Tables>> = {
  purchase: { header: 'purchaseDocuments', lines: 'purchaseLines' },
  sales: { header: 'salesDocuments', lines: 'salesLines' },
  transfer: { header: 'transferOrders', lines: 'transferLines' },
  assembly: { header: 'assemblyOrders', lines: 'assemblyLines' },
};
const notHeader = ['do', 'document', 'type', 'lines', 'workDate', 'fails', 'as', 'note', 'receive', 'ship', 'invoice'];
/** Quantities that one posting uses up: blank on a continued document unless typed again. */
const usedUp = ['Qty. to Receive', 'Qty. to Ship', 'Qty. to Invoice', 'Quantity to Consume'];

export function playDocument(game: Game, command: Command, kind: DocumentKind, step: JsonRow): void {
  const document = String(step.document ?? game.nextDocumentNo());
  if (isDone(game, kind, document, step)) return;
  const type = String(step.type ?? typeOf(game, kind, document) ?? 'Order');
  const header = headerRow(game, kind, document, type);
  const headerTable = game.book.table(tables[kind].header);
  const typed = Object.fromEntries(Object.entries(step).filter(([key]) => !notHeader.includes(key)));
  game.type(headerTable, header, { 'Posting Date': game.today, ...typed });
  const named = typeLines(game, kind, document, type, (step.lines ?? []) as JsonRow[]);
  const result = game.run(command, optionsOf(kind, step, document, type));
  for (const { row, name } of named) {
    const made = result.entriesOfLine?.get(row);
    if (!made) throw new Error(`the line named ${name} made no entry`);
    game.names.give(name, made);
  }
  if (kind === 'assembly' && typeof step.as === 'string') {
    const made = result.entriesOfLine?.get(0);
    if (!made) throw new Error(`the assembly named ${step.as} made no output`);
    game.names.give(step.as, made);
  }
}

function optionsOf(kind: DocumentKind, step: JsonRow, document: string, type: string): OptionValues {
  const atOnce = type === 'Invoice' || type === 'Credit Memo';
  const flag = (value: Json | undefined): boolean => (value === undefined ? atOnce : value === true);
  if (kind === 'assembly') return { documentNo: document };
  if (kind === 'transfer') return { documentNo: document, ship: step.ship === true, receive: step.receive === true };
  const deliver = kind === 'purchase' ? { receive: flag(step.receive) } : { ship: flag(step.ship) };
  return { documentType: type, documentNo: document, ...deliver, invoice: flag(step.invoice) };
}

/**
 * A transfer order that was received whole is gone from its table. Scenarios that close a ledger out receive every transfer once more, also those: there is nothing left to do.
 * A step that begins an order anew says where it goes.
 */
function isDone({ book }: Game, kind: DocumentKind, document: string, step: JsonRow): boolean {
  if (kind !== 'transfer' || step.fails !== undefined || step['Transfer-from Code'] !== undefined) return false;
  const { postedDocumentLines: posted, transferOrders } = book;
  const no = book.code(document);
  return (
    transferOrders.find(no) === 0 &&
    [...posted.all()].some((row) => posted.documentNo.a[row] === no && posted.documentTable.text(row) === 'Transfer')
  );
}

/** Type of the document that a step continues without saying it again. */
function typeOf(game: Game, kind: DocumentKind, document: string): string | undefined {
  const table = game.book.table(tables[kind].header);
  const no = findColumn(table, 'No.')!;
  const header = [...table.all()].find((row) => no.get(row) === game.book.code(document));
  return header === undefined ? undefined : findColumn(table, 'Document Type')?.text(header);
}

function headerRow(game: Game, kind: DocumentKind, document: string, type: string): number {
  const { book } = game;
  const name = tables[kind].header;
  const table = book.table(name);
  const typeColumn = findColumn(table, 'Document Type');
  const found = typeColumn ? table.find(typeColumn.spec.options.indexOf(type), book.code(document)) : table.find(book.code(document));
  if (found !== 0) return found;
  return appendRow(book, name, { no: document, ...(typeColumn ? { documentType: type } : {}) } as never);
}

/** Types the lines and returns the rows of those with a name. */
function typeLines(
  game: Game,
  kind: DocumentKind,
  document: string,
  type: string,
  lines: readonly JsonRow[],
): { row: number; name: string }[] {
  const name = tables[kind].lines;
  const table = game.book.table(name);
  const existing = linesOf(game, table, document, type);
  for (const row of existing) for (const caption of usedUp) blank(table, row, caption);
  const named: { row: number; name: string }[] = [];
  const assigns: { row: number; line: JsonRow }[] = [];
  lines.forEach((line, i) => {
    const row = lineRow(game, name, table, existing, document, type, line, i);
    game.type(table, row, line, ['assign', 'Line No.']);
    if (typeof line.as === 'string') named.push({ row, name: line.as });
    if (line.assign !== undefined) assigns.push({ row, line });
  });
  const rowOfName = new Map(named.map(({ row, name: given }) => [given, row]));
  for (const { row, line } of assigns) typeAssignments(game, kind, document, type, row, line.assign as JsonRow[], rowOfName);
  return named;
}

function blank(table: BookTable, row: number, caption: string): void {
  const column = findColumn(table, caption);
  if (column) column.set(row, column.blank);
}

function linesOf(game: Game, table: BookTable, document: string, type: string): number[] {
  const typeColumn = findColumn(table, 'Document Type');
  const documentColumn = findColumn(table, 'Document No.')!;
  return [...table.all()].filter(
    (row) => documentColumn.get(row) === game.book.code(document) && (!typeColumn || typeColumn.spec.options[typeColumn.get(row)] === type),
  );
}

/** The line meant: by its number, else the only line, else the next one in order; a new one if there is none. */
function lineRow(
  game: Game,
  name: TableName,
  table: BookTable,
  existing: number[],
  document: string,
  type: string,
  line: JsonRow,
  index: number,
): number {
  const number = findColumn(table, 'Line No.')!;
  const wanted = line['Line No.'];
  const found =
    wanted !== undefined
      ? existing.find((row) => number.get(row) === wanted)
      : existing.length === 1 && index === 0
        ? existing[0]
        : existing[index];
  if (found !== undefined) return found;
  const typeColumn = findColumn(table, 'Document Type');
  const lastNo = Math.max(0, ...linesOf(game, table, document, type).map((row) => number.get(row)));
  return appendRow(game.book, name, {
    ...(typeColumn ? { documentType: type } : {}),
    documentNo: document,
    lineNo: wanted ?? lastNo + 10000,
  } as never);
}

function typeAssignments(
  game: Game,
  kind: DocumentKind,
  document: string,
  type: string,
  row: number,
  assigns: JsonRow[],
  rowOfName: Map<string, number>,
): void {
  const { book } = game;
  const lines = kind === 'purchase' ? book.purchaseLines : book.salesLines;
  const assignments = book.itemChargeAssignments as BookTable;
  const documentTable = kind === 'purchase' ? 'Purchase' : 'Sales';
  assigns.forEach((assign, i) => {
    const entry = assign.entry;
    const sameDocument =
      typeof entry === 'string' && !game.names.has(entry) ? (rowOfName.get(entry) ?? rowOfName.get(entry.split('.')[0])) : undefined;
    const target = appendRow(book, 'itemChargeAssignments', {
      documentTable,
      documentType: type,
      documentNo: document,
      documentLineNo: lines.lineNo.a[row],
      lineNo: (i + 1) * 10000,
      itemChargeNo: lines.no.text(row),
      itemLedgerEntryNo: sameDocument === undefined ? game.names.entry(entry) : 0,
      appliesToDocLineNo: sameDocument === undefined ? 0 : lines.lineNo.a[sameDocument],
    });
    game.type(assignments, target, Object.fromEntries(Object.entries(assign).filter(([key]) => key !== 'entry')));
  });
}
