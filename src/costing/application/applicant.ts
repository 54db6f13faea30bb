/**
 * An entry on its way to be applied: a new one while its line is posted, an open one that is applied again. What application changes of it (remaining quantity, valuation
 * date) is kept here until it is written (docs/rules/application.md).
 */

/**
 * Whether cost runs along a quantity application (docs/rules/ledger.md, "Cost application").
 * - `always`: every costing method but Average; lines that are applied by hand.
 * - `never`: Average, applied by itself: the outbound is valued by the average.
 * - `transferReceipt`: goods that leave in-transit keep their own cost, as long as nothing of the outbound is valued by average.
 */
export type CostRule = 'always' | 'never' | 'transferReceipt';

export interface Applicant {
  readonly entry: number;
  /** Position of the item's costing method. */
  readonly method: number;
  /** The one entry it is to be applied to; 0 = it searches by itself. */
  readonly appliesToEntry: number;
  /** The outbound that gives its cost to this inbound, while that link is not written yet; else 0. */
  readonly appliesFromEntry: number;
  readonly costRule: CostRule;
  /** What is not applied yet; signed as the entry. */
  remaining: number;
  /** Valuation date of its value entries. */
  valuationDate: number;
  /** Applied before: a link between the same entries may exist and takes the new quantity too. */
  readonly again?: boolean;
  /** Called after each quantity application of an outbound transfer, with the inbound it took from. */
  readonly applied?: (inbound: number, quantity: number) => void;
}
