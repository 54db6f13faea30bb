/**
 * What may be typed into the columns of a new table, and the notes at their headers. Excel keeps a list of up to 255 characters in the validation itself; a longer
 * one, or one with a comma in a value, stands on a hidden sheet.
 */
import type { ColumnFormat, ColumnValidation, NewTable } from '../../port';
import { cellName } from '../address';
import { daysTo1904 } from '../sheet/read-cells';
import { escapeXml } from '../xml/escape';

const listMax = 255;
const noteMax = 255;
/** 1 March 1900, the first day whose number is the same in every program. */
const firstDay = 61;
const largest = 999_999_999_999_999;

/** The values of a list as one text; the name under which a list that stands on the hidden sheet is found. */
export function listKey(values: readonly string[]): string {
  return values.join('\n');
}

function needsSheet(values: readonly string[]): boolean {
  return values.join(',').length > listMax || values.some((value) => value.includes(',') || value !== value.trim());
}

export function validationsXml(table: NewTable, header: number, lists: ReadonlyMap<string, string>, date1904: boolean): string {
  const all = table.columns.flatMap(({ validation, note }, i) => [
    ...(note === undefined ? [] : [noteXml(note, cellName(header, i + 1))]),
    ...(validation ? [validationXml(validation, cellName(header + 1, i + 1), lists, date1904)] : []),
  ]);
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** A rule that lets everything pass and speaks when the cell is selected. */
function noteXml(note: string, cell: string): string {
  return `<dataValidation allowBlank="1" showInputMessage="1" prompt="${escapeXml(note.slice(0, noteMax))}" sqref="${cell}"/>`;
}

function validationXml(validation: ColumnValidation, cell: string, lists: ReadonlyMap<string, string>, date1904: boolean): string {
  const rule = (attributes: string, ...formulas: (string | number)[]): string =>
    `<dataValidation ${attributes} allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${cell}">` +
    formulas.map((formula, i) => `<formula${i + 1}>${escapeXml(String(formula))}</formula${i + 1}>`).join('') +
    '</dataValidation>';
  if (validation.kind === 'date') return rule('type="date" operator="greaterThanOrEqual"', date1904 ? firstDay - daysTo1904 : firstDay);
  if (validation.kind === 'decimal') return rule('type="decimal"', validation.min ?? -largest, validation.max ?? largest);
  const { values } = validation;
  return rule('type="list"', lists.get(listKey(values)) ?? `"${values.join(',').replaceAll('"', '""')}"`);
}

/** The lists of some columns that need the hidden sheet. */
export function listsForSheet(columns: readonly ColumnFormat[]): (readonly string[])[] {
  return columns.flatMap(({ validation }) => (validation?.kind === 'list' && needsSheet(validation.values) ? [validation.values] : []));
}
