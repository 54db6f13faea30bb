/** Collects bytes piece by piece; each row that is taken is a view of a larger block, so that a million rows are not a million buffers. */
import { escapeContent } from './xml/escape';

const blockSize = 1024 * 1024;

export class ByteWriter {
  private block = new Uint8Array(blockSize);
  private from = 0;
  private at = 0;
  private readonly encoder = new TextEncoder();

  /** Writes text that is known to be ASCII. */
  ascii(text: string): void {
    this.reserve(text.length);
    const { block } = this;
    let at = this.at;
    for (let i = 0; i < text.length; i++) block[at++] = text.charCodeAt(i);
    this.at = at;
  }

  /** Writes any text, escaped as the content of an element. */
  content(text: string): void {
    this.reserve(text.length);
    const { block } = this;
    let at = this.at;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // Plain ASCII but for & < > and the carriage return.
      if (code > 0x7e || code === 0x26 || code === 0x3c || code === 0x3e || code === 0x0d) return this.utf8(escapeContent(text));
      block[at++] = code;
    }
    this.at = at;
  }

  utf8(text: string): void {
    this.reserve(text.length * 3);
    this.at += this.encoder.encodeInto(text, this.block.subarray(this.at)).written;
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.block.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** Bytes written since the last `take`. */
  get length(): number {
    return this.at - this.from;
  }

  /** Forgets what was written since the last `take`. */
  drop(): void {
    this.at = this.from;
  }

  /** What was written since the last `take`. */
  take(): Uint8Array {
    const taken = this.block.subarray(this.from, this.at);
    this.from = this.at;
    return taken;
  }

  private reserve(bytes: number): void {
    if (this.at + bytes <= this.block.length) return;
    const begun = this.block.subarray(this.from, this.at);
    this.block = new Uint8Array(Math.max(blockSize, (begun.length + bytes) * 2));
    this.block.set(begun);
    this.from = 0;
    this.at = begun.length;
  }
}
