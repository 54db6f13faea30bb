/**
 * Fills the Revaluation Journal with what the stock of items is worth on a day (docs/rules/revaluation.md).
 *
 * Either the whole calculation is possible or no line is written. Refusals: those of calculation-checks.ts, and per line `itemBlocked`, `itemBlockedForSale`, `itemWithoutInventoryValue`,
 * `revaluationLinesExist`.
 */
import { KeyIds } from '../../book/key-ids';
import { type Refusal, refusal, refuseAny } from '../../book/refusal';
import { entryTypes } from '../ledger/kinds';
import type { Run } from '../run';
import { calculationProblems } from './calculation-checks';
import { addCalculatedLine, lastLineNo, lineNoStep } from './new-line';
import type { CalculationRequest } from './request';
import { type StockLeft, stockLeft } from './stock-left';
import { updateCardsWithoutLine } from './update-standard-cost';

/** Adds the lines and returns their rows, in order of item, location, variant and entry. */
export function calculateInventoryValue(run: Run, request: CalculationRequest): number[] {
  refuseAny(calculationProblems(run, request));
  const { lines, problems } = linesOf(run, request);
  refuseAny(problems);
  let lineNo = lastLineNo(run);
  const rows = lines.map(({ itemRow, stock }) => addCalculatedLine(run, request, itemRow, stock, (lineNo += lineNoStep)));
  if (request.updateStandardCost) updateCardsWithoutLine(run, request, rows);
  return rows;
}

/** What would stop the calculation, and how many lines it would make; writes nothing. */
export function testInventoryValue(
  run: Run,
  request: CalculationRequest,
): { readonly problems: readonly Refusal[]; readonly lines: number } {
  const { lines, problems } = linesOf(run, request);
  return { problems: [...calculationProblems(run, request), ...problems], lines: lines.length };
}

interface LineToMake {
  readonly itemRow: number;
  readonly stock: StockLeft;
}

function linesOf(run: Run, request: CalculationRequest): { lines: LineToMake[]; problems: Refusal[] } {
  const existing = request.continueIfLinesExist ? undefined : linesInJournal(run);
  const lines: LineToMake[] = [];
  const problems: Refusal[] = [];
  request.items.forEach((itemRow, i) => {
    request.progress?.(i, request.items.length);
    const found = stockLeft(run, request, itemRow);
    if (found.length > 0) problems.push(...itemProblems(run, itemRow, found));
    for (const stock of found) {
      lines.push({ itemRow, stock });
      const twice = existing && lineExists(run, existing, itemRow, stock);
      if (twice) problems.push(twice);
    }
  });
  return { lines, problems };
}

/** Purchasing Blocked does not matter; Sales Blocked does for a receipt that is a sales return. */
function itemProblems({ book }: Run, itemRow: number, found: readonly StockLeft[]): Refusal[] {
  const { items, itemLedgerEntries: entries, strings } = book;
  const values = { item: strings.text(items.no.a[itemRow]) };
  const at = (column: string) => ({ table: 'items', row: itemRow, column });
  const problems: Refusal[] = [];
  if (items.blocked.a[itemRow] !== 0) problems.push(refusal('itemBlocked', values, at('blocked')));
  if (items.inventoryValueZero.a[itemRow] !== 0) problems.push(refusal('itemWithoutInventoryValue', values, at('inventoryValueZero')));
  const isReturn = ({ entry }: StockLeft): boolean => entry !== 0 && entries.entryType.a[entry] === entryTypes.Sale;
  if (items.salesBlocked.a[itemRow] !== 0 && found.some(isReturn)) problems.push(refusal('itemBlockedForSale', values, at('salesBlocked')));
  return problems;
}

/** Lines of the journal by item, variant, location and entry; the number in the list is the row. */
function linesInJournal({ book: { revaluationJournal: t } }: Run): { keys: KeyIds; rows: number[] } {
  const keys = new KeyIds();
  const rows: number[] = [];
  for (const row of t.all()) rows[keys.id(t.itemNo.a[row], t.variantCode.a[row], t.locationCode.a[row], t.appliesToEntry.a[row])] = row;
  return { keys, rows };
}

function lineExists(
  { book }: Run,
  { keys, rows }: { keys: KeyIds; rows: number[] },
  itemRow: number,
  { entry, location, variant }: StockLeft,
): Refusal | undefined {
  const { items, revaluationJournal: t, strings } = book;
  const id = keys.known(items.no.a[itemRow], variant, location, entry);
  if (id === 0) return undefined;
  const row = rows[id];
  const values = { item: strings.text(items.no.a[itemRow]), lineNo: t.lineNo.a[row], option: { caption: 'Continue if Lines Exist' } };
  return refusal('revaluationLinesExist', values, { table: 'revaluationJournal', row, column: 'itemNo' });
}
