/** The columns of a table. */
import { HostError } from '../../model/errors';
import { applyFilter, clearFilter } from '../../model/filters';
import { insertCells, deleteCells } from '../../model/shifting';
import { valuesOf } from '../../model/reading';
import type { FilterCriteria, Table, TableColumn } from '../../model/table';
import { renameColumn } from '../../model/table-geometry';
import { writeContent } from '../../model/writing';
import { textArgument } from '../arguments';
import { handle, readOnly } from '../definition';
import type { ClassDefinition } from '../definition';
import { rangeHandle } from './range';

/** A column is found again by its id, wherever it stands by then. */
interface ColumnTarget {
  table: Table;
  column: TableColumn;
}

function indexOf({ table, column }: ColumnTarget): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw new HostError('ItemNotFound', 'The column is deleted.');
  return index;
}

function partOf(target: ColumnTarget, part: 'header' | 'body' | 'totals' | 'area'): ReturnType<Table['columnArea']> {
  const area = target.table[part];
  if (!area) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return target.table.columnArea(indexOf(target), area);
}

const filterClass: ClassDefinition<ColumnTarget> = {
  name: 'Filter',
  scalars: readOnly<ColumnTarget>({ Criteria: ({ column }) => column.criteria ?? null }),
  methods: {
    Apply: (target, [criteria], host) => applyFilter(host.workbook, target.table, indexOf(target), criteria as FilterCriteria),
    ApplyValuesFilter: (target, [values], host) =>
      applyFilter(host.workbook, target.table, indexOf(target), { filterOn: 'Values', values: values as unknown[] }),
    ApplyCustomFilter: (target, [criterion1, criterion2, operator], host) =>
      applyFilter(host.workbook, target.table, indexOf(target), {
        filterOn: 'Custom',
        criterion1: textArgument(criterion1, 'criteria1'),
        criterion2: typeof criterion2 === 'string' ? criterion2 : undefined,
        operator: typeof operator === 'string' ? operator : undefined,
      }),
    Clear: (target, _args, host) => clearFilter(host.workbook, target.table, indexOf(target)),
  },
};

const tableColumnClass: ClassDefinition<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: ({ column }) => column.name,
      set: (target, name, host) => renameColumn(host.workbook, target.table, indexOf(target), textArgument(name, 'name')),
    },
    Values: {
      get: (target) => valuesOf(target.table.sheet, partOf(target, 'area')),
      set: (target, values, host) => writeContent(host.workbook, target.table.sheet, partOf(target, 'area'), values),
    },
  },
  navigation: { Filter: (target) => handle(filterClass, target) },
  methods: {
    Delete: (target, _args, host) => {
      if (target.table.columns.length === 1) throw new HostError('InvalidOperation', 'A table keeps one column.');
      deleteCells(host.workbook, target.table.sheet, partOf(target, 'area'), 'Left');
    },
    GetRange: (target, _args, host) => rangeHandle(host, target.table.sheet, partOf(target, 'area')),
    GetDataBodyRange: (target, _args, host) => rangeHandle(host, target.table.sheet, partOf(target, 'body')),
    GetHeaderRowRange: (target, _args, host) => rangeHandle(host, target.table.sheet, partOf(target, 'header')),
    GetTotalRowRange: (target, _args, host) => rangeHandle(host, target.table.sheet, partOf(target, 'totals')),
  },
};

const columnHandle = (table: Table, column: TableColumn): ReturnType<typeof handle> => handle(tableColumnClass, { table, column });

export const tableColumnCollectionClass: ClassDefinition<Table> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((column) => columnHandle(table, column)),
  item: (table, key) => {
    const column = table.columns.find((each) => each.id === key || each.name.toLowerCase() === String(key).toLowerCase());
    return column ? columnHandle(table, column) : null;
  },
  methods: {
    Add: (table, [index, values, name], host) => {
      const at = typeof index === 'number' && index >= 0 ? index : table.columns.length;
      insertCells(host.workbook, table.sheet, { ...table.area, column: table.area.column + at, columns: 1 }, 'Right');
      if (at === table.columns.length) {
        table.area = { ...table.area, columns: table.area.columns + 1 };
        table.columns.push(table.newColumn(''));
      }
      renameColumn(host.workbook, table, at, typeof name === 'string' ? name : `Column${at + 1}`);
      const target = { table, column: table.columns[at] };
      if (Array.isArray(values)) writeContent(host.workbook, table.sheet, partOf(target, 'area'), values);
      return handle(tableColumnClass, target);
    },
  },
};

/** The classes of this file, for the check against the library. */
export const columnClasses = [filterClass, tableColumnClass, tableColumnCollectionClass];
