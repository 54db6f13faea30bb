/**
 * RangeFormat and its parts. What is set is kept and given back; where the cells of a range differ the answer is null. Fitting
 * columns or rows to their content is noted and changes no width: the host measures no text.
 */
import { NotImplementedByHost } from '../../model/errors';
import type { Workbook } from '../../model/workbook';
import { checkAllowed, isLocked } from '../../model/protection';
import { handle } from '../definition';
import type { ClassDefinition, Scalar } from '../definition';
import { cellsOf } from '../range-target';
import type { RangeTarget } from '../range-target';

/** Properties kept as styles under a key, with what a fresh cell has. */
function styles(prefix: string, standards: Record<string, unknown>): Record<string, Scalar<RangeTarget>> {
  return Object.fromEntries(
    Object.entries(standards).map(([name, standard]): [string, Scalar<RangeTarget>] => {
      const key = prefix + name[0].toLowerCase() + name.slice(1);
      return [
        name,
        {
          get: ({ sheet, ...range }) => {
            const value = sheet.styles.get(cellsOf({ sheet, ...range }), key);
            return value === undefined ? standard : value;
          },
          set: (range, value, host) => setStyle(host.workbook, range, key, value),
        },
      ];
    }),
  );
}

function setStyle(workbook: Workbook, range: RangeTarget, key: string, value: unknown): void {
  const area = cellsOf(range);
  if (isLocked(range.sheet, area)) checkAllowed(range.sheet, 'allowFormatCells');
  range.sheet.styles.set(area, key, value);
  workbook.changed({ kind: 'format', sheet: range.sheet, area });
}

const fontClass: ClassDefinition<RangeTarget> = {
  name: 'RangeFont',
  scalars: styles('font.', {
    Name: 'Calibri',
    Size: 11,
    Color: '#000000',
    Bold: false,
    Italic: false,
    Underline: 'None',
    Strikethrough: false,
  }),
};

const fillClass: ClassDefinition<RangeTarget> = {
  name: 'RangeFill',
  scalars: styles('fill.', { Color: '#FFFFFF' }),
  methods: { Clear: (range, _args, host) => setStyle(host.workbook, range, 'fill.color', undefined) },
};

const formatProtectionClass: ClassDefinition<RangeTarget> = {
  name: 'FormatProtection',
  scalars: styles('protection.', { Locked: true, FormulaHidden: false }),
};

interface Border {
  range: RangeTarget;
  side: string;
}

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

const borderClass: ClassDefinition<Border> = {
  name: 'RangeBorder',
  scalars: {
    SideIndex: { get: ({ side }) => side },
    ...Object.fromEntries(
      Object.entries({ Style: 'None', Color: '#000000', Weight: 'Thin' }).map(([name, standard]): [string, Scalar<Border>] => [
        name,
        {
          get: ({ range, side }) => range.sheet.styles.get(cellsOf(range), `border.${side}.${name}`) ?? standard,
          set: ({ range, side }, value, host) => setStyle(host.workbook, range, `border.${side}.${name}`, value),
        },
      ]),
    ),
  },
};

const borderCollectionClass: ClassDefinition<RangeTarget> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => sides.length } },
  items: (range) => sides.map((side) => handle(borderClass, { range, side })),
  item: (range, key) => {
    const side = sides.find((each) => each === key);
    if (!side) throw new NotImplementedByHost(`RangeBorder ${String(key)}`);
    return handle(borderClass, { range, side });
  },
};

export const rangeFormatClass: ClassDefinition<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    ...styles('', {
      HorizontalAlignment: 'General',
      VerticalAlignment: 'Bottom',
      WrapText: false,
      IndentLevel: 0,
      ShrinkToFit: false,
      TextOrientation: 0,
      ColumnWidth: 48,
      RowHeight: 15,
    }),
  },
  navigation: {
    Font: (range) => handle(fontClass, range),
    Fill: (range) => handle(fillClass, range),
    Borders: (range) => handle(borderCollectionClass, range),
    Protection: (range) => handle(formatProtectionClass, range),
  },
  methods: {
    AutofitColumns: (range) => void range.sheet.autofitted.push(cellsOf(range)),
    AutofitRows: (range) => void range.sheet.autofitted.push(cellsOf(range)),
  },
};

/** The classes of this file, for the check against the library. */
export const formatClasses = [rangeFormatClass, fontClass, fillClass, borderClass, borderCollectionClass, formatProtectionClass];
