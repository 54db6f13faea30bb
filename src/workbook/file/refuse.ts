/**
 * Refusals of the file store: every code with the values it carries. A refusal leaves the workbook in memory and the file on disk as they were.
 *
 * The file is not what we can work with
 * - `fileNotAWorkbook`            neither a zip archive nor anything else that we know
 * - `fileOldExcelFormat`          .xls of Excel 97-2003
 * - `fileBinaryWorkbook`          .xlsb
 * - `fileOpenDocument`            .ods and its like
 * - `fileOtherDocument`           a zip archive without a workbook in it: a text document, a plain archive
 * - `filePasswordProtected`       must be opened and saved without its password first
 * - `fileSigned`                  carries a digital signature, which a change would break
 * - `fileTooLarge`                {megabytes, most}: as it lies on disk, or unpacked
 * - `fileTooManyParts`            {parts, most}
 * - `fileUnpacksTooFar`           {part}: unpacks to so many times its size that it was made to do harm
 *
 * The file is damaged
 * - `fileDamaged`                 the archive itself: cut off, or its directory does not fit its content
 * - `filePartDamaged`             {part}: does not unpack, has a wrong checksum, is no well-formed XML, or contradicts itself
 * - `fileCellDamaged`             {part, address}: the cell at which reading stopped
 * - `filePartMissing`             {part}
 * - `filePartHasDoctype`          {part}: declares entities of its own, which no workbook needs
 * - `filePartTooDeep`             {part, most}: XML nested deeper than any workbook's
 * - `filePartUnreadable`          {part, method}: packed or encoded in a way that Excel does not use
 * - `sheetTooLarge`               {sheet}: rows or columns beyond the last of Excel
 * - `tableNameTwice`              {table}
 * - `tablesOverlap`               {table, other, sheet}
 * - `tableRangeWrong`             {table, range}: beyond the sheet, or not as wide as the table's columns
 *
 * What was asked for cannot be done
 * - `tableUnknown`                {table}
 * - `tableNameTaken`, `tableNameNotAllowed`   {table}
 * - `sheetNameNotAllowed`         {sheet}
 * - `headerTwice`, `headerNotAllowed`         {table, header}
 * - `cellsBelowTable`             {table, sheet, address}: what stands in the way of the table's growth
 * - `sheetFull`                   {sheet, rows}
 * - `sheetProtected`              {sheet}
 * - `tableFiltered`               {sheet, table}: rows that move would come to lie in hidden ones
 * - `workbookStructureProtected`  no sheet may be added
 * - `cellTextTooLong`             {address, length, most}
 * - `cellArrayFormula`            {address}: one formula fills several cells and cannot be changed in part
 * - `tooManyCellFormats`          {most}
 *
 * The disk (disk.ts)
 * - `fileNotFound`                {file}
 * - `fileNotReadable`, `fileNotWritable`      {file, reason}
 * - `fileChanged`                 {file}: somebody saved it after it was read
 * - `fileInUse`                   {file, lock}: Excel or LibreOffice has it open
 */
import type { Refusal } from '../../book/refusal';
import { WorkbookRefused } from '../port';

type FileRefusal =
  | 'fileNotAWorkbook'
  | 'fileOldExcelFormat'
  | 'fileBinaryWorkbook'
  | 'fileOpenDocument'
  | 'fileOtherDocument'
  | 'filePasswordProtected'
  | 'fileSigned'
  | 'fileTooLarge'
  | 'fileTooManyParts'
  | 'fileUnpacksTooFar'
  | 'fileDamaged'
  | 'filePartDamaged'
  | 'fileCellDamaged'
  | 'filePartMissing'
  | 'filePartHasDoctype'
  | 'filePartTooDeep'
  | 'filePartUnreadable'
  | 'sheetTooLarge'
  | 'tableNameTwice'
  | 'tablesOverlap'
  | 'tableRangeWrong'
  | 'tableUnknown'
  | 'tableNameTaken'
  | 'tableNameNotAllowed'
  | 'sheetNameNotAllowed'
  | 'headerTwice'
  | 'headerNotAllowed'
  | 'cellsBelowTable'
  | 'sheetFull'
  | 'sheetProtected'
  | 'tableFiltered'
  | 'workbookStructureProtected'
  | 'cellTextTooLong'
  | 'cellArrayFormula'
  | 'tooManyCellFormats'
  | 'fileNotFound'
  | 'fileNotReadable'
  | 'fileNotWritable'
  | 'fileChanged'
  | 'fileInUse';

export function refuseFile(code: FileRefusal, values: Refusal['values'] = {}): never {
  throw new WorkbookRefused(code, values);
}
