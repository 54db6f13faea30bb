/**
 * Posts the lines of the capacity journal to production orders (docs/rules/orders.md, "Capacity"). Unit cost, indirect cost and overhead rate that are not typed
 * come from the work or machine center, when the line names one.
 *
 * Refusals: `journalEmpty`, `capacityWithoutCost`, `centerUnknown`, and those of order.ts and of the posting date.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal, refuse, refuseAny } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import { checkPostingDate, earliestDateProblems } from '../../costing/posting/posting-date';
import type { Run } from '../../costing/run';
import { asPercent, asQuantity, asUnitCost, type Day, type Quantity, QUANTITY_SCALE } from '../../decimal';
import { type CapacityCost, type CapacityLine, costOfAmount, costOfTime, type Overhead, postCapacityLine } from '../capacity';
import { lineDimensions } from '../line-dimensions';
import { productionLineNo } from '../order-entry';
import { releasedOrderProblems } from './order';

interface CapacityPlan {
  /** Row in the capacity journal and in Production Orders. */
  readonly row: number;
  readonly order: number;
  readonly center: Center;
}

/** What a work center, machine center or resource says; blank when the line names none. */
interface Center extends Overhead {
  readonly unitCost: number;
  readonly genProdPostingGroup: number;
}

/** Posts and uses up all lines of production orders, of one order when `orderNo` is not blank. Returns how many. */
export function postCapacity(run: Run, orderNo: string): number {
  const { book } = run;
  const plans = capacityPlans(run, orderNo);
  for (const plan of plans) {
    postCapacityLine(run, capacityLine(book, plan));
    book.capacityJournal.remove(plan.row);
  }
  return plans.length;
}

function capacityPlans(run: Run, orderNo: string): CapacityPlan[] {
  const { book } = run;
  const { capacityJournal: journal } = book;
  const order = book.code(orderNo);
  const rows = [...journal.all()].filter(
    (row) => journal.orderType.text(row) === 'Production' && (order === 0 || journal.orderNo.a[row] === order),
  );
  if (rows.length === 0) refuse('journalEmpty', { type: { caption: 'Capacity' } }, { table: 'capacityJournal' });
  rows.sort((a, b) => journal.lineNo.a[a] - journal.lineNo.a[b] || a - b);
  refuseAny(rows.flatMap((row) => lineProblems(run, row)));
  return rows.map((row) => ({ row, order: book.productionOrders.find(journal.orderNo.a[row]), center: centerOf(book, row) }));
}

function lineProblems(run: Run, row: number): Refusal[] {
  const { book } = run;
  const { capacityJournal: journal, strings } = book;
  const place = { table: 'capacityJournal', row };
  const date = { ...place, column: 'postingDate' };
  const problems = checkPostingDate(run, journal.postingDate.a[row] as Day, date);
  problems.push(...earliestDateProblems(run, journal.postingDate.a[row], date));
  problems.push(...releasedOrderProblems(book, journal.orderNo.a[row], { ...place, column: 'orderNo' }));
  const no = journal.no.a[row];
  if (no !== 0 && centersOf(book, row).find(no) === 0) {
    problems.push(refusal('centerUnknown', { type: { option: journal.type.text(row) }, no: strings.text(no) }, { ...place, column: 'no' }));
  }
  if (journal.amount.isBlank(row) && journal.quantity.a[row] === 0)
    problems.push(refusal('capacityWithoutCost', {}, { ...place, column: 'quantity' }));
  return problems;
}

/** The table that the line's number is looked up in. */
function centersOf(book: Book, row: number): Book['workCenters'] | Book['machineCenters'] | Book['resources'] {
  switch (book.capacityJournal.type.text(row)) {
    case 'Machine Center':
      return book.machineCenters;
    case 'Resource':
      return book.resources;
    default:
      return book.workCenters;
  }
}

function centerOf(book: Book, row: number): Center {
  const no = book.capacityJournal.no.a[row];
  const table = centersOf(book, row);
  const card = no === 0 ? 0 : table.find(no);
  return {
    unitCost: table.unitCost.a[card],
    indirectCostPct: asPercent(table.indirectCostPct.a[card]),
    // Resources have no overhead rate.
    overheadRate: asUnitCost(table === book.resources ? 0 : (table as Book['workCenters']).overheadRate.a[card]),
    genProdPostingGroup: table.genProdPostingGroup.a[card],
  };
}

function capacityLine(book: Book, { row, order, center }: CapacityPlan): CapacityLine {
  const { capacityJournal: journal, productionOrders: orders, items } = book;
  const itemNo = orders.sourceNo.a[order] as CodeId;
  const card = items.find(itemNo);
  const postingDate = journal.postingDate.a[row] as Day;
  return {
    type: journal.type.text(row) as CapacityLine['type'],
    no: journal.no.a[row] as CodeId,
    postingDate,
    documentDate: postingDate,
    documentType: '',
    documentNo: (journal.documentNo.a[row] || orders.no.a[order]) as CodeId,
    documentLineNo: journal.lineNo.a[row],
    quantity: quantityOf(book, row),
    cost: costOf(book, row, center),
    orderType: 'Production',
    orderNo: orders.no.a[order] as CodeId,
    orderLineNo: productionLineNo,
    itemNo,
    routingNo: items.routingNo.a[card] as CodeId,
    operationNo: journal.operationNo.a[row] as CodeId,
    subcontracting: journal.subcontracting.is(row),
    inventoryPostingGroup: items.inventoryPostingGroup.a[card] as CodeId,
    genBusPostingGroup: 0 as CodeId,
    genProdPostingGroup: (center.genProdPostingGroup || items.genProdPostingGroup.a[card]) as CodeId,
    dimensions: lineDimensions(book, [['Item', itemNo]], 0, journal.dimensions.a[row]),
  };
}

/** An amount without quantity is for one unit. */
function quantityOf({ capacityJournal: journal }: Book, row: number): Quantity {
  return asQuantity(journal.quantity.a[row] || (journal.amount.isBlank(row) ? 0 : QUANTITY_SCALE));
}

function costOf(book: Book, row: number, center: Center): CapacityCost {
  const { capacityJournal: journal } = book;
  const quantity = quantityOf(book, row);
  const overhead = {
    indirectCostPct: journal.indirectCostPct.isBlank(row) ? center.indirectCostPct : asPercent(journal.indirectCostPct.a[row]),
    overheadRate: asUnitCost(journal.overheadRate.a[row] || center.overheadRate),
  };
  if (!journal.amount.isBlank(row)) return costOfAmount(book, asUnitCost(journal.amount.a[row]), quantity, overhead);
  return costOfTime(book, quantity, asUnitCost(journal.unitCost.isBlank(row) ? center.unitCost : journal.unitCost.a[row]), overhead);
}
