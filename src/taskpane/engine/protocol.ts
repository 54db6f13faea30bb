/**
 * What the pane and its worker say to each other. The worker holds the book and the engine; Office.js exists only in the pane, so the worker asks the pane for every
 * table it reads or writes. Everything is plain data.
 */
import type { Refusal } from '../../book/refusal';
import type { OptionValues, ResultLine } from '../../commands/command';
import type { Language } from '../../localization/language';
import type { Cell, CellToWrite, NewTable, TableRows, TableShape } from '../../workbook/port';

/** Calls that the pane makes on the worker. */
export interface EngineCalls {
  /** Reads the workbook. */
  open(language: Language, date1904: boolean): OpenedWorkbook;
  /** Makes the sheets and tables that the workbook lacks; returns how many. */
  setUp(language: Language): number;
  /** Opens the sample company: its tables, cell by cell. */
  run(call: RunCall): RunOutcome;
  /** After cells of the revaluation journal were typed: lets the related columns follow. Returns refusals, if any. */
  journalTyped(language: Language): RunOutcome;
}

export interface OpenedWorkbook {
  readonly refusals: readonly LocatedRefusal[];
  readonly tables: number;
  readonly facts?: WorkbookFacts;
}

/** What the start page shows. */
export interface WorkbookFacts {
  readonly items: number;
  readonly entries: number;
  readonly valueEntries: number;
  readonly itemsNotAdjusted: number;
  readonly waitingForGeneralLedger: number;
  readonly revaluationLines: number;
  readonly itemJournalLines: number;
}

export interface RunCall {
  readonly caption: string;
  readonly options: OptionValues;
  readonly preview: boolean;
  readonly language: Language;
  readonly workDate: number;
  readonly userId: string;
  readonly now: { readonly day: number; readonly time: string };
}

export interface LocatedRefusal {
  readonly refusal: Refusal;
  /** `Item Journal!C5`, for the reader. */
  readonly address?: string;
  /** Where to go on a click: table and cell on the sheet. */
  readonly cell?: { readonly table: string; readonly row: number; readonly column: number };
}

export interface WrittenTable {
  readonly table: string;
  readonly caption: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** First rows that are written, as cells under their headers; only in a preview. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface RunOutcome {
  readonly refusals: readonly LocatedRefusal[];
  readonly lines: readonly ResultLine[];
  readonly warnings: readonly LocatedRefusal[];
  readonly tables: readonly WrittenTable[];
  readonly facts?: WorkbookFacts;
}

/** Calls that the worker makes on the pane: the workbook port. */
export interface PortCalls {
  tables(): TableShape[];
  readRows(table: string, firstRow: number, count: number): TableRows;
  createTables(tables: readonly NewTable[]): void;
  appendRows(table: string, rows: readonly Cell[][]): void;
  writeCells(table: string, cells: readonly CellToWrite[]): void;
  deleteRows(table: string, rows: readonly number[]): void;
  replaceRows(table: string, rows: readonly Cell[][]): void;
}

export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly method: keyof EngineCalls; readonly args: readonly unknown[] }
  | { readonly kind: 'reply'; readonly id: number; readonly value?: unknown; readonly failure?: Failure };

export type FromWorker =
  | { readonly kind: 'ask'; readonly id: number; readonly method: keyof PortCalls; readonly args: readonly unknown[] }
  | { readonly kind: 'done'; readonly id: number; readonly value?: unknown; readonly failure?: Failure }
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number };

export type Stage = 'reading' | 'calculating' | 'writing';

/** An error on its way through a message: refusals stay refusals, anything else is a fault of the product. */
export type Failure = { readonly refusals: readonly Refusal[] } | { readonly fault: string };
