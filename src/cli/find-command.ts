/** Which command a name of the command line means: its whole name, or a beginning that only one command has (`check`, `explain`). */
import type { Command } from '../commands/command';
import { commands } from '../commands/index';
import { hyphenated, WrongUse } from './arguments';

/** The one thing that is no command of the engine: it works on the sheets, before there is a book. */
export const setUp = 'set-up-workbook';

/** The command, or `setUp`; wrong use when there is none, or when several begin so. */
export function findCommand(name: string): Command | typeof setUp {
  const named = new Map<string, Command | typeof setUp>([[setUp, setUp]]);
  for (const command of commands) named.set(hyphenated(command.caption), command);
  const whole = named.get(name);
  if (whole) return whole;
  const beginnings = [...named.keys()].filter((each) => each.startsWith(name));
  if (beginnings.length > 1) throw new WrongUse(`which one: ${beginnings.join(', ')}?`);
  const found = named.get(beginnings[0] ?? '');
  if (!found) throw new WrongUse(`unknown command: ${name}`);
  return found;
}
