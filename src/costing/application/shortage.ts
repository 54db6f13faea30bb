/**
 * Whether an outbound may stay open (docs/rules/application.md, "Negative inventory").
 *
 * Consumption, assembly consumption and transfers never may, nor entries with a serial or lot number that is specific; others only while Prevent Negative Inventory - of the item, else
 * of the setup - does not forbid it. Refusal: `inventoryNotSufficient`.
 */
import type { Book } from '../../book/book';
import { type Place, type Refusal, refusal } from '../../book/refusal';
import { toCell } from '../../decimal';
import { entryTypes, yesNo } from '../ledger/kinds';
import { lotIsSpecific, serialIsSpecific } from '../ledger/specific-numbers';
import type { Run } from '../run';

/** The refusal of an entry that is short and may not be; none when it is not short. */
export function shortageProblems({ book }: Run, entry: number, place: Place): Refusal[] {
  const { itemLedgerEntries: entries, strings } = book;
  const short = entries.remainingQuantity.a[entry];
  if (short >= 0 || mayBeShort(book, entry)) return [];
  const values = {
    item: strings.text(entries.itemNo.a[entry]),
    variant: strings.text(entries.variantCode.get(entry)),
    location: strings.text(entries.locationCode.a[entry]),
    missing: toCell(-short, 5),
    date: { day: entries.postingDate.a[entry] },
  };
  return [refusal('inventoryNotSufficient', values, place)];
}

function mayBeShort(book: Book, entry: number): boolean {
  const { itemLedgerEntries: entries, items } = book;
  const type = entries.entryType.a[entry];
  if (type === entryTypes.Transfer || type === entryTypes.Consumption || type === entryTypes['Assembly Consumption']) return false;
  const item = items.find(entries.itemNo.a[entry]);
  if (entries.serialNo.get(entry) !== 0 && serialIsSpecific(book, item)) return false;
  if (entries.lotNo.get(entry) !== 0 && lotIsSpecific(book, item)) return false;
  return !preventsNegativeInventory(book, item);
}

/** What the item says, or the setup where the item leaves it to the default. */
function preventsNegativeInventory({ items, inventorySetup }: Book, itemRow: number): boolean {
  const own = items.preventNegativeInventory.a[itemRow];
  return own === yesNo.Default ? inventorySetup.preventNegativeInventory.is(1) : own === yesNo.Yes;
}
