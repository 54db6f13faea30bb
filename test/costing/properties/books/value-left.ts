/** Value that stays when nothing is left, in the smallest unit of the currency. */
import type { RandomLedger } from '../generator/random-ledger';
import { adjusted, leaveEverythingToDo } from './adjusting';
import { copyOf } from './copy';

/**
 * An outbound with an exact return takes its average from a base without the others, and an earlier entry invoiced later may take its own from the same base: a cent is then left
 * (docs/rules/average-cost.md, "Base").
 */
const averageCentsMax = 2;

/**
 * Items without stock that are worth something. Cents of sources whose marks were lost are settled by a run over everything (docs/rules/adjustment.md, "Marks kept"), so that runs first.
 */
export function valueLeft({ game }: RandomLedger): string[] {
  const book = copyOf(game.book);
  leaveEverythingToDo(book, { orders: false });
  adjusted(book, game.workDate);
  const { items, itemLedgerEntries: entries } = book;
  return [...items.all()].flatMap((row) => {
    const of = Array.from({ length: entries.rows }, (_, i) => i + 1).filter((entry) => entries.itemNo.a[entry] === items.no.a[row]);
    // Returns of a shortage do not cover it: cost would run in a circle. Both stay open.
    if (of.some((entry) => entries.open.is(entry) || !entries.completelyInvoiced.is(entry))) return [];
    const value = of.reduce((sum, entry) => sum + entries.costAmountActual.a[entry] + entries.costAmountExpected.a[entry], 0);
    const isAverage = items.costingMethod.text(row) === 'Average';
    return Math.abs(value) <= (isAverage ? averageCentsMax : 0) ? [] : [`${items.no.text(row)} is worth ${value} at quantity zero`];
  });
}
