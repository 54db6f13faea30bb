/**
 * Checks the options of a request against their declaration and fills in defaults, so that a command finds every option in its declared kind.
 * Refusals: `optionUnknown`, `optionRequired`, `optionNotAChoice`, `optionWrongKind`.
 */
import { type Refusal, refusal, refuseAny } from '../book/refusal';
import type { Command, CommandOption, OptionValues, Request } from './command';

export function checkedOptions(command: Command, request: Request): OptionValues {
  const problems: Refusal[] = [];
  const known = new Map(command.options.map((option) => [option.name, option]));
  for (const name of Object.keys(request.options)) {
    if (!known.has(name)) problems.push(refusal('optionUnknown', { option: name, command: { caption: command.caption } }));
  }
  const values: Record<string, string | number | boolean | undefined> = {};
  for (const option of command.options) {
    const value = asNumber(option, request.options[option.name] ?? defaultOf(option, request));
    const problem = problemOf(option, value);
    if (problem) problems.push(problem);
    values[option.name] = value;
  }
  refuseAny(problems);
  return values;
}

function defaultOf(option: CommandOption, request: Request): string | number | boolean | undefined {
  if (option.default === 'workDate' && option.kind === 'date') return request.workDate;
  if (option.default !== undefined) return option.default;
  return option.kind === 'boolean' ? false : option.kind === 'choice' ? option.choices?.[0] : undefined;
}

/** A number that was typed as text; what is no plain decimal stays text, and is refused. */
function asNumber(option: CommandOption, value: string | number | boolean | undefined): string | number | boolean | undefined {
  if (option.kind !== 'number' || typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

const kindOfValue = {
  date: 'number',
  number: 'number',
  boolean: 'boolean',
  code: 'string',
  text: 'string',
  choice: 'string',
  filter: 'string',
} as const;

function problemOf(option: CommandOption, value: string | number | boolean | undefined): Refusal | undefined {
  const caption = { option: { caption: option.caption } };
  if (value === undefined || value === '') return option.required ? refusal('optionRequired', caption) : undefined;
  if (typeof value !== kindOfValue[option.kind]) return refusal('optionWrongKind', { ...caption, value: String(value) });
  if (option.kind === 'choice' && !option.choices?.includes(value as string)) {
    return refusal('optionNotAChoice', { ...caption, value: String(value), choices: (option.choices ?? []).filter(Boolean).join(', ') });
  }
  return undefined;
}
