/** How a cost came about: every explanation adds up to the figure that stands in the books. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../src/book/book';
import type { Day } from '../../src/decimal';
import { refusalText } from '../../src/localization/texts';
import { explain, type Explainable, linesOf } from '../../src/reports/explanation/explain';
import type { Explanation } from '../../src/reports/explanation/explanation';
import { play } from '../conformance/player/play';
import { parseScenario, type Scenario } from '../conformance/player/scenario';

const question = { entryNo: 0, itemNo: '', start: 0 as Day, end: 0 as Day, levels: 2 };
const ask = (book: Book, what: Explainable, asked: Partial<typeof question>): Explanation => explain(book, { ...question, ...asked, what });

function scenariosBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.json') ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => scenariosBelow(join(path, name)));
}

function bookAfter(scenario: Scenario): Book {
  const { game } = play(scenario);
  if (!game) throw new Error(`${scenario.name} cannot be set up`);
  return game.book;
}

/** Nodes whose parts do not add up to their figure, or whose views or sentences say something else. */
function faults(explanation: Explanation): string[] {
  return linesOf(explanation)
    .filter(({ node }) => node.parts.length > 0 && node.parts.reduce((sum, part) => sum + part.figure, 0) !== node.figure)
    .map(({ node }) => `${refusalText(node.text, 'en')}: ${node.figure}`)
    .concat(linesOf(explanation).flatMap(({ node }) => node.views.filter((view) => view.figure !== node.figure).map((view) => view.text.code)));
}

const costOf = (book: Book, entry: number): number => {
  const { valueEntries: v } = book;
  return [...v.all()].reduce(
    (sum, row) => (v.itemLedgerEntryNo.a[row] === entry ? sum + v.costAmountActual.a[row] + v.costAmountExpected.a[row] : sum),
    0,
  );
};

const told = (explanation: Explanation): string[] =>
  linesOf(explanation).map(({ level, node }) => `${' '.repeat(level)}${refusalText(node.text, 'en')}: ${node.figure}`);

/** 10 at 5.00 and 10 at 6.00 bought, 12 sold, then freight of 3.00 on the first receipt. */
const lateFreight: Scenario = parseScenario(
  JSON.stringify({
    name: 'late-freight',
    source: '',
    about: '',
    needs: ['fifo'],
    workDate: '2026-01-01',
    setup: { Items: [{ 'No.': 'BIKE' }] },
    steps: [
      { do: 'Post Item Journal', lines: [{ 'Entry Type': 'Purchase', 'Item No.': 'BIKE', Quantity: 10, 'Unit Amount': 5, as: 'R1' }] },
      { do: 'Post Item Journal', lines: [{ 'Entry Type': 'Purchase', 'Item No.': 'BIKE', Quantity: 10, 'Unit Amount': 6 }] },
      { do: 'Post Item Journal', lines: [{ 'Entry Type': 'Sale', 'Item No.': 'BIKE', Quantity: 12 }] },
      {
        do: 'Post Purchase',
        document: 'F1',
        type: 'Invoice',
        lines: [{ Type: 'Charge (Item)', 'No.': 'FREIGHT', Quantity: 1, 'Direct Unit Cost': 3, assign: [{ entry: 'R1', 'Qty. to Assign': 1 }] }],
      },
      { do: 'Adjust Cost' },
      { do: 'Post Inventory Cost to G/L', 'Posting Method': 'Per Entry' },
    ],
  }),
)!;

