/**
 * Co-authors who do not see each other's changes at once: each has a replica of the workbook, and changes travel when the test delivers them, those of one author in
 * their order. Only the content of cells, tables and sheets travels, no settings and no memory (platform spec, section 5, item 10; `docs:excel/co-authoring-in-excel-add-ins.md`).
 * Where two wrote the same cell the later change wins everywhere and nobody is asked; a write into a row that was taken out meanwhile is lost. `onConflict` hears of both.
 * How Excel itself merges is not known in detail, so this shows what a program can meet, not what it will.
 */
import type { Area } from './model/area';
import { bottomOf } from './model/area';
import type { Cell } from './model/cells';
import type { Change } from './model/changes';
import { grid } from './model/reading';
import type { Sheet } from './model/sheet';
import { deleteCells, insertCells } from './model/shifting';
import type { Shift } from './model/shift';
import type { Table } from './model/table';
import type { Workbook } from './model/workbook';
import { RowNames } from './row-names';

/** A change on its way to one of the others. */
interface Parcel {
  /** Order among all changes of all co-authors. */
  number: number;
  from: Replica;
  apply(to: Replica): void;
}

interface Replica {
  workbook: Workbook;
  inbox: Parcel[];
  /** Who wrote a cell last, and by which change. */
  written: Map<string, { number: number; by: Replica }>;
  /** Of each other author: the number of the last change that has arrived. */
  arrived: Map<Replica, number>;
  /** Names of the rows of each sheet. */
  rows: Map<string, RowNames>;
  /** Where the replica's own author last left each table. */
  tableAreas: Map<string, Area>;
}

/** Two wrote one cell, neither knowing of the other; or one wrote into a row that the other took out. */
export interface Conflict {
  sheet: string;
  /** Of the cell at the replica where it showed, from 0; -1 for a row that is not there any more. */
  row: number;
  column: number;
}

export interface CoAuthorsOptions {
  /** Hears of each change that sets out from one replica to another; `number` is what `deliver` takes. */
  onSent?(from: Workbook, to: Workbook, number: number): void;
  onConflict?(conflict: Conflict): void;
}

export class CoAuthors {
  private readonly replicas: Replica[] = [];
  private changes = 0;
  private insertedRows = 0;
  private delivering = false;

  constructor(
    private readonly original: Workbook,
    private readonly options: CoAuthorsOptions = {},
  ) {
    this.take(original);
  }

  /** A further co-author's replica, as the workbook is now. */
  join(): Workbook {
    this.deliver();
    const copy = this.original.copy();
    copy.countIdsFrom(10_000 * (this.replicas.length + 1));
    const replica = this.take(copy);
    const { rows, written } = this.replicas[0];
    replica.rows = new Map([...rows].map(([sheet, names]) => [sheet, names.copy()]));
    replica.written = new Map(written);
    return copy;
  }

  /** Changes that have not arrived yet. */
  get underWay(): number {
    return this.replicas.reduce((sum, replica) => sum + replica.inbox.length, 0);
  }

  /** Brings what is under way: to everybody or to one co-author, from everybody or from one, all of it or up to a number. */
  deliver(to?: Workbook, from?: Workbook, upTo = Infinity): void {
    this.delivering = true;
    try {
      for (const replica of this.replicas) if (!to || replica.workbook === to) this.empty(replica, from, upTo);
    } finally {
      this.delivering = false;
    }
  }

  private empty(replica: Replica, from: Workbook | undefined, upTo: number): void {
    const comes = (parcel: Parcel): boolean => (!from || parcel.from.workbook === from) && parcel.number <= upTo;
    const coming = replica.inbox.filter(comes).sort((a, b) => a.number - b.number);
    replica.inbox = replica.inbox.filter((parcel) => !comes(parcel));
    replica.workbook.as(undefined, () => {
      for (const parcel of coming) {
        parcel.apply(replica);
        replica.arrived.set(parcel.from, parcel.number);
      }
    });
  }

