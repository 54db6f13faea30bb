/** Filters let through what Business Central's would. */
import { codeFilter, parseDateFilter, parseFilter } from '../../src/book/filter';
import { Refused } from '../../src/book/refusal';
import { Strings } from '../../src/book/strings';
import { parseIsoDate } from '../../src/decimal';

const codes = ['', 'A', 'A10', 'A20', 'B', 'B|C', 'C', 'D(1)', 'E F'];
const through = (filter: string): string[] => codes.filter((code) => parseFilter(filter).matches(code));
const day = (text: string) => parseIsoDate(text)!;

describe('a filter on codes', () => {
  it.each([
    ['', codes],
    ['   ', codes],
    ['A', ['A']],
    ['a', ['A']],
    ['@a', ['A']],
    ["''", ['']],
    ["<>''", codes.slice(1)],
    ['A|C', ['A', 'C']],
    [' A | C ', ['A', 'C']],
    ['A*', ['A', 'A10', 'A20']],
    ['A?0', ['A10', 'A20']],
    ['*0', ['A10', 'A20']],
    ['*', codes],
    ['<>A*', ['', 'B', 'B|C', 'C', 'D(1)', 'E F']],
    ['A..B', ['A', 'A10', 'A20', 'B']],
    ['..A', ['', 'A']],
    ['C..', ['C', 'D(1)', 'E F']],
    ['>=C', ['C', 'D(1)', 'E F']],
    ['>C', ['D(1)', 'E F']],
    ['<A10', ['', 'A']],
    ['<=A10', ['', 'A', 'A10']],
    ['=A', ['A']],
    ['A..C&<>B', ['A', 'A10', 'A20', 'B|C', 'C']],
    ['A|B..C&<>B*', ['A', 'C']],
    ['(A|B..C)&<>B*', ['A', 'C']],
    ['(A*|B)&(*0|B)', ['A10', 'A20', 'B']],
    ["'B|C'", ['B|C']],
    ["'D(1)'|A", ['A', 'D(1)']],
    ["'B|'*", ['B|C']],
    ['E F', ['E F']],
  ])('%s lets through %j', (filter, expected) => {
    expect(through(filter)).toEqual(expected);
  });

  it('takes two quotes inside quotes as one', () => {
    expect(parseFilter("'O''NEILL'").matches("O'Neill")).toBe(true);
  });

  it('knows when it filters nothing', () => {
    expect(parseFilter(undefined).isBlank).toBe(true);
    expect(parseFilter(' ').isBlank).toBe(true);
    expect(parseFilter("''").isBlank).toBe(false);
  });

  it.each(["'A", '(A|B', 'A|', '&A', 'A)', '()'])('refuses %s, which nobody can read', (filter) => {
    expect(() => parseFilter(filter)).toThrow(Refused);
    expect(() => parseFilter(filter)).toThrow('filterUnreadable');
  });

  it('looks at numbers of codes as at the codes', () => {
    const strings = new Strings();
    const [blue, red] = [strings.code('blue'), strings.code('red')];
    const filter = codeFilter(strings, 'B*');
    expect([filter.matches(blue), filter.matches(red), filter.matches(blue), filter.matches(0)]).toEqual([true, false, true, false]);
    expect(codeFilter(strings, '').matches(0)).toBe(true);
  });
});

describe('a filter on days', () => {
  const days = ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'];
  it.each([
    ['', days],
    ['2024-02-01', ['2024-02-01']],
    ['2024-02-01..2024-02-29', ['2024-02-01', '2024-02-29']],
    ['..2024-01-31', ['2024-01-31']],
    ['2024-02-29..', ['2024-02-29', '2024-03-01']],
    ['<2024-02-01|>2024-02-29', ['2024-01-31', '2024-03-01']],
    ['<>2024-02-29', ['2024-01-31', '2024-02-01', '2024-03-01']],
  ])('%s lets through %j', (filter, expected) => {
    expect(days.filter((text) => parseDateFilter(filter).matches(day(text)))).toEqual(expected);
  });

  it('refuses what is no day', () => {
    expect(() => parseDateFilter('2024-02-30')).toThrow('dateFilterUnreadable');
    expect(() => parseDateFilter('January')).toThrow('dateFilterUnreadable');
  });
});
