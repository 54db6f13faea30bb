/**
 * What a user typed into setup and cards since the last command, and what it entails. Typing into a sheet runs no code of ours; so each command first looks what
 * is different from what is in force. Refusals: those of costing-method.ts and convert-additional-currency.ts.
 */
import type { Book } from '../book/book';
import { refuseAny } from '../book/refusal';
import {
  averageCostSettingsChanged,
  automaticCostAdjustmentChanged,
  takeNoteOfAccountingPeriods,
} from '../costing/adjustment/settings-changed';
import { costingMethodProblems } from '../costing/ledger/costing-method';
import { convertToAdditionalCurrency } from '../costing/ledger/convert-additional-currency';
import { inventoryPeriodsTyped } from '../costing/periods/typed-periods';
import { lowLevelCodesTyped } from '../costing/standard-cost/low-level-codes';
import { standardCostsTyped } from '../costing/standard-cost/typed';
import { indirectCostsTyped } from '../costing/standard-cost/typed-percentage';
import { expectedCostPostingChanged } from '../general-ledger/expected-cost-setting';
import type { Request } from './command';

export function takeNoteOfTypedChanges(book: Book, request: Request): void {
  const { settingsInForce: inForce, inventorySetup: typed } = book;
  if (inForce.rows === 0) {
    inForce.append();
    copySettings(book);
  }
  refuseAny(costingMethodProblems(book));
  inventoryPeriodsTyped(book);
  standardCostsTyped(book);
  indirectCostsTyped(book);
  lowLevelCodesTyped(book);
  if (
    inForce.averageCostCalcType.a[1] !== typed.averageCostCalcType.a[1] ||
    inForce.averageCostPeriod.a[1] !== typed.averageCostPeriod.a[1]
  ) {
    averageCostSettingsChanged(book, request.workDate);
  }
  takeNoteOfAccountingPeriods(book);
  if (inForce.automaticCostAdjustment.a[1] !== typed.automaticCostAdjustment.a[1]) automaticCostAdjustmentChanged(book);
  if (inForce.expectedCostPostingToGL.a[1] !== typed.expectedCostPostingToGL.a[1]) expectedCostPostingChanged(book);
  if (inForce.additionalReportingCurrency.a[1] !== book.generalLedgerSetup.additionalReportingCurrency.a[1])
    convertToAdditionalCurrency(book);
  copySettings(book);
}

function copySettings({ settingsInForce: inForce, inventorySetup: typed, generalLedgerSetup }: Book): void {
  inForce.averageCostCalcType.set(1, typed.averageCostCalcType.a[1]);
  inForce.averageCostPeriod.set(1, typed.averageCostPeriod.a[1]);
  inForce.automaticCostAdjustment.set(1, typed.automaticCostAdjustment.a[1]);
  inForce.additionalReportingCurrency.set(1, generalLedgerSetup.additionalReportingCurrency.a[1]);
  inForce.expectedCostPostingToGL.set(1, typed.expectedCostPostingToGL.a[1]);
}
