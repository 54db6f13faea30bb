/** Plays one step: types into journals and documents as a user would, then runs the product's command. */
import type { BookTable } from '../../../src/book/book-table';
import { appendRow } from '../../../src/book/defaults';
import type { Command, CommandResult } from '../../../src/commands/command';
import { commandNamed } from '../../../src/commands/index';
import { takeNoteOfTypedChanges } from '../../../src/commands/typed-changes';
import type { TableName } from '../../../src/schema';
import { playDocument } from './documents';
import { columnNamed, tableNamed } from './columns';
import { fillRow } from './setup';
import type { Game } from './game';
import type { JsonRow } from './scenario';

type Step = (game: Game, step: JsonRow) => void;

/** Names of scenarios for commands that the product calls otherwise. */
const captions: Readonly<Record<string, string>> = { 'Adjust Cost': 'Adjust Cost - Item Entries' };

function command(step: JsonRow): Command {
  const name = String(step.do);
  return commandNamed(captions[name] ?? name);
}

const linesOf = (step: JsonRow): JsonRow[] => (step.lines ?? []) as JsonRow[];

/** A command that takes its options from the step as they stand. */
const plain: Step = (game, step) => {
  nameOnly(game, step, game.run(command(step), game.options(command(step), step)));
};

/** The journal lines of a step, typed into a table, then posted. Journals start empty. */
const journal =
  (table: TableName, preset: JsonRow = {}): Step =>
  (game, step) => {
    const target = game.book.table(table);
    for (const row of [...target.all()]) target.remove(row);
    const documentNo = game.nextDocumentNo();
    const shared = Object.fromEntries(
      Object.entries(step).filter(([key]) => !['do', 'lines', 'workDate', 'fails', 'as', 'note'].includes(key)),
    );
    const lines =
      step.lines === undefined
        ? [{ ...shared, ...(step.as === undefined ? {} : { as: step.as }) }]
        : linesOf(step).map((line) => ({ ...shared, ...line }));
    const rows = lines.map((line, i) => {
      const row = appendRow(game.book, table, {});
      const values = renamed(
        { 'Line No.': (i + 1) * 10000, 'Posting Date': game.today, 'Document No.': documentNo, ...preset, ...line },
        target,
      );
      game.type(target, row, values);
      return { row, name: line.as };
    });
    const result = game.run(command(step), {});
    for (const { row, name } of rows) if (typeof name === 'string') give(game, name, result, row);
  };

/** Scenarios say `document` where a journal line has an order number. */
function renamed(values: JsonRow, table: BookTable): JsonRow {
  const { document, ...rest } = values;
  if (document === undefined) return rest;
  return { ...rest, 'Order No.': document, ...(table.tableName === 'itemJournal' ? { 'Order Type': 'Production' } : {}) };
}

function give(game: Game, name: string, result: CommandResult, row: number): void {
  const made = result.entriesOfLine?.get(row);
  if (!made) throw new Error(`the line named ${name} made no entry`);
  game.names.give(name, made);
}

/** A step with a single named entry: the command reports it under row 0. */
function nameOnly(game: Game, step: JsonRow, result: CommandResult): void {
  if (typeof step.as === 'string') give(game, step.as, result, 0);
}

const set: Step = (game, step) => {
  const table = game.book.table(tableNamed(String(step.table)));
  const typed: Command = {
    caption: 'Set',
    group: 'setup',
    options: [],
    sourceCode: '',
    run(book, request) {
      if (step.insert === true) fillRow(book, table, table.append(), step.values as JsonRow);
      else {
        const rows = [...table.all()].filter((row) => game.matches(table, row, (step.where ?? {}) as JsonRow));
        if (rows.length === 0) throw new Error(`no row of ${table.spec.caption} matches ${JSON.stringify(step.where)}`);
        for (const row of rows) game.type(table, row, step.values as JsonRow);
      }
      takeNoteOfTypedChanges(book, request);
      return { lines: [] };
    },
  };
  game.run(typed, {});
};

