/**
 * The account matrix as data (docs/rules/general-ledger.md, "Account matrix"): which two kinds of account a part of a value entry goes to. A positive amount debits the
 * first and credits the second, a negative one the other way round.
 *
 * `expected` rows take Cost Amount (Expected), the others Cost Amount (Actual). A combination without a row for its actual part is impossible; without one for its
 * expected part, expected cost is not posted.
 */
import { itemLedgerEntryTypes, orderTypes, valueEntryTypes, varianceTypes } from '../schema';
import { type AccountType, accountTypes } from './account-types';

type EntryType = (typeof itemLedgerEntryTypes)[number];
type ValueType = (typeof valueEntryTypes)[number];
type VarianceType = (typeof varianceTypes)[number];
/** Capacity entries of assembly orders post otherwise than those of production orders. */
type RowType = EntryType | 'Assembly Resource';

export interface MatrixRow {
  readonly entryTypes: readonly RowType[];
  readonly valueTypes: readonly ValueType[];
  readonly variance: VarianceType;
  readonly expected: boolean;
  readonly account: AccountType;
  readonly balancing: AccountType;
}

const row = (
  entryTypes: readonly RowType[],
  valueTypes: readonly ValueType[],
  part: 'expected' | 'actual',
  account: AccountType,
  balancing: AccountType,
  variance: VarianceType = '',
): MatrixRow => ({ entryTypes, valueTypes, variance, expected: part === 'expected', account, balancing });

const moved: readonly RowType[] = ['Positive Adjmt.', 'Negative Adjmt.', 'Transfer'];
const produced: readonly RowType[] = ['Output', 'Assembly Output'];
const assembled: readonly RowType[] = ['Assembly Consumption', 'Assembly Output'];
const everyEntry: readonly RowType[] = ['Purchase', 'Sale', ...moved, 'Consumption', 'Output', ...assembled];

const accountMatrix: readonly MatrixRow[] = [
  row(['Purchase'], ['Direct Cost', 'Revaluation'], 'expected', 'Inventory (Interim)', 'Invt. Accrual (Interim)'),
  row(['Purchase'], ['Direct Cost'], 'actual', 'Inventory', 'Direct Cost Applied'),
  row(['Purchase'], ['Indirect Cost'], 'actual', 'Inventory', 'Overhead Applied'),
  row(['Purchase'], ['Variance'], 'actual', 'Inventory', 'Purchase Variance', 'Purchase'),
  row(['Sale'], ['Direct Cost', 'Revaluation'], 'expected', 'Inventory (Interim)', 'COGS (Interim)'),
  row(['Sale'], ['Direct Cost'], 'actual', 'Inventory', 'COGS'),
  row(moved, ['Direct Cost'], 'expected', 'Inventory (Interim)', 'COGS (Interim)'),
  row(moved, ['Direct Cost'], 'actual', 'Inventory', 'Inventory Adjmt.'),
  row(['Consumption'], ['Direct Cost'], 'actual', 'Inventory', 'WIP Inventory'),
  row(['Output'], ['Direct Cost', 'Revaluation'], 'expected', 'Inventory (Interim)', 'WIP Inventory'),
  row(['Output'], ['Direct Cost'], 'actual', 'Inventory', 'WIP Inventory'),
  row(['Output'], ['Direct Cost - Non Inventory'], 'actual', 'Inventory', 'Direct Cost Non-Inv. Applied'),
  row(['Output'], ['Variance'], 'actual', 'Inventory', 'Mat. Non-Inv. Variance', 'Material - Non Inventory'),
  row(produced, ['Indirect Cost'], 'actual', 'Inventory', 'Overhead Applied'),
  row(produced, ['Variance'], 'actual', 'Inventory', 'Material Variance', 'Material'),
  row(produced, ['Variance'], 'actual', 'Inventory', 'Capacity Variance', 'Capacity'),
  row(produced, ['Variance'], 'actual', 'Inventory', 'Subcontracted Variance', 'Subcontracted'),
  row(produced, ['Variance'], 'actual', 'Inventory', 'Cap. Overhead Variance', 'Capacity Overhead'),
  row(produced, ['Variance'], 'actual', 'Inventory', 'Mfg. Overhead Variance', 'Manufacturing Overhead'),
  row(assembled, ['Direct Cost'], 'actual', 'Inventory', 'Inventory Adjmt.'),
  row(everyEntry, ['Revaluation', 'Rounding'], 'actual', 'Inventory', 'Inventory Adjmt.'),
  row([''], ['Direct Cost'], 'actual', 'WIP Inventory', 'Direct Cost Applied'),
  row([''], ['Indirect Cost'], 'actual', 'WIP Inventory', 'Overhead Applied'),
  row(['Assembly Resource'], ['Direct Cost'], 'actual', 'Inventory Adjmt.', 'Direct Cost Applied'),
  row(['Assembly Resource'], ['Indirect Cost'], 'actual', 'Inventory Adjmt.', 'Overhead Applied'),
];

const capacity = itemLedgerEntryTypes.indexOf('');
const assemblyOrder = orderTypes.indexOf('Assembly');
const variance = valueEntryTypes.indexOf('Variance');
const rowTypes: readonly RowType[] = [...itemLedgerEntryTypes, 'Assembly Resource'];
const assemblyResource = rowTypes.length - 1;

/** Two account types of a combination as one number: 0 = no row, else account * 32 + balancing + 1. */
const combined = accountTypes.length + 15;
const rules = new Uint16Array(rowTypes.length * valueEntryTypes.length * varianceTypes.length * 2);

function at(rowType: number, valueType: number, varianceType: number, expected: number): number {
  return ((rowType * valueEntryTypes.length + valueType) * varianceTypes.length + varianceType) * 2 + expected;
}

for (const { entryTypes, valueTypes, variance: of, expected, account, balancing } of accountMatrix)
  for (const entryType of entryTypes)
    for (const valueType of valueTypes) {
      const index = at(rowTypes.indexOf(entryType), valueEntryTypes.indexOf(valueType), varianceTypes.indexOf(of), expected ? 1 : 0);
      rules[index] = accountTypes.indexOf(account) * combined + accountTypes.indexOf(balancing) + 1;
    }

/** Number of the pair of account types for a part of a value entry, 0 if the matrix has none. Arguments are positions in the option lists. */
export function pairOf(entryType: number, valueType: number, varianceType: number, orderType: number, expected: boolean): number {
  const rowType = entryType === capacity && orderType === assemblyOrder ? assemblyResource : entryType;
  return rules[at(rowType, valueType, valueType === variance ? varianceType : 0, expected ? 1 : 0)];
}

/** Position in `accountTypes` of the account of a pair that a positive amount debits. */
export function debitedBy(pair: number): number {
  return Math.floor((pair - 1) / combined);
}

/** Position in `accountTypes` of the account of a pair that a positive amount credits. */
export function creditedBy(pair: number): number {
  return (pair - 1) % combined;
}
