/**
 * What is wrong with a line before anything of it is posted (docs/rules/posting.md, "What is refused"). Everything is collected, so that all lines of a journal can be
 * checked at once; what only the posting itself can know (stock, what is left of an applied entry) is refused there.
 *
 * Refusals: `itemNoMissing`, `itemUnknown`, `itemBlocked`, `itemBlockedForSale`, `itemBlockedForPurchase`, `baseUnitMissing`, `variantUnknown`, `variantBlocked`,
 * `variantMissing`, `documentNoMissing`, `genProdPostingGroupMissing`, `partlyInvoiced`, `discountOnAdjustment`, `orderMissing`, `outputNeedsAppliesTo`, `transferWithAmount`,
 * `transferNegative`, `transferNotStocked`, `exactCostReversing`, and those of posting-date.ts, checks-place.ts, checks-tracking.ts and fixed-application.ts.
 */
import { type Refusal, refusal } from '../../book/refusal';
import { appliesFromProblems, appliesToProblems, type FixedApplication } from '../application/fixed-application';
import { typesOfItem } from '../ledger/kinds';
import type { Run } from '../run';
import { checksOf, type RunChecks } from './checks-of-run';
import { placeProblems } from './checks-place';
import { trackingProblems } from './checks-tracking';
import type { ItemLine } from './item-line';
import { checkPostingDate, earliestDateProblems } from './posting-date';
import { signOf } from './posting';

const none: readonly Refusal[] = [];

/** All problems of a line. A line without item and quantity is empty and has none. */
export function lineProblems(run: Run, line: ItemLine): readonly Refusal[] {
  if (line.itemNo === 0 && line.quantity === 0) return none;
  const problems: Refusal[] = [];
  const checks = checksOf(run);
  if (!checks.allows(line.postingDate)) problems.push(...checkPostingDate(run, line.postingDate, at(line, 'postingDate')));
  if (checks.earliest !== 0) problems.push(...earliestDateProblems(run, line.postingDate, at(line, 'postingDate')));
  if (line.documentNo === 0) problems.push(refusal('documentNoMissing', {}, at(line, 'documentNo')));
  const item = run.book.items.find(line.itemNo);
  if (item === 0) {
    const values = { item: run.book.strings.text(line.itemNo) };
    problems.push(refusal(line.itemNo === 0 ? 'itemNoMissing' : 'itemUnknown', values, at(line, 'itemNo')));
    return problems;
  }
  addItemProblems(run, line, item, problems);
  addVariantProblems(run, line, item, checks, problems);
  if (line.itemLedgerEntryNo === 0) addNewEntryProblems(run, line, item, problems);
  return problems.length === 0 ? none : problems;
}

const at = (line: ItemLine, column: string) => ({ table: line.table, row: line.row, column });

function addItemProblems({ book }: Run, line: ItemLine, item: number, problems: Refusal[]): void {
  const { items, strings } = book;
  if (items.blocked.a[item] !== 0) problems.push(refusal('itemBlocked', { item: strings.text(line.itemNo) }, at(line, 'itemNo')));
  if (line.quantity > 0 && line.itemLedgerEntryNo === 0) {
    const blocked = line.entryType === 'Sale' ? items.salesBlocked : line.entryType === 'Purchase' ? items.purchasingBlocked : undefined;
    if (blocked && blocked.a[item] !== 0) {
      const code = line.entryType === 'Sale' ? 'itemBlockedForSale' : 'itemBlockedForPurchase';
      problems.push(refusal(code, { item: strings.text(line.itemNo) }, at(line, 'itemNo')));
    }
  }
  if (items.baseUnitOfMeasure.a[item] === 0)
    problems.push(
      refusal('baseUnitMissing', { item: strings.text(line.itemNo) }, { table: 'items', row: item, column: 'baseUnitOfMeasure' }),
    );
  if (line.genProdPostingGroup === 0 && items.genProdPostingGroup.a[item] === 0) {
    problems.push(refusal('genProdPostingGroupMissing', { item: strings.text(line.itemNo) }, at(line, 'genProdPostingGroup')));
  }
}

