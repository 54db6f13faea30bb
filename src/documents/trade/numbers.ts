/** The posted numbers that one posting of a document gives out: one for what it delivers, one for what it invoices. */
import type { Book } from '../../book/book';
import { blankCode, type CodeId } from '../../book/strings';
import { nextPostedNumber } from '../posted-numbers';
import type { TradeDocument } from './document';
import type { LinePlan } from './plan';
import { headersOf, postingsOf } from './side';

export interface PostedNumbers {
  /** Of the receipt or shipment; blank when nothing is delivered. */
  readonly delivery: CodeId;
  /** Of the invoice or credit memo; blank when nothing is invoiced. */
  readonly invoice: CodeId;
}

/** Takes the numbers that the plan needs and counts them on the header. */
export function takeNumbers(book: Book, document: TradeDocument, plans: readonly LinePlan[]): PostedNumbers {
  const headers = headersOf(book, document.side);
  const { deliveryLetter, invoiceLetter } = postingsOf(document.side, document.type);
  const take = (needed: boolean, letter: string, counter: typeof headers.postedDeliveries): CodeId => {
    if (!needed) return blankCode;
    const { no, count } = nextPostedNumber(book, document.no, letter, counter.a[document.header]);
    counter.set(document.header, count);
    return no;
  };
  return {
    delivery: take(
      plans.some((plan) => plan.deliver !== 0),
      deliveryLetter,
      headers.postedDeliveries,
    ),
    invoice: take(
      plans.some((plan) => plan.invoice !== 0),
      invoiceLetter,
      headers.postedInvoices,
    ),
  };
}
