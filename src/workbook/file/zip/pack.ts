/**
 * Writes a zip archive: parts that were not touched with the very bytes they came with, the others packed anew. No clock: a part that we write carries the
 * first day of zip's calendar, as Excel's own do.
 */
import { Deflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

const deflated = 8;
/** Of fflate's levels 4 packs sheets 3 % worse than 6 in 60 % of the time. */
const level = 4;
const bytesAtOnce = 1024 * 1024;
const version = 20;
const utf8Name = 0x0800;
const sizesBehindData = 0x0008;
/** 1 January 1980, midnight: date in the upper, time in the lower half. */
const firstDay = 0x0021_0000;

/** Packs the content of a part, handed over in pieces. */
export function packPart(name: string, pieces: Iterable<Uint8Array>): ZipEntry {
  const packed: Uint8Array[] = [];
  const deflater = new Deflate({ level }, (chunk) => packed.push(chunk));
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    crc = crc32(crc, piece);
    size += piece.length;
    for (let at = 0; at < piece.length; at += bytesAtOnce) deflater.push(piece.subarray(at, at + bytesAtOnce));
  }
  deflater.push(new Uint8Array(0), true);
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    madeBy: version,
    flags: nameBytes.some((byte) => byte > 0x7f) ? utf8Name : 0,
    method: deflated,
    dosTime: firstDay,
    externalAttributes: 0,
    crc,
    size,
    packed: join(packed),
  };
}

export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const offsets: number[] = [];
  let length = 0;
  for (const entry of entries) {
    offsets.push(length);
    length += 30 + entry.nameBytes.length + entry.packed.length;
  }
  const directory = length;
  const archive = new Uint8Array(directory + entries.reduce((sum, { nameBytes }) => sum + 46 + nameBytes.length, 0) + 22);
  const view = new DataView(archive.buffer);
  entries.forEach((entry, i) => writeLocal(archive, view, offsets[i], entry));
  let at = directory;
  entries.forEach((entry, i) => {
    writeDirectoryEntry(archive, view, at, entry, offsets[i]);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return archive;
}

function writeLocal(archive: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, entry);
  archive.set(entry.nameBytes, at + 30);
  archive.set(entry.packed, at + 30 + entry.nameBytes.length);
}

function writeDirectoryEntry(archive: Uint8Array, view: DataView, at: number, entry: ZipEntry, offset: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeCommon(view, at + 6, entry);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, offset, true);
  archive.set(entry.nameBytes, at + 46);
}

/** What the local header and the directory say alike. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, entry.flags & ~sizesBehindData, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.dosTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
