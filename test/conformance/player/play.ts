/** Plays a scenario from its first step to the first that fails, and says how it ended. */
import { codesOf } from '../../support/refusals';
import { failuresOf } from './expect';
import { CommandRefused, Game } from './game';
import type { JsonRow, Scenario } from './scenario';
import { steps } from './steps';

export interface Played {
  readonly failures: readonly string[];
  /** The tables at the end, unless the scenario could not be set up. */
  readonly game?: Game;
}

export function play(scenario: Scenario): Played {
  let game: Game;
  try {
    game = new Game(scenario);
  } catch (error) {
    return { failures: [`setup: ${messageOf(error)}`] };
  }
  for (const [index, step] of scenario.steps.entries()) {
    const failures = playStep(game, step);
    if (failures.length > 0) return { failures: failures.map((failure) => `step ${index + 1} (${nameOf(step)}): ${failure}`), game };
  }
  return { failures: [], game };
}

function nameOf(step: JsonRow): string {
  return String(step.do ?? (step.mark === undefined ? 'expect' : 'mark'));
}

function playStep(game: Game, step: JsonRow): string[] {
  try {
    if (typeof step.mark === 'string') {
      game.marks.set(step.mark, tableCounts(game));
      return [];
    }
    if (step.expect !== undefined) return failuresOf(game, step.expect as JsonRow);
    const run = steps[String(step.do)];
    if (!run) throw new Error(`unknown command: ${String(step.do)}`);
    game.moveWorkDate(step);
    return step.fails === undefined || step.fails === false ? done(game, run, step) : refused(game, run, step);
  } catch (error) {
    return [messageOf(error)];
  }
}

function tableCounts(game: Game): Map<string, number> {
  return new Map(
    Object.values(game.book).flatMap((table) =>
      typeof table?.tableName === 'string' && 'rows' in table ? [[table.tableName as string, table.rows as number]] : [],
    ),
  );
}

function done(game: Game, run: (game: Game, step: JsonRow) => void, step: JsonRow): string[] {
  run(game, step);
  return [];
}

/** The command must be refused, with the words given, and leave all entries as they were. */
function refused(game: Game, run: (game: Game, step: JsonRow) => void, step: JsonRow): string[] {
  const before = postedCounts(game);
  try {
    run(game, step);
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    codesOf(error.refusals);
    const failures = postedCounts(game) === before ? [] : ['the refused command changed posted tables'];
    const mentions =
      typeof step.fails === 'object' && step.fails !== null && !Array.isArray(step.fails) ? (step.fails.mentions as string[]) : [];
    const text = error.texts.join('\n');
    const missing = (mentions ?? []).filter((word) => !text.toLowerCase().includes(word.toLowerCase()));
    if (missing.length > 0) failures.push(`refused with "${text}", which does not mention ${missing.join(', ')}`);
    return failures;
  }
  return ['was done, but must be refused'];
}

function postedCounts({ book }: Game): string {
  return [book.itemLedgerEntries, book.valueEntries, book.itemApplicationEntries, book.glEntries, book.itemRegisters]
    .map((table) => table.rows)
    .join(' ');
}

export function messageOf(error: unknown): string {
  if (error instanceof CommandRefused) return `refused: ${error.message}`;
  if (error instanceof Error) return process.env.PLAYER_STACK ? (error.stack ?? error.message) : error.message;
  return String(error);
}
