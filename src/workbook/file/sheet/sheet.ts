/**
 * One sheet: its rows in the bytes they came in, the rows written since, and what stands around them. What nobody writes to comes out with the bytes it came with.
 *
 * Refusals: those of `sheet-index.ts` and `xml/tree.ts`, and `filePartDamaged` where more columns are described than a sheet has.
 */
import { parseRange, type Range, rangeName } from '../address';
import { lastColumn } from '../bounds';
import { refuseFile } from '../refuse';
import { asUtf8, textOfUtf8 } from '../xml/decode';
import { attributeSplice, type Splice, spliced } from '../xml/splice';
import { childOf, childrenOf, isTrue, parseXml, type XmlElement } from '../xml/tree';
import { CellScanner } from './cell-scanner';
import { RangeSlots, type Resized } from './range-slots';
import type { WrittenRow } from './row-writer';
import { indexSheet, type SheetIndex } from './sheet-index';

export class Sheet {
  readonly isProtected: boolean;
  /** Ranges of merged cells. */
  readonly merged: readonly Range[];
  /** Whether anything was written. */
  changed = false;
  /** Whether a formula came, went or moved, so that the order of calculation is to be found anew. */
  formulasChanged = false;
  private readonly index: SheetIndex;
  private readonly columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  private readonly skeleton: string;
  private readonly root: XmlElement;
  private readonly ranges: RangeSlots;
  private readonly written = new Map<number, Uint8Array | undefined>();
  private lastWritten = 0;
  private touched: Range | undefined;
  private cached: Uint8Array | undefined;

  constructor(
    readonly name: string,
    readonly part: string,
    private readonly unpack: () => Uint8Array,
    depthMost: number,
  ) {
    const bytes = this.bytes;
    this.index = indexSheet(bytes, part, name, depthMost);
    const { prefix, start, end } = this.index;
    const data = `<${prefix}sheetData></${prefix}sheetData>`;
    this.skeleton = textOfUtf8(bytes.subarray(0, start), part) + data + textOfUtf8(bytes.subarray(end), part);
    this.root = parseXml(this.skeleton, part, depthMost);
    this.ranges = new RangeSlots(this.root);
    this.columns = childrenOf(childOf(this.root, 'cols'), 'col').map(({ attributes }) => ({
      min: Number(attributes.get('min')),
      max: Number(attributes.get('max')),
      style: Number(attributes.get('style') ?? 0) || 0,
    }));
    if (this.columns.length > lastColumn) refuseFile('filePartDamaged', { part });
    this.isProtected = isTrue(childOf(this.root, 'sheetProtection')?.attributes.get('sheet'));
    this.merged = childrenOf(childOf(this.root, 'mergeCells'), 'mergeCell').flatMap(
      (cell) => parseRange(cell.attributes.get('ref') ?? '') ?? [],
    );
  }

  get prefix(): string {
    return this.index.prefix;
  }

  /** Ids of the relationships to the tables of the sheet. */
  get tableIds(): string[] {
    return childrenOf(childOf(this.root, 'tableParts'), 'tablePart').flatMap((table) => table.attributes.get('r:id') ?? []);
  }

  /** Style of the cells that a column does not hold. */
  columnStyle(column: number): number {
    return this.columns.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
  }

  /** The row element as it stands now; undefined if there is none. */
  row(number: number): Uint8Array | undefined {
    return this.written.has(number) ? this.written.get(number) : this.baseRow(number);
  }

  /** The cells of a row; undefined if there is no such row. */
  cells(number: number): CellScanner | undefined {
    const bytes = this.row(number);
    return bytes && this.scan(bytes, number);
  }

  /** The cells of a row element of this sheet. */
  scan(bytes: Uint8Array, number: number): CellScanner {
    return new CellScanner(bytes, number, this.part, this.name);
  }

  hasFormula(row: number): boolean {
    return this.index.formulaRows.has(row);
  }

  get formulaRows(): ReadonlySet<number> {
    return this.index.formulaRows;
  }

  get lastRow(): number {
    return Math.max(this.lastWritten, this.index.numbers.at(-1) ?? 0);
  }

