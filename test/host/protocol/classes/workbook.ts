/** Workbook, the root of every request, and the runtime behind it. */
import type { Workbook } from '../../model/workbook';
import { HostError } from '../../model/errors';
import { textArgument } from '../arguments';
import { handle, readOnly } from '../definition';
import type { ClassDefinition, Handle } from '../definition';
import type { ExcelHost } from '../host';
import { applicationClass } from './application';
import { functionsClass } from './functions';
import { namedItemCollectionClass } from './names';
import { documentPropertiesClass } from './properties';
import { rangeHandle } from './range';
import { settingCollectionClass } from './settings';
import { tableCollectionClass } from './table-collection';
import { worksheetCollectionClass } from './worksheet';

const runtimeClass: ClassDefinition<null> = {
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (_, host) => host.events.enabled,
      set: (_, enabled, host) => void (host.events.enabled = enabled === true),
    },
  },
};

function eventRange(host: ExcelHost, id: unknown): Handle | null {
  const range = host.events.rangeOf(textArgument(id, 'reference'));
  return range && host.workbook.sheets.includes(range.sheet) ? rangeHandle(host, range.sheet, range.area) : null;
}

export const workbookClass: ClassDefinition<Workbook> = {
  name: 'Workbook',
  scalars: readOnly<Workbook>({
    Name: (workbook) => workbook.name,
    ReadOnly: (workbook) => workbook.readOnly,
    AutoSave: () => true,
    IsDirty: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191_029,
  }),
  navigation: {
    Worksheets: () => handle(worksheetCollectionClass, null),
    Tables: () => handle(tableCollectionClass, {}),
    Names: () => handle(namedItemCollectionClass, null),
    Application: () => handle(applicationClass, null),
    Settings: () => handle(settingCollectionClass, null),
    Properties: (workbook) => handle(documentPropertiesClass, workbook),
    Functions: () => handle(functionsClass, null),
    _Runtime: () => handle(runtimeClass, null),
  },
  methods: {
    GetSelectedRange: (_, _args, host) => {
      const { sheet, area } = host.window.selection;
      return rangeHandle(host, sheet, area);
    },
    GetActiveCell: (_, _args, host) => {
      const { sheet, area } = host.window.selection;
      return rangeHandle(host, sheet, { ...area, rows: 1, columns: 1 });
    },
    GetIsActiveCollabSession: () => ({ value: true }),
    Save: () => undefined,
    _GetRangeForEventByReferenceId: (_, [id], host) => {
      const range = eventRange(host, id);
      if (!range) throw new HostError('ItemNotFound', 'The range of the event is gone.');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => eventRange(host, id),
    _RemoveReference: (_, [id], host) => host.references.drop(textArgument(id, 'reference')),
    _RemoveAllReferences: (_, _args, host) => host.references.dropAll(),
    _GetReferenceCount: (_, _args, host) => ({ value: host.references.count }),
  },
};

/** The classes of this file, for the check against the library. */
export const workbookClasses = [workbookClass, runtimeClass];
