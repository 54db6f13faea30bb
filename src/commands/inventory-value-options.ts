/** Options of Calculate Inventory Value and its test, and what they ask of the calculation. */
import type { Book } from '../book/book';
import { codeFilter } from '../book/filter';
import { refuse } from '../book/refusal';
import { calculatePers, calculationBases, type CalculatePer, type CalculationBase } from '../costing/revaluation/kinds';
import type { CalculationRequest } from '../costing/revaluation/request';
import { newStandardCosts } from '../costing/revaluation/new-standard-costs';
import { lineDimensions } from '../documents/line-dimensions';
import type { Day } from '../decimal';
import type { CommandOption, Request } from './command';
import { inventoryItems } from './items-in-filter';

const perItem = { option: 'calculatePer', values: ['Item'] };

export const inventoryValueOptions: readonly CommandOption[] = [
  { name: 'postingDate', caption: 'Posting Date', kind: 'date', default: 'workDate' },
  { name: 'documentNo', caption: 'Document No.', kind: 'code' },
  { name: 'calculatePer', caption: 'Calculate Per', kind: 'choice', choices: calculatePers },
  { name: 'byLocation', caption: 'By Location', kind: 'boolean', onlyIf: perItem },
  { name: 'byVariant', caption: 'By Variant', kind: 'boolean', onlyIf: perItem },
  { name: 'updateStandardCost', caption: 'Update Standard Cost', kind: 'boolean', onlyIf: perItem },
  { name: 'calculationBase', caption: 'Calculation Base', kind: 'choice', choices: calculationBases, onlyIf: perItem },
  { name: 'itemNoFilter', caption: 'Item No. Filter', kind: 'filter', refersTo: 'items' },
  { name: 'costingMethodFilter', caption: 'Costing Method Filter', kind: 'filter' },
  { name: 'locationFilter', caption: 'Location Filter', kind: 'filter', refersTo: 'locations' },
  { name: 'variantFilter', caption: 'Variant Filter', kind: 'filter', refersTo: 'itemVariants' },
  { name: 'continueIfLinesExist', caption: 'Continue if Lines Exist', kind: 'boolean' },
];

/** Refusal: `calculationNeedsDocumentNo`, and those of the standard cost calculation. */
export function calculationRequest(book: Book, { options, progress }: Request): CalculationRequest {
  const text = (name: string): string | undefined => options[name] as string | undefined;
  if (!text('documentNo')?.trim()) refuse('calculationNeedsDocumentNo');
  const calculatePer = text('calculatePer') as CalculatePer;
  const sums = calculatePer === 'Item';
  const calculationBase = sums ? (text('calculationBase') as CalculationBase) : '';
  const items = inventoryItems(book, { no: text('itemNoFilter'), costingMethod: text('costingMethodFilter') });
  const postingDate = options.postingDate as Day;
  return {
    postingDate,
    documentNo: book.code(text('documentNo') ?? ''),
    calculatePer,
    byLocation: sums && options.byLocation === true,
    byVariant: sums && options.byVariant === true,
    updateStandardCost: sums && options.updateStandardCost === true,
    calculationBase,
    items,
    locations: codeFilter(book.strings, text('locationFilter')),
    variants: codeFilter(book.strings, text('variantFilter')),
    continueIfLinesExist: options.continueIfLinesExist === true,
    newCosts: newStandardCosts(book, calculationBase, items, postingDate),
    defaultDimensions: (item, location) =>
      lineDimensions(
        book,
        [
          ['Item', item],
          ['Location', location],
        ],
        0,
        0,
      ),
    progress,
  };
}
