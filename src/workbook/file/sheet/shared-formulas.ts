/**
 * Before cells with formulas are written over or moved, formulas that they share with other cells are written out in each of them: the text stands in one cell only,
 * and that one may be about to go. A formula that fills several cells cannot be changed in part.
 *
 * Refusals: `cellArrayFormula`.
 */
import { addressOn } from '../../cell-address';
import { cellName } from '../address';
import type { ByteWriter } from '../byte-writer';
import { refuseFile } from '../refuse';
import type { CellScanner } from './cell-scanner';
import { copiedFormula } from './formula';
import { fillsSeveral, formulaOf } from './formula-cell';
import { copyCell, type Columns, RowWriter } from './row-writer';
import type { Sheet } from './sheet';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Prepares the cells of some rows and columns for being changed. */
export function detachFormulas(sheet: Sheet, writer: ByteWriter, firstRow: number, lastRow: number, columns: Columns): void {
  const groups = new Set<string>();
  for (const cells of formulaCells(sheet, firstRow, lastRow)) {
    if (cells.column < columns.first || cells.column > columns.last) continue;
    const formula = formulaOf(cells);
    if (fillsSeveral(formula)) refuseFile('cellArrayFormula', { address: addressOn(sheet.name, cellName(cells.row, cells.column)) });
    if (formula.group !== undefined) groups.add(formula.group);
  }
  if (groups.size > 0) writeOut(sheet, writer, groups);
}

/** The formula of a cell in full, also where it is shared; undefined if the cell holds none or one that we cannot copy. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  for (const cells of formulaCells(sheet, row, row)) {
    if (cells.column !== column) continue;
    const formula = formulaOf(cells);
    if (formula.range) return undefined;
    if (formula.group === undefined || formula.text !== '') return formula.text;
    const master = mastersOf(sheet).get(formula.group);
    return master && copiedFormula(master.text, row - master.row, column - master.column);
  }
  return undefined;
}

function writeOut(sheet: Sheet, writer: ByteWriter, groups: ReadonlySet<string>): void {
  const masters = mastersOf(sheet);
  const rows = new RowWriter(writer, sheet.prefix, sheet.part, sheet.name);
  const affected = new Set<number>();
  for (const cells of formulaCells(sheet)) if (groups.has(formulaOf(cells).group ?? '')) affected.add(cells.row);
  for (const row of affected) {
    const written = rows.write(
      row,
      sheet.row(row),
      none,
      () => false,
      (cells) => {
        const formula = cells.hasFormula ? formulaOf(cells) : undefined;
        const master = formula?.group !== undefined && groups.has(formula.group) ? masters.get(formula.group) : undefined;
        if (!formula || !master) return copyCell(writer, row, cells);
        writer.bytes(cells.bytes.subarray(cells.start, cells.formulaStart));
        writer.utf8(formula.alone(formula.text || copiedFormula(master.text, row - master.row, cells.column - master.column)));
        writer.bytes(cells.bytes.subarray(cells.formulaEnd, cells.end));
      },
    );
    sheet.setRow(row, written);
  }
}

const none: Columns = { first: 1, last: 0 };

function mastersOf(sheet: Sheet): Map<string, Master> {
  const masters = new Map<string, Master>();
  for (const cells of formulaCells(sheet)) {
    const { group, text } = formulaOf(cells);
    if (group !== undefined && text !== '' && !masters.has(group)) masters.set(group, { row: cells.row, column: cells.column, text });
  }
  return masters;
}

/** The cells with formulas in a stretch of rows. */
function* formulaCells(sheet: Sheet, firstRow = 1, lastRow = Infinity): Generator<CellScanner> {
  const rows = firstRow === lastRow ? [firstRow] : [...sheet.formulaRows].filter((row) => row >= firstRow && row <= lastRow);
  for (const row of rows) {
    const cells = sheet.cells(row);
    while (cells?.next()) if (cells.hasFormula) yield cells;
  }
}
