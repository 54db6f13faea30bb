/**
 * What cards say a calculation may use: those of the book, or the worksheet's new costs instead (docs/rules/standard-cost.md, "Components", "Worksheet").
 *
 * The worksheet replaces purchased items, work centers, machine centers and resources; of produced and assembled items the cards hold, since their cost is what is calculated.
 * Refusals: `componentUnknown`, `resourceUnknown`, `workCenterUnknown`, `machineCenterUnknown`, `machineCenterWithoutWorkCenter`, `unitOfMeasureUnknown`.
 */
import type { Book } from '../../book/book';
import { type Place, refuse } from '../../book/refusal';
import { replenishmentSystems } from '../../schema';
import { type Decimal, exact, one, onePlusPercent, quotient } from './exact-costs';

const produced = replenishmentSystems.indexOf('Prod. Order');
const assembled = replenishmentSystems.indexOf('Assembly');

/** Costs of a work center, machine center or resource: per unit of its time, quantity or work. */
export interface CapacityCosts {
  readonly direct: Decimal;
  readonly unitCost: Decimal;
  /** Percent as a decimal: 8 for 8 %. */
  readonly indirectPct: Decimal;
  readonly overheadRate: Decimal;
}

/** Types of worksheet lines, by position. */
export const worksheetTypes = { item: 0, workCenter: 1, machineCenter: 2, resource: 3 } as const;

export class CardsInUse {
  constructor(
    readonly book: Book,
    /** Number of the worksheet's name; undefined = no worksheet. */
    private readonly worksheet?: number,
  ) {}

  isProduced(item: number): boolean {
    return this.book.items.replenishmentSystem.a[item] === produced;
  }

  isAssembled(item: number): boolean {
    return this.book.items.replenishmentSystem.a[item] === assembled;
  }

  /** Row of a component's card. */
  component(no: number, place: Place): number {
    const row = this.book.items.find(no);
    return row !== 0 ? row : refuse('componentUnknown', { no: this.book.strings.text(no) }, place);
  }

  /** Unit Cost of an item that is not made here. */
  unitCost(item: number): Decimal {
    const { items, standardCostWorksheet: t } = this.book;
    const line = this.isProduced(item) || this.isAssembled(item) ? 0 : this.line(worksheetTypes.item, items.no.a[item]);
    return exact(line === 0 ? items.unitCost.a[item] : t.newStandardCost.a[line]);
  }

  /** How many base units of an item a unit of measure holds; blank is the base unit. */
  qtyPer(item: number, unit: number, place: Place): Decimal {
    const { items, itemUnitsOfMeasure: units, strings } = this.book;
    if (unit === 0 || unit === items.baseUnitOfMeasure.a[item]) return one;
    const row = units.find(items.no.a[item], unit);
    if (row === 0) refuse('unitOfMeasureUnknown', { item: strings.text(items.no.a[item]), unit: strings.text(unit) }, place);
    return exact(units.qtyPerUnitOfMeasure.a[row]);
  }

  resource(no: number, place: Place): CapacityCosts {
    const { resources, strings } = this.book;
    const row = resources.find(no);
    if (row === 0) refuse('resourceUnknown', { no: strings.text(no) }, place);
    const card = {
      direct: exact(resources.directUnitCost.a[row]),
      unitCost: exact(resources.unitCost.a[row]),
      indirectPct: exact(resources.indirectCostPct.a[row]),
      overheadRate: exact(0),
    };
    return this.fromWorksheet(worksheetTypes.resource, no) ?? card;
  }

  workCenter(no: number, place: Place): { readonly row: number; readonly costs: CapacityCosts } {
    const { workCenters, strings } = this.book;
    const row = workCenters.find(no);
    if (row === 0) refuse('workCenterUnknown', { no: strings.text(no) }, place);
    return { row, costs: this.fromWorksheet(worksheetTypes.workCenter, no) ?? centerCosts(workCenters, row) };
  }

  /** A machine center and its work center. */
  machineCenter(no: number, place: Place): { readonly workCenter: number; readonly costs: CapacityCosts } {
    const { machineCenters, strings } = this.book;
    const row = machineCenters.find(no);
    if (row === 0) refuse('machineCenterUnknown', { no: strings.text(no) }, place);
    const workCenter = machineCenters.workCenterNo.a[row];
    if (workCenter === 0)
      refuse('machineCenterWithoutWorkCenter', { no: strings.text(no) }, { table: 'machineCenters', row, column: 'workCenterNo' });
    const costs = this.fromWorksheet(worksheetTypes.machineCenter, no) ?? centerCosts(machineCenters, row);
    return { workCenter: this.workCenter(workCenter, { table: 'machineCenters', row, column: 'workCenterNo' }).row, costs };
  }

  /** New costs of a worksheet line; the direct cost is taken back from the whole. */
  private fromWorksheet(type: number, no: number): CapacityCosts | undefined {
    const line = this.line(type, no);
    if (line === 0) return undefined;
    const { standardCostWorksheet: t } = this.book;
    const unitCost = exact(t.newStandardCost.a[line]);
    const overheadRate = exact(t.newOverheadRate.a[line]);
    const direct = quotient(unitCost.minus(overheadRate), onePlusPercent(t.newIndirectCostPct.a[line]));
    return { direct, unitCost, indirectPct: exact(t.newIndirectCostPct.a[line]), overheadRate };
  }

  /** The worksheet's line for a card, or 0. */
  private line(type: number, no: number): number {
    return this.worksheet === undefined ? 0 : this.book.standardCostWorksheet.find(this.worksheet, type, no);
  }
}

function centerCosts(centers: Book['workCenters'] | Book['machineCenters'], row: number): CapacityCosts {
  return {
    direct: exact(centers.directUnitCost.a[row]),
    unitCost: exact(centers.unitCost.a[row]),
    indirectPct: exact(centers.indirectCostPct.a[row]),
    overheadRate: exact(centers.overheadRate.a[row]),
  };
}
