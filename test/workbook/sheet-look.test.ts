/** How a sheet of the product looks and prints, before a store writes it. */
import { headerLines } from '../../src/workbook/header-lines';
import type { NewTable } from '../../src/workbook/port';
import { pageOf } from '../../src/workbook/sheet-page';

const table = (...columns: readonly [header: string, width?: number][]): NewTable => ({
  name: 'Ledger',
  sheet: 'Ledger',
  columns: columns.map(([header, width]) => ({ header, numberFormat: 'General', ...(width === undefined ? {} : { width }) })),
  rows: [],
});
const wide = (count: number): NewTable => table(...Array.from({ length: count }, (_, i): [string, number] => [`Column ${i}`, 15]));

describe('a header', () => {
  it('wraps at its words, with room for the filter button, and is as high as the one that wraps most', () => {
    expect(headerLines(table(['Item No.', 14]))).toBe(1);
    expect(headerLines(table(['Item No.', 14], ['Increase Invoiced Quantity', 15]))).toBe(3);
    expect(headerLines(table(['Cost Amount (Actual)', 15]))).toBe(2);
  });

  it('never breaks within a word', () => {
    expect(headerLines(table(['Inventoriable', 10]))).toBe(1);
  });

  it('stays on one line where the column has no width', () => {
    expect(headerLines(table(['Increase Invoiced Quantity']))).toBe(1);
  });
});

describe('a page', () => {
  it('is upright for a few columns and lies on its side for more', () => {
    expect(pageOf(wide(6))).toEqual({ landscape: false, fitsWidth: true });
    expect(pageOf(wide(7))).toEqual({ landscape: true, fitsWidth: true });
  });

  it('is not shrunk to one width where nobody could read it', () => {
    expect(pageOf(wide(22))).toMatchObject({ fitsWidth: true });
    expect(pageOf(wide(23))).toMatchObject({ fitsWidth: false });
  });
});
