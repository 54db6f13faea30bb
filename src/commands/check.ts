/** Check Inventory Costing: verifies that the books are what the rules make them, and lists every cell that is not, with what to do about it. */
import { refuse } from '../book/refusal';
import { emptyTable } from '../book/defaults';
import { checkInventoryCosting, type CheckName, checkNames, checks } from '../reports/check/check';
import { costingMethods } from '../schema';
import type { Command, CommandOption, CommandResult, ResultLine } from './command';
import { appendFinding, captionText } from './findings';
import { itemFilter } from './report-filters';
import { noteReportRun } from './report-runs';

/** At most so many findings go to the sheet and to the list of problems: more tell nothing new. */
const findingsMax = 5000;
const warningsMax = 200;

const checkOptions: readonly CommandOption[] = checkNames.map((name) => ({ name, caption: checks[name], kind: 'boolean', default: true }));

export const checkCommand: Command = {
  caption: 'Check Inventory Costing',
  group: 'reports',
  sourceCode: '',
  options: [
    itemFilter,
    { name: 'costingMethod', caption: 'Costing Method', kind: 'choice', choices: ['', ...costingMethods] },
    ...checkOptions,
    { name: 'repair', caption: 'Repair Derived Columns', kind: 'boolean', default: false },
  ],
  run(book, request): CommandResult {
    const { itemNoFilter, costingMethod, repair } = request.options;
    const chosen = new Set<CheckName>(checkNames.filter((name) => request.options[name] !== false));
    if (chosen.size === 0) refuse('noCheckChosen');
    if (book.itemLedgerEntries.rows === 0) refuse('noEntriesToCheck', {}, { table: 'itemLedgerEntries' });
    const { findings, itemsWithErrors, repaired } = checkInventoryCosting(
      book,
      chosen,
      { itemNo: itemNoFilter as string | undefined, costingMethod: costingMethod as string | undefined },
      repair === true,
    );
    emptyTable(book, 'checkInventoryCosting');
    for (const [name, finding] of findings.slice(0, findingsMax)) {
      const row = appendFinding(book, 'checkInventoryCosting', finding, request);
      book.checkInventoryCosting.check.setText(row, captionText(checks[name], request));
      book.checkInventoryCosting.itemNo.set(row, itemOf(book, finding.table, finding.row ?? 0));
    }
    noteReportRun(book, checkCommand, request);
    const found = { findings: findings.length, items: itemsWithErrors.size };
    const lines: ResultLine[] = [
      findings.length === 0
        ? { code: 'costingChecked', values: {} }
        : { code: 'costingCheckedWithFindings', values: found, table: 'checkInventoryCosting' },
    ];
    if (repaired > 0) lines.push({ code: 'derivedColumnsRepaired', values: { cells: repaired } });
    return { lines, warnings: findings.slice(0, warningsMax).map(([, finding]) => finding) };
  },
};

/** Number of the code of the item that a finding is about, 0 if it is about none. */
function itemOf(book: Parameters<Command['run']>[0], table: string | undefined, row: number): number {
  const { itemLedgerEntries, valueEntries, items, itemApplicationEntries, stockkeepingUnits } = book;
  if (table === 'itemLedgerEntries' && row <= itemLedgerEntries.rows) return itemLedgerEntries.itemNo.a[row];
  if (table === 'valueEntries' && row <= valueEntries.rows) return valueEntries.itemNo.a[row];
  if (table === 'itemApplicationEntries') return itemLedgerEntries.itemNo.a[itemApplicationEntries.itemLedgerEntryNo.a[row]] ?? 0;
  if (table === 'items') return items.no.a[row];
  return table === 'stockkeepingUnits' ? stockkeepingUnits.itemNo.a[row] : 0;
}
