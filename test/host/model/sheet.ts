/** One sheet: its cells, what is laid over them, and how it is shown and protected. */
import { wholeSheet } from './area';
import type { Area } from './area';
import { Cells } from './cells';
import { Stamps } from './stamps';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** The sheet's protection; without a password anybody may lift it. */
export interface Protection {
  on: boolean;
  password?: string;
  options: Record<string, unknown>;
}

/** What `dataValidation` holds for a rectangle; Office.js's own shapes, kept as they came. */
export interface Validation {
  rule: Record<string, unknown>;
  prompt?: unknown;
  errorAlert?: unknown;
  ignoreBlanks?: boolean;
}

export class Sheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = 48;
  cells = new Cells();
  /** Keys such as `font.bold`, `fill.color`, `columnWidth`, `protection.locked`. */
  styles = new Stamps<unknown>();
  validations = new Stamps<Validation>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  protection: Protection = { on: false, options: {} };
  customProperties = new Map<string, string>();
  page = {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 } as Record<string, number>,
    printTitleRows: '',
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
  /** Rectangles whose columns or rows were fitted to their content; the host measures no text. */
  autofitted: Area[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  copy(): Sheet {
    const copy = new Sheet(this.id, this.name);
    Object.assign(copy, this, {
      cells: this.cells.copy(),
      styles: this.styles.copy(),
      validations: this.validations.copy(),
      hiddenRows: new Set(this.hiddenRows),
      hiddenColumns: new Set(this.hiddenColumns),
      frozen: { ...this.frozen },
      protection: structuredClone(this.protection),
      customProperties: new Map(this.customProperties),
      page: structuredClone(this.page),
      autofitted: this.autofitted.slice(),
    });
    return copy;
  }

  /** The used part of the sheet. */
  used(valuesOnly = false): Area | undefined {
    return this.cells.used(wholeSheet, valuesOnly);
  }
}
