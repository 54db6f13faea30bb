/**
 * The rows of a table. `rows.add` is left out on purpose: in shared workbooks it loses changes of others, values go directly below
 * the table instead (platform spec, section 5, item 3), so a program that calls it fails here by name.
 */
import { HostError } from '../../model/errors';
import { deleteCells } from '../../model/shifting';
import { valuesOf } from '../../model/reading';
import type { Area } from '../../model/area';
import type { Table } from '../../model/table';
import { writeContent } from '../../model/writing';
import { wholeArgument } from '../arguments';
import { handle } from '../definition';
import type { ClassDefinition } from '../definition';
import { rangeHandle } from './range';

interface RowTarget {
  table: Table;
  index: number;
}

const areaOf = ({ table, index }: RowTarget): Area => rowsFrom(table, index, 1);

function rowsFrom(table: Table, index: number, count: number): Area {
  if (index < 0 || count < 1 || index + count > table.rowCount) throw new HostError('InvalidArgument', 'The table has no such rows.');
  return { ...table.body, row: table.body.row + index, rows: count };
}

const tableRowClass: ClassDefinition<RowTarget> = {
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => valuesOf(target.table.sheet, areaOf(target)),
      set: (target, values, host) => writeContent(host.workbook, target.table.sheet, areaOf(target), values),
    },
  },
  methods: {
    Delete: (target, _args, host) => deleteCells(host.workbook, target.table.sheet, areaOf(target), 'Up'),
    GetRange: (target, _args, host) => rangeHandle(host, target.table.sheet, areaOf(target)),
  },
};

const rowHandle = (table: Table, index: number): ReturnType<typeof handle> => handle(tableRowClass, { table, index });

export const tableRowCollectionClass: ClassDefinition<Table> = {
  name: 'TableRowCollection',
  scalars: { Count: { get: (table) => table.rowCount } },
  items: (table) => Array.from({ length: table.rowCount }, (_, index) => rowHandle(table, index)),
  methods: {
    GetCount: (table) => ({ value: table.rowCount }),
    GetItemAt: (table, [index]) => {
      const at = wholeArgument(index, 'index');
      rowsFrom(table, at, 1);
      return rowHandle(table, at);
    },
    DeleteRowsAt: (table, [index, count], host) =>
      deleteCells(host.workbook, table.sheet, rowsFrom(table, wholeArgument(index, 'index'), wholeArgument(count, 'count', 1)), 'Up'),
  },
};

/** The classes of this file, for the check against the library. */
export const rowClasses = [tableRowClass, tableRowCollectionClass];