const undo: Step = (game, step) => {
  nameOnly(game, step, game.run(command(step), { entryNo: String(game.names.entry(step.entry)) }));
};

const calculateInventoryValue: Step = (game, step) => {
  const target = game.book.revaluationJournal as BookTable;
  for (const row of [...target.all()]) target.remove(row);
  plain(game, { 'Document No.': game.nextDocumentNo(), ...step });
};

const editRevaluationJournal: Step = (game, step) => {
  const target = game.book.revaluationJournal as BookTable;
  const rows = [...target.all()].filter((row) => game.matches(target, row, (step.where ?? {}) as JsonRow));
  if (rows.length === 0) throw new Error(`no revaluation line matches ${JSON.stringify(step.where)}`);
  for (const row of rows)
    for (const [caption, value] of Object.entries(step.values as JsonRow)) {
      game.run(command(step), {
        lineNo: String(game.book.revaluationJournal.lineNo.a[row]),
        column: columnNamed(target, caption).spec.caption,
        value: String(value),
      });
    }
};

const addRevaluationLine: Step = (game, step) => {
  const add = command(step);
  const { 'Item No.': item, 'Applies-to Entry': appliesTo, 'Document No.': documentNo, 'Posting Date': date, do: _do, ...typed } = step;
  game.run(add, {
    itemNo: String(item ?? ''),
    appliesToEntry: appliesTo === undefined ? '' : String(game.names.entry(appliesTo)),
    documentNo: documentNo === undefined ? game.nextDocumentNo() : String(documentNo),
    postingDate: undefined,
  });
  const target = game.book.revaluationJournal as BookTable;
  const row = target.rows;
  if (date !== undefined) typed['Posting Date'] = date;
  const { workDate: _w, fails: _f, note: _n, as: _a, ...values } = typed;
  for (const [caption, value] of Object.entries(values)) {
    game.run(commandNamed('Edit Revaluation Journal'), {
      lineNo: String(game.book.revaluationJournal.lineNo.a[row]),
      column: columnNamed(target, caption).spec.caption,
      value: String(value),
    });
  }
};

/** The posting date filter and the like take dates as texts; per posting group needs a number, which the scenario gives. */
const postToGL: Step = (game, step) => plain(game, { Post: true, ...step });

const createProductionOrder: Step = (game, step) => {
  const { document, ...rest } = step;
  plain(game, { 'No.': document, ...rest });
};

const finishProductionOrder: Step = (game, step) => {
  const { document, ...rest } = step;
  plain(game, { 'No.': document, ...rest });
};

export const steps: Readonly<Record<string, Step>> = {
  Set: set,
  'Post Item Journal': journal('itemJournal'),
  'Post Consumption': journal('itemJournal', { 'Entry Type': 'Consumption', 'Order Type': 'Production' }),
  'Post Output': journal('itemJournal', { 'Entry Type': 'Output', 'Order Type': 'Production' }),
  'Post Capacity': journal('capacityJournal'),
  'Post Purchase': (game, step) => playDocument(game, command(step), 'purchase', step),
  'Post Sales': (game, step) => playDocument(game, command(step), 'sales', step),
  'Post Transfer Order': (game, step) => playDocument(game, command(step), 'transfer', step),
  'Post Assembly': (game, step) => playDocument(game, command(step), 'assembly', step),
  'Create Production Order': createProductionOrder,
  'Finish Production Order': finishProductionOrder,
  'Calculate Standard Cost': plain,
  Undo: undo,
  'Adjust Cost': plain,
  'Calculate Inventory Value': calculateInventoryValue,
  'Edit Revaluation Journal': editRevaluationJournal,
  'Add Revaluation Line': addRevaluationLine,
  'Post Revaluation Journal': plain,
  'Post Inventory Cost to G/L': postToGL,
  'Test Inventory Cost to G/L': plain,
  'Close Inventory Period': plain,
  'Reopen Inventory Period': plain,
  'Inventory Valuation': plain,
  'Inventory - G/L Reconciliation': plain,
};
