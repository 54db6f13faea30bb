/** Help of the command line, made from the commands' declarations. */
import type { Command, CommandOption } from '../commands/command';
import { commands } from '../commands/index';
import { hyphenated } from './arguments';

const generalHelp = [
  ['--preview', 'show what would be written and change nothing'],
  ['--json', 'print the result as JSON'],
  ['--language en|nb|nl', 'language of messages and of new sheets'],
  ['--work-date YYYY-MM-DD', 'the work date (today)'],
  ['--user NAME', 'who posts, for the registers'],
  ['--help', 'show this help'],
] as const;

export function overview(version: string): string {
  const names = [...commands.map((c) => hyphenated(c.caption)), 'set-up-workbook'];
  return [
    `costing ${version}: inventory costing on the tables of an Excel workbook`,
    '',
    'usage: costing <command> BOOK.xlsx [options]',
    '',
    'commands:',
    ...names.map((name) => `  ${name}`),
    '',
    'costing <command> --help shows the options of a command. Exit code 0: done, 1: refused (nothing changed), 2: wrong use.',
    '',
  ].join('\n');
}

export function helpOf(command: Command): string {
  return [
    `usage: costing ${hyphenated(command.caption)} BOOK.xlsx [options]`,
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

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
