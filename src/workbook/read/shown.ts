/** What reading a cell gives, and how what stands in a cell is quoted in a message: short, on one line, without signs that act on a screen. */
import type { RefusalValue } from '../../book/refusal';
import type { Cell } from '../port';

/** A stored value, or what is wrong with the cell. */
export type ReadCell = number | { readonly code: string; readonly values: Readonly<Record<string, RefusalValue>> };

/** A text of 32,767 characters would bury the message. */
const quotedMax = 60;

export function textOf(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'object' ? '' : String(cell);
}

export function shown(cell: Cell): string {
  const text = textOf(cell)
    .slice(0, quotedMax * 2)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, '\u{fffd}');
  return text.length <= quotedMax ? text : `${text.slice(0, quotedMax)}…`;
}
