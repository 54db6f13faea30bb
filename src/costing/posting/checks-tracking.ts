/**
 * Serial and lot numbers (docs/rules/posting.md, "Serial and lot numbers"). An item whose Item Tracking Code tracks numbers specifically needs one on every line; method Specific needs a serial
 * number. A serial number that is specific stands for one piece.
 *
 * Refusals: `trackingNumberMissing`, `serialNoMissing`, `serialNoQuantity`.
 */
import { type Refusal, refusal } from '../../book/refusal';
import { QUANTITY_SCALE } from '../../decimal';
import { methods, typesOfItem } from '../ledger/kinds';
import { missingNumber, serialIsSpecific } from '../ledger/specific-numbers';
import type { Run } from '../run';
import type { ItemLine } from './item-line';

const none: readonly Refusal[] = [];

export function trackingProblems({ book }: Run, line: ItemLine, item: number): readonly Refusal[] {
  const { items, strings } = book;
  if (items.type.a[item] !== typesOfItem.Inventory) return none;
  const place = { table: line.table, row: line.row, column: 'serialNo' };
  const values = { item: strings.text(line.itemNo), serial: strings.text(line.serialNo) };
  if (line.serialNo === 0 && items.costingMethod.a[item] === methods.Specific) return [refusal('serialNoMissing', values, place)];
  const missing = missingNumber(book, item, line.serialNo, line.lotNo);
  if (missing) return [refusal('trackingNumberMissing', values, { ...place, column: missing })];
  if (line.serialNo !== 0 && Math.abs(line.quantity) !== QUANTITY_SCALE && serialIsSpecific(book, item))
    return [refusal('serialNoQuantity', values, { ...place, column: 'quantity' })];
  return none;
}
