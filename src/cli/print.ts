/** What the command line prints of an outcome: sentences for people, JSON for programs. */
import type { Book } from '../book/book';
import { type TableChanges, toldChanges } from '../book/changes';
import { type Day, isoDate } from '../decimal';
import { caption } from '../localization/captions';
import type { Language } from '../localization/language';
import { refusalText, resultText } from '../localization/texts';
import { captionsIn } from '../localization/workbook-captions';
import { type ColumnKind, schema } from '../schema';
import type { Cell } from '../workbook/port';
import { cellOf } from '../workbook/write/cell-of';
import { printable, printableJson } from './printable';
import type { FileOutcome } from './run-command';

export function refusalsAsText({ refusals }: FileOutcome, language: Language): string {
  const lines = refusals.map(({ refusal, cell }) => `${cell === undefined ? '' : `${cell}: `}${refusalText(refusal, language)}`);
  return lines.map((line) => `${onOneLine(line)}\n`).join('');
}

/** A message stands on one line, whatever texts of cells it quotes. */
function onOneLine(line: string): string {
  return printable(line.replaceAll('\n', ' '));
}

export function resultAsText(outcome: FileOutcome, language: Language): string {
  const lines = (outcome.result?.lines ?? []).map((line) => resultText(line.code, line.values, language));
  const warnings = (outcome.result?.warnings ?? []).map((warning) => refusalText(warning, language));
  return [...lines, ...warnings, ...summary(outcome.changes, language)].map((line) => `${onOneLine(line)}\n`).join('');
}

function summary(changes: readonly TableChanges[], language: Language): string[] {
  return toldChanges(changes)
    .map((change) => ({
      name: caption(schema[change.table].caption, 'table', language),
      added: change.lastAppended - change.firstAppended + 1,
      changed: change.changed.length,
      removed: change.removed.length,
    }))
    .map(
      ({ name, added, changed, removed }) =>
        `  ${name}: ${[added > 0 ? `+${added}` : '', changed > 0 ? `~${changed}` : '', removed > 0 ? `-${removed}` : ''].filter(Boolean).join(' ')}`,
    );
}

export function outcomeAsJson(outcome: FileOutcome, language: Language): string {
  const { refusals, result, changes } = outcome;
  const json = JSON.stringify(
    {
      done: refusals.length === 0,
      refusals: refusals.map(({ refusal, cell }) => ({ ...refusal, cell, text: refusalText(refusal, language) })),
      lines: (result?.lines ?? []).map((line) => ({ ...line, text: resultText(line.code, line.values, language) })),
      warnings: (result?.warnings ?? []).map((warning) => ({ ...warning, text: refusalText(warning, language) })),
      changes: toldChanges(changes).map((c) => ({
        table: schema[c.table].caption,
        added: Math.max(0, c.lastAppended - c.firstAppended + 1),
        changedCells: c.changed.length,
        removed: c.removed.length,
      })),
    },
    undefined,
    2,
  );
  return `${printableJson(json)}\n`;
}

const rowsShown = 20;

/** The rows that a preview would write, table by table. */
export function previewAsText(book: Book, changes: readonly TableChanges[], language: Language): string {
  return changes
    .filter((change) => change.lastAppended >= change.firstAppended && schema[change.table].nature !== 'work')
    .map((change) => rowsAsText(book, change, language))
    .join('');
}

function rowsAsText(book: Book, change: TableChanges, language: Language): string {
  const table = book.table(change.table);
  const rows: number[] = [];
  for (let row = change.firstAppended; row <= change.lastAppended; row++) if (!table.isRemoved(row)) rows.push(row);
  const shown = rows.slice(0, rowsShown);
  const captions = captionsIn(language);
  const columns = table.columns.filter(
    (column) => column.spec.kind !== 'dimensions' && shown.some((row) => column.get(row) !== column.blank),
  );
  const cells = shown.map((row) => columns.map((column) => cellText(cellOf(book, column, column.get(row), captions), column.spec.kind)));
  const headers = columns.map((column) => captions.column(column.spec.caption));
  const width = headers.map((header, i) => Math.max(header.length, ...cells.map((line) => line[i].length)));
  const line = (texts: readonly string[]): string => onOneLine(`  ${texts.map((text, i) => text.padEnd(width[i])).join('  ')}`.trimEnd());
  const more = rows.length > rowsShown ? [`  … ${rows.length - rowsShown}`] : [];
  return [captions.table(table.spec.caption), line(headers), ...cells.map(line), ...more, ''].join('\n');
}

/** A text of 32,767 characters would make its column as wide. */
const widthMost = 60;

/** Dates as ISO dates, whatever the language: a preview is read by programs of the shell too. */
function cellText(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return '';
  if (kind === 'date' && typeof cell === 'number') return isoDate(cell as Day);
  const text = typeof cell === 'object' ? cell.error : String(cell);
  return text.length <= widthMost ? text : `${text.slice(0, widthMost)}…`;
}
