/** Random journal postings, reclassifications, transfer orders, and undoing of receipts and shipments. */
import type { JsonRow } from '../../../conformance/player/scenario';
import { journalLine, type Situation } from './situation';

export function journal(s: Situation): JsonRow[] {
  const { random } = s;
  const type = random.one(['Positive Adjmt.', 'Positive Adjmt.', 'Negative Adjmt.', 'Purchase', 'Sale']);
  const isIncoming = type === 'Positive Adjmt.' || type === 'Purchase';
  const goods = isIncoming ? s.incoming() : s.outgoing();
  if (!goods) return [];
  const no = s.document('J');
  const line = { as: no, 'Entry Type': type, 'Posting Date': s.date(), 'Document No.': no, ...journalLine(goods) };
  return [{ do: 'Post Item Journal', lines: [{ ...line, ...(isIncoming ? { 'Unit Amount': random.cost(30) } : {}) }] }];
}

export function reclassification(s: Situation): JsonRow[] {
  const [from, to] = s.random.one([
    ['BLUE', 'RED'],
    ['RED', 'BLUE'],
    ['', 'BLUE'],
    ['BLUE', ''],
  ]);
  const goods = s.outgoing(undefined, from, s.random.whole(1, 5));
  if (!goods) return [];
  const no = s.document('T');
  const line = { as: no, 'Entry Type': 'Transfer', 'Posting Date': s.date(), 'Document No.': no, ...journalLine(goods) };
  return [{ do: 'Post Item Journal', lines: [{ ...line, 'New Location Code': goods.place === to ? 'RED' : to }] }];
}

/** Ships a new transfer order, or receives one that is on its way. */
export function transferOrder(s: Situation): JsonRow[] {
  const { random } = s;
  const { transferOrders } = s.game.book;
  const open = [...transferOrders.all()].filter((row) => s.begun.has(transferOrders.no.text(row)));
  if (open.length > 0 && random.chance(0.6)) {
    const document = transferOrders.no.text(random.one(open));
    const line = { 'Line No.': 10000, as: s.document('TR') };
    return [{ do: 'Post Transfer Order', document, 'Posting Date': s.date(), receive: true, lines: [line] }];
  }
  const goods = s.outgoing(undefined, random.one(['BLUE', 'RED']), random.whole(1, 6));
  if (!goods || goods.place === '') return [];
  const document = s.document('TO');
  const { 'Location Code': from, ...columns } = journalLine(goods);
  const head = { do: 'Post Transfer Order', document, 'Posting Date': s.date(), ship: true, 'Transfer-from Code': from };
  const to = { 'Transfer-to Code': from === 'RED' ? 'BLUE' : 'RED', 'In-Transit Code': 'TRANSIT' };
  return [{ ...head, ...to, lines: [{ 'Line No.': 10000, as: document, ...columns }] }];
}

export function undo(s: Situation): JsonRow[] {
  const last = s.entriesTable.rows;
  return last === 0 ? [] : [{ do: 'Undo', as: s.document('U'), entry: s.nameOf(s.random.whole(Math.max(1, last - 6), last)) }];
}
