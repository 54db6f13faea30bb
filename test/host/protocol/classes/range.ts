/** Range: where it lies, what it holds, and what can be done with its cells. */
import { addressOf, cellCount, quotedSheetName, SHEET_COLUMNS, SHEET_ROWS } from '../../model/area';
import type { Area } from '../../model/area';
import { HostError } from '../../model/errors';
import { checkContent } from '../../model/protection';
import { formatsOf, formulasOf, textsOf, valuesOf, valueTypesOf } from '../../model/reading';
import { deleteCells, insertCells } from '../../model/shifting';
import { writeContent, writeFormats } from '../../model/writing';
import { clearCells } from '../../model/clearing';
import { hideColumns, hideRows, hiddenState } from '../../model/hiding';
import { handle, readOnly } from '../definition';
import type { ClassDefinition } from '../definition';
import type { ExcelHost } from '../host';
import { cellsOf } from '../range-target';
import type { RangeTarget } from '../range-target';
import { dataValidationClass } from './data-validation';
import { rangeFormatClass } from './range-format';
import { rangeGeometry } from './range-geometry';
import { worksheetClass } from './worksheet';

export type { RangeTarget } from '../range-target';

/** Reads per cell, unless the range is beyond what Excel reads: then null without an error (#6781, #4783). */
const perCell =
  (read: (range: RangeTarget, area: Area, host: ExcelHost) => unknown) =>
  (range: RangeTarget, host: ExcelHost): unknown => {
    const area = cellsOf(range);
    return host.nullReads || cellCount(area) > host.faults.readCellsLimit ? null : read(range, area, host);
  };

const content = {
  get: perCell((range, area) => formulasOf(range.sheet, area)),
  set: (range: RangeTarget, value: unknown, host: ExcelHost) => writeContent(host.workbook, range.sheet, cellsOf(range), value),
};

const fullAddress = ({ sheet, ...range }: RangeTarget): string =>
  `${quotedSheetName(sheet.name)}!${addressOf(cellsOf({ sheet, ...range }))}`;

export const rangeClass: ClassDefinition<RangeTarget> = {
  name: 'Range',
  scalars: {
    Values: { ...content, get: perCell((range, area) => valuesOf(range.sheet, area)) },
    Formulas: content,
    NumberFormat: {
      get: perCell((range, area) => formatsOf(range.sheet, area)),
      set: (range, value, host) => {
        checkContent(range.sheet, cellsOf(range));
        writeFormats(host.workbook, range.sheet, cellsOf(range), value);
      },
    },
    RowHidden: {
      get: (range, host) => hiddenState(host.workbook, range.sheet, cellsOf(range), 'rows'),
      set: (range, value, host) => hideRows(host.workbook, range.sheet, cellsOf(range), value === true),
    },
    ColumnHidden: {
      get: (range, host) => hiddenState(host.workbook, range.sheet, cellsOf(range), 'columns'),
      set: (range, value) => hideColumns(range.sheet, cellsOf(range), value === true),
    },
    ...readOnly<RangeTarget>({
      ValueTypes: perCell((range, area) => valueTypesOf(range.sheet, area)),
      Text: perCell((range, area, host) => textsOf(range.sheet, area, host.window.culture, host.workbook.date1904)),
      Address: fullAddress,
      AddressLocal: fullAddress,
      CellCount: (range) => (cellCount(cellsOf(range)) > 2_147_483_647 ? -1 : cellCount(cellsOf(range))),
      RowIndex: (range) => cellsOf(range).row,
      ColumnIndex: (range) => cellsOf(range).column,
      RowCount: (range) => cellsOf(range).rows,
      ColumnCount: (range) => cellsOf(range).columns,
      IsEntireRow: (range) => cellsOf(range).columns === SHEET_COLUMNS,
      IsEntireColumn: (range) => cellsOf(range).rows === SHEET_ROWS,
      Hidden: (range, host) => hiddenState(host.workbook, range.sheet, cellsOf(range), 'both'),
    }),
  },
  navigation: {
    Worksheet: (range) => handle(worksheetClass, range.sheet),
    Format: (range) => handle(rangeFormatClass, range),
    DataValidation: (range) => handle(dataValidationClass, range),
  },
  methods: {
    ...rangeGeometry,
    Clear: (range, [applyTo], host) => clearCells(host.workbook, range.sheet, cellsOf(range), clearing(applyTo)),
    Delete: (range, [shift], host) => deleteCells(host.workbook, range.sheet, cellsOf(range), oneOf(shift, ['Up', 'Left'] as const)),
    Insert: (range, [shift], host) => {
      const area = { ...cellsOf(range) };
      insertCells(host.workbook, range.sheet, area, oneOf(shift, ['Down', 'Right'] as const));
      return rangeHandle(host, range.sheet, area);
    },
    Select: (range, _args, host) => host.selectCells(range.sheet, cellsOf(range)),
    Calculate: (_range, _args, host) => void host.window.calculations++,
    SetDirty: () => undefined,
    _ValidateArraySize: (range, [rows, columns]) => {
      const area = cellsOf(range);
      if (rows !== area.rows || columns !== area.columns) {
        throw new HostError('InvalidArgument', 'The number of rows or columns in the input array does not match the size of the range.');
      }
    },
  },
};

/** A Range object over cells; it follows them when they move. */
export function rangeHandle(host: ExcelHost, sheet: RangeTarget['sheet'], area: Area): ReturnType<typeof handle> {
  const range: RangeTarget = { sheet, area: { ...area } };
  host.references.follow(range);
  return handle(rangeClass, range);
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new HostError('InvalidArgument', `Expected ${allowed.join(' or ')}.`);
  return found;
}

const clearing = (applyTo: unknown): 'contents' | 'formats' | 'all' =>
  applyTo === 'Contents' ? 'contents' : applyTo === 'Formats' ? 'formats' : 'all';
