/** Help of the command line, made from the commands' declarations. In English throughout, as the names of commands and options are. */
import type { Command, CommandOption } from '../commands/command';
import { commands } from '../commands/index';
import { commandDescription } from '../localization/command-descriptions';
import { hyphenated } from './arguments';
import { workbookTasks } from './find-command';

const generalHelp = [
  ['--preview', 'show what would be written and change nothing'],
  ['--json', 'print the result as JSON'],
  ['--language en|nb|nl', 'language of messages and of new sheets'],
  ['--work-date YYYY-MM-DD', 'the work date (today)'],
  ['--user NAME', 'who posts, for the registers'],
  ['--despite-changed-rows', 'post although rows were changed after posting'],
  ['--ignore-claim', 'post although somebody was posting when the file was saved'],
  ['--help', 'show this help'],
] as const;

const longestLeft = 40;

export function overview(version: string): string {
  return [
    `costing ${version}: inventory costing on the tables of an Excel workbook`,
    '',
    'usage: costing <command> BOOK.xlsx [options]',
    '',
    'commands:',
    ...columns([
      ...Object.entries(workbookTasks),
      ...commands.map(({ caption }) => [hyphenated(caption), commandDescription(caption, 'en')] as const),
    ]),
    '',
    'The beginning of a name is enough where only one command begins so: costing check BOOK.xlsx',
    'costing <command> --help shows the options of a command. Exit code 0: done, 1: refused (nothing changed), 2: wrong use.',
    '',
  ].join('\n');
}

export function helpOf(command: Command): string {
  return [
    `usage: costing ${hyphenated(command.caption)} BOOK.xlsx [options]`,
    '',
    commandDescription(command.caption, 'en'),
    '',
    ...columns([...command.options.map((option) => [flagOf(option), explanation(option)] as const), ...generalHelp]),
    '',
  ].join('\n');
}

function flagOf(option: CommandOption): string {
  const flag = `--${hyphenated(option.caption)}`;
  if (option.kind === 'boolean') return option.default === true ? `--no-${hyphenated(option.caption)}` : flag;
  if (option.kind === 'date') return `${flag} YYYY-MM-DD`;
  if (option.kind === 'choice') return `${flag} ${(option.choices ?? []).filter(Boolean).map(hyphenated).join('|')}`;
  return `${flag} ${option.kind.toUpperCase()}`;
}

function explanation(option: CommandOption): string {
  const parts = [option.caption];
  if (option.required) parts.push('required');
  if (option.default === 'workDate') parts.push('the work date if left out');
  else if (typeof option.default === 'string' && option.default !== '') parts.push(`${option.default} if left out`);
  else if (option.default === true) parts.push('on unless switched off');
  if (option.kind === 'filter') parts.push('A|B, A..B, A*, <>A');
  return parts.join('; ');
}

/** Two columns; a left side too long for its column has the right side on the next line. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= longestLeft)) + 2;
  return rows.flatMap(([left, right]) =>
    left.length <= longestLeft ? [`  ${left.padEnd(width)}${right}`] : [`  ${left}`, `  ${' '.repeat(width)}${right}`],
  );
}
