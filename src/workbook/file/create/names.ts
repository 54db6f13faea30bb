/**
 * Names of new sheets, tables and columns, as Excel allows them.
 *
 * Refusals: `sheetNameNotAllowed`, `tableNameNotAllowed`, `tableNameTaken`, `headerNotAllowed`, `headerTwice`.
 */
import type { NewTable } from '../../port';
import { refuseFile } from '../refuse';

const sheetNameMax = 31;
const headerMax = 255;

/** The wished name, with a number behind it where a sheet has it already. */
export function freeSheetName(wished: string, sheets: readonly string[]): string {
  const isAllowed = wished !== '' && wished.length <= sheetNameMax && !/[\\/?*[\]:]|^'|'$/.test(wished);
  if (!isAllowed || wished.toLowerCase() === 'history') refuseFile('sheetNameNotAllowed', { sheet: wished });
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  let name = wished;
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const number = ` (${n})`;
    name = wished.slice(0, sheetNameMax - number.length).trimEnd() + number;
  }
  return name;
}

/** `taken` holds names of tables and defined names in lower case. */
export function checkTableName(name: string, taken: ReadonlySet<string>): void {
  const isAllowed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[RC]|R\d*C\d*)$/i.test(name);
  if (!isAllowed) refuseFile('tableNameNotAllowed', { table: name });
  if (taken.has(name.toLowerCase())) refuseFile('tableNameTaken', { table: name });
}

export function checkHeaders({ name, columns }: NewTable): void {
  if (columns.length === 0) throw new RangeError(`${name} has no columns`);
  const seen = new Set<string>();
  for (const { header } of columns) {
    if (header.trim() === '' || header.length > headerMax) refuseFile('headerNotAllowed', { table: name, header });
    if (seen.has(header.toLowerCase())) refuseFile('headerTwice', { table: name, header });
    seen.add(header.toLowerCase());
  }
}
