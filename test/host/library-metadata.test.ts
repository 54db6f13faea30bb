/**
 * The host's own tables against the library's metadata (platform spec, section 3: "The library hands the metadata over"). Whoever
 * bumps the library runs this first: it names every class, property and method that the two no longer share.
 */
import { openHost } from './bind-jest';
import type { ClassDefinition } from './protocol/definition';
import { applicationClasses } from './protocol/classes/application';
import { sheetAutoFilterClass, tableAutoFilterClass } from './protocol/classes/auto-filter';
import { dataValidationClass } from './protocol/classes/data-validation';
import { freezePanesClass } from './protocol/classes/freeze-panes';
import { functionClasses } from './protocol/classes/functions';
import { nameClasses } from './protocol/classes/names';
import { pageClasses } from './protocol/classes/page-layout';
import { propertyClasses } from './protocol/classes/properties';
import { rangeClass } from './protocol/classes/range';
import { formatClasses } from './protocol/classes/range-format';
import { settingClasses } from './protocol/classes/settings';
import { tableClass } from './protocol/classes/table';
import { tableCollectionClass, tableScopedCollectionClass } from './protocol/classes/table-collection';
import { columnClasses } from './protocol/classes/table-columns';
import { rowClasses } from './protocol/classes/table-rows';
import { workbookClasses } from './protocol/classes/workbook';
import { worksheetClass, worksheetCollectionClass } from './protocol/classes/worksheet';
import { worksheetProtectionClass } from './protocol/classes/worksheet-protection';

/** What the library knows of one class. */
interface Metadata {
  _className: string;
  _scalarPropertyNames?: string[];
  _scalarPropertyOriginalNames?: string[];
  _scalarPropertyUpdateable?: boolean[];
  _navigationPropertyNames?: string[];
}

const definitions = [
  ...applicationClasses,
  ...columnClasses,
  ...formatClasses,
  ...functionClasses,
  ...nameClasses,
  ...pageClasses,
  ...propertyClasses,
  ...rowClasses,
  ...settingClasses,
  ...workbookClasses,
  dataValidationClass,
  freezePanesClass,
  rangeClass,
  sheetAutoFilterClass,
  tableAutoFilterClass,
  tableClass,
  tableCollectionClass,
  tableScopedCollectionClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetProtectionClass,
] as unknown as ClassDefinition<unknown>[];

/** Names that the library sends although its metadata spells the property otherwise. */
const sentOtherwise: Record<string, string[]> = { Worksheet: ['Gridlines', 'Headings'] };

const { Excel } = openHost();

function metadataOf(name: string): Metadata | undefined {
  const known = (Excel as unknown as Record<string, { prototype: Metadata } | undefined>)[name];
  return known?.prototype;
}

const camel = (name: string): string => (name.startsWith('_') ? name : name[0].toLowerCase() + name.slice(1));

describe.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (name, definition) => {
  const metadata = metadataOf(name);
  const originals = metadata?._scalarPropertyOriginalNames ?? [];

  it('is a class of the library', () => {
    // FunctionResult names itself with its type parameter.
    expect(metadata?._className.replace(/<.*/, '')).toBe(name);
  });

  it('has only scalar properties that the library loads', () => {
    const unknown = Object.keys(definition.scalars ?? {}).filter(
      (scalar) => !originals.includes(scalar) && !sentOtherwise[name]?.includes(scalar),
    );
    expect(unknown).toEqual([]);
  });

  it('lets exactly those properties be set that the library sends', () => {
    const settable = Object.entries(definition.scalars ?? {}).filter(
      ([scalar, property]) => 'set' in property && originals.includes(scalar),
    );
    const refused = settable.filter(([scalar]) => metadata?._scalarPropertyUpdateable?.[originals.indexOf(scalar)] !== true);
    expect(refused.map(([scalar]) => scalar)).toEqual([]);
  });

  it('leads only where the library leads', () => {
    const known = (metadata?._navigationPropertyNames ?? []).map((each) => each.toLowerCase());
    expect(Object.keys(definition.navigation ?? {}).filter((each) => !known.includes(each.toLowerCase()))).toEqual([]);
  });

  it('has only methods that the library calls', () => {
    const methods = Object.keys(definition.methods ?? {}).filter((method) => !(camel(method) in (metadata ?? {})));
    expect(methods).toEqual([]);
  });
});
