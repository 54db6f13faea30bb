/** The steps that close a ledger: everything is invoiced, received and finished, then all stock taken out, so that no value may be left. */
import { type Day, isoDate, toCell } from '../../../../src/decimal';
import type { JsonRow } from '../../../conformance/player/scenario';
import type { Situation } from './situation';

export const adjust: JsonRow = { do: 'Adjust Cost', 'Post to G/L': false };

/** Invoices what was delivered, receives what is on its way and finishes all orders. */
export function settlingSteps(s: Situation): JsonRow[] {
  const { purchaseLines, salesLines, transferOrders } = s.game.book;
  const on = isoDate(s.today as Day);
  const steps: JsonRow[] = [];
  for (const row of transferOrders.all()) {
    if (!s.begun.has(transferOrders.no.text(row))) continue;
    const order = { do: 'Post Transfer Order', document: transferOrders.no.text(row), 'Posting Date': on };
    steps.push({ ...order, receive: true, lines: [{ 'Line No.': 10000 }] });
  }
  const trade = [
    {
      command: 'Post Purchase',
      delivery: 'receive',
      table: purchaseLines,
      delivered: purchaseLines.quantityReceived,
      column: 'Qty. to Receive',
    },
    { command: 'Post Sales', delivery: 'ship', table: salesLines, delivered: salesLines.quantityShipped, column: 'Qty. to Ship' },
  ];
  for (const { command, delivery, table, delivered, column } of trade) {
    for (const row of table.all()) {
      if (delivered.a[row] === table.quantityInvoiced.a[row]) continue;
      const document = { do: command, document: table.documentNo.text(row), type: table.documentType.text(row), 'Posting Date': on };
      steps.push({ ...document, [delivery]: false, invoice: true, lines: [{ 'Line No.': table.lineNo.a[row], [column]: 0 }] });
    }
  }
  return [...steps, ...s.orders.map((document) => ({ do: 'Finish Production Order', document })), adjust];
}

/** Takes out, or fills up, what is left of each item at each place. */
export function emptyingSteps(s: Situation): JsonRow[] {
  const t = s.entriesTable;
  const stock = new Map<string, { line: JsonRow; left: number }>();
  for (const entry of s.entries(() => true)) {
    const serial = t.serialNo.text(entry);
    const line = {
      'Item No.': t.itemNo.text(entry),
      'Location Code': t.locationCode.text(entry),
      'Variant Code': t.variantCode.text(entry),
      ...(serial === '' ? {} : { 'Serial No.': serial }),
    };
    const at = stock.get(JSON.stringify(line)) ?? { line, left: 0 };
    stock.set(JSON.stringify(line), { line, left: at.left + t.quantity.a[entry] });
  }
  return [...stock.values()]
    .filter(({ left }) => left !== 0)
    .map(({ line, left }) => {
      const type = left > 0 ? 'Negative Adjmt.' : 'Positive Adjmt.';
      const posting = { 'Posting Date': isoDate(s.today as Day), 'Document No.': 'END', 'Entry Type': type };
      return { do: 'Post Item Journal', lines: [{ ...posting, ...line, Quantity: Math.abs(toCell(left, 5)) }] };
    });
}
