/** Items and what belongs to them. */
import { boolean, code, date, factor, integer, option, orBlank, percent, quantity, rare, text, unit } from '../column';
import { costingMethods, costingMethodsOrNone, itemTypes, replenishmentSystems, yesNoDefaults } from '../options';
import { table } from '../table';

/** A BOM or routing counts from Certified on; a sheet that names no status means a certified one. */
const certificationStates = ['Certified', 'New', 'Under Development', 'Closed'] as const;

/** Cost shares of a standard cost, as items, stockkeeping units and revaluation lines carry them (per base unit). */
const costShares = (role: 'input' | 'shown') => ({
  singleLevelMaterialCost: unit('Single-Level Material Cost', role),
  singleLevelCapacityCost: unit('Single-Level Capacity Cost', role),
  singleLevelSubcontrdCost: unit('Single-Level Subcontrd. Cost', role),
  singleLevelCapOvhdCost: unit('Single-Level Cap. Ovhd Cost', role),
  singleLevelMfgOvhdCost: unit('Single-Level Mfg. Ovhd Cost', role),
  singleLvlMatNonInvtCost: unit('Single-Lvl Mat. Non-Invt. Cost', role),
  rolledUpMaterialCost: unit('Rolled-up Material Cost', role),
  rolledUpCapacityCost: unit('Rolled-up Capacity Cost', role),
  rolledUpSubcontractedCost: unit('Rolled-up Subcontracted Cost', role),
  rolledUpCapOverheadCost: unit('Rolled-up Cap. Overhead Cost', role),
  rolledUpMfgOvhdCost: unit('Rolled-up Mfg. Ovhd Cost', role),
  rolledUpMatNonInvtCost: unit('Rolled-up Mat. Non-Invt. Cost', role),
});

export const items = table('Items', 'master', 'items', ['no'], {
  no: code('No.', 'key', { required: true }),
  description: text('Description', 'input'),
  type: option('Type', 'input', itemTypes),
  baseUnitOfMeasure: code('Base Unit of Measure', 'input', { default: 'PCS', refersTo: 'UnitsOfMeasure' }),
  costingMethod: option('Costing Method', 'input', costingMethods),
  unitCost: unit('Unit Cost', 'history'),
  standardCost: unit('Standard Cost', 'history'),
  lastDirectCost: unit('Last Direct Cost', 'history'),
  unitPrice: unit('Unit Price', 'input'),
  indirectCostPct: percent('Indirect Cost %', 'input'),
  overheadRate: unit('Overhead Rate', 'input'),
  inventoryPostingGroup: code('Inventory Posting Group', 'input', { default: 'RESALE', refersTo: 'InventoryPostingGroups' }),
  genProdPostingGroup: code('Gen. Prod. Posting Group', 'input', { default: 'RETAIL', refersTo: 'GenProductPostingGroups' }),
  itemCategoryCode: code('Item Category Code', 'input', { refersTo: 'ItemCategories' }),
  inventory: quantity('Inventory', 'derived'),
  costIsAdjusted: boolean('Cost is Adjusted', 'history', { default: true }),
  allowOnlineAdjustment: boolean('Allow Online Adjustment', 'history', { default: true }),
  excludedFromCostAdjustment: boolean('Excluded from Cost Adjustment', 'input'),
  lowLevelCode: integer('Low-Level Code', 'history'),
  preventNegativeInventory: option('Prevent Negative Inventory', 'input', yesNoDefaults),
  variantMandatoryIfExists: option('Variant Mandatory if Exists', 'input', yesNoDefaults),
  inventoryValueZero: boolean('Inventory Value Zero', 'input'),
  blocked: boolean('Blocked', 'input'),
  salesBlocked: boolean('Sales Blocked', 'input'),
  purchasingBlocked: boolean('Purchasing Blocked', 'input'),
  replenishmentSystem: option('Replenishment System', 'input', replenishmentSystems),
  productionBomNo: code('Production BOM No.', 'input'),
  routingNo: code('Routing No.', 'input'),
  lotSize: quantity('Lot Size', 'input'),
  scrapPct: percent('Scrap %', 'input'),
  itemTrackingCode: code('Item Tracking Code', 'input'),
  lastUnitCostCalcDate: date('Last Unit Cost Calc. Date', 'history'),
  ...costShares('input'),
  /** The method that the item's entries were posted with; blank while it has none. */
  costingMethodOfEntries: rare(option('Costing Method of Entries', 'history', costingMethodsOrNone)),
  /** The Indirect Cost % that the cost shares were calculated with; blank while the standard cost has no breakdown. */
  indirectCostPctOfShares: rare(orBlank(percent('Indirect Cost % of Cost Shares', 'history'))),
});

