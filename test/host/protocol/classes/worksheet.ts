/** Worksheet: its place in the workbook and the ways to its cells, tables and settings. */
import { onSheet, wholeSheet } from '../../model/area';
import type { Area } from '../../model/area';
import { HostError } from '../../model/errors';
import type { Sheet, Visibility } from '../../model/sheet';
import { textArgument, wholeArgument } from '../arguments';
import { fields, handle, readOnly, registrations } from '../definition';
import type { ClassDefinition, Handle } from '../definition';
import type { ExcelHost } from '../host';
import { sheetAutoFilterClass } from './auto-filter';
import { freezePanesClass } from './freeze-panes';
import { pageLayoutClass } from './page-layout';
import { sheetPropertiesClass } from './properties';
import { rangeHandle } from './range';
import { tableCollectionClass } from './table-collection';
import { worksheetProtectionClass } from './worksheet-protection';

const visibilities: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'];

function usedRange(host: ExcelHost, sheet: Sheet, valuesOnly: unknown): Handle | null {
  const area = sheet.used(valuesOnly === true);
  return area ? rangeHandle(host, sheet, area) : null;
}

function rangeAt(host: ExcelHost, sheet: Sheet, address: unknown): Handle {
  if (address === undefined || address === null) return rangeHandle(host, sheet, wholeSheet);
  const found = host.workbook.locate(textArgument(address, 'address'), sheet);
  if (found.sheet !== sheet) throw new HostError('InvalidArgument', 'The address lies on another sheet.');
  return rangeHandle(host, sheet, found.area);
}

function neighbour(host: ExcelHost, sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Handle | null {
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    if (visibleOnly !== true || sheets[at].visibility === 'Visible') return handle(worksheetClass, sheets[at]);
  }
  return null;
}

function orItemNotFound(found: Handle | null): Handle {
  if (!found) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return found;
}

export const worksheetClass: ClassDefinition<Sheet> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Name: { get: (sheet) => sheet.name, set: (sheet, name, host) => host.workbook.renameSheet(sheet, textArgument(name, 'name')) },
    Position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, position, host) => host.workbook.moveSheet(sheet, wholeArgument(position, 'position')),
    },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    ...fields<Sheet>('TabColor', 'StandardWidth', 'EnableCalculation'),
    // The library sends these two under shorter names than it reads them.
    Gridlines: { set: (sheet, shown) => void (sheet.showGridlines = shown === true) },
    Headings: { set: (sheet, shown) => void (sheet.showHeadings = shown === true) },
    ...readOnly<Sheet>({
      Id: (sheet) => sheet.id,
      ShowGridlines: (sheet) => sheet.showGridlines,
      ShowHeadings: (sheet) => sheet.showHeadings,
      StandardHeight: () => 15,
    }),
  },
  navigation: {
    Tables: (sheet) => handle(tableCollectionClass, { sheet }),
    Protection: (sheet) => handle(worksheetProtectionClass, sheet),
    FreezePanes: (sheet) => handle(freezePanesClass, sheet),
    AutoFilter: (sheet) => handle(sheetAutoFilterClass, sheet),
    PageLayout: (sheet) => handle(pageLayoutClass, sheet.page),
    CustomProperties: (sheet) => handle(sheetPropertiesClass, sheet),
  },
  methods: {
    ...registrations<Sheet>(
      'Worksheet',
      'DataChangedEvent',
      'SelectionChangedEvent',
      'ActivatedEvent',
      'DeactivatedEvent',
      'FormatChangedEvent',
      'RowSortedEvent',
      'RowHiddenChangedEvent',
      'ProtectionChangedEvent',
      'CalculatedEvent',
      'EventNameChanged',
      'EventVisibilityChanged',
    ),
    Activate: (sheet, _args, host) => host.selectCells(sheet, host.window.selectionOn(sheet)),
    Calculate: (_sheet, _args, host) => void host.window.calculations++,
    Delete: (sheet, _args, host) => host.workbook.deleteSheet(sheet),
    GetCell: (sheet, [row, column], host) =>
      rangeHandle(host, sheet, onSheet(indexed(wholeArgument(row, 'row'), wholeArgument(column, 'column'), 1, 1))),
    GetRange: (sheet, [address], host) => rangeAt(host, sheet, address),
    GetRangeByIndexes: (sheet, [row, column, rows, columns], host) =>
      rangeHandle(
        host,
        sheet,
        onSheet(
          indexed(
            wholeArgument(row, 'startRow'),
            wholeArgument(column, 'startColumn'),
            wholeArgument(rows, 'rowCount'),
            wholeArgument(columns, 'columnCount'),
          ),
        ),
      ),
    GetUsedRange: (sheet, [valuesOnly], host) => usedRange(host, sheet, valuesOnly) ?? rangeHandle(host, sheet, indexed(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => usedRange(host, sheet, valuesOnly),
    GetNext: (sheet, [visibleOnly], host) => orItemNotFound(neighbour(host, sheet, 1, visibleOnly)),
    GetNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(host, sheet, 1, visibleOnly),
    GetPrevious: (sheet, [visibleOnly], host) => orItemNotFound(neighbour(host, sheet, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(host, sheet, -1, visibleOnly),
    _GetSheetById: (_sheet, [id], host) => handle(worksheetClass, host.workbook.sheet(textArgument(id, 'id'))),
  },
};

const indexed = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

function setVisibility(sheet: Sheet, visibility: unknown, host: ExcelHost): void {
  if (!visibilities.includes(String(visibility))) throw new HostError('InvalidArgument', `${String(visibility)} is no visibility.`);
  const others = host.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) throw new HostError('InvalidOperation', 'A workbook keeps one visible sheet.');
  const before = sheet.visibility;
  sheet.visibility = visibility as Visibility;
  host.workbook.changed({ kind: 'sheetVisibility', sheet, before });
}

/** All sheets, in the order of their tabs. */
export const worksheetCollectionClass: ClassDefinition<null> = {
  name: 'WorksheetCollection',
  items: (_all, host) => host.workbook.sheets.map((sheet) => handle(worksheetClass, sheet)),
  item: (_all, key, host) => {
    const sheet = host.workbook.findSheet(textArgument(key, 'key'));
    return sheet ? handle(worksheetClass, sheet) : null;
  },
  methods: {
    ...registrations<null>(
      'Worksheet',
      'DataChangedEvent',
      'SelectionChangedEvent',
      'ActivatedEvent',
      'DeactivatedEvent',
      'AddedEvent',
      'DeletedEvent',
      'FormatChangedEvent',
      'RowSortedEvent',
      'RowHiddenChangedEvent',
      'ProtectionChangedEvent',
      'CalculatedEvent',
      'EventNameChanged',
      'EventVisibilityChanged',
      'EventMoved',
    ),
    Add: (_all, [name], host) => handle(worksheetClass, host.workbook.addSheet(typeof name === 'string' ? name : undefined)),
    GetActiveWorksheet: (_all, _args, host) => handle(worksheetClass, host.window.activeSheet),
    GetFirst: (_all, [visibleOnly], host) => {
      const sheet = host.workbook.sheets.find((each) => visibleOnly !== true || each.visibility === 'Visible');
      return sheet ? handle(worksheetClass, sheet) : null;
    },
    GetLast: (_all, [visibleOnly], host) => {
      const sheet = [...host.workbook.sheets].reverse().find((each) => visibleOnly !== true || each.visibility === 'Visible');
      return sheet ? handle(worksheetClass, sheet) : null;
    },
    GetCount: (_all, [visibleOnly], host) => ({
      value: host.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
    }),
  },
};
