/** What every refusal has: a text in all three languages whose values are all given, and a cell that exists to look at. */
import type { Refusal } from '../../src/book/refusal';
import { languages } from '../../src/localization/language';
import { refusalTexts } from '../../src/localization/refusals/index';
import { schema, type TableName } from '../../src/schema';

/** Codes of refusals; throws when one of them lacks a value that its text speaks of, or points at a cell that no table has. */
export function codesOf(refusals: readonly Refusal[]): string[] {
  const lacks = refusals.flatMap(lacksOf);
  if (lacks.length > 0) throw new Error(lacks.join('\n'));
  return refusals.map(({ code }) => code);
}

function lacksOf(refusal: Refusal): string[] {
  const { code, values, table, row, column } = refusal;
  const lacks: string[] = [];
  const texts = languages.map((language) => refusalTexts[code]?.[language] ?? '');
  if (texts.includes('')) lacks.push(`${code} has no text`);
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1])));
  for (const name of named) if (values[name] === undefined) lacks.push(`${code}: the text speaks of {${name}}, which is not given`);
  if (table === undefined) return column === undefined && row === undefined ? lacks : [...lacks, `${code} points at a cell of no table`];
  if (!(table in schema)) return [...lacks, `${code} points at the table ${table}, which there is not`];
  if (column !== undefined && !(column in schema[table as TableName].columns)) lacks.push(`${code} points at ${table}.${column}`);
  if (row !== undefined && !(row >= 1)) lacks.push(`${code} points at row ${row} of ${table}`);
  return lacks;
}
