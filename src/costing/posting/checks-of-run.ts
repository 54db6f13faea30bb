/** What the checks of lines ask of the setup, read once a run: nobody types into it meanwhile. */
import { yesNo } from '../ledger/kinds';
import type { Run } from '../run';
import { type AllowedDays, allowedDays, lastClosedDay } from './posting-date';

export class RunChecks {
  private readonly days: AllowedDays;
  private readonly closed: number;
  /** Earliest Allowed Val. Date; 0 = none. */
  readonly earliest: number;
  private readonly variantMandatory: boolean;
  private itemsWithVariants: Set<number> | undefined;

  constructor(private readonly run: Run) {
    const { inventorySetup } = run.book;
    this.days = allowedDays(run);
    this.closed = lastClosedDay(run.book);
    this.earliest = inventorySetup.earliestAllowedValDate.a[1];
    this.variantMandatory = inventorySetup.variantMandatoryIfExists.is(1);
  }

  /** Whether may be posted on a day. */
  allows(day: number): boolean {
    return day !== 0 && day >= this.days.from && (this.days.to === 0 || day <= this.days.to) && day > this.closed;
  }

  /** Whether entries of the item (row of its card) must have a variant. */
  needsVariant(item: number): boolean {
    const { items } = this.run.book;
    const own = items.variantMandatoryIfExists.a[item];
    const mandatory = own === yesNo.Default ? this.variantMandatory : own === yesNo.Yes;
    return mandatory && this.hasVariants(items.no.a[item]);
  }

  private hasVariants(item: number): boolean {
    if (!this.itemsWithVariants) {
      const { itemVariants } = this.run.book;
      this.itemsWithVariants = new Set();
      for (const row of itemVariants.all()) this.itemsWithVariants.add(itemVariants.itemNo.a[row]);
    }
    return this.itemsWithVariants.has(item);
  }
}

const ofRun = new WeakMap<Run, RunChecks>();

export function checksOf(run: Run): RunChecks {
  let checks = ofRun.get(run);
  if (!checks) ofRun.set(run, (checks = new RunChecks(run)));
  return checks;
}
