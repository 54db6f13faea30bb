/**
 * Reads the directory of a zip archive and finds where each part lies, without unpacking anything. The directory at the end is what counts, as for Excel.
 * Entries that overlap (an archive made to unpack the same bytes many times), lie outside the file, share a name or are called otherwise in their own header, and a
 * directory that is longer than its count of entries, make the archive damaged: programs would not agree on what is in it.
 *
 * Refusals: `fileDamaged`, `filePasswordProtected`, `fileTooManyParts`, `fileTooLarge`.
 */
import type { Bounds } from '../bounds';
import { refuseFile } from '../refuse';

/** One part as it lies in the archive. */
export interface ZipEntry {
  readonly name: string;
  /** The name as the archive has it, and the details that travel with it, to be written back as they are. */
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  readonly dosTime: number;
  readonly externalAttributes: number;
  readonly crc: number;
  /** Bytes unpacked, as declared. */
  readonly size: number;
  /** The packed bytes. */
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const encrypted = 1;
const mebi = 1024 * 1024;

export function readDirectory(bytes: Uint8Array, bounds: Bounds): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  if (count > bounds.parts) refuseFile('fileTooManyParts', { parts: count, most: bounds.parts });
  const entries: ZipEntry[] = [];
  const spans: { from: number; to: number }[] = [];
  let unpacked = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) refuseFile('fileDamaged');
    const next = at + entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) refuseFile('fileDamaged');
    const { entry, from } = readEntry(bytes, view, at, start);
    if (!entry.name.endsWith('/') || entry.size > 0) entries.push(entry);
    spans.push({ from, to: from + entry.packed.length });
    unpacked += entry.size;
    at = next;
  }
  if (at !== end) refuseFile('fileDamaged');
  refuseOverlaps(spans);
  refuseTwins(entries);
  if (unpacked > bounds.unpackedBytes) {
    refuseFile('fileTooLarge', { megabytes: Math.ceil(unpacked / mebi), most: Math.floor(bounds.unpackedBytes / mebi) });
  }
  return entries;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** The end record stands last, behind it at most a comment of 65,535 bytes. */
function findDirectory(view: DataView): Directory {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - longestComment); at--) {
    if (view.getUint32(at, true) !== endSignature || at + endLength + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const short = { count: view.getUint16(at + 10, true), size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true) };
    const { count, size, start } = zip64End(view, at) ?? short;
    if (start + size > at) refuseFile('fileDamaged');
    return { count, start, end: start + size };
  }
  return refuseFile('fileDamaged');
}

/** Some writers use the long form even for small files. */
function zip64End(view: DataView, end: number): { count: number; size: number; start: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64LocatorSignature) return undefined;
  const at = long(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== zip64EndSignature) refuseFile('fileDamaged');
  return { count: long(view, at + 32), size: long(view, at + 40), start: long(view, at + 48) };
}

function long(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? refuseFile('fileDamaged') : Number(value);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, limit: number): { entry: ZipEntry; from: number } {
  const flags = view.getUint16(at + 8, true);
  if (flags & encrypted) refuseFile('filePasswordProtected');
  const nameBytes = bytes.subarray(at + entryLength, at + entryLength + view.getUint16(at + 28, true));
  const { size, packedSize, offset } = sizesOf(view, at);
  if (offset + localLength > limit || view.getUint32(offset, true) !== localSignature) refuseFile('fileDamaged');
  const nameLength = view.getUint16(offset + 26, true);
  const from = offset + localLength + nameLength + view.getUint16(offset + 28, true);
  if (from + packedSize > limit) refuseFile('fileDamaged');
  if (!isSame(nameBytes, bytes.subarray(offset + localLength, offset + localLength + nameLength))) refuseFile('fileDamaged');
  const entry = {
    name: nameOf(nameBytes),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    flags,
    method: view.getUint16(at + 10, true),
    dosTime: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(from, from + packedSize),
  };
  return { entry, from };
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in the extra field, in this order. */
function sizesOf(view: DataView, at: number): { size: number; packedSize: number; offset: number } {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const firstExtra = at + entryLength + view.getUint16(at + 28, true);
  const lastExtra = firstExtra + view.getUint16(at + 30, true);
  for (let extra = firstExtra; extra + 4 <= lastExtra; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    for (let i = 0; i < short.length; i++) {
      if (short[i] !== 0xffffffff) continue;
      if (field + 8 > lastExtra) refuseFile('fileDamaged');
      short[i] = long(view, field);
      field += 8;
    }
  }
  const [size, packedSize, offset] = short;
  return { size, packedSize, offset };
}

/** Part names are ASCII; a name in another encoding belongs to a part that we only copy, and any reading of it will do. */
function nameOf(nameBytes: Uint8Array): string {
  return new TextDecoder().decode(nameBytes).replaceAll('\\', '/').replace(/^\/+/, '');
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function refuseOverlaps(spans: { from: number; to: number }[]): void {
  spans.sort((a, b) => a.from - b.from);
  for (let i = 1; i < spans.length; i++) if (spans[i].from < spans[i - 1].to) refuseFile('fileDamaged');
}

function refuseTwins(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name.toLowerCase())) refuseFile('fileDamaged');
    names.add(name.toLowerCase());
  }
}
