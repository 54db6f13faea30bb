/**
 * Takes a posted assembly back, both sides of it (docs/rules/undo.md, "Assemblies"): the output by a negative output that is applied to it, then in the order of posting each component by a
 * negative consumption that takes its cost from what was consumed, and the time of resources with the opposite sign. All stand under the posted assembly's number and date; cost adjustment
 * brings them to the cost of what they reverse. An order that still stands in its table gets its quantities back.
 *
 * Refusals: those of `takeBackProblems`, for any entry of the assembly, and of the lines.
 */
import type { Book } from '../../book/book';
import { refuseAny } from '../../book/refusal';
import type { CodeId } from '../../book/strings';
import type { ItemLine, PostedLine } from '../../costing/posting/item-line';
import { takeBackProblems } from '../../costing/posting/undo';
import type { Run } from '../../costing/run';
import { asAmount, asDay, asQuantity, asUnitCost, mulDivRound, QUANTITY_SCALE, unitCostOf } from '../../decimal';
import { reverseCapacity } from '../capacity';
import { postLine } from '../post-line';
import { oneUnit, qtyPerUnitOfMeasure } from '../units';

/** Undoes the posted assembly that made an entry. */
export function undoAssembly(run: Run, entry: number): PostedLine {
  const { itemLedgerEntries: t } = run.book;
  const document = t.documentNo.a[entry];
  const entries = entriesOfAssembly(run.book, document);
  refuseAny(entries.flatMap((of) => takeBackProblems(run, of)));
  const outputs = entries.filter((of) => t.positive.is(of));
  const resources = resourcesOfAssembly(run.book, document);
  const quantities = quantitiesByLine(run, entries, resources);
  const made = [...outputs, ...entries.filter((of) => !t.positive.is(of))].map((of) => reverse(run, of));
  for (const resource of resources) reverseCapacity(run, resource);
  giveBack(run.book, t.orderNo.get(entry), quantities);
  return { entries: made, outbound: [], inbound: [] };
}

function entriesOfAssembly({ itemLedgerEntries: t }: Book, document: number): number[] {
  const found: number[] = [];
  for (let entry = 1; entry <= t.rows; entry++) {
    if (t.documentNo.a[entry] === document && t.documentType.text(entry) === 'Posted Assembly') found.push(entry);
  }
  return found;
}

/** Posts the opposite of an entry, at the cost it was posted with. */
function reverse(run: Run, entry: number): number {
  const { itemLedgerEntries: t, valueEntries: values, items } = run.book;
  const isOutput = t.positive.is(entry);
  const card = items.find(t.itemNo.a[entry]);
  const first = run.ledger.valueEntries.first(entry);
  const quantity = asQuantity(isOutput ? -t.quantity.a[entry] : t.quantity.a[entry]);
  const unitCost = postedUnitCost(run, entry);
  const { entries } = postLine(run, {
    entryType: isOutput ? 'Assembly Output' : 'Assembly Consumption',
    postingDate: asDay(t.postingDate.a[entry]),
    documentDate: asDay(t.postingDate.a[entry]),
    documentType: 'Posted Assembly',
    documentNo: t.documentNo.a[entry] as CodeId,
    documentLineNo: t.documentLineNo.a[entry],
    itemNo: t.itemNo.a[entry] as CodeId,
    variantCode: t.variantCode.get(entry) as CodeId,
    locationCode: t.locationCode.a[entry] as CodeId,
    serialNo: t.serialNo.get(entry) as CodeId,
    lotNo: t.lotNo.get(entry) as CodeId,
    quantity,
    invoicedQuantity: quantity,
    unitOfMeasureCode: items.baseUnitOfMeasure.a[card] as CodeId,
    unitAmount: unitCost,
    unitCost,
    [isOutput ? 'appliesToEntry' : 'appliesFromEntry']: entry,
    orderType: 'Assembly',
    orderNo: t.orderNo.get(entry) as CodeId,
    sourceNo: t.sourceNo.get(entry) as CodeId,
    genBusPostingGroup: values.genBusPostingGroup.a[first] as CodeId,
    genProdPostingGroup: values.genProdPostingGroup.a[first] as CodeId,
    inventoryPostingGroup: values.inventoryPostingGroup.a[first] as CodeId,
    dimensions: t.dimensions.a[entry] as ItemLine['dimensions'],
    correction: true,
    table: 'itemLedgerEntries',
    row: entry,
  });
  return entries[0];
}

/** Cost per unit of the rows that posted an entry, without what was adjusted since; indirect cost of an output included. */
function postedUnitCost({ book, ledger }: Run, entry: number): ItemLine['unitCost'] {
  const { valueEntries: values, itemLedgerEntries: t, amountPrecision, unitPrecision } = book;
  let cost = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row)) {
    if (values.adjustment.a[row] === 0 && values.entryType.text(row) !== 'Rounding') cost += values.costAmountActual.a[row];
  }
  return asUnitCost(unitCostOf(asAmount(cost), asQuantity(t.quantity.a[entry]), amountPrecision, unitPrecision));
}

/** Capacity entries of the assembly's resources. */
function resourcesOfAssembly({ capacityLedgerEntries: capacity }: Book, document: number): number[] {
  const found: number[] = [];
  for (let row = 1; row <= capacity.rows; row++) {
    if (capacity.documentNo.a[row] === document && capacity.orderType.text(row) === 'Assembly') found.push(row);
  }
  return found;
}

/** Base units used by document line, and the output under line 0. */
function quantitiesByLine({ book, ledger }: Run, entries: readonly number[], resources: readonly number[]): Map<number, number> {
  const { itemLedgerEntries: t, capacityLedgerEntries: capacity, valueEntries: values } = book;
  const quantities = new Map<number, number>();
  const add = (line: number, quantity: number): unknown => quantities.set(line, (quantities.get(line) ?? 0) + quantity);
  for (const entry of entries) add(t.documentLineNo.a[entry], Math.abs(t.quantity.a[entry]));
  for (const row of resources) add(values.documentLineNo.a[ledger.capacityValueEntries.first(row)], capacity.quantity.a[row]);
  return quantities;
}

/** Gives quantities back to an order that is not assembled whole; one that was has left its tables. */
function giveBack(book: Book, order: number, quantities: ReadonlyMap<number, number>): void {
  const { assemblyOrders: headers, assemblyLines: lines } = book;
  const header = headers.find(order);
  if (header === 0) return;
  headers.assembledQuantity.add(header, -(quantities.get(0) ?? 0));
  for (const line of lines.all()) {
    const base = lines.documentNo.a[line] === order ? (quantities.get(lines.lineNo.a[line]) ?? 0) : 0;
    const perUnit =
      lines.type.text(line) === 'Resource' ? oneUnit : qtyPerUnitOfMeasure(book, lines.no.a[line], lines.unitOfMeasureCode.a[line]);
    lines.consumedQuantity.add(line, -mulDivRound(base, QUANTITY_SCALE, perUnit || oneUnit));
  }
}
