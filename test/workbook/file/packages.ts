/** Hand-made workbook files, to the last byte, and a look into files that the store has written. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface HandMade {
  /** What stands between <worksheet> and </worksheet>; the table part is added behind it. */
  readonly sheet?: string;
  /** The whole sheet part instead. */
  readonly sheetPart?: string;
  /** The whole table part; one of two columns, No. and Quantity, in A1:B3 if left out. */
  readonly table?: string;
  /** Further tables on the same sheet, whole parts. */
  readonly moreTables?: readonly string[];
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** What stands between <workbookPr .../> and the end of the workbook part, behind the sheets. */
  readonly workbookTail?: string;
  readonly workbookPr?: string;
  readonly workbookType?: string;
  readonly main?: string;
  readonly relationshipTypes?: string;
  /** Further parts, with their content types and relationships of the workbook. */
  readonly more?: Readonly<
    Record<string, { readonly content: string | Uint8Array; readonly type?: string; readonly relationship?: string }>
  >;
}

/** A table part over a range, with the headers given. */
export function tablePart(
  range: string,
  headers: readonly string[],
  attributes = '',
  name = 'Items',
  inside = `<autoFilter ref="${range}"/>`,
  id = 1,
): string {
  const columns = headers.map((header, i) => (header.startsWith('<') ? header : `<tableColumn id="${i + 1}" name="${header}"/>`));
  return `${declaration}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${range}" ${attributes}>${inside}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>`;
}

const usualSheet =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>No.</t></is></c><c r="B1" t="inlineStr"><is><t>Quantity</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>A1</t></is></c><c r="B2"><v>10</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>A2</t></is></c><c r="B3"><v>20.5</v></c></row></sheetData>';

/** The parts of a workbook with one sheet and its tables. */
export function partsOf(hand: HandMade = {}): Record<string, Uint8Array> {
  const tables = [hand.table ?? tablePart('A1:B3', ['No.', 'Quantity']), ...(hand.moreTables ?? [])];
  const namespace = hand.main ?? main;
  const types = hand.relationshipTypes ?? relationshipTypes;
  const tableParts = tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`).join('');
  const optional: [string, string | undefined][] = [
    ['styles', hand.styles],
    ['sharedStrings', hand.sharedStrings],
  ];
  const there = optional.filter(([, text]) => text !== undefined);
  const more = Object.entries(hand.more ?? {});
  const overrides = [
    ['xl/workbook.xml', hand.workbookType ?? `${spreadsheet}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${spreadsheet}.worksheet+xml`],
    ...tables.map((_, i) => [`xl/tables/table${i + 1}.xml`, `${spreadsheet}.table+xml`]),
    ...there.map(([kind]) => [`xl/${kind}.xml`, `${spreadsheet}.${kind}+xml`]),
    ...more.flatMap(([part, { type }]) => (type ? [[part, type]] : [])),
  ];
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`;
  const relationships = (...all: string[]): string =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `${overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${namespace}" xmlns:r="${types}"><workbookPr ${hand.workbookPr ?? ''}/>` +
      `<sheets><sheet name="Stock" sheetId="1" r:id="rId1"/></sheets>${hand.workbookTail ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      ...there.map(([kind], i) => relationship(`rIdS${i}`, kind, `${kind}.xml`)),
      ...more.flatMap(([part, { relationship: kind }], i) => (kind ? [relationship(`rIdM${i}`, kind, `/${part}`)] : [])),
    ),
    'xl/worksheets/sheet1.xml':
      hand.sheetPart ??
      `${declaration}<worksheet xmlns="${namespace}" xmlns:r="${types}">${hand.sheet ?? usualSheet}<tableParts count="${tables.length}">${tableParts}</tableParts></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ...tables.map((_, i) => relationship(`rId${i + 1}`, 'table', `../tables/table${i + 1}.xml`)),
    ),
    ...Object.fromEntries(tables.map((text, i) => [`xl/tables/table${i + 1}.xml`, text])),
    ...Object.fromEntries(there.map(([kind, text]) => [`xl/${kind}.xml`, text!])),
    ...Object.fromEntries(more.map(([part, { content }]) => [part, content])),
  };
  return Object.fromEntries(
    Object.entries(texts).map(([part, content]) => [part, typeof content === 'string' ? strToU8(content) : content]),
  );
}

export function zipped(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(parts, { level: 6 });
}

/** A workbook file; each setting replaces what a small honest workbook has there. */
export function handMade(hand: HandMade = {}): Uint8Array {
  return zipped(partsOf(hand));
}

/** The text of one part of a file. */
export function partText(file: Uint8Array, part: string): string {
  const bytes = unzipSync(file)[part];
  if (!bytes) throw new Error(`no part ${part}`);
  return strFromU8(bytes);
}

export function partNames(file: Uint8Array): string[] {
  return Object.keys(unzipSync(file));
}

/** A file with one part put through a change. */
export function withPart(file: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipped({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array(0)))) });
}

/** Packed bytes of each part, to see that they were handed on as they are. */
export function packedParts(file: Uint8Array): Map<string, string> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts = new Map<string, string>();
  let at = view.getUint32(file.length - 22 + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = file.subarray(from, from + view.getUint32(at + 20, true));
    parts.set(strFromU8(file.subarray(at + 46, at + 46 + nameLength)), Buffer.from(packed).toString('base64'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** The same archive as some writers make it even when it is small: sizes and places as 64-bit numbers, behind the entries and behind the directory. */
export function longForm(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = view.getUint32(file.length - 6, true);
  const entries: Uint8Array[] = [];
  for (let at = start; view.getUint32(at, true) === 0x02014b50;) {
    const length = 46 + view.getUint16(at + 28, true);
    const entry = new Uint8Array(length + 28);
    entry.set(file.subarray(at, at + length));
    const long = new DataView(entry.buffer);
    [24, 20, 42].forEach((field, i) => {
      long.setBigUint64(length + 4 + 8 * i, BigInt(view.getUint32(at + field, true)), true);
      long.setUint32(field, 0xffffffff, true);
    });
    long.setUint16(30, 28, true);
    long.setUint16(length, 1, true);
    long.setUint16(length + 2, 24, true);
    entries.push(entry);
    at += length + view.getUint16(at + 30, true);
  }
  const directory = Buffer.concat(entries);
  const end = new DataView(new ArrayBuffer(56 + 20 + 22));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setBigUint64(32, BigInt(entries.length), true);
  end.setBigUint64(40, BigInt(directory.length), true);
  end.setBigUint64(48, BigInt(start), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(start + directory.length), true);
  end.setUint32(76, 0x06054b50, true);
  [84, 86].forEach((field) => end.setUint16(field, 0xffff, true));
  [88, 92].forEach((field) => end.setUint32(field, 0xffffffff, true));
  return new Uint8Array(Buffer.concat([file.subarray(0, start), directory, Buffer.from(end.buffer)]));
}

/** The same archive with a remark at its end. */
export function withComment(file: Uint8Array): Uint8Array {
  const remark = Buffer.from('made by hand');
  const all = new Uint8Array(Buffer.concat([file, remark]));
  new DataView(all.buffer).setUint16(file.length - 2, remark.length, true);
  return all;
}
