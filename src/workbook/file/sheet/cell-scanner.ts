/**
 * Steps from cell to cell through one row element: which column, which style, where its value, its text and its formula lie. It decodes nothing.
 *
 * Refusals: `filePartDamaged` (also columns that do not ascend, a cell that names another row, and one that says something twice), `sheetTooLarge`.
 */
import { lastColumn } from '../bounds';
import { refuseFile } from '../refuse';
import { closing, empty, none, TagScanner } from '../xml/tags';

/** What the t attribute of a cell says: how its value is written. */
export type CellType = 'number' | 'sharedText' | 'text' | 'inlineText' | 'boolean' | 'error' | 'date';

const types: ReadonlyMap<string, CellType> = new Map([
  ['n', 'number'],
  ['s', 'sharedText'],
  ['str', 'text'],
  ['inlineStr', 'inlineText'],
  ['b', 'boolean'],
  ['e', 'error'],
  ['d', 'date'],
]);

const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;

/** A stretch of the bytes; absent if `from` is negative. */
export interface Stretch {
  from: number;
  to: number;
  keepSpace: boolean;
}

export class CellScanner {
  /** Of the cell found last. */
  column = 0;
  /** Where the cell says where it stands; `addressEnd` is 0 if it does not. */
  addressStart = 0;
  addressEnd = 0;
  style = 0;
  type: CellType = 'number';
  start = 0;
  /** Behind its name, where attributes may be put in. */
  nameEnd = 0;
  tagEnd = 0;
  end = 0;
  hasFormula = false;
  /** The f element, from its '<' to behind its '>'. */
  formulaStart = 0;
  formulaEnd = 0;
  readonly value: Stretch = { from: -1, to: -1, keepSpace: false };
  /** The text of an inline string; of a rich one the stretch of its first run. */
  readonly text: Stretch = { from: -1, to: -1, keepSpace: false };
  /** Further runs of rich text. */
  readonly runs: Stretch[] = [];
  /** Behind the start tag of the row. */
  readonly rowTagEnd: number;
  readonly rowIsEmpty: boolean;
  private readonly tags: TagScanner;

  constructor(
    readonly bytes: Uint8Array,
    readonly row: number,
    readonly part: string,
    private readonly sheet: string,
    from = 0,
    to = bytes.length,
  ) {
    this.tags = new TagScanner(bytes, from, to, part);
    this.rowIsEmpty = this.tags.next() === empty;
    this.rowTagEnd = this.tags.end;
  }

  /** Goes to the next cell; false behind the last one. */
  next(): boolean {
    const { tags } = this;
    for (;;) {
      const kind = tags.next();
      if (kind === none || kind === closing) return false;
      if (tags.is('c')) {
        this.startCell();
        if (kind === empty) this.end = tags.end;
        else this.readChildren();
        return true;
      }
      if (kind !== empty) this.skip();
    }
  }

  /** Whether the cell holds anything. */
  get isFilled(): boolean {
    return this.hasFormula || this.value.from >= 0 || this.text.from >= 0;
  }

  private startCell(): void {
    const { tags } = this;
    this.start = tags.start;
    this.nameEnd = tags.nameEnd;
    this.tagEnd = tags.end;
    this.style = 0;
    this.type = 'number';
    this.hasFormula = false;
    this.addressEnd = 0;
    this.value.from = this.text.from = -1;
    if (this.runs.length > 0) this.runs.length = 0;
    const before = this.column;
    this.column = before + 1;
    let said = 0;
    while (tags.nextAttribute()) {
      const letter = tags.attributeLetter;
      const bit = letter === letterR ? 1 : letter === letterS ? 2 : letter === letterT ? 4 : 0;
      if (said & bit) tags.damaged();
      said |= bit;
      if (bit === 1) this.readAddress();
      else if (bit === 2) this.style = this.digits(tags.valueStart, tags.valueEnd);
      else if (bit === 4) this.type = types.get(tags.ascii(tags.valueStart, tags.valueEnd)) ?? tags.damaged();
    }
    if (this.column <= before) tags.damaged();
    if (this.column > lastColumn) refuseFile('sheetTooLarge', { sheet: this.sheet });
  }

