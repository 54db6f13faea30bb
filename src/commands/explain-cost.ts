/** Explain Cost: the tree of entries and the arithmetic behind a figure, adding up to it exactly. */
import type { Book } from '../book/book';
import { appendRow, emptyTable } from '../book/defaults';
import { refuse } from '../book/refusal';
import { amountToCell, type Day, toCell } from '../decimal';
import { explain, explainable, type Explainable, type ExplanationLine, linesOf } from '../reports/explanation/explain';
import type { TableName } from '../schema';
import type { Command, CommandResult, Request, ResultLine } from './command';
import { captionText } from './findings';
import { noteReportRun } from './report-runs';

/** At most so many lines are told besides standing on the sheet. */
const linesTold = 60;
const ofEntries = ['Item Ledger Entry', 'Value Entry', 'G/L Entry'];

export const explainCostCommand: Command = {
  caption: 'Explain Cost',
  group: 'reports',
  sourceCode: '',
  options: [
    { name: 'what', caption: 'Explain', kind: 'choice', choices: explainable, default: 'Item Ledger Entry' },
    { name: 'entryNo', caption: 'Entry No.', kind: 'number', onlyIf: { option: 'what', values: ofEntries } },
    {
      name: 'itemNo',
      caption: 'Item No.',
      kind: 'code',
      refersTo: 'items',
      onlyIf: { option: 'what', values: ['Unit Cost', 'Inventory Valuation'] },
    },
    { name: 'startingDate', caption: 'Starting Date', kind: 'date', onlyIf: { option: 'what', values: ['Inventory Valuation'] } },
    { name: 'endingDate', caption: 'Ending Date', kind: 'date', onlyIf: { option: 'what', values: ['Inventory Valuation'] } },
    { name: 'levels', caption: 'Levels', kind: 'number', default: '3' },
  ],
  run(book, request): CommandResult {
    const { entryNo, itemNo, startingDate, endingDate, levels } = request.options;
    const what = request.options.what as Explainable;
    if (ofEntries.includes(what) && entryNo === undefined) refuse('optionRequired', { option: { caption: 'Entry No.' } });
    if (!ofEntries.includes(what) && !itemNo) refuse('optionRequired', { option: { caption: 'Item No.' } });
    const lines = linesOf(
      explain(book, {
        what,
        entryNo: Math.trunc((entryNo as number | undefined) ?? 0),
        itemNo: (itemNo as string | undefined) ?? '',
        start: ((startingDate as number | undefined) ?? 0) as Day,
        end: ((endingDate as number | undefined) ?? 0) as Day,
        levels: Math.min(Math.max(Math.trunc(Number(levels)), 0), 20),
      }),
    );
    writeLines(book, lines, request);
    noteReportRun(book, explainCostCommand, request);
    const told = lines.slice(0, linesTold).map((line) => toldLine(book, line, request));
    return { lines: [{ code: 'costExplained', values: { lines: lines.length }, table: 'explainCost' }, ...told] };
  },
};

function writeLines(book: Book, lines: readonly ExplanationLine[], request: Request): void {
  emptyTable(book, 'explainCost');
  lines.forEach(({ level, node }, i) => {
    const { table, row = 0 } = node.text;
    appendRow(book, 'explainCost', {
      lineNo: i + 1,
      level,
      description: indent(level) + sentence(node.text, request),
      ...(node.kind === 'amount' ? { amount: node.figure } : { unitCost: node.figure }),
      table: table ? captionText(book.table(table as TableName).spec.caption, request) : '',
      entryNo: table === 'items' ? 0 : row,
    });
  });
}

function toldLine(book: Book, { level, node }: ExplanationLine, request: Request): ResultLine {
  const figure = node.kind === 'amount' ? { amount: String(amountToCell(node.figure, book.amountPrecision)) } : toCell(node.figure, 5);
  return { code: 'explanationLine', values: { text: indent(level) + sentence(node.text, request), figure } };
}

const sentence = (text: ExplanationLine['node']['text'], request: Request): string => request.sentence?.(text) ?? text.code;

/** Hard blanks, which sheets and browsers keep at the beginning of a line. */
const indent = (level: number): string => '\u00a0'.repeat(level * 3);
