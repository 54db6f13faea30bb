/**
 * What must hold of every ledger whatever was posted (docs/rules/ledger.md, "What always holds"; docs/rules/adjustment.md, "Known properties"), each as a function that says what breaks it.
 * A property gets a ledger that was grown, or replayed from fewer steps, and may go on with it.
 */
import type { Game } from '../../conformance/player/game';
import { adjusted } from './books/adjusting';
import { incrementalDifferences } from './books/incremental';
import { broken } from './books/invariants';
import { itemOrderDifferences } from './books/item-order';
import { costDifferences } from './books/late-adjustment';
import { disagreements } from './books/values';
import { valueLeft } from './books/value-left';
import { type Watch, WatchedGame } from './books/watched-game';
import type { LedgerOptions, Method } from './generator/options';
import type { NewGame, RandomLedger } from './generator/random-ledger';

export interface Property {
  readonly name: string;
  readonly options: (method: Method) => Omit<LedgerOptions, 'method'>;
  /** What watches the commands while the ledger grows. */
  readonly game?: NewGame;
  readonly problems: (ledger: RandomLedger) => readonly string[];
}

const watching =
  (watch: Watch): NewGame =>
  (scenario) =>
    new WatchedGame(scenario, watch);
const seen = ({ game }: RandomLedger): readonly string[] => (game instanceof WatchedGame ? game.problems : []);

export const properties: readonly Property[] = [
  {
    name: 'refusals and previews leave the book as it was, facts never change, and the invariants hold after every command',
    options: () => ({ steps: 40 }),
    game: watching({ previews: true, invariants: true }),
    problems: (ledger) => [...seen(ledger), ...broken(ledger.game.book)],
  },
  {
    name: 'every command does the same on a book that was just read',
    options: () => ({ steps: 24 }),
    game: watching({ copies: true }),
    problems: seen,
  },
  {
    name: 'a second adjustment adds nothing',
    options: () => ({ steps: 80 }),
    problems: ({ game: { book, workDate } }) => adjusted(book, workDate).map((row) => `added ${row}`),
  },
  {
    name: 'an incremental run writes the rows that a run over all items would write',
    options: () => ({ steps: 60, unadjusted: true }),
    problems: ({ game: { book, workDate } }) => incrementalDifferences(book, workDate),
  },
  {
    name: 'an adjustment on a copy in the order of items leaves the book that one in place would',
    options: () => ({ steps: 60, unadjusted: true, without: ['production', 'assembly'] }),
    problems: ({ game: { book, workDate } }) => itemOrderDifferences(book, workDate),
  },
  {
    name: 'costs do not depend on when they were adjusted',
    options: () => ({
      steps: 60,
      typedCosts: true,
      without: ['revaluation', 'revaluationByHand', 'standardCost', 'production', 'assembly', 'postToGL'],
      inventorySetup: { 'Automatic Cost Adjustment': 'Never', 'Prevent Negative Inventory': true },
    }),
    problems: (ledger) => costDifferences(ledger),
  },
  {
    name: 'value entries, the valuation and the general ledger show the same',
    options: () => ({ steps: 60 }),
    problems: ledgerDifferences,
  },
  {
    name: 'no value is left when everything is invoiced, adjusted and gone',
    // What revaluations and charges leave on Average items in their period is corrected by hand (docs/rules/average-cost.md).
    options: (method) => ({ steps: 60, without: method === 'Average' ? ['revaluation', 'revaluationByHand', 'charge'] : [] }),
    problems: (ledger) => [...broken(ledger.close().game.book), ...valueLeft(ledger)],
  },
  {
    name: 'a currency that is worth the same has the same amounts',
    options: () => ({ steps: 40, additionalCurrency: 'same' }),
    problems: (ledger) => currencyDifferences(ledger.close()),
  },
  {
    name: 'the invariants hold in an additional currency',
    options: () => ({ steps: 40, additionalCurrency: 'other' }),
    problems: ({ game: { book, workDate } }) => [...broken(book), ...adjusted(book, workDate).map((row) => `added ${row}`)],
  },
];

function ledgerDifferences(ledger: RandomLedger): string[] {
  if (!ledger.play({ do: 'Post Inventory Cost to G/L', 'Posting Method': 'Per Entry' })) return ['inventory cost cannot be posted'];
  return disagreements(ledger.game.book, ledger.lastDay);
}

function currencyDifferences({ game }: { game: Game }): string[] {
  const { valueEntries: t } = game.book;
  const problems: string[] = [];
  for (let row = 1; row <= t.rows; row++) {
    const isSame =
      t.costAmountActual.a[row] === t.costAmountActualAcy.get(row) && t.costAmountExpected.a[row] === t.costAmountExpectedAcy.get(row);
    if (!isSame) problems.push(`value entry ${row} has other amounts in the additional currency`);
  }
  return problems;
}
