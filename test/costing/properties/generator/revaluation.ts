/** Random revaluations, calculated for an item or typed for one receipt, and changes of standard cost. */
import { type Day, isoDate } from '../../../../src/decimal';
import type { JsonRow } from '../../../conformance/player/scenario';
import { adjust } from './closing';
import type { Situation } from './situation';

export function revaluation(s: Situation): JsonRow[] {
  const { random } = s;
  const item = s.anyItem();
  const isAverage = s.method(item) === 'Average';
  const perItem = isAverage || random.chance(0.5);
  const byLocation = perItem && (isAverage ? s.game.book.inventorySetup.averageCostCalcType.text(1) !== 'Item' : random.chance(0.5));
  const calculate = {
    do: 'Calculate Inventory Value',
    'Document No.': s.document('RV'),
    'Item No. Filter': item,
    'Calculate Per': perItem ? 'Item' : 'Item Ledger Entry',
    'Posting Date': isAverage ? endOfPeriod(s) : s.date(),
    ...(byLocation ? { 'By Location': true, 'By Variant': isAverage } : {}),
  };
  const edit = { do: 'Edit Revaluation Journal', where: { 'Item No.': item }, values: { 'Unit Cost (Revalued)': random.cost(30) } };
  return [adjust, calculate, edit, { do: 'Post Revaluation Journal' }];
}

/** Last day of the average cost period of today. */
function endOfPeriod(s: Situation): string {
  const day = new Date(`${isoDate(s.today as Day)}T00:00:00Z`);
  const period = s.game.book.inventorySetup.averageCostPeriod.text(1);
  if (period === 'Week') day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  else if (period === 'Quarter') day.setUTCMonth(Math.floor(day.getUTCMonth() / 3) * 3 + 3, 0);
  else if (period === 'Year') day.setUTCMonth(12, 0);
  else if (period !== 'Day') day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

export function revaluationByHand(s: Situation): JsonRow[] {
  const { random, entriesTable: t } = s;
  const of = s.entries((entry) => t.positive.is(entry) && t.completelyInvoiced.is(entry));
  if (of.length === 0) return [];
  const entry = random.one(of);
  const line = { do: 'Add Revaluation Line', 'Item No.': t.itemNo.text(entry), 'Applies-to Entry': s.nameOf(entry) };
  return [{ ...line, 'Document No.': s.document('RH'), 'Unit Cost (Revalued)': random.cost(30) }, { do: 'Post Revaluation Journal' }];
}

export function standardCost(s: Situation): JsonRow[] {
  const { items } = s.game.book;
  const standard = [...items.all()].filter((row) => items.costingMethod.text(row) === 'Standard');
  if (standard.length === 0) return [];
  const where = { 'No.': items.no.text(s.random.one(standard)) };
  return [{ do: 'Set', table: 'Items', where, values: { 'Standard Cost': s.random.cost(30) } }];
}
