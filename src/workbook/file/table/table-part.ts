/**
 * One table: the part that names its range and columns. Only the ranges in it change.
 *
 * Refusals: `filePartDamaged`, `tableRangeWrong`.
 */
import { parseRange, type Range, rangeName } from '../address';
import { refuseFile } from '../refuse';
import type { Resized } from '../sheet/range-slots';
import { resizedRange } from '../sheet/range-slots';
import type { Sheet } from '../sheet/sheet';
import { textOfUtf8 } from '../xml/decode';
import { unescapeCellText } from '../xml/escape';
import { attributeSplice, type Splice, spliced } from '../xml/splice';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/tree';

export interface TableColumn {
  readonly header: string;
  /** The formula that Excel puts into every row of the column. */
  readonly formula?: string;
}

export class TablePart {
  readonly id: number;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly filtered: boolean;
  changed = false;
  private range: Range;
  private readonly headerRows: number;
  private readonly totalsRows: number;
  private readonly text: string;
  private readonly root: XmlElement;
  /** Ranges within the part, in the file and now: the filter's and the sort order's. */
  private readonly inner: { readonly element: XmlElement; range: Range }[] = [];

  constructor(
    readonly sheet: Sheet,
    readonly part: string,
    bytes: Uint8Array,
    depthMost: number,
  ) {
    this.text = textOfUtf8(bytes, part);
    this.root = parseXml(this.text, part, depthMost);
    const { attributes } = this.root;
    const name = attributes.get('displayName') ?? attributes.get('name');
    if (this.root.name !== 'table' || !name) refuseFile('filePartDamaged', { part });
    this.name = unescapeCellText(name);
    this.id = Number(attributes.get('id'));
    this.headerRows = count(attributes.get('headerRowCount'), 1);
    this.totalsRows = count(attributes.get('totalsRowCount'), 0);
    const range = parseRange(attributes.get('ref') ?? '');
    this.columns = childrenOf(childOf(this.root, 'tableColumns'), 'tableColumn').map(columnOf);
    const rows = range && range.bottom - range.top + 1 - this.headerRows - this.totalsRows;
    if (!range || rows! < 1 || range.right - range.left + 1 !== this.columns.length) {
      refuseFile('tableRangeWrong', { table: this.name, range: attributes.get('ref') ?? '' });
    }
    this.range = range;
    const filter = childOf(this.root, 'autoFilter');
    // A column without its button is named here too, but filters nothing.
    this.filtered = childrenOf(filter, 'filterColumn').some((column) => column.children.length > 0);
    this.collectRanges(this.root);
  }

  /** Rows and columns from 1. */
  get left(): number {
    return this.range.left;
  }

  get right(): number {
    return this.range.right;
  }

  get firstRow(): number {
    return this.range.top + this.headerRows;
  }

  get lastRow(): number {
    return this.range.bottom - this.totalsRows;
  }

  get rowCount(): number {
    return this.lastRow - this.firstRow + 1;
  }

  get totals(): number {
    return this.totalsRows;
  }

  /** Header, rows and totals. */
  get whole(): Range {
    return this.range;
  }

  /** Something was written into the rows: a table that shows its one blank row as a row to insert has rows now. */
  fill(): void {
    this.changed ||= this.root.attributes.has('insertRow');
  }

  /** Moves the end of the data; tells the sheet, whose validations and formats follow. */
  resize(lastRow: number): void {
    const resized: Resized = {
      left: this.left,
      right: this.right,
      firstRow: this.firstRow,
      lastRowBefore: this.lastRow,
      lastRowAfter: lastRow,
      totalsRows: this.totalsRows,
    };
    this.sheet.resize(resized);
    for (const inner of this.inner) inner.range = resizedRange(inner.range, resized) ?? inner.range;
    this.range = { ...this.range, bottom: lastRow + this.totalsRows };
    this.changed = true;
  }

  /** The whole part as it stands now. */
  get xml(): string {
    const splices: Splice[] = [attributeSplice(this.text, this.root, 'ref', rangeName(this.range))];
    if (this.root.attributes.has('insertRow')) splices.push(attributeSplice(this.text, this.root, 'insertRow', undefined));
    for (const { element, range } of this.inner) {
      if (element.attributes.get('ref') !== rangeName(range)) splices.push(attributeSplice(this.text, element, 'ref', rangeName(range)));
    }
    return spliced(this.text, splices);
  }

  private collectRanges(element: XmlElement): void {
    for (const child of element.children) {
      const range = parseRange(child.attributes.get('ref') ?? '');
      if (range) this.inner.push({ element: child, range });
      this.collectRanges(child);
    }
  }
}

function columnOf(element: XmlElement): TableColumn {
  const formula = childOf(element, 'calculatedColumnFormula');
  return {
    header: unescapeCellText(element.attributes.get('name') ?? ''),
    // Array formulas fill with Excel's own knowledge, which is not ours.
    ...(formula && !formula.attributes.has('array') && formula.text !== '' && { formula: formula.text }),
  };
}

function count(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Number(text) || 0;
}
