/** How a sheet with a table is printed: the header on every page, on the width of a sheet of paper where that can still be read. */
import type { NewTable } from './port';

export interface SheetPage {
  readonly landscape: boolean;
  /** On the width of one page; else at a fixed scale over several. */
  readonly fitsWidth: boolean;
}

/** Characters that fit the width of a portrait page. */
const portraitWidth = 95;
/** Characters that can still be read when they are shrunk to the width of a landscape page. */
const readableWidth = 330;

/** Per cent of the full size, of tables that are too wide for one page. */
export const wideScale = 70;
/** Characters of a column without a width. */
export const usualWidth = 12;
/** In Excel's own codes: name of the sheet on the left, page and number of pages on the right. */
export const footer = { left: '&A', right: '&P / &N' };

export function pageOf({ columns }: NewTable): SheetPage {
  const whole = columns.reduce((sum, { width }) => sum + (width ?? usualWidth), 0);
  return { landscape: whole > portraitWidth, fitsWidth: whole <= readableWidth };
}
