/**
 * A workbook file in memory: its tables, and what was changed in them. Only the parts that change are made anew when it is saved.
 *
 * Refusals: all of `refuse.ts` but those of the disk.
 */
import type { Cell, CellToWrite, NewTable, TableFault, TableRows, TableShape } from '../port';
import { addressOn } from '../cell-address';
import { cellName, overlaps } from './address';
import { ByteWriter } from './byte-writer';
import { createSheets } from './create/create-tables';
import { emptySheetXml, stylesXml } from './create/new-workbook';
import type { Archive, Pieces } from './package/archive';
import { type ContentTypes, contentTypesPart } from './package/content-types';
import { relationshipsPart } from './package/paths';
import { readRelationships } from './package/read-relationships';
import type { Recognised } from './package/recognise';
import { Relationships } from './package/relationships';
import { refuseFile } from './refuse';
import { ByteTexts } from './sheet/byte-texts';
import { CellReader } from './sheet/read-cells';
import { readSharedStrings } from './sheet/shared-strings';
import { Sheet } from './sheet/sheet';
import { Styles } from './styles/styles';
import { TableEditor } from './table/edit-table';
import { tableFaults } from './table/table-faults';
import { TablePart } from './table/table-part';
import { WorkbookPart } from './workbook-part';
import { asUtf8 } from './xml/decode';

