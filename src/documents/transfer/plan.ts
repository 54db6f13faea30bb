/**
 * What a posting of a transfer order ships and receives of each line (docs/rules/documents.md, "Transfer orders"), and everything that is wrong with the order.
 *
 * Outstanding = Quantity - Quantity Shipped; in transit = Quantity Shipped - Quantity Received. Blank quantities are those; a posting that ships and receives
 * receives what it ships too. A direct transfer is received as it is shipped.
 *
 * Refusals: `transferSamePlace`, `transferCodeMissing`, `inTransitCodeMissing`, `notAnInTransitLocation`, `quantityAboveOutstanding`, `quantityAboveInTransit`,
 * `quantityBelowDelivered`, `quantityNegative`, `itemNotStocked`, `documentHasNothingToPost`, and those of item-checks.ts.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import { asQuantity, type Quantity, toCell } from '../../decimal';
import { itemTypes } from '../../schema';
import { itemProblems, locationProblems } from '../item-checks';
import { inBaseUnits, oneUnit, qtyPerUnitOfMeasure } from '../units';
import type { TransferOrder } from './order';

export interface TransferPlan {
  readonly row: number;
  readonly lineNo: number;
  readonly qtyPer: Quantity;
  readonly ship: Quantity;
  readonly shipBase: Quantity;
  readonly receive: Quantity;
  readonly receiveBase: Quantity;
}

export interface WhatToTransfer {
  readonly ship: boolean;
  readonly receive: boolean;
}

const inventory = itemTypes.indexOf('Inventory');

export function planTransfer(book: Book, order: TransferOrder, asked: WhatToTransfer, problems: Refusal[]): TransferPlan[] {
  const isDirect = book.transferOrders.directTransfer.is(order.header);
  const what = isDirect ? { ship: true, receive: true } : asked;
  problems.push(...headerProblems(book, order, isDirect));
  const plans = order.lines.map((row) => planLine(book, order, row, what, isDirect, problems));
  if (problems.length === 0 && plans.every(({ ship, receive }) => ship === 0 && receive === 0)) {
    problems.push(refusal('documentHasNothingToPost', { no: book.strings.text(order.no) }, { table: 'transferOrders', row: order.header }));
  }
  return plans;
}

function headerProblems(book: Book, { header, from, to, inTransit }: TransferOrder, isDirect: boolean): Refusal[] {
  const place = { table: 'transferOrders', row: header };
  const problems: Refusal[] = [];
  for (const [code, column] of [
    [from, 'transferFromCode'],
    [to, 'transferToCode'],
  ] as const) {
    if (code === 0) problems.push(refusal('transferCodeMissing', {}, { ...place, column }));
    else problems.push(...locationProblems(book, code, place, column));
  }
  if (from === to && from !== 0)
    problems.push(refusal('transferSamePlace', { location: book.strings.text(from) }, { ...place, column: 'transferToCode' }));
  if (isDirect) return problems;
  const at = { ...place, column: 'inTransitCode' };
  if (inTransit === 0) return [...problems, refusal('inTransitCodeMissing', {}, at)];
  const location = book.locations.find(inTransit);
  if (location === 0 || !book.locations.useAsInTransit.is(location)) {
    problems.push(refusal('notAnInTransitLocation', { location: book.strings.text(inTransit) }, at));
  }
  return problems;
}

function planLine(
  book: Book,
  order: TransferOrder,
  row: number,
  what: WhatToTransfer,
  isDirect: boolean,
  problems: Refusal[],
): TransferPlan {
  const { transferLines: lines } = book;
  const lineNo = lines.lineNo.a[row];
  const quantity = lines.quantity.a[row];
  const shipped = lines.quantityShipped.a[row];
  const received = lines.quantityReceived.a[row];
  const place = { table: 'transferLines', row };
  const qtyPer = qtyPerUnitOfMeasure(book, lines.itemNo.a[row], lines.unitOfMeasureCode.a[row]) || oneUnit;
  if (shipped > quantity)
    problems.push(
      refusal('quantityBelowDelivered', { quantity: toCell(quantity, 5), delivered: toCell(shipped, 5) }, { ...place, column: 'quantity' }),
    );
  const ship = !what.ship
    ? 0
    : chosen(lines.qtyToShip, row, quantity - shipped, 'quantityAboveOutstanding', { ...place, column: 'qtyToShip' }, problems);
  const inTransit = shipped + ship - received;
  const receive = !what.receive
    ? 0
    : isDirect
      ? ship
      : chosen(lines.qtyToReceive, row, inTransit, 'quantityAboveInTransit', { ...place, column: 'qtyToReceive' }, problems);
  if (ship !== 0 || receive !== 0) problems.push(...itemLineProblems(book, row));
  const base = (q: number): number => inBaseUnits(asQuantity(q), qtyPer);
  const shippedBase = order.shipments.delivered(lineNo);
  const shipBase = ship === quantity - shipped ? base(quantity) - shippedBase : base(ship);
  const receiveBase = receive === inTransit ? shippedBase + (ship === 0 ? 0 : shipBase) - order.receipts.delivered(lineNo) : base(receive);
  return {
    row,
    lineNo,
    qtyPer,
    ship: asQuantity(ship),
    shipBase: asQuantity(ship === 0 ? 0 : shipBase),
    receive: asQuantity(receive),
    receiveBase: asQuantity(receive === 0 ? 0 : receiveBase),
  };
}

type Cell = { readonly table: string; readonly row: number; readonly column: string };

function chosen(
  column: Book['transferLines']['qtyToShip'],
  row: number,
  open: number,
  code: string,
  cell: Cell,
  problems: Refusal[],
): number {
  if (column.isBlank(row)) return open;
  const typed = column.a[row];
  if (typed < 0) problems.push(refusal('quantityNegative', { typed: toCell(typed, 5) }, cell));
  else if (typed > open) problems.push(refusal(code, { typed: toCell(typed, 5), open: toCell(open, 5) }, cell));
  return typed;
}

function itemLineProblems(book: Book, row: number): Refusal[] {
  const { transferLines: lines, items, strings } = book;
  const place = { table: 'transferLines', row };
  const item = lines.itemNo.a[row];
  const problems = itemProblems(
    book,
    { item, variant: lines.variantCode.a[row], unitOfMeasure: lines.unitOfMeasureCode.a[row], itemColumn: 'itemNo' },
    place,
  );
  const card = items.find(item);
  if (card !== 0 && items.type.a[card] !== inventory)
    problems.push(refusal('itemNotStocked', { item: strings.text(item) }, { ...place, column: 'itemNo' }));
  return problems;
}
