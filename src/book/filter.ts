/**
 * Filters as Business Central's users write them: what they let through of codes, options and days.
 *
 * | filter | lets through |
 * | --- | --- |
 * | blank | everything |
 * | `A`, `''` | A; what is blank |
 * | `A*`, `?0` | what begins with A; one character and 0 |
 * | `<>A`, `<B`, `<=B`, `>B`, `>=B` | all but A; what comes before B ... |
 * | `A..C`, `..C`, `A..` | A to C, up to C, from A on, both ends included |
 * | `A\|C`, `A..D&<>B`, `(A\|B)&<>A*` | either; both; brackets decide what belongs together |
 * | `'A\|B'` | quotes take signs as they stand |
 *
 * Texts are compared without regard to case. Days are written 2026-01-31. Refusals: `filterUnreadable`, `dateFilterUnreadable`.
 */
import { type Day, parseIsoDate } from '../decimal';
import { refuse } from './refusal';
import type { Strings } from './strings';

export interface Filter<T = string> {
  /** Nothing is filtered. */
  readonly isBlank: boolean;
  matches(value: T): boolean;
}

type Test<T> = (value: T) => boolean;
/** One sign of a filter; a quoted one stands for itself. */
interface Sign {
  readonly char: string;
  readonly quoted: boolean;
}

/** Reads a filter on codes, texts or captions. */
export function parseFilter(text: string | undefined): Filter {
  const unreadable = (): never => refuse('filterUnreadable', { filter: text ?? '' });
  const test = parse(text ?? '', textTest, unreadable);
  return { isBlank: test === undefined, matches: (value) => test === undefined || test(value.toUpperCase()) };
}

/** Reads a filter on days. */
export function parseDateFilter(text: string | undefined): Filter<Day> {
  const unreadable = (): never => refuse('dateFilterUnreadable', { filter: text ?? '' });
  const test = parse<Day>(text ?? '', (signs) => dateTest(signs, unreadable), unreadable);
  return { isBlank: test === undefined, matches: (day) => test === undefined || test(day) };
}

/** A filter on the numbers of codes, which looks at each code once. */
export function codeFilter(strings: Strings, text: string | undefined): Filter<number> {
  const filter = parseFilter(text);
  const known = new Map<number, boolean>();
  const matches = (code: number): boolean => {
    let result = known.get(code);
    if (result === undefined) known.set(code, (result = filter.matches(strings.text(code))));
    return result;
  };
  return { isBlank: filter.isBlank, matches: filter.isBlank ? () => true : matches };
}

/** The test that a filter stands for; undefined for a blank one. */
function parse<T>(text: string, termTest: (signs: readonly Sign[]) => Test<T>, unreadable: () => never): Test<T> | undefined {
  const signs = signsOf(text.trim(), unreadable);
  if (signs.length === 0) return undefined;
  let at = 0;
  const next = (): string | undefined => (at < signs.length && !signs[at].quoted ? signs[at].char : undefined);

  const either = (): Test<T> => {
    const parts = [both()];
    while (next() === '|') {
      at++;
      parts.push(both());
    }
    return (value) => parts.some((part) => part(value));
  };
  const both = (): Test<T> => {
    const parts = [term()];
    while (next() === '&') {
      at++;
      parts.push(term());
    }
    return (value) => parts.every((part) => part(value));
  };
  const term = (): Test<T> => {
    while (next() === ' ') at++;
    if (next() === '(') {
      at++;
      const inner = either();
      if (next() !== ')') unreadable();
      at++;
      while (next() === ' ') at++;
      return inner;
    }
    const from = at;
    while (at < signs.length && !'|&)'.includes(next() ?? '.')) at++;
    if (at === from) unreadable();
    return termTest(trimmed(signs.slice(from, at)));
  };

  const test = either();
  return at === signs.length ? test : unreadable();
}

