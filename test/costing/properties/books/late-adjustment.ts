/** The same postings with all adjustments made only at the end: what each entry then costs, compared with what it costs when cost was adjusted in between. */
import { RandomLedger } from '../generator/random-ledger';

/** Cents by which rounding on the way may differ. */
const centsMax = 5;

export function costDifferences(ledger: RandomLedger): string[] {
  const { seed, options, scenario } = ledger.settle();
  const late = new RandomLedger(seed, options).replay(
    scenario.steps.filter((step) => step.do !== 'Adjust Cost' || step === scenario.steps.at(-1)),
  );
  const [one, other] = [ledger.game.book, late.game.book];
  const { itemLedgerEntries: t } = one;
  if (other.itemLedgerEntries.rows !== t.rows) return [`${t.rows} entries, ${other.itemLedgerEntries.rows} when adjusted late`];
  const problems: string[] = [];
  for (let entry = 1; entry <= t.rows; entry++) {
    const difference = t.costAmountActual.a[entry] - other.itemLedgerEntries.costAmountActual.a[entry];
    if (Math.abs(difference) > centsMax && !t.open.is(entry))
      problems.push(`entry ${entry} costs ${t.costAmountActual.a[entry]}, ${difference} less when adjusted late`);
  }
  return problems;
}
