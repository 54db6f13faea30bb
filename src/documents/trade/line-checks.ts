/**
 * What is wrong with a line that is about to be posted (docs/rules/documents.md, "What is refused"): its item, variant, unit, location, the entries that it
 * applies to, and a missing application where returns must reverse exact costs.
 *
 * Refusals: those of item-checks.ts, `entryUnknown`, `entryOfOtherItem`, `exactCostReversingMandatory`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';
import { itemTypes } from '../../schema';
import { itemProblems, locationProblems } from '../item-checks';
import type { TradeDocument } from './document';
import { locationOfLine } from './line-fields';
import type { LinePlan } from './plan';
import { lineColumns, purchase } from './side';

const inventory = itemTypes.indexOf('Inventory');

export function lineProblems(book: Book, document: TradeDocument, plan: LinePlan): Refusal[] {
  if (plan.isCharge || (plan.deliver === 0 && plan.invoice === 0)) return [];
  const { side } = document;
  const columns = lineColumns(book, side);
  const place = { table: side.lineTable, row: plan.row };
  const isNewTrade = document.sign === 1 && plan.deliver > 0;
  const onItem = itemProblems(
    book,
    {
      item: columns.no.a[plan.row],
      variant: columns.variantCode.a[plan.row],
      unitOfMeasure: columns.unitOfMeasureCode.a[plan.row],
      itemColumn: 'no',
      blockedFor: !isNewTrade ? undefined : side === purchase ? 'purchase' : 'sale',
    },
    place,
  );
  if (plan.deliver === 0) return onItem;
  const onLocation = locationProblems(book, locationOfLine(book, document, plan.row), place, 'locationCode');
  return [...onItem, ...onLocation, ...applicationProblems(book, document, plan)];
}

function applicationProblems(book: Book, document: TradeDocument, plan: LinePlan): Refusal[] {
  const { side } = document;
  const place = { table: side.lineTable, row: plan.row };
  const to = lineColumns(book, side).applToItemEntry.a[plan.row];
  const from = side === purchase ? 0 : book.salesLines.applFromItemEntry.a[plan.row];
  const problems = [
    ...entryProblems(book, plan, side.lineTable, 'applToItemEntry', to),
    ...entryProblems(book, plan, side.lineTable, 'applFromItemEntry', from),
  ];
  const isReturned = document.sign * plan.deliver < 0;
  const item = lineColumns(book, side).no.a[plan.row];
  const isStocked = book.items.type.a[book.items.find(item)] === inventory;
  if (book.inventorySetup.exactCostReversingMandatory.is(1) && isReturned && isStocked && (side === purchase ? to : from) === 0) {
    const [column, caption] =
      side === purchase ? ['applToItemEntry', 'Appl.-to Item Entry'] : ['applFromItemEntry', 'Appl.-from Item Entry'];
    problems.push(refusal('exactCostReversingMandatory', { item: book.strings.text(item), column: { caption } }, { ...place, column }));
  }
  return problems;
}

function entryProblems(book: Book, plan: LinePlan, table: 'purchaseLines' | 'salesLines', column: string, entry: number): Refusal[] {
  if (entry === 0) return [];
  const { itemLedgerEntries: entries, strings } = book;
  const place = { table, row: plan.row, column };
  if (entry < 0 || entry > entries.rows) return [refusal('entryUnknown', { entry }, place)];
  const item = book[table].no.a[plan.row];
  if (entries.itemNo.a[entry] === item) return [];
  return [refusal('entryOfOtherItem', { entry, item: strings.text(item), other: strings.text(entries.itemNo.a[entry]) }, place)];
}
