/**
 * The parts of the file, and those added to it. What is not set anew is handed on with the packed bytes it came with.
 *
 * Refusals: `filePartMissing`, and those of `zip/`.
 */
import type { Bounds } from '../bounds';
import { refuseFile } from '../refuse';
import { asUtf8, textOfUtf8 } from '../xml/decode';
import { parseXml, type XmlElement } from '../xml/tree';
import type { ZipEntry } from '../zip/directory';
import { packPart, writeArchive } from '../zip/pack';
import { unpack } from '../zip/unpack';

/** A part's content in pieces, made when the file is saved. */
export type Pieces = () => Iterable<Uint8Array>;

export class Archive {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly added = new Map<string, { readonly part: string; readonly bytes: Uint8Array }>();

  constructor(
    entries: readonly ZipEntry[],
    readonly bounds: Bounds,
  ) {
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase()) || this.added.has(part.toLowerCase());
  }

  /** Unpacked bytes, as they lie in the file. */
  bytes(part: string): Uint8Array {
    const added = this.added.get(part.toLowerCase());
    return added ? added.bytes : unpack(this.entries.get(part.toLowerCase()) ?? refuseFile('filePartMissing', { part }), this.bounds);
  }

  text(part: string): string {
    return textOfUtf8(asUtf8(this.bytes(part), part), part);
  }

  xml(part: string): XmlElement {
    return parseXml(this.text(part), part, this.bounds.depth);
  }

  /** Adds a part under a name that no other has (`xl/worksheets/sheet4.xml` for the pattern `xl/worksheets/sheet#.xml`), or a given one; returns it. */
  add(pattern: string, xml: string): string {
    let part = pattern;
    for (let n = 1; pattern.includes('#') && this.has((part = pattern.replace('#', String(n)))); n++);
    this.added.set(part.toLowerCase(), { part, bytes: new TextEncoder().encode(xml) });
    return part;
  }

  /** The file with some parts made anew (undefined: left out) and all others as they are. */
  save(parts: ReadonlyMap<string, Pieces | undefined>): Uint8Array {
    const changed = new Map([...parts].map(([part, pieces]) => [part.toLowerCase(), { part, pieces }]));
    const saved: ZipEntry[] = [];
    for (const [key, entry] of this.entries) {
      const change = changed.get(key);
      if (!change) saved.push(entry);
      else if (change.pieces) saved.push(packPart(entry.name, change.pieces()));
      changed.delete(key);
    }
    for (const [key, { part, bytes }] of this.added) {
      const change = changed.get(key);
      saved.push(packPart(part, change?.pieces?.() ?? [bytes]));
      changed.delete(key);
    }
    for (const { part, pieces } of changed.values()) if (pieces) saved.push(packPart(part, pieces()));
    return writeArchive(saved);
  }
}
