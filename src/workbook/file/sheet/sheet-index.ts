/**
 * Finds where the rows of a sheet lie in its bytes, in one pass that also makes sure that every tag is closed by its own end tag.
 *
 * Refusals: `filePartDamaged` (also rows that do not ascend), `filePartTooDeep`, `sheetTooLarge`.
 */
import { lastRow } from '../bounds';
import { refuseFile } from '../refuse';
import { OpenTags } from '../xml/open-tags';
import { closing, empty, none, opening, TagScanner } from '../xml/tags';

export interface SheetIndex {
  /** Row numbers as Excel shows them, ascending, and the bytes of each row element. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Rows with a formula in any cell. */
  readonly formulaRows: Set<number>;
  /** Rows that do not say their number: it follows from the row before. */
  readonly unnumbered: readonly number[];
  /** Prefix of the elements of the sheet with its colon, or nothing. */
  readonly prefix: string;
  /** The sheetData element: whole, and what stands in it. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

const rowAttribute = 0x72;
/** worksheet, sheetData, row, c; then v, f and is, whose content is looked at when the cell is read. */
const valueDepth = 5;

export function indexSheet(bytes: Uint8Array, part: string, sheet: string, depthMost: number): SheetIndex {
  return new Indexer(bytes, part, sheet, depthMost).run();
}

class Indexer {
  private readonly scanner: TagScanner;
  private readonly tags: OpenTags;
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly formulaRows = new Set<number>();
  private readonly unnumbered: number[] = [];
  private readonly place = { prefix: '', start: -1, contentStart: 0, contentEnd: 0, end: 0 };
  private inData = false;

  constructor(
    bytes: Uint8Array,
    part: string,
    private readonly sheet: string,
    depthMost: number,
  ) {
    this.scanner = new TagScanner(bytes, 0, bytes.length, part);
    this.tags = new OpenTags(this.scanner, part, depthMost);
  }

  run(): SheetIndex {
    const { scanner, tags } = this;
    for (let kind = scanner.next(); kind !== none; kind = scanner.next()) {
      if (this.inData) this.requireOrdinary(kind);
      if (kind === closing) this.close();
      else {
        this.element(kind);
        if (kind === opening) tags.open();
      }
    }
    if (tags.depth !== 0 || this.place.start < 0) scanner.damaged();
    return {
      numbers: Uint32Array.from(this.numbers),
      starts: Uint32Array.from(this.starts),
      ends: Uint32Array.from(this.ends),
      formulaRows: this.formulaRows,
      unnumbered: this.unnumbered,
      ...this.place,
    };
  }

  /**
   * Between rows, cells and values stands nothing but white space; they bear the sheet's own prefix, and their tags need no entities. Small parts are read by a strict
   * reader; here at least nothing that would change what the cells say passes.
   */
  private requireOrdinary(kind: number): void {
    const { scanner, tags, place } = this;
    if (tags.depth > valueDepth - 1) return;
    const isOwn = scanner.localStart - scanner.nameStart === place.prefix.length && scanner.hasPrefix(place.prefix);
    if (scanner.hasTextBefore || scanner.hasEntity || (kind !== closing && !isOwn)) scanner.damaged();
  }

  private close(): void {
    const { scanner, tags } = this;
    tags.close();
    if (tags.depth === 2 && this.inData) this.ends[this.ends.length - 1] = scanner.end;
    if (tags.depth === 1 && this.inData) this.leaveData(scanner.start, scanner.end);
  }

  private element(kind: number): void {
    const { scanner } = this;
    const { depth } = this.tags;
    if (this.inData) {
      if (depth === 2) this.row();
      else if (depth === 4 && scanner.is('f')) this.formulaRows.add(this.numbers[this.numbers.length - 1]);
    } else if (depth === 1 && scanner.is('sheetData')) {
      if (this.place.start >= 0) scanner.damaged();
      this.place.start = scanner.start;
      this.place.contentStart = scanner.end;
      this.place.prefix = scanner.ascii(scanner.nameStart, scanner.localStart);
      this.inData = true;
      if (kind === empty) this.leaveData(scanner.end, scanner.end);
    }
  }

  private leaveData(contentEnd: number, end: number): void {
    this.inData = false;
    this.place.contentEnd = contentEnd;
    this.place.end = end;
  }

  private row(): void {
    const { scanner, numbers } = this;
    if (!scanner.is('row')) scanner.damaged();
    const before = numbers.length > 0 ? numbers[numbers.length - 1] : 0;
    let number = before + 1;
    let numbered = false;
    while (scanner.nextAttribute()) {
      if (scanner.attributeLetter !== rowAttribute) continue;
      if (numbered) scanner.damaged();
      number = Number(scanner.ascii(scanner.valueStart, scanner.valueEnd));
      numbered = true;
    }
    if (!numbered) this.unnumbered.push(number);
    if (!Number.isInteger(number) || number <= before) scanner.damaged();
    if (number > lastRow) refuseFile('sheetTooLarge', { sheet: this.sheet });
    numbers.push(number);
    this.starts.push(scanner.start);
    this.ends.push(scanner.end);
  }
}