  private take(workbook: Workbook): Replica {
    const replica: Replica = {
      workbook,
      inbox: [],
      written: new Map(),
      arrived: new Map(this.replicas.map((other) => [other, this.changes])),
      rows: new Map(),
      tableAreas: new Map(workbook.tables.map((table) => [table.id, table.area])),
    };
    this.replicas.push(replica);
    workbook.watch((change) => {
      if (!this.delivering) this.send(replica, change);
    });
    return replica;
  }

  private send(from: Replica, change: Change): void {
    const number = ++this.changes;
    const apply = this.parcelOf(from, change, number);
    if (!apply) return;
    for (const replica of this.replicas) {
      if (replica === from) continue;
      replica.inbox.push({ number, from, apply });
      this.options.onSent?.(from.workbook, replica.workbook, number);
    }
  }

  /** What a change does at another replica; undefined for what does not travel. */
  private parcelOf(from: Replica, change: Change, number: number): Parcel['apply'] | undefined {
    switch (change.kind) {
      case 'cells':
      case 'format':
      case 'rowsSorted':
        return this.cellsParcel(from, change.sheet, change.area, number);
      case 'shift':
        return change.shift.axis === 'rows' ? this.rowsParcel(from, change.sheet, change.area, change.shift) : columnsParcel(change);
      case 'tableAdded': {
        const copy = change.table.copy(change.table.sheet);
        from.tableAreas.set(copy.id, copy.area);
        const cells = this.cellsParcel(from, copy.sheet, copy.area, number);
        return (to) => {
          cells(to);
          addTable(to, copy);
        };
      }
      case 'tableResized':
        return tableParcel(from, change.table);
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

  private cellsParcel(from: Replica, sheet: Sheet, area: Area, number: number): Parcel['apply'] {
    const names = namesOf(from, sheet);
    const rowNames = Array.from({ length: area.rows }, (_, i) => names.nameOf(area.row + i));
    const cells = grid(area, (row, column): Cell => {
      from.written.set(cellKey(sheet, names.nameOf(row), column), { number, by: from });
      return sheet.cells.cell(row, column);
    });
    const known = new Map(from.arrived);
    return (to) => {
      const target = to.workbook.findSheet(sheet.id);
      if (!target) return;
      cells.forEach((line, i) => {
        const row = namesOf(to, target).rowOf(rowNames[i]);
        if (row === undefined) return this.lost(target, line, area.column);
        line.forEach((cell, j) => {
          const column = area.column + j;
          const key = cellKey(target, rowNames[i], column);
          const last = to.written.get(key);
          const isUnknown = last && last.by !== from && last.number > (known.get(last.by) ?? 0);
          if (isUnknown && !sameCell(target.cells.cell(row, column), cell)) this.options.onConflict?.({ sheet: target.name, row, column });
          if ((last?.number ?? 0) > number) return;
          to.written.set(key, { number, by: from });
          target.cells.setCell(row, column, cell);
        });
      });
      const tables = to.workbook.tablesOn(target);
      for (const table of tables) if (table.insertRow && target.cells.hasContent(table.body)) table.insertRow = false;
      to.workbook.changed({ kind: 'cells', sheet: target, area });
    };
  }

  private lost(sheet: Sheet, line: readonly Cell[], firstColumn: number): void {
    const column = line.findIndex((cell) => cell.value !== undefined);
    if (column >= 0) this.options.onConflict?.({ sheet: sheet.name, row: -1, column: firstColumn + column });
  }

  /** Rows put in or taken out, by their names. */
  private rowsParcel(from: Replica, sheet: Sheet, area: Area, { by }: Shift): Parcel['apply'] {
    const names = namesOf(from, sheet);
    for (const table of from.workbook.tablesOn(sheet)) from.tableAreas.set(table.id, table.area);
    if (by > 0) {
      const above = names.nameOf(area.row - 1);
      const added = Array.from({ length: by }, () => -++this.insertedRows);
      names.insert(area.row, added);
      return (to) => {
        const target = to.workbook.sheet(sheet.id);
        const row = (namesOf(to, target).rowOf(above) ?? area.row - 1) + 1;
        insertCells(to.workbook, target, { ...area, row }, 'Down');
        namesOf(to, target).insert(row, added);
      };
    }
    const gone = Array.from({ length: -by }, (_, i) => names.nameOf(area.row + i));
    names.delete(area.row, -by);
    return (to) => {
      const target = to.workbook.sheet(sheet.id);
      const there = gone.flatMap((name) => namesOf(to, target).rowOf(name) ?? []).sort((a, b) => b - a);
      for (const row of there) deleteRow(to, target, { ...area, row, rows: 1 });
    };
  }
}

/** A table's only row stays, emptied; it keeps its name. */
function deleteRow(to: Replica, sheet: Sheet, area: Area): void {
  const isOnly = to.workbook.tablesOn(sheet, area).some((table) => table.body.rows === 1);
  if (isOnly) {
    sheet.cells.clear(area, 'contents');
    for (const table of to.workbook.tablesOn(sheet, area)) table.insertRow = true;
    return to.workbook.changed({ kind: 'cells', sheet, area });
  }
  deleteCells(to.workbook, sheet, area, 'Up');
  namesOf(to, sheet).delete(area.row, 1);
}

function columnsParcel({ sheet, area, shift }: { sheet: Sheet; area: Area; shift: Shift }): Parcel['apply'] {
  return ({ workbook }) => {
    const target = workbook.sheet(sheet.id);
    if (shift.by > 0) insertCells(workbook, target, area, 'Right');
    else deleteCells(workbook, target, area, 'Left');
  };
}

function namesOf({ rows }: Replica, { id }: Sheet): RowNames {
  let names = rows.get(id);
  if (!names) rows.set(id, (names = new RowNames()));
  return names;
}

const cellKey = (sheet: Sheet, rowName: number, column: number): string => `${sheet.id}!${rowName},${column}`;

const sameCell = (a: Cell, b: Cell): boolean =>
  a.formula === b.formula && (a.value === b.value || JSON.stringify(a.value) === JSON.stringify(b.value));

function addTable({ workbook }: Replica, sent: Table): void {
  const sheet = workbook.findSheet(sent.sheet.id);
  if (!sheet || workbook.findTable(sent.id)) return;
  const table = sent.copy(sheet);
  workbook.tables.push(table);
  workbook.changed({ kind: 'tableAdded', table });
}

/** A table that two made longer at the same time holds the rows of both; one that its author made shorter ends where he ended it. */
function tableParcel(from: Replica, sent: Table): Parcel['apply'] {
  const before = from.tableAreas.get(sent.id);
  from.tableAreas.set(sent.id, sent.area);
  const isShorter = before !== undefined && before.rows > sent.area.rows;
  const last = namesOf(from, sent.sheet).nameOf(bottomOf(sent.area));
  const { columns, insertRow, showTotals } = sent.copy(sent.sheet);
  const { columns: width } = sent.area;
  return (to) => {
    const mine = to.workbook.findTable(sent.id);
    if (!mine) return;
    const end = namesOf(to, mine.sheet).rowOf(last);
    const rows = end === undefined ? mine.area.rows : end - mine.area.row + 1;
    const isMore = columns.length > mine.columns.length;
    mine.area = {
      ...mine.area,
      rows: isShorter ? Math.min(rows, mine.area.rows) : Math.max(rows, mine.area.rows),
      columns: Math.max(mine.area.columns, width),
    };
    if (isMore) mine.columns = columns.map((column) => ({ ...column }));
    mine.showTotals = showTotals;
    mine.insertRow &&= insertRow;
    to.workbook.changed({ kind: 'tableResized', table: mine });
  };
}
