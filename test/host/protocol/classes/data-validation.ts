/** DataValidation: kept, not applied, for writes through the API are not checked by Excel either. */
import { addressOf, quotedSheetName } from '../../model/area';
import { checkContent } from '../../model/protection';
import type { Validation } from '../../model/sheet';
import { isHandle } from '../definition';
import type { ClassDefinition, Scalar } from '../definition';
import type { ExcelHost } from '../host';
import { cellsOf } from '../range-target';
import type { RangeTarget } from '../range-target';

const PROPERTY = 'validation';

const typeNames: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const found = (range: RangeTarget): Validation | undefined | null => range.sheet.validations.get(cellsOf(range), PROPERTY);

function change(range: RangeTarget, host: ExcelHost, part: Partial<Validation>): void {
  const area = cellsOf(range);
  checkContent(range.sheet, area);
  range.sheet.validations.set(area, PROPERTY, { ...(found(range) ?? { rule: {} }), ...part });
  host.workbook.changed({ kind: 'format', sheet: range.sheet, area });
}

/** A list may name its source by a Range object; it is kept as the formula that Excel shows. */
function plainRule(rule: unknown): Record<string, unknown> {
  const copy = { ...(rule as Record<string, unknown>) };
  const list = copy.list as { source?: unknown } | undefined;
  if (list && isHandle(list.source)) {
    const { sheet, area } = list.source.target as RangeTarget;
    copy.list = { ...list, source: `=${quotedSheetName(sheet.name)}!${addressOf(area)}` };
  }
  return copy;
}

/** Null where the cells of the range differ, a standard where they have no validation. */
const part = (name: keyof Validation, standard: unknown): Scalar<RangeTarget> => ({
  get: (range) => {
    const validation = found(range);
    return validation === null ? null : (validation?.[name] ?? standard);
  },
  set: (range, value, host) => change(range, host, { [name]: value }),
});

export const dataValidationClass: ClassDefinition<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    Type: {
      get: (range) => {
        const validation = found(range);
        if (validation === null) return 'Inconsistent';
        const kind = Object.keys(validation?.rule ?? {})[0];
        return kind === undefined ? 'None' : typeNames[kind];
      },
    },
    Rule: { ...part('rule', {}), set: (range, value, host) => change(range, host, { rule: plainRule(value) }) },
    Prompt: part('prompt', { message: '', showPrompt: true, title: '' }),
    ErrorAlert: part('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
    IgnoreBlanks: part('ignoreBlanks', true),
  },
  methods: {
    Clear: (range, _args, host) => {
      const area = cellsOf(range);
      checkContent(range.sheet, area);
      range.sheet.validations.clear(area);
      host.workbook.changed({ kind: 'format', sheet: range.sheet, area });
    },
  },
};
