/** What the pane knows of the commands: captions and options, from which it makes its forms. The rules behind them stay in the worker. */
import type { Command } from '../../commands/command';
import { commands } from '../../commands/index';

export type CommandForm = Pick<Command, 'caption' | 'group' | 'options'>;

/** In Excel these are done by typing on the sheet. */
const typedOnSheet = ['Edit Revaluation Journal', 'Edit Standard Cost Worksheet'];

export const commandForms = (): readonly CommandForm[] =>
  commands.filter(({ caption }) => !typedOnSheet.includes(caption)).map(({ caption, group, options }) => ({ caption, group, options }));
