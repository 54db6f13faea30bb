/** Names of the workbook. */
import { HostError } from '../../model/errors';
import { addName, formulaOfRange, rangeOfName, valueOfName } from '../../model/names';
import type { NamedItem } from '../../model/names';
import { objectArgument, textArgument } from '../arguments';
import { fields, handle, readOnly } from '../definition';
import type { ClassDefinition, Handle } from '../definition';
import type { ExcelHost } from '../host';
import { cellsOf } from '../range-target';
import type { RangeTarget } from '../range-target';
import { rangeHandle } from './range';

function rangeOf(item: NamedItem, host: ExcelHost): Handle | null {
  const range = rangeOfName(host.workbook, item);
  return range ? rangeHandle(host, range.sheet, range.area) : null;
}

const namedItemClass: ClassDefinition<NamedItem> = {
  name: 'NamedItem',
  identity: (item) => ({ _Id: item.name }),
  scalars: {
    ...fields<NamedItem>('Formula', 'Comment', 'Visible'),
    ...readOnly<NamedItem>({
      Name: (item) => item.name,
      Scope: () => 'Workbook',
      Type: (item, host) => valueOfName(host.workbook, item).type,
      Value: (item, host) => valueOfName(host.workbook, item).value,
    }),
  },
  methods: {
    Delete: (item, _args, host) => void (host.workbook.names = host.workbook.names.filter((other) => other !== item)),
    GetRange: (item, _args, host) => {
      const range = rangeOf(item, host);
      if (!range) throw new HostError('ItemNotFound', 'The name stands for no range.');
      return range;
    },
    GetRangeOrNullObject: (item, _args, host) => rangeOf(item, host),
  },
};

export const namedItemCollectionClass: ClassDefinition<null> = {
  name: 'NamedItemCollection',
  items: (_, host) => host.workbook.names.map((item) => handle(namedItemClass, item)),
  item: (_, key, host) => {
    const item = host.workbook.findName(textArgument(key, 'name'));
    return item ? handle(namedItemClass, item) : null;
  },
  methods: {
    Add: (_, [name, reference, comment], host) =>
      handle(
        namedItemClass,
        addName(host.workbook, textArgument(name, 'name'), formulaOf(reference), typeof comment === 'string' ? comment : ''),
      ),
  },
};

function formulaOf(reference: unknown): string {
  const range = objectArgument<RangeTarget>(reference, 'Range');
  if (range) return formulaOfRange(range.sheet, cellsOf(range));
  if (typeof reference !== 'string') return `=${String(reference)}`;
  return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
}

/** The classes of this file, for the check against the library. */
export const nameClasses = [namedItemClass, namedItemCollectionClass];
