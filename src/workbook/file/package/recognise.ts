/**
 * What a file is, before it is trusted: a refusal says what it is instead of a workbook.
 *
 * Refusals: `fileNotAWorkbook`, `fileOldExcelFormat`, `filePasswordProtected`, `fileOpenDocument`, `fileOtherDocument`, `fileBinaryWorkbook`, `fileTooLarge`, `fileDamaged`.
 */
import type { Bounds } from '../bounds';
import { refuseFile } from '../refuse';
import { readDirectory } from '../zip/directory';
import { Archive } from './archive';
import { ContentTypes, contentTypesPart } from './content-types';
import { readRelationships } from './read-relationships';

/** Compound files of Microsoft's older formats, which also wrap what a password protects. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b];
/** Entries of a compound file's directory begin at multiples of this many bytes. */
const directoryEntry = 128;
const mebi = 1024 * 1024;

const workbookType = /(spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml)$/;
const binaryType = /ms-excel\.sheet\.binary\./;

export interface Recognised {
  readonly archive: Archive;
  readonly types: ContentTypes;
  /** The part that lists the sheets. */
  readonly workbook: string;
}

export function recognise(bytes: Uint8Array, bounds: Bounds): Recognised {
  if (bytes.length > bounds.fileBytes) {
    refuseFile('fileTooLarge', { megabytes: Math.ceil(bytes.length / mebi), most: Math.floor(bounds.fileBytes / mebi) });
  }
  if (beginsWith(bytes, compoundFile)) refuseCompoundFile(bytes);
  if (!beginsWith(bytes, zip)) refuseFile('fileNotAWorkbook');
  const archive = new Archive(readDirectory(bytes, bounds), bounds);
  if (!archive.has(contentTypesPart)) refuseOther(archive);
  const types = new ContentTypes(archive.text(contentTypesPart), bounds.depth);
  const [main] = readRelationships(archive, '').ofKind('officeDocument');
  const type = main && types.of(main.part);
  if (type !== undefined && binaryType.test(type)) refuseFile('fileBinaryWorkbook');
  if (type === undefined || !workbookType.test(type)) refuseFile('fileOtherDocument');
  return { archive, types, workbook: main.part };
}

function refuseOther(archive: Archive): never {
  const isOpenDocument = archive.has('mimetype') && new TextDecoder().decode(archive.bytes('mimetype')).includes('opendocument');
  return refuseFile(isOpenDocument ? 'fileOpenDocument' : 'fileOtherDocument');
}

function refuseCompoundFile(bytes: Uint8Array): never {
  let isWorkbook = false;
  for (let at = 0; at + directoryEntry <= bytes.length; at += directoryEntry) {
    if (beginsWithName(bytes, at, 'EncryptedPackage')) refuseFile('filePasswordProtected');
    isWorkbook ||= beginsWithName(bytes, at, 'Workbook') || beginsWithName(bytes, at, 'Book');
  }
  return refuseFile(isWorkbook ? 'fileOldExcelFormat' : 'fileNotAWorkbook');
}

/** Names stand in UTF-16 and end with a zero. */
function beginsWithName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i++) {
    if (bytes[at + 2 * i] !== (i < name.length ? name.charCodeAt(i) : 0) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
