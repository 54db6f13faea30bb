/**
 * What the operations of a routing cost for a lot (docs/rules/standard-cost.md, "Routing").
 *
 * Time: run time a piece x quantity, enlarged by scrap, in the unit of the work center; setup once a lot and only if Cost Incl. Setup is on. Units: the quantity, enlarged by scrap. Each operation is
 * rounded for the whole lot. A subcontractor's operation is subcontracted cost, its overhead is capacity overhead all the same; machine centers are always capacity.
 */
import type { Book } from '../../book/book';
import { refuse } from '../../book/refusal';
import { type CapacityCosts, type CardsInUse } from './cards-in-use';
import { type Decimal, exact, one, orOne, quotient, rounded, roundedCost, zero } from './exact-costs';
import { accumulatedScrap, type Scrap } from './routing-scrap';

export interface RoutingCost {
  readonly capacity: Decimal;
  readonly subcontracted: Decimal;
  readonly overhead: Decimal;
}

/** Seconds of a unit of time, by position of its type; 100/Hour is the hundredth of an hour. */
const seconds = [1, 36, 60, 3600, 86400, 1];
const workCenterType = 0;
const costPerUnit = 1;

/** Costs of the lines of a routing for a quantity that is made in one lot. */
export function routingCost(cards: CardsInUse, lines: readonly number[], quantity: Decimal): RoutingCost {
  const { book } = cards;
  const scrap = accumulatedScrap(book, lines);
  const cost = { capacity: zero, subcontracted: zero, overhead: zero };
  for (const row of lines) {
    const operation = operationOf(cards, row);
    const quantityOrTime = operation.byUnits
      ? withScrap(quantity, scrap.get(row)!)
      : time(book, row, operation.workCenter, quantity, scrap.get(row)!);
    const direct = lotCost(book, operation.direct, quantityOrTime);
    if (operation.subcontracted) cost.subcontracted = cost.subcontracted.plus(direct);
    else cost.capacity = cost.capacity.plus(direct);
    cost.overhead = cost.overhead.plus(lotCost(book, operation.overhead, quantityOrTime));
  }
  return cost;
}

interface Operation {
  readonly direct: Decimal;
  readonly overhead: Decimal;
  readonly subcontracted: boolean;
  readonly byUnits: boolean;
  readonly workCenter: number;
}

function operationOf(cards: CardsInUse, row: number): Operation {
  const { routingLines: t, workCenters } = cards.book;
  const place = { table: 'routingLines', row, column: 'no' };
  if (t.type.a[row] !== workCenterType) {
    const { workCenter, costs } = cards.machineCenter(t.no.a[row], place);
    return { direct: costs.direct, overhead: overheadOf(costs.direct, costs), subcontracted: false, byUnits: false, workCenter };
  }
  const { row: workCenter, costs } = cards.workCenter(t.no.a[row], place);
  const specific = workCenters.specificUnitCost.a[workCenter] !== 0;
  const direct = specific ? specificDirectCost(t.unitCostPer.a[row], costs) : costs.direct;
  const byUnits = workCenters.unitCostCalculation.a[workCenter] === costPerUnit;
  return {
    direct,
    overhead: overheadOf(direct, costs),
    subcontracted: workCenters.subcontractorNo.a[workCenter] !== 0,
    byUnits,
    workCenter,
  };
}

const overheadOf = (direct: Decimal, { indirectPct, overheadRate }: CapacityCosts): Decimal =>
  direct.times(indirectPct).div(100).plus(overheadRate);

/** The routing line says what the operation costs with overhead: 2.30258 with 5 % and 0.30 is 1.9072190... directly. */
function specificDirectCost(unitCostPer: number, { indirectPct, overheadRate }: CapacityCosts): Decimal {
  return quotient(exact(unitCostPer).minus(overheadRate), indirectPct.div(100).plus(1));
}

const withScrap = (quantity: Decimal, { factor, fixed }: Scrap): Decimal => quantity.times(factor.plus(one)).plus(fixed);

/** Time in the unit of the work center. */
function time(book: Book, row: number, workCenter: number, quantity: Decimal, scrap: Scrap): Decimal {
  const { routingLines: t, manufacturingSetup } = book;
  const perPiece = quotient(exact(t.runTime.a[row]), orOne(t.lotSize.a[row]));
  const runFactor = unitFactor(book, row, 'runTimeUnitOfMeasCode', workCenter);
  const run = rounded(perPiece.times(quantity).times(runFactor));
  const runForFixedScrap = rounded(perPiece.times(scrap.fixed).times(runFactor));
  const runTime = withScrap(run, { factor: scrap.factor, fixed: runForFixedScrap });
  if (!manufacturingSetup.costInclSetup.is(1)) return runTime;
  const setupFactor = unitFactor(book, row, 'setupTimeUnitOfMeasCode', workCenter);
  return runTime.plus(rounded(orOne(t.concurrentCapacities.a[row]).times(exact(t.setupTime.a[row])).times(setupFactor)));
}

/** How many units of the work center's time a unit of the line's is; 30 minutes are 0.5 of an hour. */
function unitFactor(book: Book, row: number, column: 'runTimeUnitOfMeasCode' | 'setupTimeUnitOfMeasCode', workCenter: number): Decimal {
  const { routingLines, workCenters } = book;
  const own = secondsOf(book, routingLines[column].a[row], { table: 'routingLines', row, column });
  const ofCenter = secondsOf(book, workCenters.unitOfMeasureCode.a[workCenter], {
    table: 'workCenters',
    row: workCenter,
    column: 'unitOfMeasureCode',
  });
  return own === ofCenter ? one : quotient(own, ofCenter);
}

function secondsOf(
  { capacityUnitsOfMeasure: units, strings }: Book,
  code: number,
  place: { table: string; row: number; column: string },
): number {
  if (code === 0) return 1;
  const row = units.find(code);
  if (row === 0) refuse('capacityUnitUnknown', { unit: strings.text(code) }, place);
  return seconds[units.type.a[row]];
}

/** Quantity or time x cost, rounded for the lot. */
function lotCost({ unitPrecision }: Book, cost: Decimal, quantityOrTime: Decimal): Decimal {
  return exact(roundedCost(cost.times(quantityOrTime), unitPrecision));
}
