/**
 * Finds where the rows of a sheet lie in its bytes, in one pass that also makes sure that every tag is closed by its own end tag.
 *
 * Refusals: `filePartDamaged` (also rows that do not ascend), `filePartTooDeep`, `sheetTooLarge`.
 */
import { lastRow } from '../bounds';
import { refuseFile } from '../refuse';
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

export function indexSheet(bytes: Uint8Array, part: string, sheet: string, depthMost: number): SheetIndex {
  return new Indexer(bytes, part, sheet, depthMost).run();
}

class Indexer {
  private readonly scanner: TagScanner;
  private readonly nameStarts: Int32Array;
  private readonly nameEnds: Int32Array;
  private depth = 0;
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly formulaRows = new Set<number>();
  private readonly unnumbered: number[] = [];
  private readonly place = { prefix: '', start: -1, contentStart: 0, contentEnd: 0, end: 0 };
  private inData = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly sheet: string,
    private readonly depthMost: number,
  ) {
    this.scanner = new TagScanner(bytes, 0, bytes.length, part);
    this.nameStarts = new Int32Array(depthMost + 1);
    this.nameEnds = new Int32Array(depthMost + 1);
  }

  run(): SheetIndex {
    const { scanner } = this;
    for (let kind = scanner.next(); kind !== none; kind = scanner.next()) {
      if (kind === closing) this.close();
      else {
        this.element(kind);
        if (kind === opening) this.open();
      }
    }
    if (this.depth !== 0 || this.place.start < 0) scanner.damaged();
    return {
      numbers: Uint32Array.from(this.numbers),
      starts: Uint32Array.from(this.starts),
      ends: Uint32Array.from(this.ends),
      formulaRows: this.formulaRows,
      unnumbered: this.unnumbered,
      ...this.place,
    };
  }

  private open(): void {
    if (this.depth >= this.depthMost) refuseFile('filePartTooDeep', { part: this.part, most: this.depthMost });
    this.nameStarts[this.depth] = this.scanner.nameStart;
    this.nameEnds[this.depth] = this.scanner.nameEnd;
    this.depth++;
  }

  private close(): void {
    const { bytes, scanner, nameStarts, nameEnds } = this;
    if (--this.depth < 0) scanner.damaged();
    const length = scanner.nameEnd - scanner.nameStart;
    const opened = nameStarts[this.depth];
    if (nameEnds[this.depth] - opened !== length) scanner.damaged();
    for (let i = 0; i < length; i++) if (bytes[opened + i] !== bytes[scanner.nameStart + i]) scanner.damaged();
    if (this.depth === 2 && this.inData) this.ends[this.ends.length - 1] = scanner.end;
    if (this.depth === 1 && this.inData) this.leaveData(scanner.start, scanner.end);
  }

  private element(kind: number): void {
    const { scanner, depth } = this;
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
