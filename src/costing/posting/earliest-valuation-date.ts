/**
 * Earliest Allowed Val. Date of the inventory setup (docs/rules/valuation-date.md, "Earliest allowed date"): no row of a posting may be valued before it. An invoice of an older
 * receipt gets its posting date instead, if that is allowed. Refusal: `valuationDateTooEarly`.
 */
import { refuse } from '../../book/refusal';
import type { Posting } from './posting';

/** The earliest day; 0 = none is set. */
const earliestValuationDate = ({ run }: Posting): number => run.book.inventorySetup.earliestAllowedValDate.a[1];

/** Throws `Refused` when a row would be valued before the earliest day. */
export function checkValuationDate(p: Posting, date: number): void {
  const earliest = earliestValuationDate(p);
  if (earliest === 0 || date >= earliest) return;
  const { line } = p;
  const applied = line.appliesToEntry || line.appliesFromEntry || line.itemLedgerEntryNo;
  refuse(
    applied === 0 ? 'valuationDateTooEarly' : 'appliedValuationDateTooEarly',
    { date: { day: date }, earliest: { day: earliest }, entry: applied },
    { table: line.table, row: line.row, column: 'postingDate' },
  );
}

/** Date of an invoice of an earlier receipt or shipment whose own date lies before the earliest day. */
export function dateOfInvoice(p: Posting, date: number): number {
  const earliest = earliestValuationDate(p);
  return date < earliest && p.line.postingDate >= earliest ? p.line.postingDate : date;
}
