/**
 * Steps from tag to tag through the bytes of a large XML part. It makes no objects: 100 MB of a sheet take about half a second.
 * Comments and instructions are stepped over, CDATA too (its text is read by `contentOf`).
 *
 * Refusals: `filePartDamaged`, `filePartHasDoctype`.
 */
import { refuseFile } from '../refuse';

/** Kinds of tags, and the end of the bytes. */
export const none = 0;
export const opening = 1;
export const closing = 2;
export const empty = 3;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const quote = 0x22;
const apostrophe = 0x27;
const equals = 0x3d;
const ampersand = 0x26;

/** XML allows three control signs: tab, line feed and carriage return. Signs of names: letters, digits, - . : _ and anything beyond ASCII. A look-up, since it is done byte for byte. */
const isControl = bytesWhere((sign) => sign < 0x20 && sign !== 0x09 && sign !== 0x0a && sign !== 0x0d);
const isNameSign = bytesWhere((sign) => sign > 0x7f || /[\w.:-]/.test(String.fromCharCode(sign)));

function bytesWhere(test: (sign: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, sign) => (test(sign) ? 1 : 0));
}

export class TagScanner {
  /** Of the tag found last: '<', behind '>', its name with prefix and where the local name begins. */
  start = 0;
  end: number;
  nameStart = 0;
  localStart = 0;
  nameEnd = 0;
  /** Whether anything but white space stands between the tag found last and the one before; whether the tag itself holds an entity. */
  hasTextBefore = false;
  hasEntity = false;
  /** Of the attribute found last. */
  attributeStart = 0;
  attributeEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  private attributesEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    from: number,
    private readonly limit: number,
    private readonly part: string,
  ) {
    this.end = from;
  }

  /** The kind of the next tag. */
  next(): number {
    const { bytes, limit } = this;
    let at = this.end;
    let hasText = false;
    for (;;) {
      for (; at < limit; at++) {
        const sign = bytes[at];
        if (sign === lessThan) break;
        if (sign > 0x20) hasText = true;
        else if (isControl[sign] === 1) this.damaged();
      }
      this.hasTextBefore = hasText;
      if (at >= limit) return none;
      const sign = bytes[at + 1];
      if (sign === 0x21) at = this.overDeclaration(at);
      else if (sign === 0x3f) at = this.behind(at + 2, '?>');
      else return this.readTag(at, sign === slash);
    }
  }

  /** Whether the local name is this one. */
  is(name: string): boolean {
    const { bytes, localStart } = this;
    if (this.nameEnd - localStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (bytes[localStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Whether the name begins so. */
  hasPrefix(prefix: string): boolean {
    for (let i = 0; i < prefix.length; i++) if (this.bytes[this.nameStart + i] !== prefix.charCodeAt(i)) return false;
    return true;
  }

  /** Goes to the next attribute of the tag; false when there is none left. */
  nextAttribute(): boolean {
    const { bytes, attributesEnd } = this;
    let at = this.valueEnd;
    if (bytes[at] === quote || bytes[at] === apostrophe) at++;
    while (at < attributesEnd && bytes[at] <= 0x20) at++;
    if (at >= attributesEnd) return false;
    if (bytes[at - 1] > 0x20) this.damaged();
    this.attributeStart = at;
    for (; at < attributesEnd && bytes[at] !== equals && bytes[at] > 0x20; at++) if (isNameSign[bytes[at]] === 0) this.damaged();
    this.attributeEnd = at;
    while (at < attributesEnd && (bytes[at] <= 0x20 || bytes[at] === equals)) at++;
    const mark = bytes[at];
    if (at >= attributesEnd || (mark !== quote && mark !== apostrophe)) this.damaged();
    this.valueStart = ++at;
    while (at < attributesEnd && bytes[at] !== mark) at++;
    if (at >= attributesEnd) this.damaged();
    this.valueEnd = at;
    return true;
  }

  /** Of an attribute of one letter, that letter; of any other 0. */
  get attributeLetter(): number {
    return this.attributeEnd - this.attributeStart === 1 ? this.bytes[this.attributeStart] : 0;
  }

  /** A part of the bytes known to be short and ASCII, such as a number. */
  ascii(from: number, to: number): string {
    let text = '';
    for (let i = from; i < to; i++) text += String.fromCharCode(this.bytes[i]);
    return text;
  }

  damaged(): never {
    return refuseFile('filePartDamaged', { part: this.part });
  }

  private readTag(start: number, isClosing: boolean): number {
    const { bytes, limit } = this;
    let at = isClosing ? start + 2 : start + 1;
    this.start = start;
    this.nameStart = this.localStart = at;
    while (at < limit && bytes[at] > 0x20 && bytes[at] !== greaterThan && bytes[at] !== slash) {
      if (bytes[at] === colon) this.localStart = at + 1;
      at++;
    }
    this.nameEnd = this.valueEnd = at;
    if (this.localStart >= at) this.damaged();
    let hasEntity = false;
    for (; at < limit && bytes[at] !== greaterThan; at++) {
      const sign = bytes[at];
      if (sign === quote || sign === apostrophe) {
        for (at++; at < limit && bytes[at] !== sign; at++) {
          const within = bytes[at];
          if (within === lessThan || isControl[within] === 1) this.damaged();
          if (within === ampersand) hasEntity = true;
        }
      } else if (sign === lessThan || sign === ampersand || isControl[sign] === 1) this.damaged();
    }
    this.hasEntity = hasEntity;
    if (at >= limit) this.damaged();
    this.end = at + 1;
    const isEmpty = bytes[at - 1] === slash;
    this.attributesEnd = isEmpty ? at - 1 : at;
    if (isClosing) return closing;
    return isEmpty ? empty : opening;
  }

  /** Behind a comment or a CDATA section; any other declaration is refused. */
  private overDeclaration(at: number): number {
    const { bytes } = this;
    if (bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d) return this.behind(at + 4, '-->');
    if (this.ascii(at + 2, Math.min(at + 9, this.limit)) === '[CDATA[') return this.behind(at + 9, ']]>');
    if (this.ascii(at + 2, Math.min(at + 9, this.limit)).toUpperCase() === 'DOCTYPE') refuseFile('filePartHasDoctype', { part: this.part });
    return this.damaged();
  }

  private behind(from: number, mark: string): number {
    const { bytes, limit } = this;
    for (let at = from; at + mark.length <= limit; at++) {
      let i = 0;
      while (i < mark.length && bytes[at + i] === mark.charCodeAt(i)) i++;
      if (i === mark.length) return at + mark.length;
    }
    return this.damaged();
  }
}
