/**
 * The elements that are open while a scanner steps through a part: every one must be closed by its own end tag, and none may nest too deep.
 *
 * Refusals: `filePartDamaged`, `filePartTooDeep`.
 */
import { refuseFile } from '../refuse';
import type { TagScanner } from './tags';

export class OpenTags {
  depth = 0;
  private readonly nameStarts: Int32Array;
  private readonly nameEnds: Int32Array;

  constructor(
    private readonly scanner: TagScanner,
    private readonly part: string,
    private readonly depthMost: number,
  ) {
    this.nameStarts = new Int32Array(depthMost);
    this.nameEnds = new Int32Array(depthMost);
  }

  /** The scanner stands on a start tag. */
  open(): void {
    if (this.depth >= this.depthMost) refuseFile('filePartTooDeep', { part: this.part, most: this.depthMost });
    this.nameStarts[this.depth] = this.scanner.nameStart;
    this.nameEnds[this.depth] = this.scanner.nameEnd;
    this.depth++;
  }

  /** The scanner stands on an end tag. */
  close(): void {
    const { scanner, nameStarts, nameEnds } = this;
    const { bytes, nameStart, nameEnd } = scanner;
    if (--this.depth < 0) scanner.damaged();
    const length = nameEnd - nameStart;
    const opened = nameStarts[this.depth];
    if (nameEnds[this.depth] - opened !== length) scanner.damaged();
    for (let i = 0; i < length; i++) if (bytes[opened + i] !== bytes[nameStart + i]) scanner.damaged();
  }
}