function addVariantProblems({ book }: Run, line: ItemLine, item: number, checks: RunChecks, problems: Refusal[]): void {
  const { itemVariants, strings } = book;
  if (line.variantCode === 0) {
    if (checks.needsVariant(item)) problems.push(refusal('variantMissing', { item: strings.text(line.itemNo) }, at(line, 'variantCode')));
    return;
  }
  const values = { item: strings.text(line.itemNo), variant: strings.text(line.variantCode) };
  const row = itemVariants.find(line.itemNo, line.variantCode);
  if (row === 0) problems.push(refusal('variantUnknown', values, at(line, 'variantCode')));
  else if (itemVariants.blocked.is(row)) problems.push(refusal('variantBlocked', values, at(line, 'variantCode')));
}

function addNewEntryProblems(run: Run, line: ItemLine, item: number, problems: Refusal[]): void {
  const { entryType } = line;
  problems.push(...placeProblems(run, line), ...trackingProblems(run, line, item));
  if (line.invoicedQuantity !== 0 && line.invoicedQuantity !== line.quantity)
    problems.push(refusal('partlyInvoiced', {}, at(line, 'invoicedQuantity')));
  if (entryType === 'Transfer') addTransferProblems(run, line, item, problems);
  if (entryType === 'Positive Adjmt.' || entryType === 'Negative Adjmt.') {
    if (line.discountAmount !== 0) problems.push(refusal('discountOnAdjustment', {}, at(line, 'discountAmount')));
  }
  if ((entryType === 'Consumption' || entryType === 'Output') && line.orderNo === 0)
    problems.push(refusal('orderMissing', {}, at(line, 'orderNo')));
  if (entryType === 'Output' && line.quantity < 0 && line.appliesToEntry === 0)
    problems.push(refusal('outputNeedsAppliesTo', {}, at(line, 'appliesToEntry')));
  addApplicationProblems(run, line, problems);
}

function addTransferProblems({ book }: Run, line: ItemLine, item: number, problems: Refusal[]): void {
  if (line.amount !== 0 || line.discountAmount !== 0)
    problems.push(refusal('transferWithAmount', {}, at(line, line.amount !== 0 ? 'amount' : 'discountAmount')));
  if (line.quantity < 0) problems.push(refusal('transferNegative', {}, at(line, 'quantity')));
  if (book.items.type.a[item] !== typesOfItem.Inventory) {
    problems.push(refusal('transferNotStocked', { item: book.strings.text(line.itemNo) }, at(line, 'itemNo')));
  }
}

function addApplicationProblems(run: Run, line: ItemLine, problems: Refusal[]): void {
  const { appliesToEntry, appliesFromEntry } = line;
  if (appliesToEntry === 0 && appliesFromEntry === 0) {
    const { items, inventorySetup } = run.book;
    const isStocked = items.type.a[items.find(line.itemNo)] === typesOfItem.Inventory;
    const mandatory = isReturn(line) && isStocked && inventorySetup.exactCostReversingMandatory.is(1);
    if (mandatory) {
      const isSale = line.entryType === 'Sale';
      const caption = isSale ? 'Applies-from Entry' : 'Applies-to Entry';
      problems.push(refusal('exactCostReversing', { column: { caption } }, at(line, isSale ? 'appliesFromEntry' : 'appliesToEntry')));
    }
    return;
  }
  const named: FixedApplication = {
    itemNo: line.itemNo,
    variantCode: line.variantCode,
    locationCode: line.locationCode,
    serialNo: line.serialNo,
    lotNo: line.lotNo,
    quantity: signOf(line.entryType) * line.quantity,
  };
  if (appliesToEntry !== 0) problems.push(...appliesToProblems(run, appliesToEntry, named, at(line, 'appliesToEntry')));
  if (appliesFromEntry !== 0) problems.push(...appliesFromProblems(run, appliesFromEntry, named, at(line, 'appliesFromEntry')));
}

/** Goods that come back from a customer or go back to a vendor. */
const isReturn = (line: ItemLine): boolean => line.quantity < 0 && (line.entryType === 'Sale' || line.entryType === 'Purchase');
