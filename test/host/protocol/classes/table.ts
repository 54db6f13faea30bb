/** Table. */
import { HostError } from '../../model/errors';
import { clearFilter, reapply } from '../../model/filters';
import type { Table } from '../../model/table';
import { deleteTable, removeTable, renameTable, resizeTable, setHeaders, setTotals } from '../../model/table-geometry';
import { objectArgument, textArgument } from '../arguments';
import { fields, handle, readOnly, registrations } from '../definition';
import type { ClassDefinition } from '../definition';
import { cellsOf } from '../range-target';
import type { RangeTarget } from '../range-target';
import { tableAutoFilterClass } from './auto-filter';
import { rangeHandle } from './range';
import { tableColumnCollectionClass } from './table-columns';
import { tableRowCollectionClass } from './table-rows';
import { worksheetClass } from './worksheet';

export const tableClass: ClassDefinition<Table> = {
  name: 'Table',
  identity: (table) => ({ Id: table.id }),
  scalars: {
    Name: { get: (table) => table.name, set: (table, name, host) => renameTable(host.workbook, table, textArgument(name, 'name')) },
    ShowTotals: { get: (table) => table.showTotals, set: (table, shown, host) => setTotals(host.workbook, table, shown === true) },
    ShowHeaders: { get: (table) => table.showHeaders, set: (table, shown, host) => setHeaders(host.workbook, table, shown === true) },
    ...fields<Table>('Style', 'HighlightFirstColumn', 'HighlightLastColumn', 'ShowBandedRows', 'ShowBandedColumns', 'ShowFilterButton'),
    ...readOnly<Table>({ Id: (table) => table.id, LegacyId: (table) => table.id }),
  },
  navigation: {
    Columns: (table) => handle(tableColumnCollectionClass, table),
    Rows: (table) => handle(tableRowCollectionClass, table),
    Worksheet: (table) => handle(worksheetClass, table.sheet),
    AutoFilter: (table) => handle(tableAutoFilterClass, table),
  },
  methods: {
    ...registrations<Table>('Table', 'DataChangedEvent', 'SelectionChangedEvent'),
    ClearFilters: (table, _args, host) => clearFilter(host.workbook, table),
    ReapplyFilters: (table, _args, host) => reapply(host.workbook, table),
    ConvertToRange: (table, _args, host) => {
      removeTable(host.workbook, table);
      return rangeHandle(host, table.sheet, table.area);
    },
    Delete: (table, _args, host) => deleteTable(host.workbook, table),
    GetRange: (table, _args, host) => rangeHandle(host, table.sheet, table.area),
    GetDataBodyRange: (table, _args, host) => rangeHandle(host, table.sheet, table.body),
    GetHeaderRowRange: (table, _args, host) => rangeHandle(host, table.sheet, present(table.header)),
    GetTotalRowRange: (table, _args, host) => rangeHandle(host, table.sheet, present(table.totals)),
    Resize: (table, [range], host) => {
      const object = objectArgument<RangeTarget>(range, 'Range');
      const target = object ?? host.workbook.locate(textArgument(range, 'newRange'), table.sheet);
      if (target.sheet !== table.sheet) throw new HostError('InvalidArgument', 'The range lies on another sheet.');
      resizeTable(host.workbook, table, cellsOf(target));
    },
  },
};

function present<T>(part: T | undefined): T {
  if (part === undefined) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return part;
}
