/** Ways to damage a workbook: its bytes, the text of its parts, the elements and attributes of its XML. */
import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { type Parts, zipped } from '../crafted';

export interface ByteEdit {
  readonly at: number;
  readonly byte: number;
  readonly kind: 'change' | 'flip' | 'insert' | 'remove' | 'copy' | 'cut';
}

export const byteEdit: fc.Arbitrary<ByteEdit> = fc.record({
  at: fc.nat(),
  byte: fc.integer({ min: 0, max: 255 }),
  kind: fc.constantFrom('change', 'flip', 'insert', 'remove', 'copy', 'cut'),
});

export function editedBytes(bytes: Uint8Array, edits: readonly ByteEdit[]): Uint8Array {
  let all = Buffer.from(bytes);
  for (const { at, byte, kind } of edits) {
    const place = all.length === 0 ? 0 : at % all.length;
    const [before, behind] = [all.subarray(0, place), all.subarray(place)];
    if (kind === 'change' || kind === 'flip') {
      all = Buffer.from(all);
      all[place] = kind === 'change' ? byte : all[place] ^ (1 << (byte % 8));
    } else if (kind === 'insert') all = Buffer.concat([before, Buffer.from([byte]), behind]);
    else if (kind === 'remove') all = Buffer.concat([before, behind.subarray(1 + (byte % 8))]);
    else if (kind === 'copy') all = Buffer.concat([before, behind.subarray(0, byte), behind]);
    else if (byte < 16) all = Buffer.from(before);
  }
  return new Uint8Array(all);
}

/** Values that an attribute or element would not honestly have. */
const nasty = [
  '',
  '0',
  '-1',
  '1',
  '2',
  '7',
  '4294967296',
  '99999999999999999999',
  '1e9',
  'NaN',
  '0x10',
  '1,5',
  '١',
  ' 3 ',
  'true',
  'A1',
  'A2',
  'B2',
  'A1:A1',
  'A1:XFD1048576',
  'A0:B2',
  '$B$2',
  'ZZZZ9',
  '#REF!',
  's',
  'str',
  'inlineStr',
  'b',
  'e',
  'd',
  'n',
  'shared',
  'array',
  'constructor',
  '__proto__',
  'rId1',
  'rId2',
  '../../../x.xml',
  '/xl/workbook.xml',
  'http://example.org/',
  '%2e%2e/x',
  'External',
  'preserve',
  '&lt;',
  '&#0;',
  '&#x110000;',
  '&nope;',
  '_x0000_',
  'Quantity',
  'Items',
  '\u0000',
  '\ud800',
  '2026-01-31',
];

export interface XmlEdit {
  readonly part: number;
  readonly kind: 'value' | 'drop' | 'double' | 'swap' | 'word' | 'digits';
  readonly at: number;
  readonly other: number;
  readonly word: string;
}

const words = [
  '<',
  '>',
  '/>',
  '</c>',
  '<c r="A2">',
  '<c>',
  '<row r="3">',
  '<row>',
  '</row>',
  '<v>',
  '<v>5</v>',
  '<is>',
  '<t>',
  '<f>',
  '<f>1+1</f>',
  '"',
  '=',
  '&',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?x ?>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<x:y/>',
  ' r="B2"',
  ' t="s"',
  ' s="1"',
  ' hidden="1"',
  '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  '\u0001',
  '\ufeff',
];

export const xmlEdit: fc.Arbitrary<XmlEdit> = fc.record({
  part: fc.nat(),
  kind: fc.constantFrom('value', 'value', 'drop', 'double', 'swap', 'word', 'digits'),
  at: fc.nat(),
  other: fc.nat(),
  word: fc.constantFrom(...nasty, ...words),
});

/** Changes parts of a file; those with cells are met as often as all the others together. */
export function editedParts(parts: Parts, edits: readonly XmlEdit[]): Uint8Array {
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const withCells = names.filter((name) => /worksheets\/sheet|sharedStrings/.test(name));
  const others = names.filter((name) => !withCells.includes(name));
  const changed = { ...parts };
  for (const edit of edits) {
    const from = edit.part % 2 === 0 ? withCells : others;
    const name = from[Math.floor(edit.part / 2) % from.length];
    changed[name] = strToU8(editedXml(strFromU8(changed[name]), edit));
  }
  return zipped(changed);
}

function editedXml(xml: string, { kind, at, other, word }: XmlEdit): string {
  const pick = (pattern: RegExp, n: number): RegExpMatchArray | undefined => {
    const all = [...xml.matchAll(pattern)];
    return all.length === 0 ? undefined : all[n % all.length];
  };
  const replaced = (found: RegExpMatchArray | undefined, by: string): string =>
    found ? xml.slice(0, found.index) + by + xml.slice(found.index! + found[0].length) : xml;
  switch (kind) {
    case 'value': {
      const found = pick(/="[^"]*"|>[^<>]+</g, at);
      return replaced(found, found?.[0].startsWith('=') ? `="${word.replaceAll('"', '&quot;')}"` : `>${word}<`);
    }
    case 'drop':
      return replaced(pick(/<[^<>]*>|\s[\w:]+="[^"]*"/g, at), '');
    case 'double': {
      const found = pick(/<(\w+)(?: [^<>]*)?(?:\/>|>[^<>]*<\/\1>)|\s[\w:]+="[^"]*"/g, at);
      return replaced(found, `${found?.[0]}${found?.[0]}`);
    }
    case 'swap': {
      const [one, two] = [pick(/<(\w+)(?: [^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g, at), pick(/<(\w+)(?: [^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g, other)];
      if (!one || !two || one.index === two.index) return xml;
      const [first, second] = one.index! < two.index! ? [one, two] : [two, one];
      const between = xml.slice(first.index! + first[0].length, second.index);
      return xml.slice(0, first.index) + second[0] + between + first[0] + xml.slice(second.index! + second[0].length);
    }
    case 'word': {
      const place = xml.length === 0 ? 0 : at % xml.length;
      return xml.slice(0, place) + word + xml.slice(place + (other % 4));
    }
    case 'digits':
      return replaced(pick(/\d+/g, at), String(other % 100_000));
  }
}