export const itemUnitsOfMeasure = table('Item Units of Measure', 'master', 'items', ['itemNo', 'code'], {
  itemNo: code('Item No.', 'key', { required: true, refersTo: 'Items' }),
  code: code('Code', 'key', { required: true }),
  qtyPerUnitOfMeasure: factor('Qty. per Unit of Measure', 'input', { default: 1 }),
});

export const itemVariants = table('Item Variants', 'master', 'items', ['itemNo', 'code'], {
  itemNo: code('Item No.', 'key', { required: true, refersTo: 'Items' }),
  code: code('Code', 'key', { required: true }),
  description: text('Description', 'input'),
  blocked: boolean('Blocked', 'input'),
});

export const stockkeepingUnits = table('Stockkeeping Units', 'master', 'items', ['itemNo', 'locationCode', 'variantCode'], {
  itemNo: code('Item No.', 'key', { required: true, refersTo: 'Items' }),
  locationCode: code('Location Code', 'key', { refersTo: 'Locations' }),
  variantCode: code('Variant Code', 'key'),
  unitCost: unit('Unit Cost', 'history'),
  standardCost: unit('Standard Cost', 'history'),
  lastDirectCost: unit('Last Direct Cost', 'history'),
  inventory: quantity('Inventory', 'derived'),
  replenishmentSystem: option('Replenishment System', 'input', replenishmentSystems),
  productionBomNo: code('Production BOM No.', 'input'),
  routingNo: code('Routing No.', 'input'),
  lotSize: quantity('Lot Size', 'input'),
  ...costShares('input'),
});

export const itemCharges = table('Item Charges', 'master', 'items', ['no'], {
  no: code('No.', 'key', { required: true }),
  description: text('Description', 'input'),
  genProdPostingGroup: code('Gen. Prod. Posting Group', 'input', { default: 'RETAIL', refersTo: 'GenProductPostingGroups' }),
});

export const itemCategories = table('Item Categories', 'master', 'items', ['code'], {
  code: code('Code', 'key', { required: true }),
  description: text('Description', 'input'),
  parentCategory: code('Parent Category', 'input', { refersTo: 'ItemCategories' }),
});

export const itemTrackingCodes = table('Item Tracking Codes', 'master', 'items', ['code'], {
  code: code('Code', 'key', { required: true }),
  description: text('Description', 'input'),
  snSpecificTracking: boolean('SN Specific Tracking', 'input'),
  lotSpecificTracking: boolean('Lot Specific Tracking', 'input'),
});

export const bomComponents = table('BOM Components', 'master', 'items', ['parentItemNo', 'lineNo'], {
  parentItemNo: code('Parent Item No.', 'key', { required: true, refersTo: 'Items' }),
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'input', ['Item', 'Resource', '']),
  no: code('No.', 'input'),
  description: text('Description', 'input'),
  quantityPer: quantity('Quantity per', 'input'),
  unitOfMeasureCode: code('Unit of Measure Code', 'input'),
  variantCode: code('Variant Code', 'input'),
  resourceUsageType: option('Resource Usage Type', 'input', ['Direct', 'Fixed']),
});

export const resources = table('Resources', 'master', 'items', ['no'], {
  no: code('No.', 'key', { required: true }),
  name: text('Name', 'input'),
  directUnitCost: unit('Direct Unit Cost', 'input'),
  indirectCostPct: percent('Indirect Cost %', 'input'),
  unitCost: unit('Unit Cost', 'input'),
  genProdPostingGroup: code('Gen. Prod. Posting Group', 'input', { default: 'RETAIL', refersTo: 'GenProductPostingGroups' }),
});

export const productionBomHeaders = table('Production BOMs', 'master', 'items', ['no'], {
  no: code('No.', 'key', { required: true }),
  description: text('Description', 'input'),
  unitOfMeasureCode: code('Unit of Measure Code', 'input'),
  status: option('Status', 'input', certificationStates),
});

/** Versions of a production BOM; the lines of a version carry its code. */
export const productionBomVersions = table('Production BOM Versions', 'master', 'items', ['productionBomNo', 'versionCode'], {
  productionBomNo: code('Production BOM No.', 'key', { required: true, refersTo: 'ProductionBOMs' }),
  versionCode: code('Version Code', 'key', { required: true }),
  startingDate: date('Starting Date', 'input'),
  unitOfMeasureCode: code('Unit of Measure Code', 'input'),
  status: option('Status', 'input', certificationStates),
});