/** The signs of a filter; two quotes inside quotes are one. An empty pair of quotes is an empty quoted sign: it stands for blank. */
function signsOf(text: string, unreadable: () => never): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== "'") {
      signs.push({ char: text[at], quoted: false });
      continue;
    }
    let inside = '';
    for (at++; text[at] !== "'" || text[at + 1] === "'"; at++) {
      if (at >= text.length) unreadable();
      if (text[at] === "'") at++;
      inside += text[at];
    }
    if (inside === '') signs.push({ char: '', quoted: true });
    for (const char of inside) signs.push({ char, quoted: true });
  }
  return signs;
}

function trimmed(signs: readonly Sign[]): readonly Sign[] {
  const isBlank = ({ char, quoted }: Sign): boolean => char === ' ' && !quoted;
  let [from, to] = [0, signs.length];
  while (from < to && isBlank(signs[from])) from++;
  while (to > from && isBlank(signs[to - 1])) to--;
  return signs.slice(from, to);
}

const textOf = (signs: readonly Sign[]): string =>
  signs
    .map((sign) => sign.char)
    .join('')
    .toUpperCase();

/** Position of two unquoted dots, or -1. */
const dotsAt = (signs: readonly Sign[]): number =>
  signs.findIndex((sign, at) => sign.char === '.' && !sign.quoted && signs[at + 1]?.char === '.' && !signs[at + 1].quoted);

/** The comparison that a term begins with, and what follows it. */
function comparison(signs: readonly Sign[]): readonly [string, readonly Sign[]] {
  const [first, second] = signs.map(({ char, quoted }) => (quoted ? '' : char));
  for (const operator of ['<>', '<=', '>=', '<', '>', '='])
    if (operator === (operator.length === 2 ? `${first}${second}` : first)) return [operator, trimmed(signs.slice(operator.length))];
  return ['=', signs];
}

function textTest(signs: readonly Sign[]): Test<string> {
  const dots = dotsAt(signs);
  if (dots >= 0) return between(textOf(trimmed(signs.slice(0, dots))), textOf(trimmed(signs.slice(dots + 2))), '');
  const [operator, operand] = comparison(signs[0].char === '@' && !signs[0].quoted ? signs.slice(1) : signs);
  const like = pattern(operand);
  if (like) return operator === '<>' ? (value) => !like.test(value) : (value) => like.test(value);
  return compared(operator, textOf(operand));
}

function dateTest(signs: readonly Sign[], unreadable: () => never): Test<Day> {
  const dayOf = (part: readonly Sign[]): Day => {
    const text = textOf(trimmed(part));
    return text === '' ? (0 as Day) : (parseIsoDate(text) ?? unreadable());
  };
  const dots = dotsAt(signs);
  if (dots >= 0) return between(dayOf(signs.slice(0, dots)), dayOf(signs.slice(dots + 2)), 0);
  const [operator, operand] = comparison(signs);
  return compared(operator, dayOf(operand));
}

/** Both ends included; a blank end is open. */
function between<T extends string | number>(from: T, to: T, blank: string | number): Test<T> {
  return (value) => (from === blank || value >= from) && (to === blank || value <= to);
}

function compared<T extends string | number>(operator: string, operand: T): Test<T> {
  switch (operator) {
    case '<>':
      return (value) => value !== operand;
    case '<':
      return (value) => value < operand;
    case '<=':
      return (value) => value <= operand;
    case '>':
      return (value) => value > operand;
    case '>=':
      return (value) => value >= operand;
    default:
      return (value) => value === operand;
  }
}

/** What a term with `*` or `?` matches; undefined when it has neither. */
function pattern(signs: readonly Sign[]): RegExp | undefined {
  if (!signs.some(({ char, quoted }) => !quoted && (char === '*' || char === '?'))) return undefined;
  const parts = signs.map(({ char, quoted }) => {
    if (!quoted && char === '*') return '.*';
    if (!quoted && char === '?') return '.';
    return char.toUpperCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}
