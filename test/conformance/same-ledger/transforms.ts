/**
 * Ways to say the same ledger differently: whatever it is told in, the entries must come out the same. Each turns a scenario into another one with the same expectations; undefined where it cannot be
 * said so.
 */
import type { Json, JsonRow, Scenario } from '../player/scenario';

export type Transform = (scenario: Scenario) => Scenario | undefined;

const itemSteps = ['Post Item Journal', 'Post Purchase', 'Post Sales', 'Post Transfer Order', 'Post Consumption', 'Post Output'];
const quantities = ['Quantity', 'Qty. to Receive', 'Qty. to Ship', 'Qty. to Invoice', 'Invoiced Quantity'];
const prices = ['Direct Unit Cost', 'Unit Price', 'Unit Cost (LCY)', 'Unit Amount', 'Unit Cost'];

const rowsOf = (scenario: Scenario, table: string): readonly JsonRow[] => scenario.setup[table] ?? [];
const isMade = (scenario: Scenario): boolean =>
  scenario.steps.some((step) => step.do === 'Create Production Order' || step.do === 'Post Assembly');

/** A copy whose item lines are changed by `change`, which gets each with its item; lines of a document that is continued have the item of their first posting. */
function withLines(
  scenario: Scenario,
  setup: Scenario['setup'],
  change: (line: JsonRow, item: string, isNew: boolean) => JsonRow,
): Scenario {
  const itemOfLine = new Map<string, string>();
  const steps = scenario.steps.map((step): JsonRow => {
    if (!itemSteps.includes(String(step.do)) || !Array.isArray(step.lines)) return step;
    const lines = (step.lines as JsonRow[]).map((line): Json => {
      const key = [step.do, step.document, line['Line No.']].join('|');
      const named = line['Item No.'] ?? line['No.'];
      if (named !== undefined) itemOfLine.set(key, line.Type === 'Charge (Item)' ? '' : String(named));
      const item = itemOfLine.get(key) ?? '';
      return item === '' ? line : change(line, item, named !== undefined);
    });
    return { ...step, lines };
  });
  return { ...scenario, setup: { ...scenario.setup, ...setup }, steps };
}

const scaled = (line: JsonRow, columns: readonly string[], factor: (integer: number) => number): JsonRow =>
  Object.fromEntries(
    columns.filter((column) => typeof line[column] === 'number').map((c) => [c, Math.round(factor(Number(line[c]) * 1e5)) / 1e5]),
  );

const specific = (scenario: Scenario): Set<string> =>
  new Set(rowsOf(scenario, 'Items').flatMap((item) => (item['Costing Method'] === 'Specific' ? [String(item['No.'])] : [])));

/** All lines in a unit of `size` pieces: quantities by so much less, prices by so much more. Items of method Specific stay in pieces. */
export const inUnitsOf =
  (size: number): Transform =>
  (scenario) => {
    const single = specific(scenario);
    const units = rowsOf(scenario, 'Items').map((item) => ({ 'Item No.': item['No.'], Code: 'BOX', 'Qty. per Unit of Measure': size }));
    return withLines(scenario, { 'Item Units of Measure': units }, (line, item, isNew) => {
      if (single.has(item)) return line;
      const inBoxes = { ...line, ...scaled(line, quantities, (n) => n / size), ...scaled(line, prices, (n) => n * size) };
      return isNew ? { ...inBoxes, 'Unit of Measure Code': 'BOX' } : inBoxes;
    });
  };

/** All items as one variant. Orders have no lines to say it on. */
export const asOneVariant: Transform = (scenario) => {
  if (isMade(scenario)) return undefined;
  const variants = rowsOf(scenario, 'Items').map((item) => ({ 'Item No.': item['No.'], Code: 'V' }));
  const told = withLines(scenario, { 'Item Variants': variants }, (line, _, isNew) => (isNew ? { ...line, 'Variant Code': 'V' } : line));
  // Lines of the revaluation journal have the variant only where they are split by it.
  const steps = told.steps.map((step) => {
    if (step.do !== 'Edit Revaluation Journal') return step;
    const { 'Variant Code': _, ...where } = step.where as JsonRow;
    return { ...step, where };
  });
  return { ...told, steps };
};

/** Lot numbers at random that the item tracking code does not track specifically. */
export const withLotsAsInformation: Transform = (scenario) => {
  const single = specific(scenario);
  const items = rowsOf(scenario, 'Items').map((item) =>
    single.has(String(item['No.'])) ? item : { ...item, 'Item Tracking Code': 'INFO' },
  );
  let lot = 7;
  return withLines(scenario, { Items: items, 'Item Tracking Codes': [{ Code: 'INFO' }] }, (line, item, isNew) => {
    lot = (lot * 31 + 11) % 101;
    return isNew && !single.has(item) ? { ...line, 'Lot No.': `L${lot % 3}` } : line;
  });
};

/** A stockkeeping unit for each item and location while averages are formed per item: it costs what the item costs. Standard costs of units are their own. */
export const withStockkeepingUnits: Transform = (scenario) => {
  if (rowsOf(scenario, 'Inventory Setup')[0]?.['Average Cost Calc. Type'] !== 'Item') return undefined;
  const items = rowsOf(scenario, 'Items').filter((item) => item['Costing Method'] !== 'Standard');
  const units = items.flatMap((item) =>
    rowsOf(scenario, 'Locations').map((location) => ({ 'Item No.': item['No.'], 'Location Code': location.Code })),
  );
  return { ...scenario, setup: { ...scenario.setup, 'Stockkeeping Units': units } };
};
