/**
 * Writes one row element anew: the cells of a table's columns as its caller says, everything beside them as it stands.
 */
import { columnLetters } from '../address';
import type { ByteWriter } from '../byte-writer';
import { textOfUtf8 } from '../xml/decode';
import { CellScanner } from './cell-scanner';

/** Columns of a sheet next to each other. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Writes the cell of one column, or nothing for an empty one; returns whether it holds a formula. The scanner stands on the cell that was there, if any was. */
export type WriteCell = (column: number, there: CellScanner | undefined) => boolean;

export interface WrittenRow {
  /** Undefined: nothing is left to be said about the row. */
  readonly bytes: Uint8Array | undefined;
  readonly hasFormula: boolean;
}

export class RowWriter {
  constructor(
    private readonly writer: ByteWriter,
    private readonly prefix: string,
    private readonly part: string,
    private readonly sheet: string,
  ) {}

  /** `keepCell` writes a cell beside the columns. */
  write(
    row: number,
    base: Uint8Array | undefined,
    columns: Columns,
    writeCell: WriteCell,
    keepCell?: (cells: CellScanner) => void,
  ): WrittenRow {
    const keep = keepCell ?? ((cells) => copyCell(this.writer, row, cells));
    return base ? this.rewrite(row, base, columns, writeCell, keep) : this.create(row, columns, writeCell);
  }

  private create(row: number, columns: Columns, writeCell: WriteCell): WrittenRow {
    const { writer, prefix } = this;
    writer.ascii(`<${prefix}row r="${row}">`);
    const tag = writer.length;
    let hasFormula = false;
    for (let column = columns.first; column <= columns.last; column++) if (writeCell(column, undefined)) hasFormula = true;
    if (writer.length === tag) {
      writer.drop();
      return { bytes: undefined, hasFormula };
    }
    writer.ascii(`</${prefix}row>`);
    return { bytes: writer.take(), hasFormula };
  }

  private rewrite(
    row: number,
    base: Uint8Array,
    columns: Columns,
    writeCell: WriteCell,
    keepCell: (cells: CellScanner) => void,
  ): WrittenRow {
    const { writer, prefix } = this;
    const cells = new CellScanner(base, row, this.part, this.sheet);
    const { tag, isPlain } = this.rowTag(row, base.subarray(0, cells.rowTagEnd), columns);
    writer.utf8(tag);
    const tagLength = writer.length;
    let column = columns.first;
    let hasFormula = false;
    const upTo = (end: number): void => {
      for (; column < end; column++) if (writeCell(column, undefined)) hasFormula = true;
    };
    while (cells.next()) {
      if (cells.column < columns.first || cells.column > columns.last) {
        if (cells.column > columns.last) upTo(columns.last + 1);
        keepCell(cells);
        if (cells.hasFormula) hasFormula = true;
      } else {
        upTo(cells.column);
        if (writeCell(column++, cells)) hasFormula = true;
      }
    }
    upTo(columns.last + 1);
    if (writer.length === tagLength && isPlain) {
      writer.drop();
      return { bytes: undefined, hasFormula };
    }
    writer.ascii(`</${prefix}row>`);
    return { bytes: writer.take(), hasFormula };
  }

  /** The start tag of the row with its number; `spans`, a hint which columns are filled, is dropped when it no longer holds. Plain: it says nothing else. */
  private rowTag(row: number, bytes: Uint8Array, columns: Columns): { tag: string; isPlain: boolean } {
    const text = textOfUtf8(bytes, this.part);
    const spans = /\sspans\s*=\s*["']\s*(\d+):(\d+)\s*["']/.exec(text);
    const holds = spans && Number(spans[1]) <= columns.first && Number(spans[2]) >= columns.last;
    const attributes = text
      .replace(/^<[^\s/>]+/, '')
      .replace(/\s*\/?>$/, '')
      .replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, (found) => (holds ? found : ''))
      .replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const rest = attributes.trimEnd();
    return { tag: `<${this.prefix}row r="${row}"${rest}>`, isPlain: rest === '' || rest === spans?.[0] };
  }
}

/** A cell as it stands; one without address gets it, since cells before it may have come or gone. */
export function copyCell(writer: ByteWriter, row: number, cells: CellScanner): void {
  if (cells.addressEnd > 0) return writer.bytes(cells.bytes.subarray(cells.start, cells.end));
  copyAddressed(writer, row, cells, cells.end);
}

/** A cell up to a place in it, with the address of its column in another row. */
export function copyAddressed(writer: ByteWriter, row: number, cells: CellScanner, to: number): void {
  const { bytes, start, nameEnd, addressStart, addressEnd, column } = cells;
  const name = `${columnLetters(column)}${row}`;
  if (addressEnd > 0) {
    writer.bytes(bytes.subarray(start, addressStart));
    writer.ascii(name);
    return writer.bytes(bytes.subarray(addressEnd, to));
  }
  writer.bytes(bytes.subarray(start, nameEnd));
  writer.ascii(` r="${name}"`);
  writer.bytes(bytes.subarray(nameEnd, to));
}
