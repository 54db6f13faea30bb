/** What a Range object stands for: cells of one sheet. */
import type { Area } from '../model/area';
import { HostError } from '../model/errors';
import type { Sheet } from '../model/sheet';

export interface RangeTarget {
  sheet: Sheet;
  area: Area;
  /** The cells were deleted. */
  gone?: boolean;
}

/** The cells, or a refusal when they were deleted. */
export function cellsOf(range: RangeTarget): Area {
  if (range.gone) throw new HostError('InvalidReference', 'The cells of the range are deleted.');
  return range.area;
}
