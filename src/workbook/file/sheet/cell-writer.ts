/**
 * Writes cells. A text stands in its cell as an inline string, so that the workbook's shared texts stay untouched and it can never be taken for a formula; one that
 * begins like a formula gets a format that keeps it a text even when somebody edits it.
 */
import type { Cell } from '../../port';
import { columnLetters } from '../address';
import type { ByteWriter } from '../byte-writer';
import type { Styles } from '../styles/styles';
import { escapeCellText } from '../xml/escape';
import type { CellScanner } from './cell-scanner';
import { formulaOf } from './formula-cell';
import { daysTo1904 } from './read-cells';
import { copyAddressed } from './row-writer';

export interface WritingRules {
  readonly styles: Styles;
  readonly date1904: boolean;
}

/** What Excel takes for a formula, or for the mark of a text, when a cell is edited. */
const editsAsFormula = /^[=+\-@'\t\r]/;

export class CellWriter {
  constructor(
    private readonly writer: ByteWriter,
    private readonly prefix: string,
    private readonly rules: WritingRules,
  ) {}

  /** An empty cell is written only to keep its format. */
  value(row: number, column: number, style: number, value: Cell): void {
    const { writer, prefix } = this;
    const { styles } = this.rules;
    if (value === null || value === '') {
      const plain = styles.plain(style);
      if (plain !== 0) this.tag(row, column, plain, '/>');
    } else if (typeof value === 'number') {
      this.tag(row, column, styles.plain(style), `><${prefix}v>${this.serial(value, style)}</${prefix}v></${prefix}c>`);
    } else if (typeof value === 'boolean') {
      this.tag(row, column, styles.plain(style), ` t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`);
    } else if (typeof value === 'string') {
      const isQuoted = editsAsFormula.test(value);
      this.text(row, column, isQuoted ? styles.quoted(style) : styles.plain(style), value);
    } else {
      this.tag(row, column, styles.plain(style), ` t="e"><${prefix}v>`);
      writer.content(value.error);
      writer.ascii(`</${prefix}v></${prefix}c>`);
    }
  }

  /** A formula without a value: Excel calculates it when it opens the workbook. */
  formula(row: number, column: number, style: number, formula: string): void {
    const { writer, prefix } = this;
    this.tag(row, column, this.rules.styles.plain(style), `><${prefix}f>`);
    writer.content(formula);
    writer.ascii(`</${prefix}f></${prefix}c>`);
  }

  /**
   * A cell as it stands, in another row; `follow` makes the formula that it holds fit its new place. The value that was calculated last goes along, unless the cells
   * it was made of have changed: then it is left out, so that programs that trust such values calculate it.
   */
  moved(cells: CellScanner, row: number, follow: (formula: string) => string, stale: boolean): void {
    const { writer } = this;
    if (!cells.hasFormula) return copyAddressed(writer, row, cells, cells.end);
    const formula = formulaOf(cells);
    copyAddressed(writer, row, cells, cells.formulaStart);
    writer.utf8(formula.written({ text: follow(formula.text), range: formula.range && `${columnLetters(cells.column)}${row}` }));
    if (stale) writer.ascii(`</${this.prefix}c>`);
    else writer.bytes(cells.bytes.subarray(cells.formulaEnd, cells.end));
  }

  private text(row: number, column: number, style: number, value: string): void {
    const { writer, prefix } = this;
    this.tag(row, column, style, ` t="inlineStr"><${prefix}is><${prefix}t${/^\s|\s$/.test(value) ? ' xml:space="preserve"' : ''}>`);
    writer.content(escapeCellText(value));
    writer.ascii(`</${prefix}t></${prefix}is></${prefix}c>`);
  }

  private tag(row: number, column: number, style: number, rest: string): void {
    this.writer.ascii(`<${this.prefix}c r="${columnLetters(column)}${row}"${style === 0 ? '' : ` s="${style}"`}${rest}`);
  }

  private serial(value: number, style: number): number {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in a cell`);
    return this.rules.date1904 && this.rules.styles.isDate(style) ? value - daysTo1904 : value + 0;
  }
}
