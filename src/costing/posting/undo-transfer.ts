/**
 * Takes the shipment of a transfer order line back while all of it is still in transit (docs/rules/undo.md, "Transfer shipments"): first the in-transit entries, each by a decrease that is
 * applied to it, then the entry that left the from-location, by new stock there that takes its cost.
 *
 * Transfers are invoiced as they are posted, so each counter entry has one value entry, the opposite of the first one of what it undoes.
 *
 * Refusals: those of `takeBackProblems`; `undoApplied` when goods have left the in-transit location.
 */
import { refuseAny } from '../../book/refusal';
import type { Run } from '../run';
import { applyCounterEntry, insertCounterEntry, settleOldEntry } from './counter-entry';
import type { PostedLine } from './item-line';
import { takeBackProblems } from './undo';
import { writeReversedValue } from './undo-value';

export interface UndoneShipment {
  /** Entries that had left the from-location. */
  readonly shipped: readonly number[];
  /** Counter entries: decreases in transit as outbound, the stock that is back as inbound. */
  readonly made: PostedLine;
}

/** Undoes the shipment line that made an entry, given by its outbound or by one of its in-transit entries. */
export function undoTransferShipment(run: Run, entry: number): UndoneShipment {
  const { itemLedgerEntries: t } = run.book;
  const entries = entriesOfLine(run, entry);
  refuseAny(entries.flatMap((of) => takeBackProblems(run, of)));
  const shipped = entries.filter((of) => !t.positive.is(of));
  const outbound = entries.filter((of) => t.positive.is(of)).map((of) => takeBack(run, of));
  const inbound = shipped.map((of) => takeBack(run, of));
  return { shipped, made: { entries: [...outbound, ...inbound], outbound, inbound } };
}

function takeBack(run: Run, entry: number): number {
  const counter = insertCounterEntry(run, entry);
  writeReversedValue(run, entry, counter);
  settleOldEntry(run, entry);
  applyCounterEntry(run, entry, counter);
  return counter;
}

/** All entries of the document line that made an entry: a line makes one for each receipt that it takes from. */
function entriesOfLine({ book }: Run, entry: number): number[] {
  const { itemLedgerEntries: t } = book;
  const found: number[] = [];
  for (let other = 1; other <= t.rows; other++) {
    if (
      t.documentNo.a[other] === t.documentNo.a[entry] &&
      t.documentLineNo.a[other] === t.documentLineNo.a[entry] &&
      t.documentType.a[other] === t.documentType.a[entry]
    )
      found.push(other);
  }
  return found;
}
