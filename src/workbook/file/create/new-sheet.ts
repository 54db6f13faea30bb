/**
 * A sheet with one empty table on it: title, header that stays in sight, widths, what may be typed, and a page that repeats the header, on the width of a sheet of
 * paper where that can still be read.
 */
import { headerLines, lineHeight } from '../../header-lines';
import type { NewTable } from '../../port';
import { footer, pageOf, usualWidth, wideScale } from '../../sheet-page';
import { cellName, columnLetters } from '../address';
import { escapeCellText, escapeXml } from '../xml/escape';
import type { Look } from './look';
import { validationsXml } from './validations';

/** Namespaces that differ between strict and transitional files. */
export interface Namespaces {
  readonly main: string;
  /** How the types of relationships begin, with the last slash. */
  readonly relationships: string;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Row of a header below a title and a blank row, from 1. */
export const titledHeaderRow = 3;

/** Where the header stands: below a title, or on top. Rows from 1. */
export function headerRow({ title }: NewTable): number {
  return title === undefined ? 1 : titledHeaderRow;
}

/** Excel counts five pixels of margin at seven pixels a character. */
const margin = 5 / 7;

export interface SheetParts {
  readonly namespaces: Namespaces;
  /** Relationship of the table. */
  readonly table: string;
  readonly look: Look;
  /** Shown when the workbook is opened. */
  readonly isFirst: boolean;
  /** Ranges of the lists that are too long to stand in a validation. */
  readonly lists: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

export function sheetXml(table: NewTable, parts: SheetParts): string {
  const header = headerRow(table);
  const last = table.columns.length;
  const widths = table.columns.map(({ width }) => width ?? usualWidth);
  const { landscape, fitsWidth } = pageOf(table);
  const body = cellName(header + 1, 1);
  return [
    xmlDeclaration,
    `<worksheet xmlns="${parts.namespaces.main}" xmlns:r="${parts.namespaces.relationships.slice(0, -1)}">`,
    `<sheetPr><tabColor theme="${parts.look.accent}"/>${fitsWidth ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`,
    `<dimension ref="A1:${cellName(header + 1, last)}"/>`,
    `<sheetViews><sheetView${parts.isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    `<pane ySplit="${header}" topLeftCell="${body}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${body}" sqref="${body}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/><cols>',
    ...widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${(width + margin).toFixed(4)}" customWidth="1"/>`),
    `</cols><sheetData>${rowsXml(table, parts.look)}</sheetData>`,
    validationsXml(table, header, parts.lists, parts.date1904),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" ${fitsWidth ? 'fitToHeight="0"' : `scale="${wideScale}"`}/>`,
    `<headerFooter><oddFooter>${escapeXml(`&L${footer.left}&R${footer.right}`)}</oddFooter></headerFooter>`,
    `<tableParts count="1"><tablePart r:id="${parts.table}"/></tableParts></worksheet>`,
  ].join('');
}

function rowsXml(table: NewTable, look: Look): string {
  const header = headerRow(table);
  const headers = table.columns.map((column, i) => textCell(header, i + 1, look.header, column.header));
  const blanks = look.cells.map((style, i) => (style === 0 ? '' : `<c r="${columnLetters(i + 1)}${header + 1}" s="${style}"/>`));
  const title = table.title === undefined ? '' : `<row r="1">${textCell(1, 1, look.title, table.title)}</row>`;
  const height = headerLines(table) * lineHeight;
  return `${title}<row r="${header}" ht="${height}" customHeight="1">${headers.join('')}</row><row r="${header + 1}">${blanks.join('')}</row>`;
}

/** A cell with a text of ours. */
export function textCell(row: number, column: number, style: number, text: string): string {
  return `<c r="${cellName(row, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeCellText(text))}</t></is></c>`;
}

export function tableXml(table: NewTable, id: number, style: string, { main }: Namespaces): string {
  const header = headerRow(table);
  const range = `A${header}:${cellName(header + 1, table.columns.length)}`;
  const name = escapeXml(table.name);
  const columns = table.columns.map((column, i) => `<tableColumn id="${i + 1}" name="${columnName(column.header)}"/>`);
  return [
    xmlDeclaration,
    `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${escapeXml(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  ].join('');
}

/** Here, other than in cells, Excel escapes line ends. */
function columnName(header: string): string {
  return escapeXml(escapeCellText(header).replaceAll('\n', '_x000a_'));
}
