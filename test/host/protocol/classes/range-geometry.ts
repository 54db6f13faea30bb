/** Methods of Range that lead to other ranges. */
import { bounding, bottomOf, contains, intersection, onSheet, overlap, rightOf, SHEET_COLUMNS, SHEET_ROWS } from '../../model/area';
import type { Area } from '../../model/area';
import { HostError } from '../../model/errors';
import { objectArgument, textArgument, wholeArgument } from '../arguments';
import { handle } from '../definition';
import type { ClassDefinition, Handle } from '../definition';
import type { ExcelHost } from '../host';
import { cellsOf } from '../range-target';
import type { RangeTarget } from '../range-target';
import { rangeHandle } from './range';
import { tableScopedCollectionClass } from './table-collection';

type Methods = NonNullable<ClassDefinition<RangeTarget>['methods']>;

/** A method that gives a rectangle of the same sheet. */
const leadingTo =
  (derive: (area: Area, args: unknown[], host: ExcelHost, range: RangeTarget) => Area) =>
  (range: RangeTarget, args: unknown[], host: ExcelHost): Handle =>
    rangeHandle(host, range.sheet, onSheet(derive(cellsOf(range), args, host, range)));

/** Another range given as an object or as an address on the same sheet. */
function otherRange(host: ExcelHost, range: RangeTarget, argument: unknown): Area {
  const object = objectArgument<RangeTarget>(argument, 'Range');
  const other = object
    ? { sheet: object.sheet, area: cellsOf(object) }
    : host.workbook.locate(textArgument(argument, 'range'), range.sheet);
  if (other.sheet !== range.sheet) throw new HostError('InvalidArgument', 'The ranges lie on different sheets.');
  return other.area;
}

function shared(host: ExcelHost, range: RangeTarget, argument: unknown): Handle | null {
  const area = intersection(cellsOf(range), otherRange(host, range, argument));
  return area ? rangeHandle(host, range.sheet, area) : null;
}

function used(host: ExcelHost, range: RangeTarget, valuesOnly: unknown): Handle | null {
  const area = range.sheet.cells.used(cellsOf(range), valuesOnly === true);
  return area ? rangeHandle(host, range.sheet, area) : null;
}

const firstCell = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

/** Rows or columns next to a range: positive counts on the named side, negative on the other. */
function beside(area: Area, count: number, axis: 'rows' | 'columns', side: 'before' | 'after'): Area {
  if (count === 0) throw new HostError('InvalidArgument', 'The count must not be 0.');
  const after = (side === 'after') === count > 0;
  const size = Math.abs(count);
  if (axis === 'rows') return { ...area, row: after ? bottomOf(area) + 1 : area.row - size, rows: size };
  return { ...area, column: after ? rightOf(area) + 1 : area.column - size, columns: size };
}

export const rangeGeometry: Methods = {
  GetCell: leadingTo((area, [row, column]) => ({
    row: area.row + wholeArgument(row, 'row'),
    column: area.column + wholeArgument(column, 'column'),
    rows: 1,
    columns: 1,
  })),
  GetRow: leadingTo((area, [row]) => ({ ...area, row: area.row + wholeArgument(row, 'row'), rows: 1 })),
  GetColumn: leadingTo((area, [column]) => ({ ...area, column: area.column + wholeArgument(column, 'column'), columns: 1 })),
  GetLastRow: leadingTo((area) => ({ ...area, row: bottomOf(area), rows: 1 })),
  GetLastColumn: leadingTo((area) => ({ ...area, column: rightOf(area), columns: 1 })),
  GetLastCell: leadingTo((area) => ({ row: bottomOf(area), column: rightOf(area), rows: 1, columns: 1 })),
  GetEntireRow: leadingTo((area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })),
  GetEntireColumn: leadingTo((area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
  GetOffsetRange: leadingTo((area, [rows, columns]) => ({
    ...area,
    row: area.row + wholeArgument(rows, 'rowOffset'),
    column: area.column + wholeArgument(columns, 'columnOffset'),
  })),
  GetResizedRange: leadingTo((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + wholeArgument(rows, 'deltaRows'),
    columns: area.columns + wholeArgument(columns, 'deltaColumns'),
  })),
  GetAbsoluteResizedRange: leadingTo((area, [rows, columns]) => ({
    ...area,
    rows: wholeArgument(rows, 'numRows'),
    columns: wholeArgument(columns, 'numColumns'),
  })),
  GetBoundingRect: leadingTo((area, [other], host, range) => bounding(area, otherRange(host, range, other))),
  GetRowsAbove: leadingTo((area, [count]) => beside(area, wholeArgument(count, 'count', 1), 'rows', 'before')),
  GetRowsBelow: leadingTo((area, [count]) => beside(area, wholeArgument(count, 'count', 1), 'rows', 'after')),
  GetColumnsBefore: leadingTo((area, [count]) => beside(area, wholeArgument(count, 'count', 1), 'columns', 'before')),
  GetColumnsAfter: leadingTo((area, [count]) => beside(area, wholeArgument(count, 'count', 1), 'columns', 'after')),
  GetIntersection: (range, [other], host) => {
    const found = shared(host, range, other);
    if (!found) throw new HostError('ItemNotFound', 'The ranges share no cell.');
    return found;
  },
  GetIntersectionOrNullObject: (range, [other], host) => shared(host, range, other),
  // An empty range has its first cell as used range; the OrNullObject method says that there is none.
  GetUsedRange: (range, [valuesOnly], host) => used(host, range, valuesOnly) ?? rangeHandle(host, range.sheet, firstCell(cellsOf(range))),
  GetUsedRangeOrNullObject: (range, [valuesOnly], host) => used(host, range, valuesOnly),
  GetTables: (range, [fullyContained], host) => {
    const area = cellsOf(range);
    const tables = host.workbook
      .tablesOn(range.sheet)
      .filter((table) => (fullyContained === true ? contains(area, table.area) : overlap(area, table.area)));
    return handle(tableScopedCollectionClass, tables);
  },
};
