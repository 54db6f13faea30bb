/** What the pane knows of the commands: captions, options and what each is for, from which it makes its forms. The rules behind them stay in the worker. */
import type { Command } from '../../commands/command';
import { commands } from '../../commands/index';
import { commandDescription } from '../../localization/command-descriptions';
import type { Language } from '../../localization/language';

export interface CommandForm extends Pick<Command, 'caption' | 'group' | 'options'> {
  /** In the reader's language. */
  readonly description: string;
}

/** In Excel these are done by typing on the sheet. */
const typedOnSheet = ['Edit Revaluation Journal', 'Edit Standard Cost Worksheet'];

export const commandForms = (language: Language): readonly CommandForm[] =>
  commands
    .filter(({ caption }) => !typedOnSheet.includes(caption))
    .map(({ caption, group, options }) => ({ caption, group, options, description: commandDescription(caption, language) }));
