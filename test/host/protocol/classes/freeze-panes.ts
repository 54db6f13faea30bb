/** WorksheetFreezePanes. */
import type { Area } from '../../model/area';
import { bottomOf, rightOf, SHEET_COLUMNS, SHEET_ROWS } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { objectArgument, textArgument, wholeArgument } from '../arguments';
import type { ClassDefinition, Handle } from '../definition';
import type { ExcelHost } from '../host';
import { cellsOf } from '../range-target';
import type { RangeTarget } from '../range-target';
import { rangeHandle } from './range';

function frozenArea({ frozen }: Sheet): Area | undefined {
  if (frozen.rows === 0 && frozen.columns === 0) return undefined;
  return { row: 0, column: 0, rows: frozen.rows || SHEET_ROWS, columns: frozen.columns || SHEET_COLUMNS };
}

function location(sheet: Sheet, host: ExcelHost): Handle | null {
  const area = frozenArea(sheet);
  return area ? rangeHandle(host, sheet, area) : null;
}

export const freezePanesClass: ClassDefinition<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count]) => void (sheet.frozen = { rows: wholeArgument(count, 'count', 1), columns: 0 }),
    FreezeColumns: (sheet, [count]) => void (sheet.frozen = { rows: 0, columns: wholeArgument(count, 'count', 1) }),
    FreezeAt: (sheet, [range], host) => {
      const object = objectArgument<RangeTarget>(range, 'Range');
      const area = object ? cellsOf(object) : host.workbook.locate(textArgument(range, 'frozenRange'), sheet).area;
      sheet.frozen = { rows: bottomOf(area) + 1, columns: rightOf(area) + 1 };
    },
    Unfreeze: (sheet) => void (sheet.frozen = { rows: 0, columns: 0 }),
    GetLocationOrNullObject: (sheet, _args, host) => location(sheet, host),
  },
};
