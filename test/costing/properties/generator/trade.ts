/** Random purchases and sales: orders delivered and invoiced in parts, returns applied or not, item charges. */
import { toCell } from '../../../../src/decimal';
import type { JsonRow } from '../../../conformance/player/scenario';
import { documentLine, places, type Situation } from './situation';

export function purchase(s: Situation): JsonRow[] {
  const { random } = s;
  const goods = s.incoming();
  const receive = random.chance(0.75) ? goods.quantity : random.whole(1, goods.quantity);
  const document = s.document('PO');
  const line = {
    'Line No.': 10000,
    as: document,
    ...documentLine(goods),
    'Direct Unit Cost': random.cost(30),
    'Qty. to Receive': receive,
    ...(random.chance(0.3) ? { 'Qty. to Invoice': random.whole(0, receive) } : {}),
    ...(random.chance(0.1) ? { 'Line Discount %': 5 } : {}),
  };
  return [{ do: 'Post Purchase', document, 'Posting Date': s.date(), receive: true, invoice: random.chance(0.5), lines: [line] }];
}

/** A sale; one in eight takes a piece of a receipt named on the line. */
export function sale(s: Situation): JsonRow[] {
  const { random, entriesTable: t } = s;
  const open = s.entries((entry) => t.positive.is(entry) && t.open.is(entry));
  const fixed = random.chance(0.12) && open.length > 0 ? random.one(open) : 0;
  const goods = fixed ? s.goodsOf(fixed, 1) : s.outgoing();
  if (!goods) return [];
  const ship = random.chance(0.8) ? goods.quantity : random.whole(1, goods.quantity);
  const document = s.document('SO');
  const line = {
    'Line No.': 10000,
    as: document,
    ...documentLine(goods),
    'Unit Price': random.cost(50),
    'Qty. to Ship': ship,
    ...(random.chance(0.3) ? { 'Qty. to Invoice': random.whole(0, ship) } : {}),
    ...(fixed ? { 'Appl.-to Item Entry': s.nameOf(fixed) } : {}),
  };
  return [{ do: 'Post Sales', document, 'Posting Date': s.date(), ship: true, invoice: random.chance(0.6), lines: [line] }];
}

/** Goes on with a document: receives or ships what is left, or invoices what was delivered, perhaps at another cost. */
export function continueDocument(s: Situation): JsonRow[] {
  const { random } = s;
  const { purchaseLines, salesLines } = s.game.book;
  const lines = [
    ...[...purchaseLines.all()].map((row) => ({ row, table: purchaseLines, delivered: purchaseLines.quantityReceived })),
    ...[...salesLines.all()].map((row) => ({ row, table: salesLines, delivered: salesLines.quantityShipped })),
  ].filter(({ row, table }) => s.begun.has(table.documentNo.text(row)));
  if (lines.length === 0) return [];
  const { row, table, delivered } = random.one(lines);
  const isPurchase = table === purchaseLines;
  const open = toCell(delivered.a[row] - table.quantityInvoiced.a[row], 5);
  const invoices = open > 0 && random.chance(0.85);
  if (!invoices && delivered.a[row] === table.quantity.a[row]) return [];
  const line: JsonRow = invoices
    ? {
        [isPurchase ? 'Qty. to Receive' : 'Qty. to Ship']: 0,
        ...(random.chance(0.4) ? { 'Qty. to Invoice': random.whole(1, Math.max(1, Math.floor(open))) } : {}),
        ...(isPurchase && random.chance(0.4) ? { 'Direct Unit Cost': random.cost(30) } : {}),
      }
    : { as: s.document('D') };
  return [
    {
      do: isPurchase ? 'Post Purchase' : 'Post Sales',
      document: table.documentNo.text(row),
      type: table.documentType.text(row),
      'Posting Date': s.date(),
      [isPurchase ? 'receive' : 'ship']: !invoices,
      invoice: invoices,
      lines: [{ 'Line No.': table.lineNo.a[row], ...line }],
    },
  ];
}

/** A sales return, three of four from a shipment. */
export function salesReturn(s: Situation): JsonRow[] {
  const { random, entriesTable: t } = s;
  const sold = s.entries((entry) => t.entryType.text(entry) === 'Sale' && t.shippedQtyNotReturned.a[entry] < 0);
  const from = random.chance(0.75) && sold.length > 0 ? random.one(sold) : 0;
  const goods = from ? s.goodsOf(from, random.whole(1, s.wholeUnits(t.shippedQtyNotReturned.a[from]) || 1)) : s.incoming();
  const typed = s.options.typedCosts === true || random.chance(0.5);
  const document = s.document('SR');
  const line = {
    'Line No.': 10000,
    as: document,
    ...documentLine(goods),
    ...(from && random.chance(0.3) ? { 'Location Code': random.one(places) } : {}),
    'Unit Price': 5,
    ...(from ? { 'Appl.-from Item Entry': s.nameOf(from) } : typed ? { 'Unit Cost (LCY)': random.cost(30) } : {}),
  };
  const order = { do: 'Post Sales', document, type: 'Return Order', 'Posting Date': s.date() };
  return [{ ...order, ship: true, invoice: random.chance(0.6), lines: [line] }];
}

/** A purchase return, seven of ten to a receipt. */
export function purchaseReturn(s: Situation): JsonRow[] {
  const { random, entriesTable: t } = s;
  const open = s.entries((entry) => t.entryType.text(entry) === 'Purchase' && t.open.is(entry) && t.positive.is(entry));
  const to = random.chance(0.7) && open.length > 0 ? random.one(open) : 0;
  const goods = to ? s.goodsOf(to, random.whole(1, s.wholeUnits(t.remainingQuantity.a[to]) || 1)) : s.outgoing();
  if (!goods) return [];
  const document = s.document('PR');
  const line = {
    'Line No.': 10000,
    as: document,
    ...documentLine(goods),
    'Direct Unit Cost': random.cost(20),
    ...(to ? { 'Appl.-to Item Entry': s.nameOf(to) } : {}),
  };
  const order = { do: 'Post Purchase', document, type: 'Return Order', 'Posting Date': s.date() };
  return [{ ...order, receive: true, invoice: random.chance(0.6), lines: [line] }];
}

/** Freight for an earlier receipt, shipment or transfer. */
export function charge(s: Situation): JsonRow[] {
  const { random, entriesTable: t } = s;
  const kind = random.one(['Purchase', 'Sale', 'Transfer']);
  const of = s.entries((entry) => t.entryType.text(entry) === kind && !t.correction.is(entry));
  if (of.length === 0) return [];
  const assign = [{ entry: s.nameOf(random.one(of)), 'Qty. to Assign': 1 }];
  const line = { 'Line No.': 10000, Type: 'Charge (Item)', 'No.': 'FREIGHT', Quantity: 1, 'Direct Unit Cost': random.cost(10), assign };
  const invoice = { do: 'Post Purchase', document: s.document('CH'), type: 'Invoice', 'Posting Date': s.date() };
  return [{ ...invoice, receive: true, invoice: true, lines: [line] }];
}
