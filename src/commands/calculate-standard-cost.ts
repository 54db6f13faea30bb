/** Calculate Standard Cost: rolls costs of components, capacity and overhead up into the cards of produced and assembled items, or of stockkeeping units. */
import { codeFilter } from '../book/filter';
import type { Book } from '../book/book';
import { calculateItems } from '../costing/standard-cost/calculate-items';
import { calculateUnits } from '../costing/standard-cost/calculate-units';
import type { Day } from '../decimal';
import type { Command, CommandResult, Request } from './command';
import { inventoryItems } from './items-in-filter';

const forUnits = { option: 'calculateFor', values: ['Stockkeeping Units'] };

export const calculateStandardCostCommand: Command = {
  caption: 'Calculate Standard Cost',
  group: 'costing',
  sourceCode: '',
  options: [
    { name: 'calculateFor', caption: 'Calculate For', kind: 'choice', choices: ['Items', 'Stockkeeping Units'] },
    { name: 'itemNoFilter', caption: 'Item No. Filter', kind: 'filter', refersTo: 'items' },
    { name: 'locationFilter', caption: 'Location Filter', kind: 'filter', refersTo: 'locations', onlyIf: forUnits },
    { name: 'variantFilter', caption: 'Variant Filter', kind: 'filter', refersTo: 'itemVariants', onlyIf: forUnits },
    { name: 'calculationDate', caption: 'Calculation Date', kind: 'date', default: 'workDate' },
    { name: 'allLevels', caption: 'All Levels', kind: 'boolean', onlyIf: { option: 'calculateFor', values: ['Items'] } },
  ],
  run(book, request): CommandResult {
    const { calculateFor, itemNoFilter, calculationDate, allLevels } = request.options;
    const day = calculationDate as Day;
    if (calculateFor === 'Stockkeeping Units') {
      const units = calculateUnits(book, unitsInFilter(book, request), day);
      return { lines: [{ code: 'unitStandardCostsCalculated', values: { count: units.length }, table: 'stockkeepingUnits' }] };
    }
    const { items, problems } = calculateItems(
      book,
      inventoryItems(book, { no: itemNoFilter as string | undefined }),
      day,
      allLevels === true,
    );
    return { lines: [{ code: 'standardCostsCalculated', values: { count: items.length }, table: 'items' }], warnings: problems };
  },
};

function unitsInFilter(book: Book, { options }: Request): number[] {
  const { stockkeepingUnits: t, strings } = book;
  const filter = (name: string) => codeFilter(strings, options[name] as string | undefined);
  const [items, locations, variants] = [filter('itemNoFilter'), filter('locationFilter'), filter('variantFilter')];
  return [...t.all()].filter(
    (row) => items.matches(t.itemNo.a[row]) && locations.matches(t.locationCode.a[row]) && variants.matches(t.variantCode.a[row]),
  );
}
