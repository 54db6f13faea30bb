/** WorksheetProtection. */
import { protect, unprotect } from '../../model/protection';
import type { Sheet } from '../../model/sheet';
import { readOnly } from '../definition';
import type { ClassDefinition } from '../definition';

const optionNames = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

const passwordOf = (password: unknown): string | undefined => (typeof password === 'string' && password !== '' ? password : undefined);

export const worksheetProtectionClass: ClassDefinition<Sheet> = {
  name: 'WorksheetProtection',
  scalars: readOnly<Sheet>({
    Protected: (sheet) => sheet.protection.on,
    Options: ({ protection }) =>
      protection.on
        ? {
            ...Object.fromEntries(optionNames.map((name) => [name, protection.options[name] === true])),
            selectionMode: protection.options.selectionMode ?? 'Normal',
          }
        : null,
  }),
  methods: {
    Protect: (sheet, [options, password], host) =>
      protect(host.workbook, sheet, (options ?? {}) as Record<string, unknown>, passwordOf(password)),
    Unprotect: (sheet, [password], host) => unprotect(host.workbook, sheet, passwordOf(password)),
  },
};
