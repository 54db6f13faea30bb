/** The standard cost worksheet: what items, centers and resources cost and are to cost. Nothing of it takes effect before it is implemented. */
import { boolean, code, factor, integer, option, percent, text, unit } from '../column';
import { replenishmentSystems } from '../options';
import { table } from '../table';

/** Cost shares of an item, per base unit: those of the card, or new ones. */
const shares = {
  singleLvlMaterialCost: unit('Single-Lvl Material Cost', 'shown'),
  singleLvlCapCost: unit('Single-Lvl Cap. Cost', 'shown'),
  singleLvlSubcontrdCost: unit('Single-Lvl Subcontrd Cost', 'shown'),
  singleLvlCapOvhdCost: unit('Single-Lvl Cap. Ovhd Cost', 'shown'),
  singleLvlMfgOvhdCost: unit('Single-Lvl Mfg. Ovhd Cost', 'shown'),
  rolledUpMaterialCost: unit('Rolled-up Material Cost', 'shown'),
  rolledUpCapCost: unit('Rolled-up Cap. Cost', 'shown'),
  rolledUpSubcontrdCost: unit('Rolled-up Subcontrd Cost', 'shown'),
  rolledUpCapOvhdCost: unit('Rolled-up Cap. Ovhd Cost', 'shown'),
  rolledUpMfgOvhdCost: unit('Rolled-up Mfg. Ovhd Cost', 'shown'),
};

const newShares = {
  newSingleLvlMaterialCost: unit('New Single-Lvl Material Cost', 'shown'),
  newSingleLvlCapCost: unit('New Single-Lvl Cap. Cost', 'shown'),
  newSingleLvlSubcontrdCost: unit('New Single-Lvl Subcontrd Cost', 'shown'),
  newSingleLvlCapOvhdCost: unit('New Single-Lvl Cap. Ovhd Cost', 'shown'),
  newSingleLvlMfgOvhdCost: unit('New Single-Lvl Mfg. Ovhd Cost', 'shown'),
  newRolledUpMaterialCost: unit('New Rolled-up Material Cost', 'shown'),
  newRolledUpCapCost: unit('New Rolled-up Cap. Cost', 'shown'),
  newRolledUpSubcontrdCost: unit('New Rolled-up Subcontrd Cost', 'shown'),
  newRolledUpCapOvhdCost: unit('New Rolled-up Cap. Ovhd Cost', 'shown'),
  newRolledUpMfgOvhdCost: unit('New Rolled-up Mfg. Ovhd Cost', 'shown'),
};

export const standardCostWorksheet = table('Standard Cost Worksheet', 'journal', 'journals', ['standardCostWorksheetName', 'type', 'no'], {
  standardCostWorksheetName: code('Standard Cost Worksheet Name', 'key', { default: 'DEFAULT' }),
  type: option('Type', 'key', ['Item', 'Work Center', 'Machine Center', 'Resource']),
  no: code('No.', 'key', { required: true }),
  description: text('Description', 'shown'),
  replenishmentSystem: option('Replenishment System', 'shown', ['', ...replenishmentSystems]),
  implemented: boolean('Implemented', 'shown'),
  standardCost: unit('Standard Cost', 'shown'),
  newStandardCost: unit('New Standard Cost', 'input'),
  indirectCostPct: percent('Indirect Cost %', 'shown'),
  newIndirectCostPct: percent('New Indirect Cost %', 'input'),
  overheadRate: unit('Overhead Rate', 'shown'),
  newOverheadRate: unit('New Overhead Rate', 'input'),
  ...shares,
  ...newShares,
});

/** How suggested standard costs are rounded: of the rows of a code, the one with the largest Minimum Amount not above the amount counts. */
export const roundingMethods = table('Rounding Methods', 'master', 'setup', ['code', 'lineNo'], {
  code: code('Code', 'key', { required: true }),
  lineNo: integer('Line No.', 'key'),
  minimumAmount: factor('Minimum Amount', 'input'),
  amountAddedBefore: factor('Amount Added Before', 'input'),
  type: option('Type', 'input', ['Nearest', 'Up', 'Down']),
  precision: factor('Precision', 'input'),
  amountAddedAfter: factor('Amount Added After', 'input'),
});
