/** Addresses of cells and ranges. Rows and columns are counted from 1 in here, as the file has them. */
import { lastColumn, lastRow } from './bounds';

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const letters: string[] = [''];

/** 1 = A, 27 = AA. */
export function columnLetters(column: number): string {
  for (let n = letters.length; n <= column; n++)
    letters.push(`${letters[Math.floor((n - 1) / 26)]}${String.fromCharCode(65 + ((n - 1) % 26))}`);
  return letters[column];
}

export function columnNumber(text: string): number {
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "B7" or "B7:D9", with or without $; undefined for anything else or beyond the sheet. */
export function parseRange(text: string): Range | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, left, top, right = left, bottom = top] = found;
  const range = { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
  const inside = range.top >= 1 && range.left >= 1 && range.bottom <= lastRow && range.right <= lastColumn;
  return inside && range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

export function rangeName({ top, left, bottom, right }: Range): string {
  return top === bottom && left === right ? cellName(top, left) : `${cellName(top, left)}:${cellName(bottom, right)}`;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
