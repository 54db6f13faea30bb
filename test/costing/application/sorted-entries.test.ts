/** Open entries in the order of application, however many there are and in whatever order they come and go. */
import { SortedEntries } from '../../../src/costing/application/sorted-entries';
import { aBook } from '../../support/book';

/** Entries on days that jump about: 1 to 50, with many on one day; and what a plain list makes of them. */
function many(count: number) {
  const { itemLedgerEntries: table } = aBook();
  for (let i = 1; i <= count; i++) table.postingDate.set(table.append(), 45_000 + ((i * 37) % 50));
  const dateOf = (entry: number): number => table.postingDate.a[entry];
  const inOrder = (entries: Iterable<number>): number[] => [...entries].sort((a, b) => dateOf(a) - dateOf(b) || a - b);
  return { sorted: new SortedEntries(table), inOrder };
}

function forwards(sorted: SortedEntries): number[] {
  const found: number[] = [];
  for (let entry = sorted.first(); entry !== 0; entry = sorted.after(entry)) found.push(entry);
  return found;
}

function backwards(sorted: SortedEntries): number[] {
  const found: number[] = [];
  for (let entry = sorted.last(); entry !== 0; entry = sorted.beforeEntry(entry)) found.unshift(entry);
  return found;
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('open entries', () => {
  it('are none at first', () => {
    const { sorted } = many(1);
    sorted.remove(1);
    expect([sorted.isEmpty, sorted.first(), sorted.last(), sorted.after(1), sorted.beforeEntry(1)]).toEqual([true, 0, 0, 0, 0]);
  });

  it.each([10, 600, 3000])('are passed by date, then number, both ways, when %d were added', (count) => {
    const { sorted, inOrder } = many(count);
    const entries = numbers(1, count);
    entries.forEach((entry) => sorted.add(entry));
    expect(forwards(sorted)).toEqual(inOrder(entries));
    expect(backwards(sorted)).toEqual(inOrder(entries));
    expect(sorted.isEmpty).toBe(false);
  });

  it('are passed in order when they were added in order: 1,500 by date', () => {
    const { sorted, inOrder } = many(1500);
    const entries = inOrder(numbers(1, 1500));
    entries.forEach((entry) => sorted.add(entry));
    expect([forwards(sorted), backwards(sorted)]).toEqual([entries, entries]);
  });

  it('are gone when they are taken away, once and for all, first, last and in the middle', () => {
    const { sorted, inOrder } = many(1200);
    const left = new Set(numbers(1, 1200));
    left.forEach((entry) => sorted.add(entry));
    const order = inOrder(left);
    for (const entry of [order[0], order[1199], ...order.filter((_, i) => i % 3 === 1), order[0]]) {
      sorted.remove(entry);
      left.delete(entry);
      expect(sorted.after(entry)).toBe(inOrder(left).find((other) => order.indexOf(other) > order.indexOf(entry)) ?? 0);
    }
    expect(forwards(sorted)).toEqual(inOrder(left));
    expect(backwards(sorted)).toEqual(inOrder(left));
    for (const entry of [...left].reverse()) sorted.remove(entry);
    expect([sorted.isEmpty, sorted.first(), sorted.last()]).toEqual([true, 0, 0]);
  });

  it('are looked for from where one was that is gone', () => {
    const { sorted, inOrder } = many(5);
    const order = inOrder(numbers(1, 5));
    order.forEach((entry) => sorted.add(entry));
    sorted.remove(order[2]);
    expect([sorted.beforeEntry(order[2]), sorted.after(order[2])]).toEqual([order[1], order[3]]);
  });
});
