/**
 * Posts one line to the item ledger: the one way in for journals, documents and orders (docs/rules/posting.md).
 *
 * | the line has | it posts |
 * | --- | --- |
 * | an entry and an item charge | the charge on that entry |
 * | an entry, quantity 0, a quantity invoiced | the invoice of that earlier receipt or shipment |
 * | type Transfer | an outbound and its inbounds |
 * | a quantity | an entry with its value, applied |
 * | none of these | nothing |
 *
 * After the last line of a batch or document `finishItemPosting` must be called. Refusals: those of checks.ts and of the steps.
 */
import { refuseAny } from '../../book/refusal';
import type { Run } from '../run';
import { lineProblems } from './checks';
import { invoiceEarlier } from './invoice-earlier';
import { postItemCharge } from './item-charge';
import type { ItemLine, PostedLine } from './item-line';
import { postNewEntry } from './post-new-entry';
import { postTransfer } from './post-transfer';
import { postingOf } from './posting';

const noEntries: readonly number[] = [];
const nothing: PostedLine = { entries: noEntries, outbound: noEntries, inbound: noEntries };

/** Posts a line: quantity and value together, or only value on an earlier entry. Throws `Refused`. */
export function postItemLine(run: Run, line: ItemLine): PostedLine {
  const problems = lineProblems(run, line);
  if (problems.length > 0) refuseAny(problems);
  if (line.itemLedgerEntryNo !== 0) {
    const posting = postingOf(run, line);
    if (line.itemChargeNo !== 0) postItemCharge(posting);
    else if (line.invoicedQuantity !== 0) invoiceEarlier(posting);
    return nothing;
  }
  if (line.quantity === 0) return nothing;
  const posting = postingOf(run, line);
  if (line.entryType === 'Transfer') return postTransfer(posting);
  return { entries: [postNewEntry(posting)], outbound: noEntries, inbound: noEntries };
}
