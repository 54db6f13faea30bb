/**
 * Newly calculated standard costs for lines that are to propose them (docs/rules/revaluation.md, "Proposed values"): all levels, on the posting date. The base Manufacturing also has a
 * cost for items that are bought, their Unit Cost; the base Assembly List leaves them as calculated.
 * Refusals: those of the standard cost calculation; `uncertifiedLists` lists them instead.
 */
import type { Book } from '../../book/book';
import { type Refusal, Refused } from '../../book/refusal';
import type { Day } from '../../decimal';
import { StandardCostCalculation } from '../standard-cost/calculation';
import type { CalculationBase } from './kinds';
import type { NewStandardCost } from './request';

/** Costs by row of the item; empty for a base that proposes none. */
export function newStandardCosts(
  book: Book,
  base: CalculationBase,
  items: readonly number[],
  day: Day,
): ReadonlyMap<number, NewStandardCost> {
  return calculated(book, base, items, day)?.results ?? new Map<number, NewStandardCost>();
}

/** Everything that stands in the way of a calculation of standard costs: production BOMs and routings that are not certified, and what else it would refuse. */
export function standardCostProblems(book: Book, base: CalculationBase, items: readonly number[], day: Day): readonly Refusal[] {
  const problems: Refusal[] = [];
  try {
    calculated(book, base, items, day, problems);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    problems.push(...error.refusals);
  }
  return problems;
}

function calculated(
  book: Book,
  base: CalculationBase,
  items: readonly number[],
  day: Day,
  problems?: Refusal[],
): StandardCostCalculation | undefined {
  if (base !== 'Standard Cost - Assembly List' && base !== 'Standard Cost - Manufacturing') return undefined;
  const withProduced = base === 'Standard Cost - Manufacturing';
  const calculation = new StandardCostCalculation(book, { day, allLevels: true, withProduced, problems });
  for (const item of items) if (withProduced || calculation.cards.isAssembled(item)) calculation.calculate(item);
  return calculation;
}
