/**
 * A refusal is a value: a code with the figures it speaks of, the cell it points at, and nothing of any language.
 * src/localization makes text of it at the edge (pane, command line, scenario player).
 */

/** Values of a refusal: already readable texts, or numbers and days that the edge formats for the reader. */
export type RefusalValue =
  | string
  | number
  | { readonly day: number }
  /** Universal time, 2026-01-31T09:30:00.000Z. */
  | { readonly instant: string }
  | { readonly amount: string }
  | { readonly option: string }
  | { readonly caption: string };

export interface Refusal {
  /** Names the rule that was not kept, for example `postingDateNotAllowed`. */
  readonly code: string;
  readonly values: Readonly<Record<string, RefusalValue>>;
  /** Table (name in code, as in the schema), row in the book and column (name in code) of the cell to look at. */
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  /** Of a problem of reading: the cell itself, by the name of its Excel table, data row and column from 0; row -1 is the header. */
  readonly cell?: SheetCell;
}

export interface SheetCell {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** Where in the workbook a refusal points. */
export type Place = Pick<Refusal, 'table' | 'row' | 'column' | 'cell'>;

/** Makes a refusal without throwing it, for checks that collect all problems of a request. */
export function refusal(code: string, values: Refusal['values'] = {}, place: Place = {}): Refusal {
  return { code, values, ...place };
}

/** Thrown by the engine where going on is impossible; a command run turns it into an outcome and undoes what was begun. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((r) => `${r.code} ${JSON.stringify(r.values)}`).join('; '));
    this.name = 'Refused';
  }
}

/** Stops with one refusal. */
export function refuse(code: string, values: Refusal['values'] = {}, place: Place = {}): never {
  throw new Refused([refusal(code, values, place)]);
}

/** Stops when a check has collected any refusals. */
export function refuseAny(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}
