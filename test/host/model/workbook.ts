/**
 * The workbook that all windows share: sheets in tab order, tables, names, document settings and properties. It decides nothing
 * about Office.js; the protocol folder does.
 */
import { overlap, parseAddress, splitSheetName } from './area';
import type { Area } from './area';
import type { Change, Origin, Watcher } from './changes';
import { HostError } from './errors';
import type { NamedItem } from './names';
import { Sheet } from './sheet';
import type { Table } from './table';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The thing of the same id, now with the other's content; or the other itself. */
function inPlaceOf<T extends { id: string }>(mine: T[], other: T): T {
  const same = mine.find((each) => each.id === other.id);
  return same ? Object.assign(same, other) : other;
}

export class Workbook {
  name = 'Book1.xlsx';
  readOnly = false;
  /** Dates count from 1904 instead of 1900 (platform spec, section 5, item 15). */
  date1904 = false;
  /** The AutoCorrect option "Include new rows and columns in table": a person may have switched it off. */
  tablesGrow = true;
  /** Says how many of the rows written below a table become part of it; fault injection replaces it. */
  grownRows: (table: Table, written: number) => number = (_table, written) => written;
  sheets: Sheet[] = [];
  tables: Table[] = [];
  names: NamedItem[] = [];
  settings = new Map<string, unknown>();
  properties: Record<string, unknown> = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  };
  customProperties = new Map<string, string | number | boolean>();
  private watchers: Watcher[] = [];
  private origin: Origin | undefined;
  private nextId = 1;

  /** A workbook with one empty sheet, as Excel opens a new one. */
  static empty(sheetName = 'Sheet1'): Workbook {
    const workbook = new Workbook();
    workbook.addSheet(sheetName);
    return workbook;
  }

  /** An independent copy without watchers: what an undo goes back to, or a co-author's own replica. */
  copy(): Workbook {
    const copy = new Workbook();
    const sheets = new Map(this.sheets.map((sheet) => [sheet, sheet.copy()]));
    const sheetOf = (sheet: Sheet): Sheet => {
      const found = sheets.get(sheet);
      if (!found) throw new Error(`The sheet ${sheet.name} is not part of the workbook.`);
      return found;
    };
    Object.assign(copy, this, {
      sheets: this.sheets.map(sheetOf),
      tables: this.tables.map((table) => table.copy(sheetOf(table.sheet))),
      names: this.names.map((item) => ({ ...item })),
      settings: new Map([...this.settings].map(([key, value]) => [key, structuredClone(value)])),
      properties: { ...this.properties },
      customProperties: new Map(this.customProperties),
      watchers: [],
      origin: undefined,
    });
    return copy;
  }

  /** Goes back to a copy made earlier; watchers hear of every sheet, as they do when a person undoes. */
  restore(earlier: Workbook): void {
    const copy = earlier.copy();
    const { watchers, origin } = this;
    const nextId = Math.max(this.nextId, copy.nextId);
    // Windows hold on to sheets and tables: those that live on keep their identity.
    const sheets = new Map(copy.sheets.map((sheet) => [sheet, inPlaceOf(this.sheets, sheet)]));
    const tables = copy.tables.map((table) =>
      Object.assign(inPlaceOf(this.tables, table), { sheet: sheets.get(table.sheet) ?? table.sheet }),
    );
    Object.assign(this, copy, { watchers, origin, nextId, sheets: [...sheets.values()], tables });
    for (const sheet of this.sheets)
      this.changed({ kind: 'cells', sheet, area: sheet.used() ?? { row: 0, column: 0, rows: 1, columns: 1 } });
  }

  watch(watcher: Watcher): () => void {
    this.watchers.push(watcher);
    return () => {
      this.watchers = this.watchers.filter((other) => other !== watcher);
    };
  }

  changed(change: Change): void {
    for (const watcher of this.watchers) watcher(change, this.origin);
  }

  /** Does something in somebody's name. */
  as<T>(origin: Origin | undefined, act: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return act();
    } finally {
      this.origin = before;
    }
  }

  /** Sheets and tables made from now on get other ids than those of another replica. */
  countIdsFrom(first: number): void {
    this.nextId = Math.max(this.nextId, first);
  }

  newId(): string {
    return String(this.nextId++);
  }

  addSheet(name?: string): Sheet {
    const chosen = name ?? this.unusedSheetName();
    this.checkSheetName(chosen);
    const number = this.newId().padStart(12, '0');
    const sheet = new Sheet(`{00000000-0001-0000-0000-${number}}`, chosen);
    this.sheets.push(sheet);
    this.changed({ kind: 'sheetAdded', sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const visible = this.sheets.filter((other) => other.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) throw new HostError('InvalidOperation', 'A workbook keeps one visible sheet.');
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.changed({ kind: 'sheetDeleted', sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (sheet.name === name) return;
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.changed({ kind: 'sheetRenamed', sheet, before });
  }

  moveSheet(sheet: Sheet, position: number): void {
    const before = this.sheets.indexOf(sheet);
    if (position < 0 || position >= this.sheets.length) throw new HostError('InvalidArgument', 'There is no such position.');
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    this.changed({ kind: 'sheetMoved', sheet, before, after: position });
  }

  findSheet(nameOrId: string): Sheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, nameOrId) || sheet.id === nameOrId);
  }

  /** The sheet of that name; throws when there is none. */
  sheet(nameOrId: string): Sheet {
    const sheet = this.findSheet(nameOrId);
    if (!sheet) throw new HostError('ItemNotFound', `There is no sheet ${nameOrId}.`);
    return sheet;
  }

  findTable(nameOrId: string): Table | undefined {
    return this.tables.find((table) => sameName(table.name, nameOrId) || table.id === nameOrId);
  }

  /** The table of that name; throws when there is none. */
  table(nameOrId: string): Table {
    const table = this.findTable(nameOrId);
    if (!table) throw new HostError('ItemNotFound', `There is no table ${nameOrId}.`);
    return table;
  }

  findName(name: string): NamedItem | undefined {
    return this.names.find((item) => sameName(item.name, name));
  }

  tablesOn(sheet: Sheet, area?: Area): Table[] {
    return this.tables.filter((table) => table.sheet === sheet && (!area || overlap(table.area, area)));
  }

  /** Sheet and rectangle of `Sheet!A1:B2`, of `A1` on a given sheet, or of a table's or name's name. */
  locate(address: string, home?: Sheet): { sheet: Sheet; area: Area } {
    const { sheet: sheetName, local } = splitSheetName(address);
    const sheet = sheetName === undefined ? home : this.sheet(sheetName);
    const area = parseAddress(local);
    if (sheet && area) return { sheet, area };
    const table = this.findTable(local);
    if (table && (!sheet || table.sheet === sheet)) return { sheet: table.sheet, area: table.body };
    const item = this.findName(local);
    if (item && /^=/.test(item.formula)) return this.locate(item.formula.slice(1), sheet);
    throw new HostError('InvalidArgument', `${address} is no address.`);
  }

  private unusedSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private checkSheetName(name: string, self?: Sheet): void {
    // At most 31 characters (platform spec, section 5, item 1), none of : \ / ? * [ ], no apostrophe at either end.
    if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
      throw new HostError('InvalidArgument', `${name} is no name for a sheet.`);
    }
    const taken = this.findSheet(name);
    if (taken && taken !== self) throw new HostError('ItemAlreadyExists', `There is a sheet ${name} already.`);
  }
}
