/** Finds the cell that a refusal speaks of, so that a click in the pane selects it. */
import type { Refusal } from '../../book/refusal';
import type { Language } from '../../localization/language';
import { refusalText } from '../../localization/texts';
import type { TableName } from '../../schema';
import type { Session } from '../../workbook/session';
import type { LocatedRefusal } from './protocol';

/** A refusal in words, with no cell to go to. */
export const inWords = (refusal: Refusal, language: Language): LocatedRefusal => ({
  code: refusal.code,
  text: refusalText(refusal, language),
});

/** A refusal of a command: it names the row of the book. */
export function located(session: Session, refusal: Refusal, language: Language): LocatedRefusal {
  const place = placeOf(session, refusal);
  const at = place && refusal.row ? cellAt(session, refusal, place.rowOnSheet[refusal.row]) : {};
  return { ...inWords(refusal, language), ...at };
}

/** A problem of reading: it names the cell itself. */
export function locatedProblem({ port }: Session, problem: Refusal, language: Language): LocatedRefusal {
  const { cell } = problem;
  return { ...inWords(problem, language), ...(cell && { cell, address: port.cellAddress(cell.table, cell.row, cell.column) }) };
}

const placeOf = ({ places }: Session, { table }: Refusal) => (table === undefined ? undefined : places.get(table as TableName));

function cellAt(session: Session, refusal: Refusal, row: number): Pick<LocatedRefusal, 'address' | 'cell'> {
  const { shape, columns } = placeOf(session, refusal)!;
  const column = Math.max(
    0,
    columns.findIndex((meaning) => meaning?.column === refusal.column),
  );
  return { address: session.port.cellAddress(shape.name, row, column), cell: { table: shape.name, row, column } };
}
