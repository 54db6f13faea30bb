/** What stands above a report, so that a sheet which is read or printed later says what it shows: its name, over what it was made, when and for whom. */
import type { Book } from '../../book/book';
import { type Day, isoDate } from '../../decimal';

/** From the latest run, which is the one being written; the name alone where a command notes none. Dates as ISO dates, as in the filters. */
export function reportTitle({ reportRuns }: Book, name: string): string {
  const run = [...reportRuns.all()].at(-1);
  if (run === undefined) return name;
  const made = `${isoDate(reportRuns.runDate.a[run] as Day)} ${reportRuns.runTime.text(run)}`;
  return [name, reportRuns.filters.text(run), [made, reportRuns.userId.text(run)].filter(Boolean).join(' ')].filter(Boolean).join('  ·  ');
}
