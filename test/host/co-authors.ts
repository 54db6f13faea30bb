/**
 * Co-authors who do not see each other's changes at once: each has a replica of the workbook, and changes travel when the test
 * delivers them. Only the content of cells, tables and sheets travels, no settings and no memory (platform spec, section 5, item 10;
 * `docs:excel/co-authoring-in-excel-add-ins.md`). Where two wrote the same cell the later change wins everywhere; nobody is asked.
 * How Excel itself merges is not known in detail, so this shows what a program can meet, not what it will.
 */
import { bounding } from './model/area';
import type { Area } from './model/area';
import type { Cell } from './model/cells';
import type { Change } from './model/changes';
import { grid } from './model/reading';
import type { Sheet } from './model/sheet';
import { deleteCells, insertCells } from './model/shifting';
import type { Shift } from './model/shift';
import type { Table } from './model/table';
import type { Workbook } from './model/workbook';

/** A change on its way to the others. */
interface Parcel {
  /** Order among all changes of all co-authors. */
  number: number;
  apply(to: Replica): void;
}

interface Replica {
  workbook: Workbook;
  inbox: Parcel[];
  /** The number of the change that last wrote a cell. */
  written: Map<string, number>;
}

export class CoAuthors {
  private readonly replicas: Replica[] = [];
  private changes = 0;
  private delivering = false;

  constructor(private readonly original: Workbook) {
    this.take(original);
  }

  /** A further co-author's replica, as the workbook is now. */
  join(): Workbook {
    this.deliver();
    const replica = this.original.copy();
    replica.countIdsFrom(10_000 * (this.replicas.length + 1));
    return this.take(replica);
  }

  /** Changes that have not arrived yet. */
  get underWay(): number {
    return this.replicas.reduce((sum, replica) => sum + replica.inbox.length, 0);
  }

  /** Brings what is under way: to everybody, or to one co-author only. */
  deliver(to?: Workbook): void {
    this.delivering = true;
    try {
      for (const replica of this.replicas) if (!to || replica.workbook === to) this.empty(replica);
    } finally {
      this.delivering = false;
    }
  }

  private empty(replica: Replica): void {
    const parcels = replica.inbox.splice(0).sort((a, b) => a.number - b.number);
    replica.workbook.as(undefined, () => parcels.forEach((parcel) => parcel.apply(replica)));
  }

  private take(workbook: Workbook): Workbook {
    const replica: Replica = { workbook, inbox: [], written: new Map() };
    this.replicas.push(replica);
    workbook.watch((change) => {
      if (!this.delivering) this.send(replica, change);
    });
    return workbook;
  }

  private send(from: Replica, change: Change): void {
    const number = ++this.changes;
    const apply = parcelOf(from, change, number);
    if (!apply) return;
    for (const replica of this.replicas) if (replica !== from) replica.inbox.push({ number, apply });
  }
}

/** What a change does at another replica; undefined for what does not travel. */
function parcelOf(from: Replica, change: Change, number: number): Parcel['apply'] | undefined {
  switch (change.kind) {
    case 'cells':
    case 'format':
    case 'rowsSorted':
      return cellsParcel(from, change.sheet, change.area, number);
    case 'shift':
      return shiftParcel(change.sheet, change.area, change.shift);
    case 'tableAdded':
    case 'tableResized': {
      const copy = change.table.copy(change.table.sheet);
      const cells = cellsParcel(from, copy.sheet, copy.area, number);
      return (to) => {
        cells(to);
        takeTable(to, copy);
      };
    }
    case 'tableDeleted':
      return ({ workbook }) => void (workbook.tables = workbook.tables.filter((table) => table.id !== change.table.id));
    case 'sheetAdded': {
      const copy = change.sheet.copy();
      return ({ workbook }) => {
        workbook.sheets.push(copy.copy());
        workbook.changed({ kind: 'sheetAdded', sheet: workbook.sheet(copy.id) });
      };
    }
    case 'sheetDeleted':
      return ({ workbook }) => {
        const sheet = workbook.findSheet(change.sheet.id);
        if (sheet) workbook.deleteSheet(sheet);
      };
    case 'sheetRenamed':
      return ({ workbook }) => workbook.renameSheet(workbook.sheet(change.sheet.id), change.sheet.name);
    case 'protection': {
      const protection = structuredClone(change.sheet.protection);
      return ({ workbook }) => void (workbook.sheet(change.sheet.id).protection = protection);
    }
    case 'sheetVisibility':
    case 'sheetMoved':
    case 'rowsHidden':
    case 'tableFiltered':
      return undefined;
  }
}

const cellKey = (sheet: Sheet, row: number, column: number): string => `${sheet.id}!${row},${column}`;

function cellsParcel(from: Replica, sheet: Sheet, area: Area, number: number): (to: Replica) => void {
  const cells = grid(area, (row, column): Cell => {
    from.written.set(cellKey(sheet, row, column), number);
    return sheet.cells.cell(row, column);
  });
  return (to) => {
    const target = to.workbook.findSheet(sheet.id);
    if (!target) return;
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        const key = cellKey(target, area.row + row, area.column + column);
        if ((to.written.get(key) ?? 0) > number) return;
        to.written.set(key, number);
        target.cells.setCell(area.row + row, area.column + column, cell);
      }),
    );
    to.workbook.changed({ kind: 'cells', sheet: target, area });
  };
}

function shiftParcel(sheet: Sheet, area: Area, { axis, by }: Shift): (to: Replica) => void {
  return ({ workbook }) => {
    const target = workbook.sheet(sheet.id);
    if (by > 0) insertCells(workbook, target, area, axis === 'rows' ? 'Down' : 'Right');
    else deleteCells(workbook, target, area, axis === 'rows' ? 'Up' : 'Left');
  };
}

/** A table that two made longer at the same time holds the rows of both. */
function takeTable({ workbook }: Replica, sent: Table): void {
  const sheet = workbook.findSheet(sent.sheet.id);
  if (!sheet) return;
  const mine = workbook.findTable(sent.id);
  if (!mine) {
    const table = sent.copy(sheet);
    workbook.tables.push(table);
    workbook.changed({ kind: 'tableAdded', table });
    return;
  }
  mine.area = bounding(mine.area, sent.area);
  mine.columns = sent.columns.length > mine.columns.length ? sent.columns.map((column) => ({ ...column })) : mine.columns;
  mine.insertRow = mine.insertRow && sent.insertRow;
  workbook.changed({ kind: 'tableResized', table: mine });
}
