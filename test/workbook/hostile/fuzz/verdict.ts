/**
 * What may come of a file whatever was done to it: a clear refusal with the file as it was, or the tables and the book that its cells say. Nothing else is thrown,
 * nothing takes long.
 */
import { Refused } from '../../../../src/book/refusal';
import { refusalText } from '../../../../src/localization/texts';
import { openWorkbookFile } from '../../../../src/workbook/file/index';
import { type Cell, uncalculated } from '../../../../src/workbook/port';
import { Session } from '../../../../src/workbook/session';
import { english, postJournal } from '../workbooks';
import { type PlainCell, readPlainly } from './plain-reader';

/** Of the processor, whatever else the machine does. */
const microsecondsMost = 5_000_000;

/** Codes of the refusals; none if the file was read. */
export async function verdictOn(file: Uint8Array): Promise<string[]> {
  const before = file.slice();
  const started = process.cpuUsage();
  const codes = await codesOf(file);
  expect(process.cpuUsage(started).user).toBeLessThan(microsecondsMost);
  expect(Buffer.from(file).equals(before)).toBe(true);
  return codes;
}

async function codesOf(file: Uint8Array): Promise<string[]> {
  try {
    const workbook = openWorkbookFile(file);
    const { problems } = await Session.read(workbook, english);
    for (const problem of problems) expect(refusalText(problem, 'en').length).toBeGreaterThan(10);
    expect(workbook.save()).toBe(file);
    if (problems.length === 0) {
      await expectSameAsPlain(file, workbook);
      await expectPostable(file);
    }
    return problems.map(({ code }) => code);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusals.map(({ code }) => code);
  }
}

/** Every cell of every table is read as the plain reader reads it. */
async function expectSameAsPlain(file: Uint8Array, workbook: ReturnType<typeof openWorkbookFile>): Promise<void> {
  const plain = readPlainly(file);
  const shapes = await workbook.tables();
  expect(shapes.map(({ name, columns }) => [name, columns])).toEqual(plain.map(({ name, columns }) => [name, columns]));
  for (const { name, rows } of plain) expect((await workbook.readRows(name)).rows).toEqual(rows.map((row) => row.map(asCell)));
}

const asCell = (cell: PlainCell): Cell => (cell === undefined ? uncalculated : cell);

/** What can be read can be posted to, or is refused; what was posted is read again. */
async function expectPostable(file: Uint8Array): Promise<void> {
  const workbook = openWorkbookFile(file);
  if ((await postJournal(workbook)).length > 0) return;
  await Session.read(openWorkbookFile(workbook.save()), english);
}
