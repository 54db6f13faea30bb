/** The filters that reports share, as options. */
import type { ReportFilters } from '../reports/report-filter';
import type { CommandOption, OptionValues } from './command';

export const itemFilter: CommandOption = { name: 'itemNoFilter', caption: 'Item No. Filter', kind: 'filter', refersTo: 'items' };
export const locationFilter: CommandOption = { name: 'locationFilter', caption: 'Location Filter', kind: 'filter', refersTo: 'locations' };

/** Item, posting group, location, variant and one dimension. */
export const reportFilterOptions: readonly CommandOption[] = [
  itemFilter,
  { name: 'inventoryPostingGroupFilter', caption: 'Inventory Posting Group Filter', kind: 'filter', refersTo: 'inventoryPostingGroups' },
  locationFilter,
  { name: 'variantFilter', caption: 'Variant Filter', kind: 'filter' },
  { name: 'dimensionCode', caption: 'Dimension Code', kind: 'code', refersTo: 'dimensionsTable' },
  { name: 'dimensionValueFilter', caption: 'Dimension Value Filter', kind: 'filter' },
];

export function reportFiltersOf(options: OptionValues): ReportFilters {
  return {
    itemNo: options.itemNoFilter as string | undefined,
    inventoryPostingGroup: options.inventoryPostingGroupFilter as string | undefined,
    location: options.locationFilter as string | undefined,
    variant: options.variantFilter as string | undefined,
    dimensionCode: options.dimensionCode as string | undefined,
    dimensionValue: options.dimensionValueFilter as string | undefined,
  };
}
