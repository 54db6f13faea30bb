/**
 * How an item charge line is divided over its assignments (docs/rules/item-charges.md, "Assignment"), before anything is posted.
 *
 * What the posting invoices of the line must be assigned whole. By Qty. to Assign the amount of the line follows the quantities: each part rounded by itself if that
 * adds up, else each the rounded share of what is left; an Amount to Assign that is typed stays as it is, and where only amounts are typed the quantities follow them. A single
 * assignment without figures takes the whole line.
 *
 * Refusals: `itemChargeUnknown`, `chargeNotAssigned`, `chargeQuantityDiffers`, `chargeAmountDiffers`, and those of `chargeTargetProblems`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import { type Amount, amountToCell, asAmount, asQuantity, mulDivRound, type Quantity, toCell } from '../../decimal';
import { CarriedShares, invoicedAmount, RestShares } from './amounts';
import { chargeTargetProblems } from './charge-targets';
import type { TradeDocument } from './document';
import { chargeLineTerms } from './line-terms';
import type { LinePlan } from './plan';
import { lineColumns } from './side';

export interface ChargeAssignment {
  /** Row in Item Charge Assignment. */
  readonly row: number;
  readonly quantity: Quantity;
  /** In the document's direction, after line discount. */
  readonly amount: Amount;
  readonly discount: Amount;
}

export interface ChargePlan {
  readonly line: LinePlan;
  readonly assignments: readonly ChargeAssignment[];
}

/** Plans of the charge lines that this posting invoices; problems added to `problems`. */
export function planCharges(book: Book, document: TradeDocument, lines: readonly LinePlan[], problems: Refusal[]): ChargePlan[] {
  return lines
    .filter((line) => line.isCharge && line.invoice !== 0)
    .map((line) => ({ line, assignments: planCharge(book, document, line, lines, problems) }));
}

function planCharge(
  book: Book,
  document: TradeDocument,
  line: LinePlan,
  lines: readonly LinePlan[],
  problems: Refusal[],
): ChargeAssignment[] {
  const { side } = document;
  const columns = lineColumns(book, side);
  const place = { table: side.lineTable, row: line.row };
  const charge = book.strings.text(columns.no.a[line.row]);
  if (book.itemCharges.find(columns.no.a[line.row]) === 0) {
    problems.push(refusal('itemChargeUnknown', { charge }, { ...place, column: 'no' }));
    return [];
  }
  const rows = openAssignments(book, document, line.lineNo);
  if (rows.length === 0) {
    problems.push(refusal('chargeNotAssigned', { charge, quantity: toCell(line.invoice, 5) }, { ...place, column: 'qtyToInvoice' }));
    return [];
  }
  for (const row of rows) problems.push(...chargeTargetProblems(book, document, row, lines));
  return divided(book, document, line, rows, problems);
}

/** Assignments of a line that still assign something, in their order. */
function openAssignments(book: Book, document: TradeDocument, lineNo: number): number[] {
  const { itemChargeAssignments: table } = book;
  const rows = [...table.all()].filter(
    (row) =>
      table.documentNo.a[row] === document.no &&
      table.documentLineNo.a[row] === lineNo &&
      table.documentTable.text(row) === document.side.table &&
      table.documentType.text(row) === document.type,
  );
  const typed = rows.filter((row) => typedQuantity(book, row) !== 0 || typedAmount(book, row) !== 0);
  const untouched = rows.filter(
    (row) => table.qtyToAssign.isBlank(row) && table.amountToAssign.isBlank(row) && table.qtyAssigned.a[row] === 0,
  );
  const open = typed.length === 0 && untouched.length === 1 ? untouched : typed;
  return open.sort((a, b) => table.lineNo.a[a] - table.lineNo.a[b]);
}

const typedQuantity = ({ itemChargeAssignments: t }: Book, row: number): number => (t.qtyToAssign.isBlank(row) ? 0 : t.qtyToAssign.a[row]);
const typedAmount = ({ itemChargeAssignments: t }: Book, row: number): number =>
  t.amountToAssign.isBlank(row) ? 0 : t.amountToAssign.a[row];

function divided(book: Book, document: TradeDocument, line: LinePlan, rows: readonly number[], problems: Refusal[]): ChargeAssignment[] {
  const { price, discountPct } = chargeLineTerms(book, document.side, line.row);
  const { amount, discount } = invoicedAmount(price, line.invoice, discountPct, book.amountPrecision);
  const quantities = quantitiesOf(book, rows, line.invoice);
  const amounts = amountsOf(book, rows, quantities, amount);
  const discounts = new RestShares(discount, line.invoice);
  const cell = { table: 'itemChargeAssignments', row: rows[0] };
  const assigned = sum(quantities);
  const charge = book.strings.text(lineColumns(book, document.side).no.a[line.row]);
  if (assigned !== line.invoice) {
    problems.push(
      refusal(
        'chargeQuantityDiffers',
        { charge, assigned: toCell(assigned, 5), quantity: toCell(line.invoice, 5) },
        { ...cell, column: 'qtyToAssign' },
      ),
    );
  } else if (sum(amounts) !== amount) {
    const text = (value: number): { amount: string } => ({ amount: String(amountToCell(value, book.amountPrecision)) });
    problems.push(
      refusal('chargeAmountDiffers', { charge, assigned: text(sum(amounts)), line: text(amount) }, { ...cell, column: 'amountToAssign' }),
    );
  }
  return rows.map((row, i) => ({
    row,
    quantity: asQuantity(quantities[i]),
    amount: asAmount(amounts[i]),
    discount: discounts.next(quantities[i]),
  }));
}

/** Typed quantities; where only amounts are typed, what is left of the quantity by amount. */
function quantitiesOf(book: Book, rows: readonly number[], quantity: number): number[] {
  if (rows.length === 1 && typedQuantity(book, rows[0]) === 0) return [quantity];
  const left = quantity - sum(rows.map((row) => typedQuantity(book, row)));
  const byAmount = rows.filter((row) => typedQuantity(book, row) === 0);
  const shares = new CarriedShares(left, sum(byAmount.map((row) => typedAmount(book, row))));
  return rows.map((row) => typedQuantity(book, row) || shares.next(typedAmount(book, row)));
}

/** Typed amounts; the rest of the line's amount by quantity over the others. */
function amountsOf(book: Book, rows: readonly number[], quantities: readonly number[], amount: number): number[] {
  const isTyped = rows.map((row) => !book.itemChargeAssignments.amountToAssign.isBlank(row));
  const left = amount - sum(rows.map((row) => typedAmount(book, row)));
  const shares = byQuantity(
    left,
    quantities.filter((_, i) => !isTyped[i]),
  );
  let next = 0;
  return rows.map((row, i) => (isTyped[i] ? typedAmount(book, row) : shares[next++]));
}

function byQuantity(amount: number, quantities: readonly number[]): number[] {
  const whole = sum(quantities);
  const rounded = quantities.map((part) => (whole === 0 ? 0 : mulDivRound(amount, part, whole)));
  if (sum(rounded) === amount) return rounded;
  const shares = new RestShares(amount, whole);
  return quantities.map((part) => shares.next(part));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
