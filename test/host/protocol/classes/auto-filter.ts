/** AutoFilter of a table, and of a sheet without a filtered range of its own. */
import { clearFilter, reapply } from '../../model/filters';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import { wholeArgument } from '../arguments';
import { readOnly } from '../definition';
import type { ClassDefinition } from '../definition';
import { rangeHandle } from './range';

export const tableAutoFilterClass: ClassDefinition<Table> = {
  name: 'AutoFilter',
  scalars: readOnly<Table>({
    Enabled: (table) => table.showFilterButton,
    IsDataFiltered: (table) => table.isFiltered,
    Criteria: (table) => table.columns.map((column) => column.criteria ?? null),
  }),
  methods: {
    ClearCriteria: (table, _args, host) => clearFilter(host.workbook, table),
    ClearColumnCriteria: (table, [column], host) => clearFilter(host.workbook, table, wholeArgument(column, 'columnIndex')),
    Reapply: (table, _args, host) => reapply(host.workbook, table),
    GetRangeOrNullObject: (table, _args, host) => (table.showFilterButton ? rangeHandle(host, table.sheet, table.area) : null),
  },
};

export const sheetAutoFilterClass: ClassDefinition<Sheet> = {
  name: 'AutoFilter',
  scalars: readOnly<Sheet>({ Enabled: () => false, IsDataFiltered: () => false, Criteria: () => [] }),
  methods: { GetRangeOrNullObject: () => null },
};
