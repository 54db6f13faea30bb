/** All commands, in the order of the pane. Each is its own file; a new command is a file and a line here. */
import { addRevaluationLineCommand } from './add-revaluation-line';
import { adjustCostItemEntriesCommand } from './adjust-cost-item-entries';
import { calculateInventoryValueCommand } from './calculate-inventory-value';
import { calculateStandardCostCommand } from './calculate-standard-cost';
import type { Command } from './command';
import { copyStandardCostWorksheetCommand } from './copy-standard-cost-worksheet';
import { createProductionOrderCommand } from './create-production-order';
import { editRevaluationJournalCommand } from './edit-revaluation-journal';
import { editStandardCostWorksheetCommand } from './edit-standard-cost-worksheet';
import { finishProductionOrderCommand } from './finish-production-order';
import { implementStandardCostChangesCommand } from './implement-standard-cost-changes';
import { inventoryValuationCommand } from './inventory-valuation';
import { inventoryGLReconciliationCommand } from './inventory-gl-reconciliation';
import { inventoryValuationCostSpecificationCommand } from './inventory-valuation-cost-specification';
import { inventoryCostVarianceCommand } from './inventory-cost-variance';
import { averageCostCalcOverviewCommand } from './average-cost-calc-overview';
import { checkCommand } from './check';
import { explainCostCommand } from './explain-cost';
import { postAssemblyCommand } from './post-assembly';
import { postCapacityCommand } from './post-capacity';
import { postConsumptionCommand } from './post-consumption';
import { postInventoryCostToGLCommand } from './post-inventory-cost-to-gl';
import { postItemJournalCommand } from './post-item-journal';
import { postOutputCommand } from './post-output';
import { postPurchase } from './post-purchase';
import { postRevaluationJournalCommand } from './post-revaluation-journal';
import { postSales } from './post-sales';
import { postTransferOrderCommand } from './post-transfer-order';
import { reapplyCommand } from './reapply';
import { closeInventoryPeriodCommand } from './close-inventory-period';
import { reopenInventoryPeriodCommand } from './reopen-inventory-period';
import { suggestItemStandardCostCommand } from './suggest-item-standard-cost';
import { suggestCapacityStandardCostCommand } from './suggest-capacity-standard-cost';
import { rollUpStandardCostCommand } from './roll-up-standard-cost';
import { closeInventoryPeriodTestCommand } from './close-inventory-period-test';
import { testInventoryCostToGLCommand } from './test-inventory-cost-to-gl';
import { testInventoryValueCommand } from './test-inventory-value';
import { unapplyCommand } from './unapply';
import { undoCommand } from './undo';

export const commands: readonly Command[] = [
  postItemJournalCommand,
  postPurchase,
  postSales,
  postTransferOrderCommand,
  createProductionOrderCommand,
  postConsumptionCommand,
  postOutputCommand,
  postCapacityCommand,
  finishProductionOrderCommand,
  postAssemblyCommand,
  undoCommand,
  unapplyCommand,
  reapplyCommand,
  adjustCostItemEntriesCommand,
  calculateInventoryValueCommand,
  testInventoryValueCommand,
  editRevaluationJournalCommand,
  addRevaluationLineCommand,
  postRevaluationJournalCommand,
  calculateStandardCostCommand,
  suggestItemStandardCostCommand,
  suggestCapacityStandardCostCommand,
  editStandardCostWorksheetCommand,
  rollUpStandardCostCommand,
  copyStandardCostWorksheetCommand,
  implementStandardCostChangesCommand,
  postInventoryCostToGLCommand,
  testInventoryCostToGLCommand,
  closeInventoryPeriodCommand,
  reopenInventoryPeriodCommand,
  closeInventoryPeriodTestCommand,
  inventoryValuationCommand,
  inventoryGLReconciliationCommand,
  inventoryValuationCostSpecificationCommand,
  inventoryCostVarianceCommand,
  averageCostCalcOverviewCommand,
  checkCommand,
  explainCostCommand,
];

/** The command with this English caption; throws when there is none. */
export function commandNamed(caption: string): Command {
  const found = commands.find((command) => command.caption === caption);
  if (!found) throw new Error(`unknown command: ${caption}`);
  return found;
}
