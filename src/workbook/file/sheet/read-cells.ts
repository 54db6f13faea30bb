/**
 * Reads the values of cells. A number in a cell with a date format is a day of the workbook's own system: in a workbook that counts from 1904 it is moved by 1,462 days.
 *
 * A formula is read as the value it had when the file was calculated last. Where the file says that it has not been calculated since it was written, or holds no value
 * for the formula, the cell is `uncalculated`: the value of before would be a wrong figure.
 *
 * Refusals: `fileCellDamaged` (a value that its type does not allow, a shared text that is not there).
 */
import { type Cell, uncalculated, WorkbookRefused } from '../../port';
import { addressOn } from '../../cell-address';
import { cellName } from '../address';
import { refuseFile } from '../refuse';
import type { ByteTexts } from './byte-texts';
import type { CellScanner } from './cell-scanner';
import { serialOfIsoDate } from './iso-date';

/** Days between 1900-01-00 and 1904-01-01, the phantom 29 February 1900 counted. */
export const daysTo1904 = 1462;

export interface ReadingRules {
  readonly date1904: boolean;
  /** The values of formulas are those of before the last change. */
  readonly notCalculated: boolean;
  /** Whether a style formats numbers as dates. */
  isDate(style: number): boolean;
  sharedStrings(): readonly string[];
}

export class CellReader {
  constructor(
    private readonly sheet: string,
    private readonly part: string,
    private readonly texts: ByteTexts,
    private readonly rules: ReadingRules,
  ) {}

  /** Fills a row with the values of the columns from `firstColumn` on; returns which of them are formulas if any is. */
  readRow(cells: CellScanner, firstColumn: number, into: Cell[]): boolean[] | undefined {
    let formulas: boolean[] | undefined;
    try {
      while (cells.next()) {
        const at = cells.column - firstColumn;
        // Cells behind the table are stepped over to the end of the row: one of ours behind them would be in the wrong place.
        if (at < 0 || at >= into.length) continue;
        into[at] = this.read(cells);
        if (cells.hasFormula) (formulas ??= new Array<boolean>(into.length).fill(false))[at] = true;
      }
    } catch (error) {
      throw this.located(error, cells);
    }
    return formulas;
  }

  /** Damage within this sheet names the cell at which reading stopped. */
  private located(error: unknown, { row, column }: CellScanner): unknown {
    if (!(error instanceof WorkbookRefused) || error.code !== 'filePartDamaged' || error.values.part !== this.part) return error;
    return new WorkbookRefused('fileCellDamaged', { part: this.part, address: addressOn(this.sheet, cellName(row, Math.max(1, column))) });
  }

  private read(cells: CellScanner): Cell {
    const { bytes, value, texts } = { bytes: cells.bytes, value: cells.value, texts: this.texts };
    const isBlank = value.from < 0 || (value.from === value.to && cells.type !== 'text');
    if (cells.hasFormula && (isBlank || this.rules.notCalculated)) return uncalculated;
    if (cells.type === 'inlineText') return value.from < 0 ? this.inlineText(cells) : this.damaged();
    if (cells.text.from >= 0 || (isBlank && cells.type === 'error')) this.damaged();
    if (isBlank) return null;
    switch (cells.type) {
      case 'number':
        return this.day(texts.number(bytes, value.from, value.to), cells.style);
      case 'sharedText':
        return this.sharedText(texts.number(bytes, value.from, value.to));
      case 'text':
        return texts.cellText(bytes, value.from, value.to, value.keepSpace);
      case 'boolean':
        return this.boolean(texts.value(bytes, value.from, value.to));
      case 'error':
        return { error: texts.value(bytes, value.from, value.to) };
      case 'date':
        return serialOfIsoDate(texts.value(bytes, value.from, value.to)) ?? this.damaged();
    }
  }

  private day(serial: number, style: number): number {
    return this.rules.date1904 && this.rules.isDate(style) ? serial + daysTo1904 : serial;
  }

  private inlineText(cells: CellScanner): string | null {
    const { bytes, text } = cells;
    if (text.from < 0) return null;
    let all = this.texts.cellText(bytes, text.from, text.to, text.keepSpace);
    for (const run of cells.runs) all += this.texts.cellText(bytes, run.from, run.to, run.keepSpace);
    return all;
  }

  private sharedText(index: number): string {
    return this.rules.sharedStrings()[index] ?? this.damaged();
  }

  private boolean(text: string): boolean {
    if (text === '1' || text === 'true') return true;
    return text === '0' || text === 'false' ? false : this.damaged();
  }

  private damaged(): never {
    return refuseFile('filePartDamaged', { part: this.part });
  }
}
