/**
 * Runs one command on a workbook file: read, perform, write back. The file is only replaced when the command was done; a refusal leaves it byte for byte as it was.
 */
import type { Book } from '../book/book';
import type { TableChanges } from '../book/changes';
import { type Refusal, Refused } from '../book/refusal';
import type { Command, CommandResult, OptionValues, Request } from '../commands/command';
import { perform } from '../commands/perform';
import type { Day } from '../decimal';
import type { Language } from '../localization/language';
import { refusalText } from '../localization/texts';
import { captionsIn } from '../localization/workbook-captions';
import { openWorkbookFile } from '../workbook/file/index';
import { loadFile, saveFile } from '../workbook/file/disk';
import { Session } from '../workbook/session';
import { setUpWorkbook } from '../workbook/sheets/set-up';

export interface FileRequest {
  readonly file: string;
  readonly options: OptionValues;
  readonly workDate: Day;
  readonly userId: string;
  readonly now: Request['now'];
  readonly language: Language;
  readonly preview: boolean;
}

export interface FileOutcome {
  readonly refusals: readonly LocatedRefusal[];
  readonly result?: CommandResult;
  readonly changes: readonly TableChanges[];
  readonly book?: Book;
}

/** A refusal with the address of the cell it points at. */
export interface LocatedRefusal {
  readonly refusal: Refusal;
  readonly cell?: string;
}

export async function runOnFile(
  command: Command,
  request: FileRequest,
  whileChanged?: (book: Book, changes: readonly TableChanges[]) => void,
): Promise<FileOutcome> {
  const loaded = loadFile(request.file);
  const workbook = openWorkbookFile(loaded.bytes);
  const session = await opened(workbook, request.language);
  if ('refusals' in session) return { refusals: session.refusals, changes: [] };
  const sentence = (reason: Refusal): string => refusalText(reason, request.language);
  const outcome = perform(
    session.book,
    command,
    { ...request, sentence },
    { preview: request.preview, whileChanged: (changes) => whileChanged?.(session.book, changes) },
  );
  if (!outcome.done) return { refusals: outcome.refusals.map((refusal) => ({ refusal, cell: session.addressOf(refusal) })), changes: [] };
  if (!request.preview && outcome.changes.length > 0) {
    await session.write(outcome.changes);
    saveFile(loaded, workbook.save());
  }
  return { refusals: [], result: outcome.result, changes: outcome.changes, book: session.book };
}

async function opened(
  workbook: ReturnType<typeof openWorkbookFile>,
  language: Language,
): Promise<Session | { refusals: LocatedRefusal[] }> {
  try {
    return await Session.open(workbook, captionsIn(language));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refusals: error.refusals.map((refusal) => ({ refusal })) };
  }
}

/** Adds the sheets and tables that a workbook lacks; returns their names. */
export async function setUpFile(file: string, language: Language): Promise<readonly string[]> {
  const loaded = loadFile(file);
  const workbook = openWorkbookFile(loaded.bytes);
  const made = await setUpWorkbook(workbook, captionsIn(language));
  if (made.length > 0) saveFile(loaded, workbook.save());
  return made;
}
