/**
 * A column of a table, said once: what it holds, what it is called, and who may change it.
 *
 * Everything that knows columns is made from these declarations: the typed columns of the book, reading and writing of cells,
 * creation of sheets, the workbook reference in docs/ and the checks of scenarios.
 * Captions are the English ones and serve as key to the other languages (src/localization).
 */

/**
 * What the cells of a column hold.
 * - `code`: a short identifier, kept in upper case without outer blanks; `text`: free text.
 * - `option`: one of the listed captions; `boolean`; `integer` (entry and line numbers).
 * - `date`: a day number, 0 = blank; `time`: text as typed.
 * - `amount` / `amountAcy`: integers of the amount rounding precision of the local / the additional reporting currency.
 * - `quantity`, `unit` (unit amounts), `unitAcy`, `percent`, `factor`: integers of 0.00001.
 * - `dimensions`: one value per dimension of the workbook; a sheet shows a column for each, named by its code.
 */
export type ColumnKind =
  | 'code'
  | 'text'
  | 'option'
  | 'boolean'
  | 'integer'
  | 'date'
  | 'amount'
  | 'amountAcy'
  | 'quantity'
  | 'unit'
  | 'unitAcy'
  | 'percent'
  | 'factor'
  | 'dimensions';

/**
 * Who may change a cell after its row exists.
 * - `key`: identifies the row; `input`: the user types it; `shown`: the product fills it for the user to read.
 * - `fact`: posted; appended, never edited or deleted, sealed.
 * - `derived`: state that the facts determine; can be recomputed and is checked.
 * - `history`: state that only a posting changes; recorded by its register and sealed with its latest value.
 */
export type Role = 'key' | 'input' | 'shown' | 'fact' | 'derived' | 'history';

/** One column; `O` is the tuple of option captions of an option column, otherwise empty. */
export interface Column<K extends ColumnKind = ColumnKind, R extends boolean = boolean, O extends readonly string[] = readonly string[]> {
  readonly kind: K;
  readonly caption: string;
  readonly role: Role;
  /** Seldom filled: the engine allocates it only when the first value other than blank arrives. Part of the type: such a column has no raw array. */
  readonly rare: R;
  /** Captions of an option column; the first is the default. A blank first caption means "not chosen". */
  readonly options: O;
  /** Value of a cell left empty where that is not blank, 0 or the first option: an option caption, text, boolean or decimal number. */
  readonly default?: string | number | boolean;
  /** A row without it is refused. */
  readonly required?: boolean;
  /** Name of the table whose key the cell refers to. */
  readonly refersTo?: string;
  /** An empty number cell is not 0 but "not typed": kept as NaN in the column, asked with `isBlank`. */
  readonly blankable?: boolean;
  /** Holds sentences: the column is as wide as one. */
  readonly wide?: boolean;
}

interface Extra {
  readonly wide?: boolean;
  readonly default?: string | number | boolean;
  readonly required?: boolean;
  readonly refersTo?: string;
}

type Dense<K extends ColumnKind> = Column<K, false, readonly []>;
type Rare<K extends ColumnKind> = Column<K, true, readonly []>;

const dense =
  <K extends ColumnKind>(kind: K) =>
  (caption: string, role: Role, extra: Extra = {}): Dense<K> => ({ kind, caption, role, rare: false, options: [], ...extra });

export const code = dense('code');
export const text = dense('text');
export const boolean = dense('boolean');
export const integer = dense('integer');
export const date = dense('date');
export const amount = dense('amount');
export const quantity = dense('quantity');
export const unit = dense('unit');
export const percent = dense('percent');
export const factor = dense('factor');
export const dimensions = dense('dimensions');

/** An option column; the first caption is the default unless `extra.default` names another. */
export const option = <const O extends readonly string[]>(
  caption: string,
  role: Role,
  options: O,
  extra: Extra = {},
): Column<'option', false, O> => ({ kind: 'option', caption, role, rare: false, options, ...extra });

/** The same number column, in which an empty cell means "not typed" and is told from 0. */
export const orBlank = <C extends Column>(column: C): C => ({ ...column, blankable: true });

/** The same column, seldom filled. */
export const rare = <K extends ColumnKind, O extends readonly string[]>(column: Column<K, false, O>): Column<K, true, O> => ({
  ...column,
  rare: true,
});

/** Amounts and unit costs in the additional reporting currency are always rare: most books have none. */
export const amountAcy = (caption: string, role: Role): Rare<'amountAcy'> => ({
  kind: 'amountAcy',
  caption,
  role,
  rare: true,
  options: [],
});
export const unitAcy = (caption: string, role: Role): Rare<'unitAcy'> => ({ kind: 'unitAcy', caption, role, rare: true, options: [] });

/** Checksum of a posted row, facts and state; renewed by every posting that changes the row (docs/safety.md, "The seal"). */
export const rowSeal: Rare<'integer'> = { kind: 'integer', caption: 'Seal', role: 'history', rare: true, options: [] };
