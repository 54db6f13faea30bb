/**
 * Runs one command on a workbook file: read, perform, write back. The file is only replaced when the command was done; a refusal leaves it byte for byte as it was.
 */
import { existsSync } from 'node:fs';
import type { Book } from '../book/book';
import type { TableChanges } from '../book/changes';
import { type Refusal, Refused } from '../book/refusal';
import type { Command, CommandResult, OptionValues, Request } from '../commands/command';
import { perform } from '../commands/perform';
import type { Day } from '../decimal';
import type { Language } from '../localization/language';
import { refusalText } from '../localization/texts';
import { captionsIn } from '../localization/workbook-captions';
import { claimInFile, dropClaim } from '../workbook/claim/claim-in-file';
import { newWorkbookFile, openWorkbookFile } from '../workbook/file/index';
import { loadFile, saveFile, writeNewFile } from '../workbook/file/disk';
import type { WorkbookPort } from '../workbook/port';
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
  /** Post although rows were changed after posting. */
  readonly despiteDamage: boolean;
  /** Post although somebody was posting when the file was saved. */
  readonly ignoreClaim: boolean;
  /** Universal time in milliseconds. */
  readonly instant: number;
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

type WhileChanged = (book: Book, changes: readonly TableChanges[]) => void;

/** Whatever is wrong with the file, its cells or the request comes back as refusals. */
export async function runOnFile(command: Command, request: FileRequest, whileChanged?: WhileChanged): Promise<FileOutcome> {
  try {
    return await run(command, request, whileChanged);
  } catch (error) {
    return { refusals: refusalsIn(error), changes: [] };
  }
}

async function run(command: Command, request: FileRequest, whileChanged?: WhileChanged): Promise<FileOutcome> {
  const loaded = loadFile(request.file);
  const workbook = openWorkbookFile(loaded.bytes);
  const { session, problems } = await Session.read(workbook, captionsIn(request.language));
  if (problems.length > 0) return { refusals: problems.map((refusal) => ({ refusal, cell: addressOf(workbook, refusal) })), changes: [] };
  const sentence = (reason: Refusal): string => refusalText(reason, request.language);
  const outcome = perform(
    session.book,
    command,
    { ...request, sentence },
    { preview: request.preview, whileChanged: (changes) => whileChanged?.(session.book, changes) },
  );
  if (!outcome.done) return { refusals: outcome.refusals.map((refusal) => ({ refusal, cell: session.addressOf(refusal) })), changes: [] };
  if (!request.preview && outcome.changes.length > 0) {
    await refuseOrDropClaim(session, request);
    await session.write(outcome.changes, { savedWhole: true, despiteDamage: request.despiteDamage });
    saveFile(loaded, workbook.save());
  }
  return { refusals: [], result: outcome.result, changes: outcome.changes, book: session.book };
}

async function refuseOrDropClaim({ port, book, places }: Session, { ignoreClaim, instant }: Claims): Promise<void> {
  const claim = claimInFile(book, instant);
  if (claim && !ignoreClaim) throw new Refused([claim]);
  await dropClaim(port, book, places);
}

type Claims = Pick<FileRequest, 'ignoreClaim' | 'instant'>;

/** Finishes or removes the posting that was interrupted when the file was saved. */
export async function recoverFile(
  file: string,
  way: 'finish' | 'remove',
  request: Claims & Pick<FileRequest, 'language'>,
): Promise<FileOutcome> {
  try {
    const loaded = loadFile(file);
    const workbook = openWorkbookFile(loaded.bytes);
    const session = await Session.open(workbook, captionsIn(request.language));
    await refuseOrDropClaim(session, request);
    await (way === 'finish' ? session.finishPosting() : session.removePosting());
    saveFile(loaded, workbook.save());
    return { refusals: [], changes: [] };
  } catch (error) {
    return { refusals: refusalsIn(error), changes: [] };
  }
}

/** Where a problem of reading stands. */
function addressOf(workbook: WorkbookPort, { cell }: Refusal): string | undefined {
  return cell && workbook.cellAddress(cell.table, cell.row, cell.column);
}

/** Anything but a refusal is a fault of the program and thrown on. */
function refusalsIn(error: unknown): LocatedRefusal[] {
  if (!(error instanceof Refused)) throw error;
  return error.refusals.map((refusal) => ({ refusal }));
}

/** Adds the sheets and tables that a workbook lacks, or makes a workbook of them where there is no file; returns their names. */
export async function setUpFile(file: string, language: Language): Promise<readonly string[]> {
  if (!existsSync(file)) return newCompany(file, language);
  const loaded = loadFile(file);
  const workbook = openWorkbookFile(loaded.bytes);
  const made = await setUpWorkbook(workbook, captionsIn(language));
  if (made.length > 0) saveFile(loaded, workbook.save());
  return made;
}

async function newCompany(file: string, language: Language): Promise<readonly string[]> {
  const workbook = newWorkbookFile();
  const made = await setUpWorkbook(workbook, captionsIn(language));
  writeNewFile(file, workbook.save());
  return made;
}