  setRow(number: number, { bytes, hasFormula }: WrittenRow): void {
    if (!this.changed) this.begin();
    this.written.set(number, bytes);
    this.lastWritten = Math.max(this.lastWritten, number);
    const { formulaRows } = this.index;
    if (formulaRows.has(number) || hasFormula) this.formulasChanged = true;
    if (hasFormula) formulaRows.add(number);
    else formulaRows.delete(number);
  }

  /** A table of the sheet grew or shrank: what covered its columns follows. */
  resize(resized: Resized): void {
    this.ranges.resize(resized);
  }

  /** Cells now in use, for the hint that the sheet gives about its size. */
  touch(range: Range): void {
    this.touched = this.touched ? union(this.touched, range) : range;
  }

  /** Bytes held for reading, which may be let go: they can be unpacked again. */
  get heldBytes(): number {
    return this.cached?.length ?? 0;
  }

  release(): void {
    this.cached = undefined;
  }

  /** The whole part as it stands now. */
  *pieces(): Generator<Uint8Array> {
    const encoder = new TextEncoder();
    const at = childOf(this.root, 'sheetData')!.startTagEnd;
    const splices = [...this.ranges.splices(this.skeleton), ...this.dimension()];
    const before = splices.filter((splice) => splice.end <= at);
    const behind = splices
      .filter((splice) => splice.start >= at)
      .map(({ start, end, text }) => ({ start: start - at, end: end - at, text }));
    yield encoder.encode(spliced(this.skeleton.slice(0, at), before));
    yield* joined(this.rows());
    yield encoder.encode(spliced(this.skeleton.slice(at), behind));
  }

  private *rows(): Generator<Uint8Array> {
    const { numbers, starts, ends } = this.index;
    const { bytes } = this;
    const written = [...this.written.keys()].sort((a, b) => a - b);
    let next = 0;
    for (let i = 0; i < numbers.length; i++) {
      for (; next < written.length && written[next] < numbers[i]; next++) yield this.written.get(written[next]) ?? nothing;
      if (this.written.has(numbers[i])) yield this.written.get(written[next++]) ?? nothing;
      else yield bytes.subarray(starts[i], ends[i]);
    }
    for (; next < written.length; next++) yield this.written.get(written[next]) ?? nothing;
  }

  private dimension(): Splice[] {
    const element = childOf(this.root, 'dimension');
    const range = parseRange(element?.attributes.get('ref') ?? '');
    if (!element || !range || !this.touched) return [];
    return [attributeSplice(this.skeleton, element, 'ref', rangeName(union(range, this.touched)))];
  }

  /** Before the first change rows that do not say their number get it, since rows may come to stand before them. */
  private begin(): void {
    this.changed = true;
    for (const number of this.index.unnumbered) {
      const text = textOfUtf8(this.baseRow(number)!, this.part);
      this.written.set(number, new TextEncoder().encode(text.replace(/^<[^\s/>]+/, (name) => `${name} r="${number}"`)));
    }
  }

  private baseRow(number: number): Uint8Array | undefined {
    const { numbers, starts, ends } = this.index;
    let low = 0;
    let high = Math.min(numbers.length, number);
    // Rows without gaps stand where their number says.
    if (numbers[number - 1] === number) low = high = number - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (numbers[middle] < number) low = middle + 1;
      else high = middle;
    }
    return numbers[low] === number ? this.bytes.subarray(starts[low], ends[low]) : undefined;
  }

  private get bytes(): Uint8Array {
    return (this.cached ??= asUtf8(this.unpack(), this.part));
  }
}

const nothing = new Uint8Array(0);

/** Neighbours in memory put together, so that rows are not packed one by one. */
function* joined(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let open: Uint8Array = nothing;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (piece.buffer === open.buffer && piece.byteOffset === open.byteOffset + open.length) {
      open = new Uint8Array(open.buffer, open.byteOffset, open.length + piece.length);
    } else {
      if (open.length > 0) yield open;
      open = piece;
    }
  }
  if (open.length > 0) yield open;
}

function union(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
