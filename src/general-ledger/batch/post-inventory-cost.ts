/**
 * Post Inventory Cost to G/L: carries what waits in the queue to the general ledger (docs/rules/general-ledger.md, "Batch job").
 *
 * Entries without a usable account are left and listed, and stay in the queue; what stops the run is collected from all entries and refused together. Dimension rules of accounts do not
 * hold here: entries are posted with their own dimensions. Inventory periods do not hold either; the allowed posting dates do, but only when something is written.
 *
 * Refusals: `documentNoRequired` (per posting group), `documentNoNotAllowed` (per entry), `entryWithoutDocumentNo`, those of posting dates, of accounts and of impossible entries.
 */
import type { Book } from '../../book/book';
import type { Filter } from '../../book/filter';
import { type Place, type Refusal, refuse, refuseAny } from '../../book/refusal';
import type { Day } from '../../decimal';
import { entryWithoutDocumentNo, headOf, inventoryPostCost, postPair, writable } from '../entry-posting';
import { type EntryWriter, relate, setPosted, writeGLEntry } from '../write-gl-entries';
import { type EntryLine, EntryLines } from './entry-lines';
import { GroupLines } from './group-lines';
import { PostingReport } from './report';
import { waitingEntries } from './waiting-entries';

export type PostingMethod = 'Per Posting Group' | 'Per Entry';
export const postingMethods = ['Per Posting Group', 'Per Entry'] as const;

export interface PostInventoryCost {
  readonly method: PostingMethod;
  readonly documentNo: string;
  /** Off: only the report is filled. */
  readonly post: boolean;
  readonly itemFilter: string | undefined;
  readonly postingDateFilter: Filter<Day>;
  readonly userId: number;
  /** What is wrong with posting on a day, by the allowed posting dates. */
  readonly dateProblems: (day: Day, place: Place) => readonly Refusal[];
  readonly sentence: (reason: Refusal) => string;
  readonly progress?: (done: number, total: number) => void;
}

export interface InventoryCostPosted {
  /** Value entries posted, or that would be. */
  readonly entries: number;
  readonly skipped: number;
  readonly glEntries: number;
}

const progressStep = 4096;
const problemsMax = 200;

/** Per posting group a document number is needed, per entry each entry has its own. */
export function checkDocumentNo({ method, documentNo }: Pick<PostInventoryCost, 'method' | 'documentNo'>): void {
  if (method === 'Per Posting Group' && documentNo.trim() === '') refuse('documentNoRequired', { method: { option: method } });
  if (method === 'Per Entry' && documentNo.trim() !== '') refuse('documentNoNotAllowed', { method: { option: method } });
}

export function postInventoryCost(book: Book, job: PostInventoryCost): InventoryCostPosted {
  checkDocumentNo(job);
  const writer: EntryWriter = {
    book,
    userId: job.userId,
    sourceCode: book.code(inventoryPostCost),
    glRegisterNo: book.glRegisters.rows + 1,
  };
  const before = book.glEntries.rows;
  const lines = new EntryLines(book, book.inventorySetup.expectedCostPostingToGL.is(1));
  const report = new PostingReport(book, job.sentence);
  const groups = job.method === 'Per Posting Group' ? new GroupLines(book, book.code(job.documentNo)) : undefined;
  const stops = new Stops();
  const waiting = waitingEntries(book, { itemNo: job.itemFilter, postingDate: job.postingDateFilter });
  let entries = 0;
  let skipped = 0;

  waiting.forEach((queueRow, i) => {
    if (i % progressStep === 0) job.progress?.(i, waiting.length);
    const valueEntry = book.postValueEntryToGL.valueEntryNo.a[queueRow];
    const verdict = lines.of(valueEntry);
    if (verdict.kind === 'ignore') return;
    if (verdict.kind === 'stop') return stops.addAll(verdict.reasons);
    if (verdict.kind === 'skip') {
      skipped++;
      return report.skipped(valueEntry, verdict.reason, !job.post);
    }
    entries++;
    report.entry(valueEntry, verdict.lines, !job.post);
    if (job.post) stops.addAll(problemsOfEntry(book, job, valueEntry));
    if (groups) for (const line of verdict.lines) groups.add(valueEntry, line);
    else if (job.post && stops.none) postEntry(writer, valueEntry, verdict.lines);
    if (job.post) book.postValueEntryToGL.remove(queueRow);
  });
  refuseAny(stops.all);
  if (groups) finishGroups(writer, groups, report, job.post);
  report.total();
  return { entries, skipped, glEntries: book.glEntries.rows - before };
}

/** What only matters when an entry is written: its date and, per entry, its document number. */
function problemsOfEntry({ valueEntries: v }: Book, { dateProblems, method }: PostInventoryCost, row: number): readonly Refusal[] {
  const problems = dateProblems(v.postingDate.a[row] as Day, { table: 'valueEntries', row, column: 'postingDate' });
  return method === 'Per Entry' && v.documentNo.a[row] === 0 ? [...problems, entryWithoutDocumentNo(row)] : problems;
}

function postEntry(writer: EntryWriter, row: number, lines: readonly EntryLine[]): void {
  const head = headOf(writer.book, row);
  for (const { accounts, expected, amount, acyAmount } of lines) {
    postPair(writer, accounts, head, row, amount, acyAmount);
    setPosted(writer.book, row, !expected, expected);
  }
}

/** One G/L entry per group, related to every value entry behind it. */
function finishGroups(writer: EntryWriter, groups: GroupLines, report: PostingReport, post: boolean): void {
  for (const group of groups.inOrder()) {
    report.group(group);
    if (!post) continue;
    const glEntry = writeGLEntry(writer, group.head, writable(group.account), group.amount, group.acyAmount);
    groups.entriesOf(group, (valueEntry) => {
      relate(writer, glEntry, valueEntry);
      setPosted(writer.book, valueEntry, !group.expected, group.expected);
    });
  }
}

/** What stops a run, each reason once. */
class Stops {
  private readonly byKey = new Map<string, Refusal>();

  get none(): boolean {
    return this.byKey.size === 0;
  }

  get all(): readonly Refusal[] {
    return [...this.byKey.values()];
  }

  add(reason: Refusal): void {
    if (this.byKey.size < problemsMax) this.byKey.set(JSON.stringify([reason.code, reason.values]), reason);
  }

  addAll(reasons: readonly Refusal[]): void {
    for (const reason of reasons) this.add(reason);
  }
}
