/** Notes when a report was made, for whom and over what, so that a sheet that is read or printed later says what it shows (docs/rules/reports.md, "Report runs"). */
import type { Book } from '../book/book';
import { appendRow } from '../book/defaults';
import { type Day, isoDate } from '../decimal';
import type { Command, CommandOption, Request } from './command';
import { captionText } from './findings';

/** Replaces the note of the command's last run. */
export function noteReportRun(book: Book, command: Command, request: Request): void {
  const { reportRuns } = book;
  const report = captionText(command.caption, request);
  const before = reportRuns.find(book.strings.id(report));
  if (before !== 0) reportRuns.remove(before);
  appendRow(book, 'reportRuns', {
    report,
    runDate: request.now.day,
    runTime: request.now.time,
    workDate: request.workDate,
    userId: request.userId,
    filters: command.options.flatMap((option) => filterText(option, request)).join('; '),
  });
}

/** An option that was given a value, as `Item No. Filter: A*`. */
function filterText(option: CommandOption, request: Request): string[] {
  const value = request.options[option.name];
  if (value === undefined || value === '' || value === false) return [];
  const caption = captionText(option.caption, request);
  if (value === true) return [caption];
  const text =
    option.kind === 'date' ? isoDate(value as Day) : option.kind === 'choice' ? captionText(String(value), request) : String(value);
  return [`${caption}: ${text}`];
}
