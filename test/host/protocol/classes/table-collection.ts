/** TableCollection of the workbook or of a sheet, and the tables found within a range. */
import { HostError } from '../../model/errors';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import { addTable } from '../../model/table-geometry';
import { objectArgument, textArgument } from '../arguments';
import { handle, registrations } from '../definition';
import type { ClassDefinition } from '../definition';
import type { ExcelHost } from '../host';
import { cellsOf } from '../range-target';
import type { RangeTarget } from '../range-target';
import { tableClass } from './table';

/** All tables, or those of one sheet. */
interface TableScope {
  sheet?: Sheet;
}

const tablesOf = (scope: TableScope, host: ExcelHost): Table[] =>
  scope.sheet ? host.workbook.tablesOn(scope.sheet) : host.workbook.tables;

export const tableCollectionClass: ClassDefinition<TableScope> = {
  name: 'TableCollection',
  scalars: { Count: { get: (scope, host) => tablesOf(scope, host).length } },
  items: (scope, host) => tablesOf(scope, host).map((table) => handle(tableClass, table)),
  item: (scope, key, host) => {
    const table = host.workbook.findTable(String(key));
    return table && (!scope.sheet || table.sheet === scope.sheet) ? handle(tableClass, table) : null;
  },
  methods: {
    ...registrations<TableScope>('Table', 'DataChangedEvent', 'AddedEvent', 'DeletedEvent'),
    Add: (scope, [address, hasHeaders], host) => {
      const object = objectArgument<RangeTarget>(address, 'Range');
      const place = object ?? host.workbook.locate(textArgument(address, 'address'), scope.sheet ?? host.window.activeSheet);
      if (scope.sheet && place.sheet !== scope.sheet) throw new HostError('InvalidArgument', 'The range lies on another sheet.');
      return handle(tableClass, addTable(host.workbook, place.sheet, cellsOf(place), hasHeaders === true));
    },
  },
};

export const tableScopedCollectionClass: ClassDefinition<Table[]> = {
  name: 'TableScopedCollection',
  items: (tables) => tables.map((table) => handle(tableClass, table)),
  item: (tables, key) => {
    const table = tables.find((each) => each.name.toLowerCase() === String(key).toLowerCase() || each.id === key);
    return table ? handle(tableClass, table) : null;
  },
  methods: {
    GetFirst: (tables) => {
      if (tables.length === 0) throw new HostError('ItemNotFound', 'There is no table.');
      return handle(tableClass, tables[0]);
    },
  },
};
