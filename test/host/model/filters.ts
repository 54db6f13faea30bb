/**
 * Filters of tables. They hide rows at the moment they are applied and are not applied again by themselves when cells change. Known:
 * lists of texts (`Values`) and one or two comparisons (`Custom`); other kinds are refused as not implemented.
 */
import { bottomOf } from './area';
import { NotImplementedByHost } from './errors';
import { displayed } from './number-format';
import { checkAllowed } from './protection';
import { plain } from './reading';
import type { FilterCriteria, Table } from './table';
import type { Workbook } from './workbook';

export function applyFilter(workbook: Workbook, table: Table, column: number, criteria: FilterCriteria): void {
  checkAllowed(table.sheet, 'allowAutoFilter');
  if (criteria.filterOn !== 'Values' && criteria.filterOn !== 'Custom') throw new NotImplementedByHost(`Filter on ${criteria.filterOn}`);
  table.columns[column].criteria = criteria;
  reapply(workbook, table);
}

/** Takes the criteria off one column or all of them and shows what still fits. */
export function clearFilter(workbook: Workbook, table: Table, column?: number): void {
  if (table.isFiltered) checkAllowed(table.sheet, 'allowAutoFilter');
  table.columns.forEach((each, index) => {
    if (column === undefined || column === index) each.criteria = undefined;
  });
  reapply(workbook, table);
}

export function reapply(workbook: Workbook, table: Table): void {
  table.filteredRows = new Set();
  const filters = table.columns.flatMap(({ criteria }, index) => (criteria ? [{ criteria, index }] : []));
  const last = filters.length > 0 ? bottomOf(table.body) : -1;
  for (let row = table.body.row; row <= last; row++) {
    if (!filters.every(({ criteria, index }) => meets(table, row, index, criteria))) table.filteredRows.add(row);
  }
  workbook.changed({ kind: 'tableFiltered', table });
}

function meets(table: Table, row: number, index: number, criteria: FilterCriteria): boolean {
  const { cells } = table.sheet;
  const column = table.area.column + index;
  const value = cells.value(row, column);
  if (criteria.filterOn === 'Values') {
    const shown = displayed(value, cells.format(row, column)).toLowerCase();
    return (criteria.values ?? []).some((wanted) => String(wanted).toLowerCase() === shown);
  }
  const first = compares(plain(value), criteria.criterion1 ?? '');
  if (criteria.criterion2 === undefined) return first;
  const second = compares(plain(value), criteria.criterion2);
  return criteria.operator === 'Or' ? first || second : first && second;
}

/** `>5`, `<>A`, `=A*`, `A?`: numbers compare as numbers, text without case and with * and ?. */
function compares(value: string | number | boolean, criterion: string): boolean {
  const [, sign = '=', operand] = /^(<>|<=|>=|<|>|=)?(.*)$/.exec(criterion) ?? [];
  const number = Number(operand);
  if (operand !== '' && !Number.isNaN(number) && typeof value === 'number') return ordered(value - number, sign);
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const matches = new RegExp(`^${pattern}$`, 'i').test(String(value));
  if (sign === '=') return matches;
  if (sign === '<>') return !matches;
  return (
    typeof value === 'string' &&
    ordered(value.toLowerCase() < operand.toLowerCase() ? -1 : value.toLowerCase() > operand.toLowerCase() ? 1 : 0, sign)
  );
}

function ordered(difference: number, sign: string): boolean {
  if (sign === '=') return difference === 0;
  if (sign === '<>') return difference !== 0;
  if (sign === '<') return difference < 0;
  if (sign === '<=') return difference <= 0;
  return sign === '>' ? difference > 0 : difference >= 0;
}
