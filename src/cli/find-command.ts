/** Which command a name of the command line means: its whole name, or a beginning that only one command has (`check`, `explain`). */
import type { Command } from '../commands/command';
import { commands } from '../commands/index';
import { hyphenated, WrongUse } from './arguments';

/** What is no command of the engine: work on the sheets before there is a book, or on a posting that was interrupted. */
export const workbookTasks = {
  'set-up-workbook': 'Makes a workbook where there is none, or adds the sheets and tables that it lacks.',
  'finish-posting': 'Finishes a posting that was interrupted.',
  'remove-posting': 'Removes a posting that was interrupted, and puts everything back as it was before.',
} as const;

export type WorkbookTask = keyof typeof workbookTasks;

/** The command, or the task on the workbook; wrong use when there is none, or when several begin so. */
export function findCommand(name: string): Command | WorkbookTask {
  const tasks = Object.keys(workbookTasks) as WorkbookTask[];
  const named = new Map<string, Command | WorkbookTask>(tasks.map((task) => [task, task]));
  for (const command of commands) named.set(hyphenated(command.caption), command);
  const whole = named.get(name);
  if (whole) return whole;
  const beginnings = [...named.keys()].filter((each) => each.startsWith(name));
  if (beginnings.length > 1) throw new WrongUse(`which one: ${beginnings.join(', ')}?`);
  const found = named.get(beginnings[0] ?? '');
  if (!found) throw new WrongUse(`unknown command: ${name}`);
  return found;
}
