/**
 * What Ctrl+Z takes back at one window: the changes of one request after the other, the last first, and nothing that others wrote since (platform spec, section 5, item 12: a posting
 * of several requests can be undone in part).
 */
import type { Area } from '../host/model/area';
import type { Change } from '../host/model/changes';
import type { Sheet } from '../host/model/sheet';
import { deleteCells, insertCells } from '../host/model/shifting';
import type { Workbook } from '../host/model/workbook';

interface Step {
  readonly before: Workbook;
  readonly changes: Change[];
}

export class UndoStack {
  private steps: Step[] = [];
  private readonly stopWatching: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly window: object,
  ) {
    this.stopWatching = workbook.watch((change, origin) => {
      if (origin?.window === window && origin.addin) this.steps.at(-1)?.changes.push(change);
      // Rows that somebody else moves lie elsewhere than the steps remember.
      else if (change.kind === 'shift') this.steps = [];
    });
  }

  /** Before a request that writes. */
  beginStep(): void {
    this.steps.push({ before: this.workbook.copy(), changes: [] });
  }

  /** Requests that can be taken back. */
  get length(): number {
    return this.steps.filter(({ changes }) => changes.length > 0).length;
  }

  undo(requests: number): void {
    const all = this.steps.filter(({ changes }) => changes.length > 0);
    const back = all.slice(-requests).reverse();
    this.steps = all.slice(0, -requests);
    this.workbook.as({ window: this.window, addin: false }, () => {
      for (const { before, changes } of back) for (const change of changes.slice().reverse()) this.takeBack(change, before);
    });
  }

  end(): void {
    this.stopWatching();
  }

  private takeBack(change: Change, before: Workbook): void {
    switch (change.kind) {
      case 'cells':
      case 'format':
        return this.putBack(change.sheet, change.area, before);
      case 'tableResized': {
        const earlier = before.findTable(change.table.id);
        if (!earlier) return;
        change.table.area = { ...earlier.area };
        change.table.insertRow = earlier.insertRow;
        return this.workbook.changed({ kind: 'tableResized', table: change.table });
      }
      case 'shift':
        if (change.shift.by > 0) return deleteCells(this.workbook, change.sheet, change.area, 'Up');
        insertCells(this.workbook, change.sheet, change.area, 'Down');
        return this.putBack(change.sheet, change.area, before);
      default:
        return;
    }
  }

  private putBack(sheet: Sheet, area: Area, before: Workbook): void {
    const earlier = before.findSheet(sheet.id);
    if (!earlier) return;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        sheet.cells.setCell(row, column, earlier.cells.cell(row, column));
    this.workbook.changed({ kind: 'cells', sheet, area });
  }
}
