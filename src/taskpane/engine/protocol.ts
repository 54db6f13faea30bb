/**
 * What the pane and its worker say to each other. The worker holds the book and the engine; Office.js exists only in the pane, so the worker asks the pane for every
 * table it reads or writes. Everything is plain data.
 */
import type { Refusal } from '../../book/refusal';
import type { OptionValues } from '../../commands/command';
import type { Language } from '../../localization/language';
import type { TableGroup, TableName } from '../../schema';
import type { Cell, CellToWrite, NewTable, TableRows, TableShape, WantedTable } from '../../workbook/port';
import type { CommandForm } from './commands';

/** Calls that the pane makes on the worker. */
export interface EngineCalls {
  /** What can be done: from this the pane makes its forms. */
  commands(language: Language): readonly CommandForm[];
  /** Codes that a field may be filled with, as the workbook was last read; none where it is not known. */
  keys(table: TableName): readonly Key[];
  /** Reads the workbook, every cell of it. */
  open(language: Language): OpenedWorkbook;
  /** Reads what changed in the workbook. */
  lookAgain(language: Language): OpenedWorkbook;
  /** Makes the sheets and tables that the workbook lacks; returns how many. */
  setUp(language: Language): number;
  /** Runs a command, or shows what it would write. */
  run(call: RunCall): RunOutcome;
  /** Finishes or removes a posting that was found unfinished, and reads the workbook. */
  recover(call: RecoverCall): OpenedWorkbook;
  /** After cells of the revaluation journal were typed: which cells follow. */
  journalTyped(call: TypedCall): FollowedCells;
}

/** Cells of a table, from its first data cell on. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TypedCall {
  readonly areas: readonly SheetArea[];
  /** The cells of the answer before were not written, since the person typed on. */
  readonly again: boolean;
  readonly language: Language;
  readonly workDate: number;
  readonly userId: string;
}

export interface FollowedCells {
  readonly cells: readonly CellToWrite[];
  readonly refusals: readonly LocatedRefusal[];
}

export interface OpenedWorkbook {
  readonly refusals: readonly LocatedRefusal[];
  /** The sheets that hold tables of ours; a workbook without any is a new one. */
  readonly sheets: readonly SheetLink[];
  /** Tables that a workbook that is set up has, and this one has not. */
  readonly missing: number;
  readonly facts?: WorkbookFacts;
  /** What is not as it should be with its postings. */
  readonly safety?: SafetyNotice;
}

/** Sentences for the reader. */
export interface SafetyNotice {
  /** Somebody else is posting. */
  readonly other?: string;
  /** A posting was not finished. */
  readonly unfinished?: string;
  /** The first of the rows that are not as they were posted, and how many there are. */
  readonly changed: readonly LocatedRefusal[];
  readonly changedCount: number;
}

export interface RecoverCall {
  readonly way: 'finish' | 'remove';
  readonly language: Language;
  readonly userId: string;
}

/** A table to go to: its name in Excel, its English caption, and the group of sheets it belongs to. */
export interface SheetLink {
  readonly table: string;
  readonly caption: string;
  readonly group: TableGroup;
}

export interface Key {
  readonly code: string;
  readonly name: string;
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
  /** Post although rows were changed after posting. */
  readonly despiteDamage: boolean;
}

/** A refusal in the reader's words. The worker finds them: the texts of all refusals are not part of the pane. */
export interface LocatedRefusal {
  readonly code: string;
  readonly text: string;
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
  /** First rows that would be written, in the reader's way of writing; only in a preview. */
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface ShownColumn {
  readonly header: string;
  readonly isNumber: boolean;
}

/** One thing that was done, in the reader's words; `table` is the Excel table that holds the answer. */
export interface ToldLine {
  readonly text: string;
  readonly table?: string;
}

export interface RunOutcome {
  readonly refusals: readonly LocatedRefusal[];
  readonly lines: readonly ToldLine[];
  readonly warnings: readonly LocatedRefusal[];
  readonly tables: readonly WrittenTable[];
  /** The workbook as it is now; left out where nothing was done. */
  readonly opened?: OpenedWorkbook;
}

/** Calls that the worker makes on the pane: the workbook port. */
export interface PortCalls {
  tables(): TableShape[];
  fetchAhead(tables: readonly WantedTable[]): void;
  /** The next reading reads every cell, whatever is known of it. */
  readAllAnew(): void;
  readRows(table: string, firstRow: number, count: number): TableRows;
  readColumn(table: string, column: number): Cell[];
  createTables(tables: readonly NewTable[]): void;
  appendRows(table: string, rows: readonly Cell[][]): void;
  writeCells(table: string, cells: readonly CellToWrite[]): void;
  deleteRows(table: string, rows: readonly number[]): void;
  replaceRows(table: string, rows: readonly Cell[][], title?: string): void;
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
