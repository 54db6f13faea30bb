/**
 * Inventory - G/L Reconciliation (docs/rules/reports.md, "Reconciliation"): account types of the income statement by those of the balance sheet, as value entries say; below them the totals, what the
 * accounts hold and the difference; then each item by account type; and on a sheet of its own the entries behind each difference.
 */
import type { Book } from '../../book/book';
import { appendRow, emptyTable } from '../../book/defaults';
import type { Refusal } from '../../book/refusal';
import { creditedBy, debitedBy } from '../../general-ledger/account-matrix';
import { type AccountType, accountTypes } from '../../general-ledger/account-types';
import type { ColumnName } from '../../schema';
import { accountsByType, accountSums } from './account-sums';
import { type Difference, differences } from './differences';
import { type ReconciliationFilter, type ValueEntrySums, valueEntrySums } from './value-entry-sums';
import { warnings } from './warnings';

export interface Reconciliation {
  readonly filter: ReconciliationFilter;
  readonly showWarnings: boolean;
  readonly sentence: (reason: Refusal) => string;
}

export interface ReconciliationResult {
  /** Account types that differ; undefined when items or locations are filtered, which the general ledger does not know. */
  readonly differing: number | undefined;
}

/** Columns of the sheet that are balance sheet accounts, with the account type of each. */
const columns = { inventory: 'Inventory', inventoryInterim: 'Inventory (Interim)', wipInventory: 'WIP Inventory' } as const;
type BalanceColumn = keyof typeof columns;
const balanceColumns = Object.keys(columns) as BalanceColumn[];

/** Rows of the sheet, in the reference's order. */
const rowNames = [
  'Inventory To WIP',
  'WIP To Interim',
  'COGS (Interim)',
  'Direct Cost Applied',
  'Direct Cost Non-Inv. Applied',
  'Overhead Applied',
  'Inventory Adjmt.',
  'Invt. Accrual (Interim)',
  'COGS',
  'Purchase Variance',
  'Material Variance',
  'Mat. Non-Inv. Variance',
  'Capacity Variance',
  'Subcontracted Variance',
  'Cap. Overhead Variance',
  'Mfg. Overhead Variance',
] as const;
type RowName = (typeof rowNames)[number];

/** Column of each account type in the rows of items. */
const itemColumns: Readonly<Record<AccountType, ColumnName<'inventoryGLReconciliation'>>> = {
  Inventory: 'inventory',
  'Inventory (Interim)': 'inventoryInterim',
  'WIP Inventory': 'wipInventory',
  'Invt. Accrual (Interim)': 'invtAccrualInterim',
  'Inventory Adjmt.': 'inventoryAdjmt',
  'Direct Cost Applied': 'directCostApplied',
  'Overhead Applied': 'overheadApplied',
  'Purchase Variance': 'purchaseVariance',
  COGS: 'cogs',
  'COGS (Interim)': 'cogsInterim',
  'Material Variance': 'materialVariance',
  'Capacity Variance': 'capacityVariance',
  'Subcontracted Variance': 'subcontractedVariance',
  'Cap. Overhead Variance': 'capOverheadVariance',
  'Mfg. Overhead Variance': 'mfgOverheadVariance',
  'Mat. Non-Inv. Variance': 'matNonInvVariance',
  'Direct Cost Non-Inv. Applied': 'directCostNonInvApplied',
};

export function reconcile(book: Book, { filter, showWarnings, sentence }: Reconciliation): ReconciliationResult {
  emptyTable(book, 'inventoryGLReconciliation');
  emptyTable(book, 'inventoryGLDifferences');
  const sums = valueEntrySums(book, filter);
  const accounts = accountsByType(book);
  const held = accountSums(book, accounts, filter.date);
  const differing = held.map((amount, type) => amount - sums.byType[type]);
  const comparable = !filter.itemNo && !filter.location;
  const causes = comparable ? differences(book, filter, accounts, differing) : [];
  const warned = comparable && showWarnings ? warnings(book, { differences: differing, causes, accounts, date: filter.date }) : [];
  const texts = accountTypes.map((_, type) => (warned[type] ? sentence(warned[type]) : ''));

  const sheet = new Sheet(book);
  const cells = cellsOf(sums);
  for (const name of rowNames) sheet.accountRow(name, cells.get(name), held, differing, texts);
  sheet.totalRows(sums, held, differing, texts);
  sheet.itemRows(sums);
  writeDifferences(book, causes);
  return { differing: comparable ? differing.filter((difference) => difference !== 0).length : undefined };
}

type Cells = Record<BalanceColumn, number>;

