/**
 * Workbook files on disk, for the command line: the only part of the store that knows Node. A file is replaced in one step, so that whatever happens there is always
 * a whole workbook under its name; and only if nobody saved it since it was read.
 *
 * Refusals: `fileNotFound`, `fileNotReadable`, `fileNotWritable`, `fileChanged`, `fileInUse`, `fileTooLarge`.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { defaultBounds } from './bounds';
import { refuseFile } from './refuse';

/** A file as it was when it was read. */
export interface LoadedFile {
  /** As the user named it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const mebi = 1024 * 1024;
/** Mode of a file that was not there before, from which the user's umask takes away; and of one that will get that of the old file. */
const newFileMode = 0o666;
const privateMode = 0o600;

export function loadFile(path: string): LoadedFile {
  return { path, bytes: read(path) };
}

/** Replaces a file that was loaded. */
export function saveFile(loaded: LoadedFile, bytes: Uint8Array): void {
  const { path } = loaded;
  const now = read(path);
  if (now.length !== loaded.bytes.length || now.some((byte, i) => byte !== loaded.bytes[i])) refuseFile('fileChanged', { file: path });
  const target = realpathSync(path);
  for (const lock of locksOf(target)) if (existsSync(lock)) refuseFile('fileInUse', { file: path, lock });
  const { mode, uid, gid } = statSync(target);
  replace(path, target, bytes, privateMode, (temporary) => {
    chmodSync(temporary, mode);
    // Only root may hand files to others; everybody else keeps what he writes.
    if (process.getuid?.() === 0) chownSync(temporary, uid, gid);
  });
}

/** Writes a workbook that is not to be compared with one that was there. */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  replace(path, existsSync(path) ? realpathSync(path) : path, bytes, newFileMode, () => undefined);
}

function read(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    const most = defaultBounds.fileBytes;
    if (size > most) refuseFile('fileTooLarge', { megabytes: Math.ceil(size / mebi), most: Math.floor(most / mebi) });
    const bytes = readFileSync(path);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') refuseFile('fileNotFound', { file: path });
    return refuseFile('fileNotReadable', { file: path, reason });
  }
}

/** What Excel and LibreOffice put beside a workbook that they have open. */
function locksOf(target: string): string[] {
  const [folder, name] = [dirname(target), basename(target)];
  return [`~$${name}`, `.~lock.${name}#`].map((lock) => join(folder, lock));
}

/** Writes beside the file, makes sure that it is on disk, and puts it in the place of the old one. */
function replace(path: string, target: string, bytes: Uint8Array, fileMode: number, prepare: (temporary: string) => void): void {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', fileMode);
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    prepare(temporary);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    refuseFile('fileNotWritable', { file: path, reason: reasonOf(error) });
  }
  syncFolder(dirname(target));
}

/** The new name is on disk only when its folder is. Where that cannot be asked for (Windows, some network drives) the file has its new content all the same. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    reasonOf(error);
  }
}

/** The system's code (EACCES, ENOSPC); what has none is no matter of the disk and is thrown on. */
function reasonOf(error: unknown): string {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code === 'string' && typeof syscall === 'string') return code;
  throw error;
}
