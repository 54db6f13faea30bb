/** What Calculate Inventory Value is asked for (docs/rules/revaluation.md, "Options"). */
import type { Filter } from '../../book/filter';
import type { DimensionSetId } from '../../book/dimension-sets';
import type { CodeId } from '../../book/strings';
import type { Day } from '../../decimal';
import type { CostShares } from '../standard-cost/cost-shares';
import type { CalculatePer, CalculationBase } from './kinds';

export interface CalculationRequest {
  /** Day of valuation; the posting date of every line. */
  readonly postingDate: Day;
  readonly documentNo: CodeId;
  readonly calculatePer: CalculatePer;
  /** Lines by location and variant; a filter on them has the same effect. Only per Item. */
  readonly byLocation: boolean;
  readonly byVariant: boolean;
  readonly updateStandardCost: boolean;
  readonly calculationBase: CalculationBase;
  /** Rows of the items, ascending by number. */
  readonly items: readonly number[];
  readonly locations: Filter<number>;
  readonly variants: Filter<number>;
  /** Lines are added though the journal has some for the same item, variant, location and entry. */
  readonly continueIfLinesExist: boolean;
  /** Newly calculated standard costs by row of the item, for the bases Standard Cost. */
  readonly newCosts: ReadonlyMap<number, NewStandardCost>;
  /** Default dimensions of an item and a location. */
  readonly defaultDimensions: (item: number, location: number) => DimensionSetId | number;
  /** Called between items. */
  readonly progress?: (done: number, total: number) => void;
}

export interface NewStandardCost {
  readonly standardCost: number;
  readonly shares: CostShares;
}

/** Whether lines are split by location and by variant. */
export function splits({ calculatePer, byLocation, byVariant, locations, variants }: CalculationRequest): {
  byLocation: boolean;
  byVariant: boolean;
} {
  const perItem = calculatePer === 'Item';
  return { byLocation: perItem && (byLocation || !locations.isBlank), byVariant: perItem && (byVariant || !variants.isBlank) };
}