/** What each row has in each column: the cost on the balance sheet account with the opposite sign. */
function cellsOf({ byPair }: ValueEntrySums): Map<RowName, Cells> {
  const rows = new Map<RowName, Cells>();
  const add = (row: RowName, column: BalanceColumn, amount: number): void => {
    const cells = rows.get(row) ?? { inventory: 0, inventoryInterim: 0, wipInventory: 0 };
    cells[column] += amount;
    rows.set(row, cells);
  };
  for (const [pair, sum] of byPair) {
    const [debited, credited] = [accountTypes[debitedBy(pair)], accountTypes[creditedBy(pair)]];
    const column = balanceColumns.find((each) => columns[each] === debited);
    if (credited === 'WIP Inventory') {
      const row = debited === 'Inventory' ? 'Inventory To WIP' : 'WIP To Interim';
      add(row, column!, 0 - sum);
      add(row, 'wipInventory', sum);
    } else if (column) add(credited as RowName, column, 0 - sum);
    else {
      // A resource of an assembly order: from Direct Cost or Overhead Applied to Inventory Adjmt., without leaving the income statement.
      add(credited as RowName, 'inventory', 0 - sum);
      add(debited as RowName, 'inventory', sum);
    }
  }
  return rows;
}

class Sheet {
  private lines = 0;

  constructor(private readonly book: Book) {}

  accountRow(name: RowName, cells: Cells | undefined, held: readonly number[], differing: readonly number[], texts: readonly string[]): void {
    const type = accountTypes.indexOf(name as AccountType);
    const isTransfer = type < 0;
    const total = cells ? balanceColumns.reduce((sum, column) => sum + cells[column], 0) : 0;
    this.append({
      type: 'Account Type',
      accountType: name,
      ...nonZero(cells),
      ...(isTransfer ? {} : { total, glTotal: held[type], difference: differing[type], warning: texts[type] }),
    });
  }

  totalRows({ byType }: ValueEntrySums, held: readonly number[], differing: readonly number[], texts: readonly string[]): void {
    const types = balanceColumns.map((column) => accountTypes.indexOf(columns[column]));
    const amounts = (of: ArrayLike<number>) => Object.fromEntries(balanceColumns.map((column, i) => [column, of[types[i]]])) as unknown as Cells;
    this.append({ type: 'Total', accountType: 'Total', ...amounts(byType) });
    this.append({ type: 'G/L Total', accountType: 'G/L Total', ...amounts(held) });
    const warning = [...new Set(types.map((type) => texts[type]).filter((text) => text !== ''))].join(' ');
    this.append({ type: 'Difference', accountType: 'Difference', ...amounts(differing), warning });
  }

  itemRows({ items, byItem }: ValueEntrySums): void {
    const { items: cards, strings, inventoryGLReconciliation: to } = this.book;
    const slots = items.map((_, slot) => slot).sort((a, b) => strings.compare(cards.no.a[items[a]], cards.no.a[items[b]]));
    for (const slot of slots) {
      const row = this.append({ type: 'Item' });
      to.no.set(row, cards.no.a[items[slot]]);
      to.name.set(row, cards.description.a[items[slot]]);
      accountTypes.forEach((type, i) => to[itemColumns[type]].set(row, byItem[slot * accountTypes.length + i]));
    }
  }

  /** Amounts left out stay blank. */
  private append(values: Parameters<typeof appendRow<'inventoryGLReconciliation'>>[2]): number {
    return appendRow(this.book, 'inventoryGLReconciliation', { lineNo: ++this.lines, ...values });
  }
}

function nonZero(cells: Cells | undefined): Partial<Cells> {
  return cells ? Object.fromEntries(Object.entries(cells).filter(([, amount]) => amount !== 0)) : {};
}

function writeDifferences(book: Book, causes: readonly Difference[]): void {
  const { inventoryGLDifferences: to, glEntries: g, valueEntries: v } = book;
  const inOrder = [...causes].sort((a, b) => a.type - b.type);
  for (const { type, cause, valueEntry, glEntry, amount } of inOrder) {
    const row = appendRow(book, 'inventoryGLDifferences', { lineNo: to.count + 1, accountType: accountTypes[type], cause, valueEntryNo: valueEntry, glEntryNo: glEntry, amount });
    const [date, documentNo] = glEntry !== 0 ? [g.postingDate.a[glEntry], g.documentNo.a[glEntry]] : [v.postingDate.a[valueEntry], v.documentNo.a[valueEntry]];
    to.postingDate.set(row, date);
    to.documentNo.set(row, documentNo);
    if (glEntry !== 0) to.glAccountNo.set(row, g.glAccountNo.a[glEntry]);
    if (valueEntry !== 0) to.itemNo.set(row, v.itemNo.a[valueEntry]);
  }
}
