/**
 * One run of a command over a book: what the rules need to know besides the book, and what happens with each value entry written.
 * The work date, the user and the source code come from the request; nothing here reads a clock.
 */
import type { Book } from '../book/book';
import type { CodeId } from '../book/strings';
import type { Day } from '../decimal';
import { AverageCostSettings } from './average-cost-settings';
import { EntryPoints } from './ledger/entry-points';
import { Ledger } from './ledger/ledger';

export interface RunRequest {
  readonly workDate: Day;
  readonly userId: string;
  /** Source code of the entries written, for example ITEMJNL, REVALJNL, INVTADJMT. */
  readonly sourceCode: string;
}

export class Run {
  readonly ledger: Ledger;
  readonly entryPoints: EntryPoints;
  readonly averageCost: AverageCostSettings;
  readonly workDate: Day;
  readonly userId: CodeId;
  sourceCode: CodeId;
  /** First rows that this run writes: they become the ranges of its register. */
  readonly firstEntry: number;
  readonly firstValueEntry: number;
  /** Items (numbers of their codes) with value entries written by this run: candidates for automatic cost adjustment. */
  readonly itemsTouched = new Set<number>();
  /**
   * Called once for every value entry, when all its fields are set: automatic posting to the general ledger, or its checks and queue.
   * Set by the command; the costing rules know no general ledger.
   */
  valueEntryWritten: (valueEntry: number) => void = () => undefined;
  /** Set while cost adjustment writes its rows: their lines were checked when they were posted. */
  adjusting = false;
  /** Whether rows of cost adjustment are posted to the general ledger at once; undefined: exactly when Automatic Cost Posting is on. */
  postAdjustmentToGL: boolean | undefined;

  constructor(
    readonly book: Book,
    request: RunRequest,
  ) {
    this.ledger = Ledger.of(book);
    this.entryPoints = EntryPoints.of(book);
    this.averageCost = new AverageCostSettings(book);
    this.workDate = request.workDate;
    this.userId = book.code(request.userId);
    this.sourceCode = book.code(request.sourceCode);
    this.firstEntry = book.itemLedgerEntries.rows + 1;
    this.firstValueEntry = book.valueEntries.rows + 1;
  }

  /** The same run over a copy of its book; what it writes there is brought to the general ledger and the register by the one who copies it back. */
  over(copy: Book): Run {
    const { strings } = copy;
    const run = new Run(copy, {
      workDate: this.workDate,
      userId: strings.text(this.userId),
      sourceCode: strings.text(this.sourceCode),
    });
    run.adjusting = this.adjusting;
    return run;
  }

  private lastTouched = -1;

  /** Notes that a value entry of an item was written. */
  touchItem(item: number): void {
    if (item === this.lastTouched) return;
    this.lastTouched = item;
    this.itemsTouched.add(item);
  }

  private lastItem = -1;
  private lastCard = 0;

  /** Row of an item's card. Many rows of one item are written in a row, so the last one is remembered. */
  cardOf(item: number): number {
    if (item !== this.lastItem) {
      this.lastCard = this.book.items.find(item);
      this.lastItem = item;
    }
    return this.lastCard;
  }
}
