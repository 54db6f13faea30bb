/**
 * The command line: `costing <command> BOOK.xlsx [options]`. Command names and options are the English captions in lower case with hyphens
 * (`costing calculate-inventory-value book.xlsx --posting-date 2026-01-31 --calculate-per item`), made from the commands' own declarations.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Command, CommandOption, OptionValues } from '../commands/command';
import { parseIsoDate } from '../decimal';

/** Wrong use of the command line: exit code 2. */
export class WrongUse extends Error {}

/** `Calculate Per` is `calculate-per`; `Post Inventory Cost to G/L` is `post-inventory-cost-to-g-l`. */
export function hyphenated(caption: string): string {
  return caption
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export interface GeneralOptions {
  readonly preview: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly language?: string;
  readonly user?: string;
  readonly workDate?: string;
  /** Post although rows were changed after posting. */
  readonly despiteDamage: boolean;
  /** Post although somebody was posting when the file was saved. */
  readonly ignoreClaim: boolean;
}

export interface ParsedArguments {
  readonly general: GeneralOptions;
  /** The workbook. */
  readonly file?: string;
  readonly options: OptionValues;
}

const general = {
  preview: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' },
  user: { type: 'string' },
  'work-date': { type: 'string' },
  'despite-changed-rows': { type: 'boolean' },
  'ignore-claim': { type: 'boolean' },
} as const;

export function parseCommandLine(command: Command | undefined, args: readonly string[]): ParsedArguments {
  const own: NonNullable<ParseArgsConfig['options']> = {};
  for (const option of command?.options ?? []) own[hyphenated(option.caption)] = { type: option.kind === 'boolean' ? 'boolean' : 'string' };
  const { values, positionals } = parsed({ ...own, ...general }, args);
  if (positionals.length > 1) throw new WrongUse(`unexpected: ${positionals.slice(1).join(' ')}`);
  const options: Record<string, string | number | boolean | undefined> = {};
  for (const option of command?.options ?? [])
    options[option.name] = valueOf(option, values[hyphenated(option.caption)] as string | boolean | undefined);
  return {
    general: {
      preview: values.preview === true,
      json: values.json === true,
      help: values.help === true,
      language: values.language as string | undefined,
      user: values.user as string | undefined,
      workDate: values['work-date'] as string | undefined,
      despiteDamage: values['despite-changed-rows'] === true,
      ignoreClaim: values['ignore-claim'] === true,
    },
    file: positionals[0],
    options,
  };
}

function parsed(
  options: NonNullable<ParseArgsConfig['options']>,
  args: readonly string[],
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function valueOf(option: CommandOption, typed: string | boolean | undefined): string | number | boolean | undefined {
  if (typeof typed !== 'string') return typed;
  if (option.kind === 'date') return dateOf(hyphenated(option.caption), typed);
  if (option.kind === 'number') return numberOf(hyphenated(option.caption), typed);
  if (option.kind !== 'choice') return typed;
  const choice = option.choices?.find((c) => hyphenated(c) === hyphenated(typed));
  if (choice === undefined)
    throw new WrongUse(
      `--${hyphenated(option.caption)} must be one of: ${(option.choices ?? []).filter(Boolean).map(hyphenated).join(', ')}`,
    );
  return choice;
}

export function dateOf(flag: string, text: string): number {
  const day = parseIsoDate(text);
  if (day === undefined) throw new WrongUse(`--${flag} must be a date like 2026-01-31`);
  return day;
}

function numberOf(flag: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new WrongUse(`--${flag} must be a number like 12.5`);
  return value;
}
