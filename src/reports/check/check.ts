/**
 * The check of inventory costing (docs/rules/check.md): the checks as a table, each a function that notes what it finds. Reading only, except that derived columns can be repaired.
 */
import type { Book } from '../../book/book';
import type { Refusal } from '../../book/refusal';
import { checkApplicationQuantities, checkEntriesAgainstApplications } from './applications';
import { checkAverageCost } from './average-cost';
import { checkBasicData, checkMissingEntries } from './basic-data';
import { Checked, type CheckFilter } from './checked';
import { checkExpectedCost, checkInvoiceDates, checkValuationDates } from './dates-and-expected-cost';
import { checkDerivedColumns, type DerivedRepair } from './derived-columns';
import { checkGeneralLedger } from './general-ledger';
import { checkNumbersAndRegisters } from './numbers-and-registers';
import { checkPostedRows } from './posted-rows';
import { checkResidualValue } from './residual-value';

/** Checks by name in code, in the order in which they are made, with the captions that users choose them by. */
export const checks = {
  basicData: 'Basic Data',
  missingEntries: 'Missing Item Ledger Entries',
  applications: 'Entries vs. Applications',
  applicationQuantities: 'Application Quantities',
  averageCost: 'Valued By Average Cost',
  valuationDates: 'Valuation Dates',
  expectedCost: 'Expected Cost on Invoiced Entries',
  invoiceDates: 'Output Completely Invd. Date',
  residualValue: 'Residual Value',
  derivedColumns: 'Derived Columns',
  numbersAndRegisters: 'Numbers and Registers',
  postedRows: 'Posted Rows',
  generalLedger: 'General Ledger',
} as const;

export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as CheckName[];

const simple: Readonly<Record<Exclude<CheckName, 'derivedColumns'>, (checked: Checked) => void>> = {
  basicData: checkBasicData,
  missingEntries: checkMissingEntries,
  applications: checkEntriesAgainstApplications,
  applicationQuantities: checkApplicationQuantities,
  averageCost: checkAverageCost,
  valuationDates: checkValuationDates,
  expectedCost: checkExpectedCost,
  invoiceDates: checkInvoiceDates,
  residualValue: checkResidualValue,
  numbersAndRegisters: checkNumbersAndRegisters,
  postedRows: checkPostedRows,
  generalLedger: checkGeneralLedger,
};

export interface CheckResult {
  /** What each check found, in the order of the checks. */
  readonly findings: readonly (readonly [CheckName, Refusal])[];
  readonly itemsWithErrors: ReadonlySet<number>;
  /** Derived cells that were repaired. */
  readonly repaired: number;
}

export function checkInventoryCosting(book: Book, chosen: ReadonlySet<CheckName>, filter: CheckFilter, repair: boolean): CheckResult {
  const checked = new Checked(book, filter);
  const findings: [CheckName, Refusal][] = [];
  let repairs: DerivedRepair[] = [];
  for (const name of checkNames) {
    if (!chosen.has(name) || (name === 'averageCost' && filter.costingMethod !== undefined && filter.costingMethod !== '' && filter.costingMethod !== 'Average')) continue;
    const before = checked.findings.length;
    if (name === 'derivedColumns') repairs = checkDerivedColumns(checked);
    else simple[name](checked);
    for (const finding of checked.findings.slice(before)) findings.push([name, finding]);
  }
  if (repair) for (const { column, row, value } of repairs) column.set(row, value);
  return { findings, itemsWithErrors: checked.itemsWithErrors, repaired: repair ? repairs.length : 0 };
}
