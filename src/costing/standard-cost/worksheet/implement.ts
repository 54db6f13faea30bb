/**
 * Implements a worksheet (docs/rules/standard-cost.md, "Worksheet"): the new costs go to the cards, and the stock of the items is calculated into the Revaluation Journal at the new standard
 * cost, for the user to look at and to post.
 *
 * | line | written |
 * | --- | --- |
 * | item | indirect cost %, overhead rate, standard cost, ten shares; all its stockkeeping units: the standard cost, all of it material |
 * | work center, machine center | rate, %, Unit Cost, and Direct Unit Cost = (Unit Cost - rate) / (1 + %) |
 * | resource | %, Unit Cost; its Direct Unit Cost stays |
 *
 * Refusals: `worksheetEmpty`, and all those of the calculation of inventory values (docs/rules/revaluation.md).
 */
import type { Book } from '../../../book/book';
import { refuse } from '../../../book/refusal';
import { roundUnit } from '../../../decimal';
import { typesOfItem } from '../../ledger/kinds';
import { calculateInventoryValue } from '../../revaluation/calculate-inventory-value';
import { proposeUnitCost } from '../../revaluation/line-values';
import type { CalculationRequest } from '../../revaluation/request';
import type { Run } from '../../run';
import { setItemStandardCost, setUnitStandardCost } from '../cards';
import { worksheetTypes } from '../cards-in-use';
import { allMaterial, type CostShareName } from '../cost-shares';
import { exact, onePlusPercent, quotient, roundedCost } from '../exact-costs';
import { shareColumns, worksheetLines } from './lines';

export interface Implementation {
  /** Lines implemented, and lines of the Revaluation Journal made. */
  readonly lines: number;
  readonly revaluationLines: number;
}

/** `request` without items asks for the calculation of the stock of one item after the other; `chosen` says which lines are meant. */
export function implementWorksheet(
  run: Run,
  worksheet: number,
  request: Omit<CalculationRequest, 'items'>,
  chosen: (line: number) => boolean,
): Implementation {
  const { book } = run;
  const { standardCostWorksheet: t, items, strings } = book;
  const lines = worksheetLines(book, worksheet).filter(chosen);
  if (lines.length === 0) refuse('worksheetEmpty', { name: strings.text(worksheet) }, { table: 'standardCostWorksheet' });
  for (const line of lines) {
    implementLine(book, line, request.postingDate);
    t.implemented.setFlag(line, true);
  }
  const lineOfItem = new Map(
    lines.filter((line) => t.type.a[line] === worksheetTypes.item).map((line) => [items.find(t.no.a[line]), line]),
  );
  const stocked = [...lineOfItem.keys()].filter((item) => items.type.a[item] === typesOfItem.Inventory);
  const made = calculateInventoryValue(run, { ...request, items: stocked });
  for (const row of made) {
    const line = lineOfItem.get(items.find(book.revaluationJournal.itemNo.a[row]))!;
    proposeUnitCost(book, row, roundUnit(t.newStandardCost.a[line], book.unitPrecision));
  }
  return { lines: lines.length, revaluationLines: made.length };
}

function implementLine(book: Book, line: number, day: number): void {
  const { standardCostWorksheet: t, workCenters, machineCenters } = book;
  switch (t.type.a[line]) {
    case worksheetTypes.item:
      return implementItem(book, line, day);
    case worksheetTypes.workCenter:
      return implementCenter(book, workCenters, line);
    case worksheetTypes.machineCenter:
      return implementCenter(book, machineCenters, line);
    default:
      return implementResource(book, line);
  }
}

function implementItem(book: Book, line: number, day: number): void {
  const { standardCostWorksheet: t, items, stockkeepingUnits: units, strings } = book;
  const row = items.find(t.no.a[line]);
  if (row === 0) refuse('itemUnknown', { item: strings.text(t.no.a[line]) }, { table: 'standardCostWorksheet', row: line, column: 'no' });
  const cost = t.newStandardCost.a[line];
  const shares: Record<CostShareName, number> = { ...allMaterial(0) };
  for (const [, next, share] of shareColumns) shares[share] = t[next].a[line];
  items.indirectCostPct.set(row, t.newIndirectCostPct.a[line]);
  items.overheadRate.set(row, t.newOverheadRate.a[line]);
  setItemStandardCost(book, row, cost, shares, day);
  for (const unit of units.all()) if (units.itemNo.a[unit] === t.no.a[line]) setUnitStandardCost(book, unit, cost, allMaterial(cost));
}

function implementCenter(book: Book, centers: Book['workCenters'] | Book['machineCenters'], line: number): void {
  const { standardCostWorksheet: t, strings, unitPrecision } = book;
  const row = centers.find(t.no.a[line]);
  const code = centers === book.workCenters ? 'workCenterUnknown' : 'machineCenterUnknown';
  if (row === 0) refuse(code, { no: strings.text(t.no.a[line]) }, { table: 'standardCostWorksheet', row: line, column: 'no' });
  const [cost, rate, percent] = [t.newStandardCost.a[line], t.newOverheadRate.a[line], t.newIndirectCostPct.a[line]];
  centers.overheadRate.set(row, rate);
  centers.indirectCostPct.set(row, percent);
  centers.unitCost.set(row, cost);
  centers.directUnitCost.set(row, roundedCost(quotient(exact(cost - rate), onePlusPercent(percent)), unitPrecision));
}

function implementResource({ standardCostWorksheet: t, resources, strings }: Book, line: number): void {
  const row = resources.find(t.no.a[line]);
  if (row === 0) refuse('resourceUnknown', { no: strings.text(t.no.a[line]) }, { table: 'standardCostWorksheet', row: line, column: 'no' });
  resources.indirectCostPct.set(row, t.newIndirectCostPct.a[line]);
  resources.unitCost.set(row, t.newStandardCost.a[line]);
}