describe('an explanation', () => {
  const book = bookAfter(lateFreight);

  it('shows which part of which receipt a sale took, and what that receipt cost', () => {
    const sale = ask(book, 'Item Ledger Entry', { entryNo: 3, levels: 0 });
    expect(sale.figure).toBe(-6500);
    const lines = told(sale);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}10 of the 10 of item ledger entry 1 \(Purchase, .*\), which cost 53\.00: -5300$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}2 of the 10 of item ledger entry 2 \(Purchase, .*\), which cost 60\.00: -1200$/));
  });

  it('follows the sources of a cost as far as it is asked to', () => {
    const depth = (levels: number): number => Math.max(...linesOf(ask(book, 'Item Ledger Entry', { entryNo: 3, levels })).map(({ level }) => level));
    expect(depth(1)).toBeGreaterThan(depth(0));
  });

  it('explains an adjustment by what the entry has to cost, less what it cost before', () => {
    const { valueEntries: v } = book;
    const adjustment = [...v.all()].find((row) => v.adjustment.is(row))!;
    const lines = told(ask(book, 'Value Entry', { entryNo: adjustment }));
    expect(lines).toContain(' What item ledger entry 3 costs with it: -6500');
    expect(lines).toContain(' Less what it cost before: 6000');
  });

  it('explains a G/L entry by the value entries behind it', () => {
    const { glEntries: g } = book;
    for (const row of g.all()) {
      const explanation = ask(book, 'G/L Entry', { entryNo: row, levels: 0 });
      expect(explanation.figure).toBe(g.amount.a[row]);
      expect(explanation.parts.map((part) => part.text.code)).toEqual(['explainedPosted']);
    }
  });

  it('explains the unit cost of an item by the value on hand and its quantity', () => {
    const lines = told(ask(book, 'Unit Cost', { itemNo: 'BIKE' }));
    expect(lines[0]).toBe('Unit cost of item BIKE, costing method FIFO: 600000');
    expect(lines).toContain(' What is on hand: 48.00 for 8: 600000');
  });

  it('explains the value of an item on a day by what was there, what came and what went', () => {
    const lines = told(ask(book, 'Inventory Valuation', { itemNo: 'BIKE' }));
    expect(lines).toEqual(expect.arrayContaining([' There before the starting date: 0', ' Added since: 11300', ' Gone since: -6500']));
  });

  it('refuses entries and items that are not there', () => {
    expect(() => ask(book, 'Item Ledger Entry', { entryNo: 99 })).toThrow(expect.objectContaining({ refusals: [expect.objectContaining({ code: 'entryToExplainMissing' })] }) as Error);
    expect(() => ask(book, 'Unit Cost', { itemNo: 'NONE' })).toThrow(expect.objectContaining({ refusals: [expect.objectContaining({ code: 'itemToExplainMissing' })] }) as Error);
  });
});

describe('in every ledger', () => {
  /** Every fifth scenario of the published ones, all random ledgers and the sample company. */
  const all = ['cases', 'random'].map((folder) => scenariosBelow(join(__dirname, '../conformance', folder)));
  const sample = join(__dirname, '../../assets/sample/trading-company.json');
  const paths = [...all[0].filter((_, i) => i % 5 === 0), ...all[1], sample];

  it('the explanation of each entry adds up to its cost', () => {
    let explainedEntries = 0;
    for (const path of paths) {
      const scenario = parseScenario(readFileSync(path, 'utf8'));
      if (!scenario) continue;
      const book = bookAfter(scenario);
      for (const entry of book.itemLedgerEntries.all()) {
        const explanation = ask(book, 'Item Ledger Entry', { entryNo: entry, levels: 1 });
        expect([path, entry, explanation.figure, faults(explanation)]).toEqual([path, entry, costOf(book, entry), []]);
        explainedEntries++;
      }
    }
    expect(explainedEntries).toBeGreaterThan(1000);
  });

  it('the explanation of each value entry, G/L entry, unit cost and value adds up to the figure in the books', () => {
    for (const path of paths) {
      const scenario = parseScenario(readFileSync(path, 'utf8'));
      if (!scenario) continue;
      const book = bookAfter(scenario);
      const { valueEntries: v, glEntries: g, items } = book;
      const value = (row: number): number => v.costAmountActual.a[row] + v.costAmountExpected.a[row];
      const explanations: [number, Explanation][] = [
        ...[...v.all()].map((row): [number, Explanation] => [value(row), ask(book, 'Value Entry', { entryNo: row })]),
        ...[...g.all()].map((row): [number, Explanation] => [g.amount.a[row], ask(book, 'G/L Entry', { entryNo: row })]),
        ...[...items.all()].flatMap((row): [number, Explanation][] => {
          const itemNo = items.no.text(row);
          const worth = [...v.all()].reduce((sum, each) => (v.itemNo.a[each] === items.no.a[row] ? sum + v.costAmountActual.a[each] : sum), 0);
          return [
            [items.unitCost.a[row], ask(book, 'Unit Cost', { itemNo })],
            [worth, ask(book, 'Inventory Valuation', { itemNo })],
          ];
        }),
      ];
      for (const [figure, explanation] of explanations)
        expect([path, refusalText(explanation.text, 'en'), explanation.figure, faults(explanation)]).toEqual([
          path,
          refusalText(explanation.text, 'en'),
          figure,
          [],
        ]);
    }
  });
});
