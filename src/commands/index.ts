/** All commands, in the order of the pane. Each is its own file; a new command is a file and a line here. */
import type { Command } from './command';

export const commands: readonly Command[] = [];

/** The command with this English caption; throws when there is none. */
export function commandNamed(caption: string): Command {
  const found = commands.find((command) => command.caption === caption);
  if (!found) throw new Error(`unknown command: ${caption}`);
  return found;
}
