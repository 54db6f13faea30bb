/**
 * Lines of a standard cost worksheet (docs/rules/standard-cost.md, "Worksheet"): one per item, work center, machine center or resource, with the costs of the card and new ones.
 *
 * Naming a card copies it into both. The shares of a produced item come from its card, of any other item all is material. Centers and resources have their Unit Cost as standard cost; a
 * resource has no overhead rate. Refusals: `itemUnknown`, `workCenterUnknown`, `machineCenterUnknown`, `resourceUnknown`.
 */
import type { Book } from '../../../book/book';
import { refuse } from '../../../book/refusal';
import { replenishmentSystems, schema } from '../../../schema';
import { worksheetTypes } from '../cards-in-use';
import { allMaterial, type CostShareName, type CostShares, sharesOf } from '../cost-shares';

export const worksheetTypeNames = schema.standardCostWorksheet.columns.type.options;

/** Worksheet column of each share; the share of material that is no inventory has none. */
export const shareColumns = [
  ['singleLvlMaterialCost', 'newSingleLvlMaterialCost', 'singleLevelMaterialCost'],
  ['singleLvlCapCost', 'newSingleLvlCapCost', 'singleLevelCapacityCost'],
  ['singleLvlSubcontrdCost', 'newSingleLvlSubcontrdCost', 'singleLevelSubcontrdCost'],
  ['singleLvlCapOvhdCost', 'newSingleLvlCapOvhdCost', 'singleLevelCapOvhdCost'],
  ['singleLvlMfgOvhdCost', 'newSingleLvlMfgOvhdCost', 'singleLevelMfgOvhdCost'],
  ['rolledUpMaterialCost', 'newRolledUpMaterialCost', 'rolledUpMaterialCost'],
  ['rolledUpCapCost', 'newRolledUpCapCost', 'rolledUpCapacityCost'],
  ['rolledUpSubcontrdCost', 'newRolledUpSubcontrdCost', 'rolledUpSubcontractedCost'],
  ['rolledUpCapOvhdCost', 'newRolledUpCapOvhdCost', 'rolledUpCapOverheadCost'],
  ['rolledUpMfgOvhdCost', 'newRolledUpMfgOvhdCost', 'rolledUpMfgOvhdCost'],
] as const satisfies readonly (readonly [string, string, CostShareName])[];

const produced = replenishmentSystems.indexOf('Prod. Order');

/** Names a card (number of its code) on a line of a worksheet, made if it is missing: its costs are copied, whatever stood there. Returns the row. */
export function enterLine(book: Book, worksheet: number, type: number, no: number): number {
  const { standardCostWorksheet: t } = book;
  let row = t.find(worksheet, type, no);
  if (row === 0) {
    row = t.append();
    t.standardCostWorksheetName.set(row, worksheet);
    t.type.set(row, type);
    t.no.set(row, no);
  }
  copyCard(book, row);
  return row;
}

/** Copies the card that a line names into its current and its new costs. */
export function copyCard(book: Book, row: number): void {
  const { standardCostWorksheet: t } = book;
  const card = cardOf(book, t.type.a[row], t.no.a[row], row);
  t.description.set(row, card.description);
  t.replenishmentSystem.set(row, card.replenishmentSystem);
  t.implemented.setFlag(row, false);
  for (const name of ['standardCost', 'newStandardCost'] as const) t[name].set(row, card.cost);
  for (const name of ['indirectCostPct', 'newIndirectCostPct'] as const) t[name].set(row, card.indirectPct);
  for (const name of ['overheadRate', 'newOverheadRate'] as const) t[name].set(row, card.overheadRate);
  for (const [current, next, share] of shareColumns) {
    t[current].set(row, card.shares[share]);
    t[next].set(row, card.shares[share]);
  }
}

interface Card {
  readonly description: number;
  readonly replenishmentSystem: number;
  readonly cost: number;
  readonly indirectPct: number;
  readonly overheadRate: number;
  readonly shares: CostShares;
}

function cardOf(book: Book, type: number, no: number, line: number): Card {
  const place = { table: 'standardCostWorksheet', row: line, column: 'no' };
  const { items, workCenters, machineCenters, resources, strings } = book;
  switch (type) {
    case worksheetTypes.item: {
      const row = items.find(no);
      if (row === 0) refuse('itemUnknown', { item: strings.text(no) }, place);
      return itemCard(book, row);
    }
    case worksheetTypes.workCenter: {
      const row = workCenters.find(no);
      if (row === 0) refuse('workCenterUnknown', { no: strings.text(no) }, place);
      return centerCard(workCenters, row, workCenters.overheadRate.a[row]);
    }
    case worksheetTypes.machineCenter: {
      const row = machineCenters.find(no);
      if (row === 0) refuse('machineCenterUnknown', { no: strings.text(no) }, place);
      return centerCard(machineCenters, row, machineCenters.overheadRate.a[row]);
    }
    default: {
      const row = resources.find(no);
      if (row === 0) refuse('resourceUnknown', { no: strings.text(no) }, place);
      return centerCard(resources, row, 0);
    }
  }
}

function itemCard({ items }: Book, row: number): Card {
  const cost = items.standardCost.a[row];
  return {
    description: items.description.a[row],
    replenishmentSystem: items.replenishmentSystem.a[row] + 1,
    cost,
    indirectPct: items.indirectCostPct.a[row],
    overheadRate: items.overheadRate.a[row],
    shares: items.replenishmentSystem.a[row] === produced ? sharesOf(items, row) : allMaterial(cost),
  };
}

function centerCard(cards: Book['workCenters'] | Book['machineCenters'] | Book['resources'], row: number, overheadRate: number): Card {
  return {
    description: cards.name.a[row],
    replenishmentSystem: 0,
    cost: cards.unitCost.a[row],
    indirectPct: cards.indirectCostPct.a[row],
    overheadRate,
    shares: allMaterial(0),
  };
}

/** Lines of a worksheet, in order of type and number. */
export function worksheetLines({ standardCostWorksheet: t, strings }: Book, worksheet: number): number[] {
  const rows = [...t.all()].filter((row) => t.standardCostWorksheetName.a[row] === worksheet);
  return rows.sort((a, b) => t.type.a[a] - t.type.a[b] || strings.compare(t.no.a[a], t.no.a[b]));
}
