/**
 * Unpacks one part, never more of it than its entry declares, and checks its checksum. What a crafted entry could claim is bounded before memory is taken.
 *
 * Refusals: `filePartDamaged`, `filePartUnreadable`, `fileUnpacksTooFar`.
 */
import { Inflate } from 'fflate';
import type { Bounds } from '../bounds';
import { refuseFile } from '../refuse';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

const stored = 0;
const deflated = 8;
/** Packed bytes taken at once: at most about 66 MB come out of them before we look. */
const bytesAtOnce = 64 * 1024;

export function unpack(entry: ZipEntry, bounds: Bounds): Uint8Array {
  if (entry.method !== stored && entry.method !== deflated) refuseFile('filePartUnreadable', { part: entry.name, method: entry.method });
  if (entry.size > bounds.unpackingRatioFrom && entry.size > entry.packed.length * bounds.unpackingRatio) {
    refuseFile('fileUnpacksTooFar', { part: entry.name });
  }
  const bytes = entry.method === stored ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(0, bytes) !== entry.crc) refuseFile('filePartDamaged', { part: entry.name });
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let at = 0;
  let tooLong = false;
  const inflater = new Inflate((chunk) => {
    tooLong ||= at + chunk.length > out.length;
    if (!tooLong) out.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < entry.packed.length && !tooLong; from += bytesAtOnce) {
    const to = Math.min(entry.packed.length, from + bytesAtOnce);
    pushOrRefuse(inflater, entry, from, to);
  }
  if (tooLong || at !== out.length) refuseFile('filePartDamaged', { part: entry.name });
  return out;
}

/** Whatever the unpacker stumbles over, the part is damaged. */
function pushOrRefuse(inflater: Inflate, entry: ZipEntry, from: number, to: number): void {
  try {
    inflater.push(entry.packed.subarray(from, to), to === entry.packed.length);
  } catch {
    refuseFile('filePartDamaged', { part: entry.name });
  }
}
