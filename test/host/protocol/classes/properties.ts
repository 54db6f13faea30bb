/** Properties of the document, and the custom ones of the document and of sheets. */
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { textArgument } from '../arguments';
import { handle } from '../definition';
import type { ClassDefinition, Scalar } from '../definition';

const builtIn = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

const customPropertyClass: ClassDefinition<string> = {
  name: 'CustomProperty',
  scalars: {
    Key: { get: (key) => key },
    Value: {
      get: (key, host) => host.workbook.customProperties.get(key) ?? null,
      set: (key, value, host) => void host.workbook.customProperties.set(key, value as string),
    },
    Type: {
      get: (key, host) => {
        const value = host.workbook.customProperties.get(key);
        return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
      },
    },
  },
  // The library finds a custom property by its key under this name.
  identity: (key) => ({ Id: key }),
  methods: { Delete: (key, _args, host) => void host.workbook.customProperties.delete(key) },
};

const customPropertyCollectionClass: ClassDefinition<Workbook> = {
  name: 'CustomPropertyCollection',
  items: (workbook) => [...workbook.customProperties.keys()].map((key) => handle(customPropertyClass, key)),
  item: (workbook, key) => (workbook.customProperties.has(String(key)) ? handle(customPropertyClass, String(key)) : null),
  methods: {
    Add: (workbook, [key, value]) => {
      const name = textArgument(key, 'key');
      workbook.customProperties.set(name, value as string);
      return handle(customPropertyClass, name);
    },
    DeleteAll: (workbook) => workbook.customProperties.clear(),
  },
};

export const documentPropertiesClass: ClassDefinition<Workbook> = {
  name: 'DocumentProperties',
  scalars: Object.fromEntries(
    builtIn.map((name): [string, Scalar<Workbook>] => {
      const key = name.toLowerCase();
      return [name, { get: ({ properties }) => properties[key], set: ({ properties }, value) => void (properties[key] = value) }];
    }),
  ),
  navigation: { Custom: (workbook) => handle(customPropertyCollectionClass, workbook) },
};

interface SheetProperty {
  sheet: Sheet;
  key: string;
}

const sheetPropertyClass: ClassDefinition<SheetProperty> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, textArgument(value, 'value')),
    },
  },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
};

export const sheetPropertiesClass: ClassDefinition<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => handle(sheetPropertyClass, { sheet, key })),
  item: (sheet, key) => (sheet.customProperties.has(String(key)) ? handle(sheetPropertyClass, { sheet, key: String(key) }) : null),
  methods: {
    Add: (sheet, [key, value]) => {
      const name = textArgument(key, 'key');
      sheet.customProperties.set(name, textArgument(value, 'value'));
      return handle(sheetPropertyClass, { sheet, key: name });
    },
  },
};

/** The classes of this file, for the check against the library. */
export const propertyClasses = [
  documentPropertiesClass,
  customPropertyClass,
  customPropertyCollectionClass,
  sheetPropertyClass,
  sheetPropertiesClass,
];
