/**
 * Finds what each column of a table on a sheet means: by its caption in any language, or by the code of a dimension. Columns that mean nothing to us stay where they are
 * and are not read, with one exception. Where a column to type in is missing and a column that nobody knows is filled, the one may be the other under a new header, and what
 * was typed would be passed over: 5 pieces at "Unit Amt." 12.00 would be posted at nothing. Then the table is refused until the header is back.
 *
 * Tables of posted entries need all their columns: an entry appended to a table without "Variant Code" would have lost its variant.
 *
 * Refusals: `columnTwice`, `columnMissing`, `columnNotRecognised`, `columnsTooMany`, `cellsMerged`, `headerDiffers`.
 */
import type { Book } from '../../book/book';
import type { BookColumn } from '../../book/book-column';
import type { BookTable } from '../../book/book-table';
import { type Refusal, type RefusalValue, refusal } from '../../book/refusal';
import type { Captions } from '../captions';
import type { TableShape } from '../port';
import { dimensionCodes } from '../sheets/layout';

export interface SheetColumnMeaning {
  readonly column: string;
  readonly dimension?: number;
}

export interface Meanings {
  /** Name of the column in code (or dimension code) of each sheet column; undefined for a column that is not ours. */
  readonly columns: readonly (SheetColumnMeaning | undefined)[];
  /** Captions of columns to type in that the sheet does not have, as the reader knows them. */
  readonly missingInputs: readonly string[];
}

/** Far above the widest table of ours with many dimensions; a table of 16,384 columns and a million rows would take minutes to say nothing. */
const columnsMost = 1000;
/** Missing columns named in a message. */
const namedMost = 5;

export function columnMeanings(book: Book, table: BookTable, shape: TableShape, captions: Captions, problems: Refusal[]): Meanings {
  return new Finder(book, table, shape, captions, problems).find();
}

class Finder {
  private readonly candidates: readonly BookColumn[];
  private readonly withDimensions: BookColumn | undefined;
  private readonly dimensions: readonly number[];

  constructor(
    private readonly book: Book,
    private readonly table: BookTable,
    private readonly shape: TableShape,
    private readonly captions: Captions,
    private readonly problems: Refusal[],
  ) {
    this.candidates = table.columns.filter((c) => c.spec.kind !== 'dimensions');
    this.withDimensions = table.columns.find((c) => c.spec.kind === 'dimensions');
    this.dimensions = this.withDimensions ? dimensionCodes(book) : [];
  }

  find(): Meanings {
    const { shape } = this;
    for (const { kind, row, column } of shape.faults ?? []) this.refuse(kind, { header: shape.columns[column] ?? '' }, row, column);
    if (shape.columns.length > columnsMost) {
      this.refuse('columnsTooMany', { columns: shape.columns.length, most: columnsMost });
      return { columns: shape.columns.map(() => undefined), missingInputs: [] };
    }
    const columns = this.meanings();
    this.requireNeeded(columns);
    return { columns, missingInputs: this.missingInputs(columns) };
  }

  private meanings(): (SheetColumnMeaning | undefined)[] {
    const captionsOfTable = this.candidates.map((c) => c.spec.caption);
    const seen = new Set<string>();
    return this.shape.columns.map((header, at) => {
      const meant = this.captions.columnMeant(header, captionsOfTable);
      const dimension = meant === undefined ? this.dimensionMeant(header) : undefined;
      if (meant === undefined && dimension === undefined) return undefined;
      const key = meant ?? `dimension ${dimension}`;
      if (seen.has(key)) this.refuse('columnTwice', { header }, -1, at);
      seen.add(key);
      return meant === undefined
        ? { column: this.withDimensions!.name, dimension }
        : { column: this.candidates[captionsOfTable.indexOf(meant)].name };
    });
  }

  private dimensionMeant(header: string): number | undefined {
    const code = header.trim().toUpperCase();
    return this.dimensions.find((dimension) => this.book.strings.text(dimension) === code);
  }

  private requireNeeded(columns: Meanings['columns']): void {
    const isPosted = this.table.spec.nature === 'posted';
    for (const column of this.candidates) {
      const { role, required, rare, caption } = column.spec;
      const isNeeded = isPosted || (!rare && (role === 'key' || role === 'fact' || role === 'history' || required === true));
      if (isNeeded && !has(columns, column)) this.refuse('columnMissing', { column: { caption } });
    }
    if (!isPosted) return;
    for (const dimension of this.dimensions)
      if (!has(columns, this.withDimensions!, dimension)) this.refuse('columnMissing', { column: this.book.strings.text(dimension) });
  }

  private missingInputs(columns: Meanings['columns']): string[] {
    const { nature } = this.table.spec;
    if (nature === 'posted' || nature === 'work') return [];
    const inputs = this.candidates.filter((column) => column.spec.role === 'input' && !has(columns, column));
    const dimensions = this.dimensions.filter((dimension) => !has(columns, this.withDimensions!, dimension));
    return [
      ...inputs.map((column) => this.captions.column(column.spec.caption)),
      ...dimensions.map((dimension) => this.book.strings.text(dimension)),
    ];
  }

  private refuse(code: string, values: Readonly<Record<string, RefusalValue>>, row = -1, column = 0): void {
    const { tableName, spec } = this.table;
    this.problems.push(
      refusal(
        code,
        { sheet: this.shape.sheet, ...values, caption: { caption: spec.caption } },
        { table: tableName, cell: { table: this.shape.name, row, column } },
      ),
    );
  }
}

/** A column that is not ours holds something while a column to type in is missing. */
export function unknownColumn(table: BookTable, shape: TableShape, column: number, missing: readonly string[]): Refusal {
  const columns = missing.slice(0, namedMost).join(', ') + (missing.length > namedMost ? ' …' : '');
  return refusal(
    'columnNotRecognised',
    { header: shape.columns[column], columns, caption: { caption: table.spec.caption } },
    { table: table.tableName, cell: { table: shape.name, row: -1, column } },
  );
}

function has(columns: Meanings['columns'], column: BookColumn, dimension?: number): boolean {
  return columns.some((meaning) => meaning?.column === column.name && meaning.dimension === dimension);
}
