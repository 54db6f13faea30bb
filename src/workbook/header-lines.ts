/** How many lines a header takes when its words wrap in the width of its column; a header with a filter button has that much less room. */
import type { NewTable } from './port';

/** Characters that the filter button of a header takes. */
export const filterButton = 3;
/** Height of a line, in points, as Excel sets it for its usual font. */
export const lineHeight = 15;

function linesOf(header: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of header.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines++;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** Lines of the highest header; columns without a width have one line. */
export function headerLines({ columns }: NewTable): number {
  return Math.max(1, ...columns.map(({ header, width }) => (width === undefined ? 1 : linesOf(header, width - filterButton))));
}
