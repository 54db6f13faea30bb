/**
 * One calculation of standard costs: the items it has calculated so far, and what its components cost (docs/rules/standard-cost.md, "Levels", "Components").
 *
 * Depth first: components before the item, each item once. Nothing is written to cards here; whoever asked writes the results when all is calculated.
 * Refusal: `tooManyLevels`, which also stops lists that contain themselves.
 */
import type { Book } from '../../book/book';
import { type Refusal, Refused, refuse } from '../../book/refusal';
import type { Day } from '../../decimal';
import { typesOfItem } from '../ledger/kinds';
import { assembledCost } from './assembled-cost';
import { CardsInUse } from './cards-in-use';
import { type CostShares, sharesOf } from './cost-shares';
import { type Decimal, exact, zero } from './exact-costs';
import { noShares, rolledUp, type ShareSums } from './share-sums';
import { producedCost } from './produced-cost';

/** Components below an item; a list as deep as that contains itself. */
const levelsMax = 50;

export interface CalculatedCost {
  readonly standardCost: number;
  readonly shares: CostShares;
}

/** What one unit of a component adds: to the material of the item above, and to each of its rolled-up shares. */
export interface ComponentCost {
  readonly material: Decimal;
  readonly nonInventory: Decimal;
  readonly rolledUp: ShareSums;
}

export interface CalculationOptions {
  readonly day: Day;
  /** Components are calculated too; otherwise they have the costs of their cards. */
  readonly allLevels: boolean;
  /** Produced components are calculated too. The calculation of an assembled item takes them as their cards say. */
  readonly withProduced: boolean;
  /** Number of the name of the worksheet whose new costs replace those of cards. */
  readonly worksheet?: number;
  /** Results of another calculation of the same run, by row of the item. */
  readonly known?: ReadonlyMap<number, CalculatedCost>;
  /** Collects lists that are not certified instead of refusing. */
  readonly problems?: Refusal[];
}

export class StandardCostCalculation {
  readonly cards: CardsInUse;
  /** By row of the item. */
  readonly results = new Map<number, CalculatedCost>();

  constructor(
    readonly book: Book,
    readonly options: CalculationOptions,
  ) {
    this.cards = new CardsInUse(book, options.worksheet);
  }

  /** Calculates an item (row of its card) with its components; one that is neither produced nor assembled costs its Unit Cost. */
  calculate(item: number, level = 0): void {
    if (level > levelsMax)
      refuse('tooManyLevels', { item: this.book.items.no.text(item), levels: levelsMax }, { table: 'items', row: item });
    if (this.results.has(item) || (level > 0 && !this.options.allLevels)) return;
    const cost = this.cards.isAssembled(item) ? assembledCost(this, item, level) : producedCost(this, item, level);
    if (cost) this.results.set(item, cost);
  }

  /** What a unit of a component costs, after calculating it if it is made here. */
  component(item: number, level: number): ComponentCost {
    const { items } = this.book;
    if (items.type.a[item] !== typesOfItem.Inventory) return this.notStocked(item);
    const isProduced = this.cards.isProduced(item);
    if (!isProduced && !this.cards.isAssembled(item)) {
      const cost = this.cards.unitCost(item);
      return { material: cost, nonInventory: zero, rolledUp: { ...noShares(), material: cost } };
    }
    if (!isProduced || this.options.withProduced) this.calculate(item, level);
    const known = this.results.get(item) ?? this.options.known?.get(item);
    const shares = known ? known.shares : sharesOf(items, item);
    const rolled = rolledUp(shares);
    if (!this.includesNonInventory) rolled.nonInventory = zero;
    return { material: exact(known ? known.standardCost : items.standardCost.a[item]), nonInventory: zero, rolledUp: rolled };
  }

  /** A service or non-inventory item has a cost only where the setup includes it in production. */
  private notStocked(item: number): ComponentCost {
    if (!this.includesNonInventory) return { material: zero, nonInventory: zero, rolledUp: noShares() };
    const cost = this.cards.unitCost(item);
    return { material: zero, nonInventory: cost, rolledUp: { ...noShares(), nonInventory: cost } };
  }

  get includesNonInventory(): boolean {
    return this.book.manufacturingSetup.incNonInvCostToProd.is(1);
  }

  /** Refuses, or notes the problem and goes on. */
  report(problem: Refusal | undefined): void {
    if (!problem) return;
    if (!this.options.problems) throw new Refused([problem]);
    const known = this.options.problems.some((p) => p.code === problem.code && p.values.no === problem.values.no);
    if (!known) this.options.problems.push(problem);
  }
}
