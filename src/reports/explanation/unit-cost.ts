/**
 * Explains the unit cost of an item: of method Standard its cost shares, of the others the value of what is on hand by its quantity. What a posting set in between is a part of its own.
 */
import { unitCostOf } from '../../decimal';
import { costingMethods } from '../../schema';
import { shortened } from './entry';
import { explained, type Explanation, withRest } from './explanation';
import type { Reader } from './reader';

const standard = costingMethods.indexOf('Standard');
const shares = ['singleLevelMaterialCost', 'singleLevelCapacityCost', 'singleLevelSubcontrdCost', 'singleLevelCapOvhdCost', 'singleLevelMfgOvhdCost'] as const;

export function explainUnitCost(reader: Reader, itemRow: number): Explanation {
  const { items } = reader.book;
  const unitCost = items.unitCost.a[itemRow];
  const said = { code: 'explainedUnitCost', values: { item: items.no.text(itemRow), method: { option: items.costingMethod.text(itemRow) } }, table: 'items', row: itemRow } as const;
  const parts = items.costingMethod.a[itemRow] === standard ? standardParts(reader, itemRow) : onHand(reader, itemRow);
  return explained(said, unitCost, { kind: 'unitCost', parts: withRest(unitCost, parts, { code: 'explainedSetElsewhere' }, 'unitCost') });
}

function standardParts({ book: { items } }: Reader, itemRow: number): Explanation[] {
  return shares
    .filter((share) => items[share].a[itemRow] !== 0)
    .map((share) => explained({ code: 'explainedShareOfStandard', values: { share: { caption: items[share].spec.caption } } }, items[share].a[itemRow], { kind: 'unitCost' }));
}

/** Value of all entries by their quantity; decreases that are not covered are left out of both. */
function onHand(reader: Reader, itemRow: number): Explanation[] {
  const { book, ledger } = reader;
  const { items, itemLedgerEntries: e, amountPrecision, unitPrecision } = book;
  const parts: Explanation[] = [];
  let quantity = 0;
  let cost = 0;
  for (let entry = ledger.entriesOfItem.first(items.no.a[itemRow]); entry !== 0; entry = ledger.entriesOfItem.next(entry)) {
    if (e.open.a[entry] !== 0 && e.positive.a[entry] === 0) continue;
    const own = reader.costOfEntry(entry);
    quantity += e.quantity.a[entry];
    cost += own;
    parts.push(explained({ code: 'explainedEntry', values: reader.entryValues(entry), table: 'itemLedgerEntries', row: entry }, own));
  }
  if (quantity <= 0) return [];
  const values = { cost: reader.amount(cost), quantity: reader.quantity(quantity) };
  const source = explained({ code: 'explainedValueOnHand', values }, cost, { parts: shortened(reader, parts) });
  return [explained({ code: 'explainedValueByQuantity', values }, Math.max(unitCostOf(cost, quantity, amountPrecision, unitPrecision), 0), { kind: 'unitCost', source })];
}
