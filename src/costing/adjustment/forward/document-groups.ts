/**
 * The value entries of an item ledger entry by document line: cost is handed to an entry line by line, to what was delivered and to each invoice (docs/rules/adjustment.md, "Document lines").
 */
import type { Adjustment } from '../adjustment';
import { directCost, revaluation } from '../kinds';
import type { Money } from '../money';

/** True if two value entries are of the same document line. */
export function sameLine({ values }: Adjustment, row: number, other: number): boolean {
  return values.document[row] === values.document[other] && values.documentLine[row] === values.documentLine[other];
}

/** Orders starting rows: by document no., then line; the order of the codes, not of their numbers. */
function byDocument(a: Adjustment, row: number, other: number): number {
  const { values, book } = a;
  if (values.document[row] !== values.document[other]) return book.strings.compare(values.document[row], values.document[other]);
  return values.documentLine[row] - values.documentLine[other] || row - other;
}

/**
 * The rows that stand for the document lines of an outbound: the first of each line that is no adjustment and inventoriable, for expected and actual cost apart. Expected lines
 * come first, and not at all when everything is invoiced.
 */
export function outboundLines(a: Adjustment, outbound: number): number[] {
  const { ledger, values, entries } = a;
  const invoiced = entries.quantity[outbound] === entries.invoicedQuantity[outbound];
  const starts: number[] = [];
  for (let row = ledger.valueEntries.first(outbound); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.adjustment[row] !== 0 || values.inventoriable[row] === 0 || (invoiced && values.expected[row] !== 0)) continue;
    if (!starts.some((start) => values.expected[start] === values.expected[row] && sameLine(a, start, row))) starts.push(row);
  }
  if (starts.length > 1) starts.sort((x, y) => values.expected[y] - values.expected[x] || byDocument(a, x, y));
  return starts;
}

/** The rows that stand for the document lines of an inbound that takes its cost from an outbound: direct costs without charge. */
export function inboundLines(a: Adjustment, inbound: number): number[] {
  const { ledger, values, entries, book } = a;
  const invoiced = entries.quantity[inbound] === entries.invoicedQuantity[inbound];
  const starts: number[] = [];
  for (let row = ledger.valueEntries.first(inbound); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.type[row] !== directCost || book.valueEntries.itemChargeNo.get(row) !== 0 || (invoiced && values.expected[row] !== 0))
      continue;
    if (!starts.some((start) => sameLine(a, start, row))) starts.push(row);
  }
  if (starts.length > 1) starts.sort((x, y) => byDocument(a, x, y));
  return starts;
}

/** Quantity that a document line invoiced, by the rows that an outbound line counts. */
export function lineInvoiced(a: Adjustment, start: number, reversal: boolean): number {
  const { ledger, values } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(values.entry[start]); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.expected[row] === 0 && sameLine(a, start, row) && (!reversal || isDirect(a, row))) sum += values.invoicedQuantity[row];
  }
  return sum;
}

/** Expected cost of a document line: of all its rows, also what invoices took back. */
export function lineExpected(a: Adjustment, money: Money, start: number): number {
  const { ledger, values } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(values.entry[start]); row !== 0; row = ledger.valueEntries.next(row)) {
    if (sameLine(a, start, row)) sum += money.expectedOf(row);
  }
  return sum;
}

/** Actual cost of a document line; of an exact reversal only direct cost and revaluations. */
export function lineActual(a: Adjustment, money: Money, start: number, reversal: boolean): number {
  const { ledger, values } = a;
  let sum = 0;
  for (let row = ledger.valueEntries.first(values.entry[start]); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.expected[row] === 0 && sameLine(a, start, row) && (!reversal || isDirect(a, row))) sum += money.actualOf(row);
  }
  return sum;
}

/** Direct costs, charges and revaluations, as against indirect costs and variances. */
function isDirect({ values }: Adjustment, row: number): boolean {
  return values.type[row] === directCost || values.type[row] === revaluation;
}
