/**
 * Posts one line of type Item (docs/rules/documents.md, "Receiving and invoicing at once"). With s delivered and v invoiced by this posting:
 *
 * 1. v > s: the excess v - s invoices earlier receipts or shipments of the line, oldest first;
 * 2. the smaller of the two is posted delivered and invoiced, as one entry;
 * 3. s > v: the rest s - v is posted as an entry of its own with expected cost.
 *
 * Refusal: `deliveriesNotFound`, when Posted Document Lines no longer tell what is to be invoiced.
 */
import { refuse } from '../../book/refusal';
import { perBaseUnit } from '../../costing/posting/base-line';
import type { ItemLine } from '../../costing/posting/item-line';
import type { Run } from '../../costing/run';
import { type Amount, asAmount, asQuantity, type Quantity, toCell } from '../../decimal';
import { postLine } from '../post-line';
import { CarriedShares, expectedAmount, expectedAmountSoFar, invoicedAmount } from './amounts';
import type { TradeDocument } from './document';
import { type LineTerms, itemLineTerms } from './line-terms';
import { commonFields, itemFields, locationOfLine } from './line-fields';
import type { LinePlan } from './plan';
import type { PostedNumbers } from './numbers';
import { postingsOf, purchase } from './side';

/** Entries that the posting of a line touched, with the base quantity that each stands for: what a charge on the line is spread over. */
export interface TouchedEntry {
  readonly entry: number;
  /** In the document's direction. */
  readonly quantity: Quantity;
  /** Made by this posting, not invoiced from an earlier one. */
  readonly isNew: boolean;
}

interface Posting {
  readonly run: Run;
  readonly document: TradeDocument;
  readonly plan: LinePlan;
  readonly terms: LineTerms;
  readonly numbers: PostedNumbers;
  readonly shared: Partial<ItemLine>;
  readonly amounts: CarriedShares;
  readonly discounts: CarriedShares;
}

export function postDocumentItemLine(run: Run, document: TradeDocument, plan: LinePlan, numbers: PostedNumbers): TouchedEntry[] {
  const { book } = run;
  const terms = itemLineTerms(book, document.side, plan.row, plan.qtyPer, locationOfLine(book, document, plan.row));
  const { amount, discount } = invoicedAmount(terms.price, plan.invoice, terms.discountPct, book.amountPrecision);
  const posting: Posting = {
    run,
    document,
    plan,
    terms,
    numbers,
    shared: sharedFields(run, document, plan, terms),
    amounts: new CarriedShares(amount, plan.invoiceBase),
    discounts: new CarriedShares(discount, plan.invoiceBase),
  };
  const { deliverBase, invoiceBase } = plan;
  const atOnce = Math.abs(invoiceBase) < Math.abs(deliverBase) ? invoiceBase : deliverBase;
  return [
    ...invoiceEarlier(posting, asQuantity(invoiceBase - atOnce)),
    ...deliver(posting, atOnce, true),
    ...deliver(posting, asQuantity(deliverBase - atOnce), false),
  ];
}

function sharedFields({ book }: Run, document: TradeDocument, plan: LinePlan, terms: LineTerms): Partial<ItemLine> {
  return {
    ...commonFields(book, document, plan.row),
    ...itemFields(book, document, plan.row, plan.qtyPer),
    unitAmount: perBaseUnit(terms.price, plan.qtyPer, book.unitPrecision).unitCost,
    unitCost: terms.unitCost,
    unitCostRemainder: terms.unitCostRemainder,
    indirectCostPct: terms.indirectCostPct,
    overheadRate: terms.overheadRate,
  };
}

/** Step 1: value only, on the entries of earlier deliveries. */
function invoiceEarlier(posting: Posting, excess: Quantity): TouchedEntry[] {
  const { run, document, plan, numbers } = posting;
  const { postedDocumentLines: posted } = run.book;
  const touched: TouchedEntry[] = [];
  let rest: number = excess;
  for (const row of document.posted.ofLine(plan.lineNo)) {
    if (rest === 0) break;
    const open = posted.quantity.a[row] - posted.qtyInvoiced.a[row];
    if (open === 0) continue;
    const part = asQuantity(Math.abs(open) < Math.abs(rest) ? open : rest);
    const entry = posted.itemLedgerEntryNo.a[row];
    postLine(run, {
      ...posting.shared,
      ...invoiceFields(posting, part),
      itemLedgerEntryNo: entry,
      documentType: postingsOf(document.side, document.type).invoice,
      documentNo: numbers.invoice,
    });
    posted.qtyInvoiced.add(row, part);
    touched.push({ entry, quantity: part, isNew: false });
    rest -= part;
  }
  if (rest !== 0)
    refuse('deliveriesNotFound', { line: plan.lineNo, quantity: toCell(rest, 5) }, { table: document.side.lineTable, row: plan.row });
  return touched;
}

function invoiceFields({ document, amounts, discounts }: Posting, part: Quantity): Partial<ItemLine> {
  const { sign } = document;
  return {
    invoicedQuantity: asQuantity(sign * part),
    amount: signed(sign, amounts.next(part)),
    discountAmount: signed(sign, discounts.next(part)),
  };
}

/** Steps 2 and 3: a new entry, invoiced or with expected cost. */
function deliver(posting: Posting, quantity: Quantity, invoiced: boolean): TouchedEntry[] {
  if (quantity === 0) return [];
  const { run, document, plan, numbers } = posting;
  const { sign, side } = document;
  const value: Partial<ItemLine> = invoiced
    ? { ...invoiceFields(posting, quantity), invoiceNo: numbers.invoice }
    : { amount: signed(sign, expected(posting, quantity)) };
  const { entries } = postLine(run, {
    ...posting.shared,
    ...value,
    quantity: asQuantity(sign * quantity),
    documentType: postingsOf(side, document.type).delivery,
    documentNo: numbers.delivery,
  });
  return entries.map((entry) => {
    const made = asQuantity(Math.sign(quantity) * Math.abs(run.book.itemLedgerEntries.quantity.a[entry]));
    document.posted.add(plan.lineNo, numbers.delivery, entry, made, asQuantity(invoiced ? made : 0));
    return { entry, quantity: made, isNew: true };
  });
}

/** Amount that the delivered quantity will be invoiced for; in the document's direction. */
function expected({ run, document, plan, terms }: Posting, base: Quantity): Amount {
  const { inventorySetup: setup, amountPrecision: precision, purchaseLines } = run.book;
  // The rest of a partly invoiced delivery: what is delivered less what is invoiced, per unit of the line.
  const quantity = base === plan.deliverBase ? plan.deliver : asQuantity(plan.deliver - plan.invoice);
  const line = { price: terms.price, discountPct: terms.discountPct, precision };
  if (document.side === purchase && setup.automaticCostPosting.is(1) && setup.expectedCostPostingToGL.is(1)) {
    return expectedAmountSoFar(line, asQuantity(purchaseLines.quantityReceived.a[plan.row]), quantity);
  }
  return expectedAmount(line, quantity);
}

const signed = (sign: number, amount: Amount): Amount => asAmount(sign * amount || 0);
