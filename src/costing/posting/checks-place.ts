/**
 * Whether a line may use its locations (docs/rules/posting.md, "What is refused"). Blank is a place of its own, unless Location Mandatory is set. In-transit locations
 * are for transfer orders only.
 *
 * Refusals: `locationMissing`, `locationUnknown`, `locationIsInTransit`, `appliedDateBeforeEarliest`.
 */
import { type Refusal, refusal } from '../../book/refusal';
import { typesOfItem } from '../ledger/kinds';
import type { Run } from '../run';
import { checksOf } from './checks-of-run';
import type { ItemLine } from './item-line';

const none: readonly Refusal[] = [];

export function placeProblems(run: Run, line: ItemLine): readonly Refusal[] {
  const isTransfer = line.entryType === 'Transfer';
  const own = locationProblem(run, line, line.locationCode, 'locationCode');
  const other = isTransfer ? locationProblem(run, line, line.newLocationCode, 'newLocationCode') : undefined;
  const date = earliestProblem(run, line);
  if (!own && !other && !date) return none;
  return [own, other, date].filter((problem) => problem !== undefined);
}

function locationProblem({ book }: Run, line: ItemLine, location: number, column: string): Refusal | undefined {
  const { locations, inventorySetup, items, strings } = book;
  const place = { table: line.table, row: line.row, column };
  if (location === 0) {
    const mandatory = inventorySetup.locationMandatory.is(1) && items.type.a[items.find(line.itemNo)] === typesOfItem.Inventory;
    // A direct transfer passes through a place without a name.
    return mandatory && line.orderType !== 'Transfer' ? refusal('locationMissing', {}, place) : undefined;
  }
  const row = locations.find(location);
  if (row === 0) return refusal('locationUnknown', { location: strings.text(location) }, place);
  if (locations.useAsInTransit.a[row] !== 0 && line.orderType !== 'Transfer')
    return refusal('locationIsInTransit', { location: strings.text(location) }, place);
  return undefined;
}

/** The posting date of the applied entry may not lie before the Earliest Allowed Val. Date. */
function earliestProblem(run: Run, line: ItemLine): Refusal | undefined {
  const { earliest } = checksOf(run);
  if (earliest === 0) return undefined;
  const { itemLedgerEntries: entries } = run.book;
  const entry = line.appliesToEntry;
  if (entry < 1 || entry > entries.rows || entries.postingDate.a[entry] >= earliest) return undefined;
  const place = { table: line.table, row: line.row, column: 'appliesToEntry' };
  return refusal('appliedDateBeforeEarliest', { earliest: { day: earliest }, entry, date: { day: entries.postingDate.a[entry] } }, place);
}
