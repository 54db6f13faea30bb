/**
 * The Revaluation Journal while a person types into its sheet: reads that one table again, lets the typed lines follow, and tells which cells change by it. It writes nothing:
 * the pane does, unless the person has typed on meanwhile.
 */
import { followTypedRevaluation } from '../../commands/follow-typed-revaluation';
import type { Refusal } from '../../book/refusal';
import { asDay } from '../../decimal';
import { captionsIn } from '../../localization/workbook-captions';
import { schema } from '../../schema';
import type { CellToWrite } from '../../workbook/port';
import { readTable, type TablePlace } from '../../workbook/read/read-table';
import type { Session } from '../../workbook/session';
import { cellOf, dimensionCell } from '../../workbook/write/cell-of';
import { located, locatedProblem } from './locate';
import type { FollowedCells, SheetArea, TypedCall } from './protocol';

const name = 'revaluationJournal';

/** What a pass found out, and the way to forget it when its cells were not written. */
export interface Followed extends FollowedCells {
  forget(): void;
}

/** `isFresh`: the book was read after the typing, so that what the cells held before is not known and counts as nothing. */
export async function followJournal(
  session: Session,
  { areas, language, workDate, userId }: TypedCall,
  isFresh: boolean,
): Promise<Followed> {
  const { book, port, places } = session;
  const table = book.revaluationJournal;
  const shape = (await port.tables()).find((each) => each.name === schema[name].name);
  if (!shape) return { cells: [], refusals: [], forget: () => undefined };
  const rowsBefore = new Map([...table.all()].map((row) => [table.lineNo.a[row], row] as const));
  for (const row of [...table.all()]) table.remove(row);
  const problems: Refusal[] = [];
  const place = await readTable(port, book, name, shape, captionsIn(language), problems);
  places.set(name, place);
  if (problems.length > 0)
    return { cells: [], refusals: problems.map((problem) => locatedProblem(session, problem, language)), forget: () => undefined };

  const cells: CellToWrite[] = [];
  const refusals: Refusal[] = [];
  const earlier: { row: number; values: number[] }[] = [];
  for (const row of table.all()) {
    const typed = typedColumns(place, row, areas);
    if (typed.size === 0) continue;
    const known = isFresh || table.lineNo.a[row] === 0 ? undefined : rowsBefore.get(table.lineNo.a[row]);
    const valueBefore = (column: (typeof table.columns)[number]): number => (known === undefined ? column.blank : column.get(known));
    const before = new Map(table.columns.filter((column) => typed.has(column.name)).map((column) => [column.name, valueBefore(column)]));
    const onSheet = table.columns.map((column) => column.get(row));
    earlier.push({ row, values: table.columns.map((column) => before.get(column.name) ?? column.get(row)) });
    refusals.push(...followTypedRevaluation(book, { workDate: asDay(workDate), userId }, row, before));
    cells.push(...differing(session, place, row, onSheet, language));
  }
  return {
    cells,
    refusals: refusals.map((refusal) => located(session, refusal, language)),
    forget: () => earlier.forEach(({ row, values }) => table.columns.forEach((column, i) => column.put(row, values[i]))),
  };
}

function typedColumns({ rowOnSheet, columns }: TablePlace, row: number, areas: readonly SheetArea[]): Set<string> {
  const at = rowOnSheet[row];
  const typed = new Set<string>();
  for (const area of areas) {
    if (at < area.row || at >= area.row + area.rows) continue;
    columns.slice(area.column, area.column + area.columns).forEach((meaning) => meaning && typed.add(meaning.column));
  }
  return typed;
}

function differing(
  { book }: Session,
  place: TablePlace,
  row: number,
  onSheet: readonly number[],
  language: TypedCall['language'],
): CellToWrite[] {
  const { columns } = book.revaluationJournal;
  const captions = captionsIn(language);
  return place.columns.flatMap((meaning, column) => {
    const target = columns.findIndex((each) => each.name === meaning?.column);
    if (!meaning || target < 0) return [];
    const value = columns[target].get(row);
    if (Object.is(value, onSheet[target])) return [];
    const cell =
      meaning.dimension === undefined ? cellOf(book, columns[target], value, captions) : dimensionCell(book, value, meaning.dimension);
    return [{ row: place.rowOnSheet[row], column, value: cell }];
  });
}