export const productionBomLines = table('Production BOM Lines', 'master', 'items', ['productionBomNo', 'versionCode', 'lineNo'], {
  productionBomNo: code('Production BOM No.', 'key', { required: true }),
  versionCode: code('Version Code', 'key'),
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'input', ['Item', 'Production BOM']),
  no: code('No.', 'input'),
  quantityPer: quantity('Quantity per', 'input'),
  unitOfMeasureCode: code('Unit of Measure Code', 'input'),
  scrapPct: percent('Scrap %', 'input'),
  routingLinkCode: code('Routing Link Code', 'input'),
  startingDate: date('Starting Date', 'input'),
  endingDate: date('Ending Date', 'input'),
  calculationFormula: option('Calculation Formula', 'input', [
    '',
    'Length',
    'Length * Width',
    'Length * Width * Depth',
    'Weight',
    'Fixed Quantity',
  ]),
  length: quantity('Length', 'input'),
  width: quantity('Width', 'input'),
  depth: quantity('Depth', 'input'),
  weight: quantity('Weight', 'input'),
});

export const routings = table('Routings', 'master', 'items', ['no'], {
  no: code('No.', 'key', { required: true }),
  description: text('Description', 'input'),
  status: option('Status', 'input', certificationStates),
});

/** Versions of a routing; the lines of a version carry its code. */
export const routingVersions = table('Routing Versions', 'master', 'items', ['routingNo', 'versionCode'], {
  routingNo: code('Routing No.', 'key', { required: true, refersTo: 'Routings' }),
  versionCode: code('Version Code', 'key', { required: true }),
  startingDate: date('Starting Date', 'input'),
  status: option('Status', 'input', certificationStates),
});

export const routingLines = table('Routing Lines', 'master', 'items', ['routingNo', 'versionCode', 'operationNo'], {
  routingNo: code('Routing No.', 'key', { required: true }),
  versionCode: code('Version Code', 'key'),
  operationNo: code('Operation No.', 'key', { required: true }),
  nextOperationNo: code('Next Operation No.', 'input'),
  type: option('Type', 'input', ['Work Center', 'Machine Center']),
  no: code('No.', 'input'),
  setupTime: quantity('Setup Time', 'input'),
  setupTimeUnitOfMeasCode: code('Setup Time Unit of Meas. Code', 'input'),
  runTime: quantity('Run Time', 'input'),
  runTimeUnitOfMeasCode: code('Run Time Unit of Meas. Code', 'input'),
  lotSize: quantity('Lot Size', 'input'),
  scrapFactorPct: percent('Scrap Factor %', 'input'),
  fixedScrapQuantity: quantity('Fixed Scrap Quantity', 'input'),
  concurrentCapacities: quantity('Concurrent Capacities', 'input'),
  routingLinkCode: code('Routing Link Code', 'input'),
  unitCostPer: unit('Unit Cost per', 'input'),
});

/** Units in which the times of routing lines and work centers are given. */
export const capacityUnitsOfMeasure = table('Capacity Units of Measure', 'master', 'items', ['code'], {
  code: code('Code', 'key', { required: true }),
  description: text('Description', 'input'),
  type: option('Type', 'input', ['', '100/Hour', 'Minutes', 'Hours', 'Days', 'Seconds']),
});

export const workCenters = table('Work Centers', 'master', 'items', ['no'], {
  no: code('No.', 'key', { required: true }),
  name: text('Name', 'input'),
  directUnitCost: unit('Direct Unit Cost', 'input'),
  indirectCostPct: percent('Indirect Cost %', 'input'),
  overheadRate: unit('Overhead Rate', 'input'),
  unitCost: unit('Unit Cost', 'input'),
  unitOfMeasureCode: code('Unit of Measure Code', 'input'),
  subcontractorNo: code('Subcontractor No.', 'input'),
  specificUnitCost: boolean('Specific Unit Cost', 'input'),
  unitCostCalculation: option('Unit Cost Calculation', 'input', ['Time', 'Units']),
  genProdPostingGroup: code('Gen. Prod. Posting Group', 'input', { default: 'RETAIL', refersTo: 'GenProductPostingGroups' }),
});

export const machineCenters = table('Machine Centers', 'master', 'items', ['no'], {
  no: code('No.', 'key', { required: true }),
  name: text('Name', 'input'),
  workCenterNo: code('Work Center No.', 'input', { refersTo: 'WorkCenters' }),
  directUnitCost: unit('Direct Unit Cost', 'input'),
  indirectCostPct: percent('Indirect Cost %', 'input'),
  overheadRate: unit('Overhead Rate', 'input'),
  unitCost: unit('Unit Cost', 'input'),
  genProdPostingGroup: code('Gen. Prod. Posting Group', 'input', { default: 'RETAIL', refersTo: 'GenProductPostingGroups' }),
});
