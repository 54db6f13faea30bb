/**
 * Makes tables, each on a sheet of its own behind the others. Everything is checked before the first sheet is made.
 *
 * Refusals: those of `names.ts`, `workbookStructureProtected`, and of the editor for the rows.
 */
import type { NewTable } from '../../port';
import { addressOn } from '../../cell-address';
import { refuseFile } from '../refuse';
import type { Styles } from '../styles/styles';
import type { WorkbookPart } from '../workbook-part';
import { requireFittingRows } from '../table/cell-limits';
import { listSheet } from './list-sheet';
import { lookOf, usualStyle } from './look';
import { checkHeaders, checkTableName, freeSheetName } from './names';
import { headerRow, type Namespaces, sheetXml, tableXml } from './new-sheet';
import { listsForSheet } from './validations';

/** Where the new parts go. */
export interface NewParts {
  /** Adds a sheet part to the workbook; returns its relationship. */
  addSheetPart(xml: string, table?: { readonly relationship: string; readonly xml: string }): string;
  readonly tableNames: readonly string[];
  /** A number that no table has. */
  nextTableId(): number;
}

/** The relationship of a new sheet to its only table. */
const tableRelationship = 'rId1';

/** Lists the new sheets in the workbook and hands their parts over; the tables are still empty. */
export function createSheets(tables: readonly NewTable[], workbook: WorkbookPart, styles: Styles, parts: NewParts): void {
  if (workbook.structureProtected) refuseFile('workbookStructureProtected');
  checkNames(tables, workbook, parts);
  const namespaces = { main: workbook.namespace, relationships: workbook.relationshipTypes };
  const isNew = workbook.sheets.length === 0;
  const lists = tables.flatMap(({ columns }) => listsForSheet(columns));
  const listName = freeSheetName('_lists', [...workbook.sheets.map(({ name }) => name), ...tables.map(({ sheet }) => sheet)]);
  const made = lists.length > 0 ? listSheet(listName, lists, namespaces) : undefined;
  tables.forEach((table, i) => addSheet(table, isNew && i === 0, made?.ranges ?? new Map(), { workbook, styles, parts, namespaces }));
  if (made) workbook.addSheet({ name: listName, relationship: parts.addSheetPart(made.xml), isVisible: false });
}

interface Making {
  readonly workbook: WorkbookPart;
  readonly styles: Styles;
  readonly parts: NewParts;
  readonly namespaces: Namespaces;
}

function addSheet(
  table: NewTable,
  isFirst: boolean,
  lists: ReadonlyMap<string, string>,
  { workbook, styles, parts, namespaces }: Making,
): void {
  const style = table.style ?? usualStyle;
  const look = lookOf(styles, style, table);
  const xml = sheetXml(table, { namespaces, table: tableRelationship, look, isFirst, lists, date1904: workbook.date1904 });
  const name = freeSheetName(
    table.sheet,
    workbook.sheets.map((sheet) => sheet.name),
  );
  const relationship = parts.addSheetPart(xml, {
    relationship: tableRelationship,
    xml: tableXml(table, parts.nextTableId(), style, namespaces),
  });
  workbook.addSheet({ name, relationship, isVisible: true });
  const header = headerRow(table);
  workbook.addNameOfLastSheet('_xlnm.Print_Titles', addressOn(name, `$${header}:$${header}`));
}

function checkNames(tables: readonly NewTable[], workbook: WorkbookPart, parts: NewParts): void {
  const taken = new Set([...workbook.definedNames, ...parts.tableNames.map((name) => name.toLowerCase())]);
  for (const table of tables) {
    checkTableName(table.name, taken);
    checkHeaders(table);
    freeSheetName(table.sheet, []);
    requireFittingRows(table.rows, table.columns.length, table.sheet, headerRow(table) + 1, 1);
    taken.add(table.name.toLowerCase());
  }
}
