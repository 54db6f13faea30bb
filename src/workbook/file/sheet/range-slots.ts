/**
 * Ranges that a sheet names outside its rows: validations, conditional formats, cells exempt from protection or from error marks. Where one covered the data of a
 * table's columns, it follows the table as it grows and shrinks, as it does in Excel.
 */
import { parseRange, type Range, rangeName } from '../address';
import { attributeSplice, type Splice } from '../xml/splice';
import type { XmlElement } from '../xml/tree';

/** A table whose last data row changes. */
export interface Resized {
  readonly left: number;
  readonly right: number;
  readonly firstRow: number;
  readonly lastRowBefore: number;
  readonly lastRowAfter: number;
  readonly totalsRows: number;
}

const withRanges = new Set(['conditionalFormatting', 'dataValidation', 'protectedRange', 'ignoredError']);

export class RangeSlots {
  private readonly slots: RangeSlot[] = [];

  constructor(root: XmlElement) {
    this.collect(root);
  }

  resize(resized: Resized): void {
    for (const slot of this.slots) slot.resize(resized);
  }

  splices(text: string): Splice[] {
    return this.slots.flatMap((slot) => slot.splice(text) ?? []);
  }

  private collect(element: XmlElement): void {
    for (const child of element.children) {
      if (withRanges.has(child.name) && child.attributes.has('sqref'))
        this.slots.push(new RangeSlot(child, child.attributes.get('sqref')!, 'attribute'));
      // The extended validations and formats of Excel 2010 name their ranges in an element.
      if (child.name === 'sqref' && child.children.length === 0) this.slots.push(new RangeSlot(child, child.text, 'text'));
      this.collect(child);
    }
  }
}

class RangeSlot {
  private ranges: readonly string[];
  private changed = false;

  constructor(
    private readonly element: XmlElement,
    text: string,
    private readonly place: 'attribute' | 'text',
  ) {
    this.ranges = text.split(/\s+/).filter(Boolean);
  }

  resize(resized: Resized): void {
    const ranges = this.ranges.map((text) => {
      const range = parseRange(text);
      const followed = range && resizedRange(range, resized);
      return followed ? rangeName(followed) : text;
    });
    this.changed ||= ranges.some((range, i) => range !== this.ranges[i]);
    this.ranges = ranges;
  }

  splice(text: string): Splice | undefined {
    if (!this.changed) return undefined;
    const ranges = this.ranges.join(' ');
    if (this.place === 'attribute') return attributeSplice(text, this.element, 'sqref', ranges);
    return { start: this.element.startTagEnd, end: this.element.endTagStart, text: ranges };
  }
}

/** A range of the table's columns from its first data row or above down to its last (or its totals) follows; undefined if it does not. */
export function resizedRange(range: Range, { left, right, firstRow, lastRowBefore, lastRowAfter, totalsRows }: Resized): Range | undefined {
  if (range.left < left || range.right > right || range.top > firstRow) return undefined;
  if (range.bottom !== lastRowBefore && range.bottom !== lastRowBefore + totalsRows) return undefined;
  return { ...range, bottom: range.bottom + lastRowAfter - lastRowBefore };
}
