/**
 * Lets the general ledger follow every value entry of a run (docs/rules/general-ledger.md, "When posting happens").
 *
 * With Automatic Cost Posting each value entry is posted as it is written. Without it nothing is written, but accounts, dates and dimensions are checked as if it were, and the
 * entry waits in the queue. Cost adjustment that does not post to the general ledger is not checked and queues. Whatever is wrong refuses the whole posting; nothing is skipped here.
 */
import type { Book } from '../book/book';
import { itemTypes } from '../schema';
import { EntryPosting } from './entry-posting';
import { enqueue, hasCostToQueue } from './queue';

/** What the general ledger needs to know of a run. */
export interface FollowedRun {
  readonly book: Book;
  readonly userId: number;
  /** Cost adjustment is writing rows. */
  readonly adjusting: boolean;
  /** Rows of cost adjustment are posted like others; undefined: exactly when Automatic Cost Posting is on. */
  readonly postAdjustmentToGL: boolean | undefined;
  valueEntryWritten: (valueEntry: number) => void;
}

const inventoryType = itemTypes.indexOf('Inventory');

/** To be called when a run begins; sets `run.valueEntryWritten`. */
export function attachGeneralLedger(run: FollowedRun): void {
  const { book } = run;
  const { valueEntries: v, inventorySetup } = book;
  const automatic = inventorySetup.automaticCostPosting.is(1);
  const postExpected = inventorySetup.expectedCostPostingToGL.is(1);
  const posting = new EntryPosting(run, postExpected);

  run.valueEntryWritten = (row) => {
    if (!run.adjusting) posting.checkLine(row);
    if (v.inventoriable.a[row] === 0 || neverValued(book, v.itemNo.a[row], run.adjusting)) return;
    const follows = run.adjusting ? (run.postAdjustmentToGL ?? automatic) : true;
    if (follows) posting.check(row);
    if (follows && automatic) posting.post(row);
    else if (hasCostToQueue(book, row, postExpected)) enqueue(book, row);
  };
}

/**
 * Items kept at no value, and those that hold no stock, have no cost in the general ledger. What cost adjustment writes for an item that was turned into one without value has: it takes out cost that was
 * posted when the item still had one.
 */
function neverValued({ items }: Book, item: number, adjusting: boolean): boolean {
  const row = items.find(item);
  return row !== 0 && ((items.inventoryValueZero.a[row] !== 0 && !adjusting) || items.type.a[row] !== inventoryType);
}
