/** Low-level codes follow the lists that were typed, and say in which order cost adjustment visits the items. */
import type { Book } from '../../../src/book/book';
import { lowLevelCodesTyped } from '../../../src/costing/standard-cost/low-level-codes';
import { add, emptyBooks } from './books';

/** The code of each item after the lists were taken note of, by its number. */
function codes(book: Book): Record<string, number> {
  lowLevelCodesTyped(book);
  const { items } = book;
  return Object.fromEntries([...items.all()].map((row) => [items.no.text(row), items.lowLevelCode.a[row]]));
}

function itemsOf(...boms: readonly [no: string, bom: string][]): Book {
  const book = emptyBooks();
  for (const [no, productionBomNo] of boms) add(book, 'items', { no, productionBomNo });
  return book;
}

const line = (book: Book, productionBomNo: string, no: string, more: object = {}): void => {
  add(book, 'productionBomLines', { productionBomNo, no, type: 'Item', ...more });
};

describe('low-level codes', () => {
  it('are one more than the highest item that a component goes into, however deep', () => {
    const book = itemsOf(['A', 'A'], ['B', 'B'], ['C', ''], ['D', '']);
    line(book, 'A', 'B');
    line(book, 'A', 'C');
    line(book, 'B', 'C');
    expect(codes(book)).toEqual({ A: 0, B: 1, C: 2, D: 0 });
  });

  it('count a phantom as no level, and an assembly list as one', () => {
    const book = itemsOf(['A', 'A'], ['B', ''], ['C', '']);
    line(book, 'A', 'PHANTOM', { type: 'Production BOM' });
    line(book, 'PHANTOM', 'B');
    add(book, 'bomComponents', { parentItemNo: 'B', no: 'C', type: 'Item' });
    expect(codes(book)).toEqual({ A: 0, B: 1, C: 2 });
  });

  it('leave out lists that are not certified', () => {
    const book = itemsOf(['A', 'A'], ['B', ''], ['C', '']);
    add(book, 'productionBomHeaders', { no: 'A', status: 'Certified' });
    line(book, 'A', 'B');
    line(book, 'A', 'C', { versionCode: '2' });
    add(book, 'productionBomVersions', { productionBomNo: 'A', versionCode: '2', status: 'Under Development' });
    expect(codes(book)).toEqual({ A: 0, B: 1, C: 0 });
  });

  it('stop at 50 when an item goes into itself', () => {
    const book = itemsOf(['A', 'A']);
    line(book, 'A', 'A');
    expect(codes(book)).toEqual({ A: 50 });
  });
});