  private readAddress(): void {
    const { tags, bytes } = this;
    let at = tags.valueStart;
    let column = 0;
    for (; at < tags.valueEnd; at++) {
      const letter = bytes[at] & 0xdf;
      if (letter < 0x41 || letter > 0x5a || column > lastColumn) break;
      column = column * 26 + letter - 0x40;
    }
    if (column === 0 || this.digits(at, tags.valueEnd) !== this.row) tags.damaged();
    this.column = column;
    this.addressStart = tags.valueStart;
    this.addressEnd = tags.valueEnd;
  }

  private digits(from: number, to: number): number {
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = this.bytes[at] - 0x30;
      if (digit < 0 || digit > 9 || number > 0xffffff) this.tags.damaged();
      number = number * 10 + digit;
    }
    return number;
  }

  private readChildren(): void {
    const { tags } = this;
    for (let kind = tags.next(); kind !== closing; kind = tags.next()) {
      if (kind === none) tags.damaged();
      if (tags.is('v')) {
        if (this.value.from >= 0) tags.damaged();
        this.stretch(kind, this.value);
      } else if (tags.is('is')) {
        if (this.text.from >= 0) tags.damaged();
        if (kind !== empty) this.readInlineText();
      } else if (tags.is('f')) this.readFormula(kind);
      else if (kind !== empty) this.skip();
    }
    this.end = tags.end;
  }

  private readFormula(kind: number): void {
    if (this.hasFormula) this.tags.damaged();
    this.hasFormula = true;
    this.formulaStart = this.tags.start;
    if (kind !== empty) this.skip();
    this.formulaEnd = this.tags.end;
  }

  /** Text stands in t, or in the t of several r; what is in rPh says how to pronounce it. */
  private readInlineText(): void {
    const { tags } = this;
    let depth = 0;
    for (let kind = tags.next(); kind !== closing || depth > 0; kind = tags.next()) {
      if (kind === none || tags.hasTextBefore) tags.damaged();
      if (kind === closing) depth--;
      else if (tags.is('t')) this.addRun(kind);
      else if (kind !== empty) {
        if (tags.is('r')) depth++;
        else this.skip();
      }
    }
    if (tags.hasTextBefore) tags.damaged();
  }

  private addRun(kind: number): void {
    if (this.text.from < 0) return this.stretch(kind, this.text);
    const run = { from: 0, to: 0, keepSpace: false };
    this.stretch(kind, run);
    this.runs.push(run);
  }

  private stretch(kind: number, into: Stretch): void {
    const { tags } = this;
    into.keepSpace = keepsSpace(tags);
    into.from = into.to = tags.end;
    if (kind === empty) return;
    if (tags.next() !== closing) tags.damaged();
    into.to = tags.start;
  }

  /** Over the content of the element that was just opened. */
  private skip(): void {
    const { tags } = this;
    for (let depth = 1; depth > 0;) {
      const kind = tags.next();
      if (kind === none) tags.damaged();
      if (kind === closing) depth--;
      else if (kind !== empty) depth++;
    }
  }
}

/** Whether the element found last, which can say nothing else, says xml:space="preserve". */
export function keepsSpace(tags: TagScanner): boolean {
  let keeps = false;
  if (tags.hasEntity) tags.damaged();
  while (tags.nextAttribute()) {
    const name = tags.ascii(tags.attributeStart, Math.min(tags.attributeEnd, tags.attributeStart + 10));
    if (name !== 'xml:space') tags.damaged();
    keeps = tags.ascii(tags.valueStart, tags.valueEnd) === 'preserve';
  }
  return keeps;
}