/** Sheets that hold no cells, or none of ours. */
const sheetsWithoutTables = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export class WorkbookFile {
  private readonly archive: Archive;
  private readonly types: ContentTypes;
  private readonly workbook: WorkbookPart;
  private readonly relationships: Relationships;
  private readonly styles: Styles;
  private readonly sheets: Sheet[] = [];
  private readonly tables: TablePart[] = [];
  private readonly tablesByName = new Map<string, TablePart>();
  /** Looked for when somebody asks for the tables first; headers and merged cells never change. */
  private readonly faults = new Map<TablePart, readonly TableFault[]>();
  private readonly writer = new ByteWriter();
  private readonly texts = new ByteTexts();
  private sharedStrings: readonly string[] | undefined;
  private changed = false;

  constructor(
    { archive, types, workbook }: Recognised,
    private readonly original: Uint8Array,
  ) {
    this.archive = archive;
    this.types = types;
    this.workbook = new WorkbookPart(archive.text(workbook), workbook, archive.bounds.depth);
    this.relationships = readRelationships(archive, workbook);
    this.styles = this.openStyles();
    for (const { name, relationship } of this.workbook.sheets) this.openSheet(name, relationship);
    this.requireAllTables();
  }

  get date1904(): boolean {
    return this.workbook.date1904;
  }

  shapes(): TableShape[] {
    const hidden = new Set(this.workbook.sheets.filter(({ isVisible }) => !isVisible).map(({ name }) => name));
    return this.tables.map((table) => ({
      name: table.name,
      sheet: table.sheet.name,
      columns: table.columns.map(({ header }) => header),
      rowCount: table.rowCount,
      firstRow: table.firstRow - 2,
      firstColumn: table.left - 1,
      totalsRow: table.totals > 0,
      filtered: table.filtered,
      sheetProtected: table.sheet.isProtected,
      sheetVisible: !hidden.has(table.sheet.name),
      usedRows: Math.max(0, Math.min(table.lastRow, table.sheet.lastRow) - table.firstRow + 1),
      ...this.faultsOf(table),
    }));
  }

  readRows(name: string, firstRow: number, count: number | undefined): TableRows {
    const table = this.table(name);
    const { sheet } = table;
    const reader = this.reader(sheet);
    const rows: Cell[][] = [];
    const formulas = new Map<number, boolean[]>();
    const last = Math.min(table.lastRow, count === undefined ? Infinity : table.firstRow + firstRow + count - 1);
    for (let row = table.firstRow + firstRow; row <= last; row++) {
      const values = new Array<Cell>(table.columns.length).fill(null);
      const cells = sheet.cells(row);
      const found = cells && reader.readRow(cells, table.left, values);
      if (found) formulas.set(rows.length, found);
      rows.push(values);
    }
    if (formulas.size === 0) return { rows };
    return { rows, formulas: rows.map((row, i) => formulas.get(i) ?? new Array<boolean>(row.length).fill(false)) };
  }

  private reader(sheet: Sheet): CellReader {
    this.letGo(sheet);
    return new CellReader(sheet.name, sheet.part, this.texts.reading(sheet.part), {
      date1904: this.date1904,
      notCalculated: this.workbook.notCalculated,
      isDate: (style) => this.styles.isDate(style),
      sharedStrings: () => (this.sharedStrings ??= this.readSharedStrings(sheet.part)),
    });
  }

  private faultsOf(table: TablePart): { readonly faults?: readonly TableFault[] } {
    let faults = this.faults.get(table);
    if (!faults) this.faults.set(table, (faults = tableFaults(table, this.headerCells(table))));
    return faults.length > 0 ? { faults } : {};
  }

  private headerCells(table: TablePart): Cell[] | undefined {
    if (table.whole.top === table.firstRow) return undefined;
    const header = new Array<Cell>(table.columns.length).fill(null);
    const cells = table.sheet.cells(table.whole.top);
    if (cells) this.reader(table.sheet).readRow(cells, table.left, header);
    return header;
  }

  createTables(tables: readonly NewTable[]): void {
    this.requireUnsigned();
    if (tables.length === 0) return;
    const before = this.workbook.sheets.length;
    let tableId = Math.max(0, ...this.tables.map(({ id }) => id));
    createSheets(tables, this.workbook, this.styles, {
      addSheetPart: (xml, table) => this.addSheetPart(xml, table),
      tableNames: this.tables.map(({ name }) => name),
      nextTableId: () => ++tableId,
    });
    this.changed = true;
    for (const { name, relationship } of this.workbook.sheets.slice(before)) this.openSheet(name, relationship);
    for (const { name, rows } of tables) if (rows.length > 0) this.edit(name, (editor) => editor.replace(rows));
  }

  appendRows(name: string, rows: readonly Cell[][]): void {
    this.edit(name, (editor) => editor.append(rows));
  }

  writeCells(name: string, cells: readonly CellToWrite[]): void {
    this.edit(name, (editor) => editor.writeCells(cells));
  }

  deleteRows(name: string, rows: readonly number[]): void {
    this.edit(name, (editor) => editor.deleteRows(rows));
  }

  replaceRows(name: string, rows: readonly Cell[][], title?: string): void {
    this.edit(name, (editor) => {
      editor.replace(rows);
      if (title !== undefined) editor.writeTitle(title);
    });
  }

  address(name: string, row: number, column: number): string {
    const table = this.table(name);
    return addressOn(table.sheet.name, cellName(table.firstRow + row, table.left + column));
  }

  /** The file as it stands now; a workbook in which nothing was changed is the very file that was opened. */
  save(): Uint8Array {
    if (this.workbook.sheets.length === 0) this.addEmptySheet();
    if (!this.changed) return this.original;
    const parts = new Map<string, Pieces | undefined>();
    const encoder = new TextEncoder();
    const set = (part: string, xml: string): unknown => parts.set(part, () => [encoder.encode(xml)]);
    for (const sheet of this.sheets) if (sheet.changed) parts.set(sheet.part, () => sheet.pieces());
    for (const table of this.tables) if (table.changed) set(table.part, table.xml);
    if (this.styles.changed) set(this.stylesPart(), this.styles.xml);
    if (this.sheets.some((sheet) => sheet.formulasChanged)) this.dropCalculationOrder(parts);
    set(this.workbook.part, this.workbook.xml);
    if (this.relationships.changed) set(relationshipsPart(this.workbook.part), this.relationships.xml);
    if (this.types.changed) set(contentTypesPart, this.types.xml);
    return this.archive.save(parts);
  }

  private openStyles(): Styles {
    const { bounds } = this.archive;
    const [there] = this.relationships.ofKind('styles');
    return there ? new Styles(this.archive.text(there.part), there.part, bounds.depth) : new Styles(stylesXml, '', bounds.depth);
  }

  /** The part of the formats; a workbook that had none gets it with the first format. */
  private stylesPart(): string {
    const [there] = this.relationships.ofKind('styles');
    if (there) return there.part;
    const part = this.archive.add('xl/styles#.xml', stylesXml);
    this.addPart(part, 'styles');
    return part;
  }

  /** Sheets without tables stay packed. */
  private openSheet(name: string, relationship: string): void {
    const { archive } = this;
    const { depth } = archive.bounds;
    const target = this.relationships.byId(relationship);
    if (!target) refuseFile('filePartDamaged', { part: this.workbook.part });
    const { part, kind } = target;
    if (!archive.has(part)) refuseFile('filePartMissing', { part });
    if (sheetsWithoutTables.has(kind)) return;
    if (kind !== 'worksheet') refuseFile('filePartDamaged', { part: this.workbook.part });
    const relationships = readRelationships(archive, part);
    if (relationships.ofKind('table').length === 0) return;
    const sheet = new Sheet(name, part, () => archive.bytes(part), depth);
    this.sheets.push(sheet);
    for (const id of sheet.tableIds) {
      const table = relationships.byId(id);
      if (table?.kind !== 'table') refuseFile('filePartDamaged', { part });
      this.addTable(new TablePart(sheet, table.part, asUtf8(archive.bytes(table.part), table.part), depth));
    }
    this.letGo(sheet);
  }

  /** A table that is in the file but on no sheet would be missing from the books without a word. */
  private requireAllTables(): void {
    const onSheets = new Set(this.tables.map(({ part }) => part.toLowerCase()));
    for (const part of this.types.ofType(`${spreadsheet}.table+xml`))
      if (this.archive.has(part) && !onSheets.has(part.toLowerCase())) refuseFile('filePartDamaged', { part });
  }

  private addTable(table: TablePart): void {
    const key = table.name.toLowerCase();
    if (this.tablesByName.has(key)) refuseFile('tableNameTwice', { table: table.name });
    for (const other of this.tables) {
      if (other.sheet !== table.sheet || !overlaps(other.whole, table.whole)) continue;
      refuseFile('tablesOverlap', { table: table.name, other: other.name, sheet: table.sheet.name });
    }
    this.tables.push(table);
    this.tablesByName.set(key, table);
  }

  private table(name: string): TablePart {
    return this.tablesByName.get(name.toLowerCase()) ?? refuseFile('tableUnknown', { table: name });
  }

  private edit(name: string, change: (editor: TableEditor) => void): void {
    this.requireUnsigned();
    const table = this.table(name);
    const others = this.tables.filter(({ sheet }) => sheet === table.sheet);
    change(new TableEditor(table, others, this.writer, { styles: this.styles, date1904: this.date1904 }));
    this.changed = true;
  }

  private requireUnsigned(): void {
    if (readRelationships(this.archive, '').ofKind('origin').length > 0) refuseFile('fileSigned');
  }

  private readSharedStrings(reading: string): readonly string[] {
    const [there] = this.relationships.ofKind('sharedStrings');
    if (!there) return [];
    const strings = readSharedStrings(
      asUtf8(this.archive.bytes(there.part), there.part),
      there.part,
      this.texts.reading(there.part),
      this.archive.bounds.depth,
    );
    this.texts.reading(reading);
    return strings;
  }

  private addSheetPart(xml: string, table?: { readonly relationship: string; readonly xml: string }): string {
    const part = this.archive.add('xl/worksheets/sheet#.xml', xml);
    const relationship = this.addPart(part, 'worksheet');
    if (!table) return relationship;
    const tablePart = this.archive.add('xl/tables/table#.xml', table.xml);
    this.types.add(tablePart, `${spreadsheet}.table+xml`);
    const relationships = new Relationships(part);
    relationships.add(this.workbook.relationshipTypes, 'table', tablePart, table.relationship);
    this.archive.add(relationshipsPart(part), relationships.xml);
    return relationship;
  }

  /** Lists a new part of the workbook; returns its relationship. */
  private addPart(part: string, kind: 'worksheet' | 'styles'): string {
    this.types.add(part, `${spreadsheet}.${kind}+xml`);
    return this.relationships.add(this.workbook.relationshipTypes, kind, part);
  }

  private addEmptySheet(): void {
    const relationship = this.addSheetPart(emptySheetXml);
    this.workbook.addSheet({ name: 'Sheet1', relationship, isVisible: true });
    this.changed = true;
  }

  /** The order of calculation names cells with formulas; where these have moved Excel makes it anew. */
  private dropCalculationOrder(parts: Map<string, Pieces | undefined>): void {
    for (const { id, part } of this.relationships.ofKind('calcChain')) {
      this.relationships.drop(id);
      this.types.drop(part);
      parts.set(part, undefined);
    }
  }

  private letGo(reading: Sheet): void {
    let held = this.sheets.reduce((sum, sheet) => sum + sheet.heldBytes, 0);
    for (const sheet of this.sheets) {
      if (held <= this.archive.bounds.heldBytes) return;
      if (sheet === reading) continue;
      held -= sheet.heldBytes;
      sheet.release();
    }
  }
}
