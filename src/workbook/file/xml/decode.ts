/** Bytes of an XML part as text. UTF-8, or UTF-16 where its mark says so; nothing else is written by spreadsheet programs. Refusals: `filePartDamaged`, `filePartUnreadable`. */
import { refuseFile } from '../refuse';

/** UTF-8 bytes of the part, whatever it came in; without mark. */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (wide) {
    const text = decode(new TextDecoder(wide, { fatal: true }), bytes, part).replace(
      /^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/,
      '$1"UTF-8"',
    );
    return new TextEncoder().encode(text);
  }
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(String.fromCharCode(...bytes.subarray(0, 120)))?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) refuseFile('filePartUnreadable', { part, method: declared });
  return bytes;
}

/** UTF-8 bytes as text; bytes that are no UTF-8 make the part damaged. */
export function textOfUtf8(bytes: Uint8Array, part: string): string {
  return decode(utf8, bytes, part);
}

/** A mark that is left here belongs to the text. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(decoder: TextDecoder, bytes: Uint8Array, part: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return refuseFile('filePartDamaged', { part });
  }
}
