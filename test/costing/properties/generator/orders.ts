/** Random production orders, continued until they are finished, and assembly orders. */
import type { JsonRow } from '../../../conformance/player/scenario';
import { journalLine, type Situation } from './situation';
import { bought } from './setup';

export function production(s: Situation): JsonRow[] {
  const { random, orders } = s;
  if (orders.length === 0 || random.chance(0.3)) {
    const document = s.document('MO');
    const order = { do: 'Create Production Order', document, 'Source No.': 'MADE', Quantity: random.whole(2, 7), 'Location Code': 'BLUE' };
    return [order, ...consumption(s, document)];
  }
  const document = random.one(orders);
  return random.weighted<() => JsonRow[]>([
    [3, () => consumption(s, document)],
    [3, () => output(s, document)],
    [2, () => [{ do: 'Post Capacity', document, 'Posting Date': s.date(), Amount: Number(random.cost(40).toFixed(2)) }]],
    [3, () => [...output(s, document), { do: 'Finish Production Order', document }]],
  ])();
}

/** Components used; one in seven gives a piece back. */
function consumption(s: Situation, document: string): JsonRow[] {
  const { random, entriesTable: t } = s;
  const used = s.entries(
    (entry) => t.entryType.text(entry) === 'Consumption' && t.orderNo.text(entry) === document && t.shippedQtyNotReturned.a[entry] < 0,
  );
  const from = random.chance(0.15) && used.length > 0 ? random.one(used) : 0;
  const goods = from ? s.goodsOf(from, -1) : s.outgoing(random.one(bought), random.one(['BLUE', 'RED']), random.whole(1, 4));
  if (!goods) return [];
  const line = {
    as: s.document('C'),
    'Posting Date': s.date(),
    ...journalLine(goods),
    ...(from ? { 'Applies-from Entry': s.nameOf(from) } : {}),
  };
  return [{ do: 'Post Consumption', document, lines: [line] }];
}

/** Pieces made; one in eight takes a piece back. */
function output(s: Situation, document: string): JsonRow[] {
  const { random, entriesTable: t } = s;
  const made = s.entries((entry) => t.entryType.text(entry) === 'Output' && t.orderNo.text(entry) === document && t.open.is(entry));
  const back = random.chance(0.12) && made.length > 0 ? random.one(made) : 0;
  const quantity: JsonRow = back ? { Quantity: -1, 'Applies-to Entry': s.nameOf(back) } : { Quantity: random.whole(1, 5) };
  return [{ do: 'Post Output', document, lines: [{ as: s.document('O'), 'Posting Date': s.date(), 'Item No.': 'MADE', ...quantity }] }];
}

export function assembly(s: Situation): JsonRow[] {
  const { random } = s;
  const used = s.outgoing(random.one(bought), random.one(['BLUE', 'RED']), random.whole(1, 5));
  if (!used || used.serial !== undefined) return [];
  const document = s.document('AO');
  const component = { Type: 'Item', 'No.': used.item, Quantity: used.quantity, 'Location Code': used.place, 'Variant Code': used.variant };
  const order = { do: 'Post Assembly', document, as: document, 'Posting Date': s.date(), 'Item No.': 'MADE', Quantity: random.whole(1, 4) };
  return [{ ...order, 'Location Code': 'BLUE', lines: [component] }];
}
