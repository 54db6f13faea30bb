#!/usr/bin/env node
/**
 * The command line. Exit code 0: done; 1: refused, nothing changed; 2: wrong use. The only place beside the task pane that reads a clock and a locale.
 */
import { userInfo } from 'node:os';
import type { Command } from '../commands/command';
import { type Day, dayOf } from '../decimal';
import { type Language, languageOf, languages } from '../localization/language';
import { refusalText } from '../localization/texts';
import { WorkbookRefused } from '../workbook/file/index';
import product from '../../package.json';
import { dateOf, type GeneralOptions, parseCommandLine, WrongUse } from './arguments';
import { findCommand, type WorkbookTask } from './find-command';
import { helpOf, overview } from './help';
import { outcomeAsJson, previewAsText, refusalsAsText, resultAsText } from './print';
import { recoverFile, runOnFile, setUpFile } from './run-command';

const { version } = product;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview(version));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = findCommand(name);
  const { general, file, options } = parseCommandLine(typeof command === 'string' ? undefined : command, args);
  const language = languageFrom(general);
  if (general.help) {
    process.stdout.write(typeof command === 'string' ? overview(version) : helpOf(command));
    return 0;
  }
  if (file === undefined) throw new WrongUse('which workbook? costing <command> BOOK.xlsx');
  try {
    if (typeof command === 'string') return await runTask(command, file, general, language);
    return await runCommand(command, { file, options, general, language });
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
    process.stderr.write(`${refusalText({ code: error.code, values: error.values }, language)}\n`);
    return 1;
  }
}

async function runTask(task: WorkbookTask, file: string, { ignoreClaim, json }: GeneralOptions, language: Language): Promise<number> {
  if (task === 'set-up-workbook') return setUpBook(file, language);
  const way = task === 'finish-posting' ? 'finish' : 'remove';
  const outcome = await recoverFile(file, way, { ignoreClaim, language, instant: Date.now() });
  if (json) process.stdout.write(outcomeAsJson(outcome, language));
  else process.stderr.write(refusalsAsText(outcome, language));
  return outcome.refusals.length > 0 ? 1 : 0;
}

async function setUpBook(file: string, language: Language): Promise<number> {
  const made = await setUpFile(file, language);
  process.stdout.write(made.map((table) => `  ${table}\n`).join(''));
  return 0;
}

interface Call {
  readonly file: string;
  readonly options: Parameters<typeof runOnFile>[1]['options'];
  readonly general: GeneralOptions;
  readonly language: Language;
}

async function runCommand(command: Command, { file, options, general, language }: Call): Promise<number> {
  const clock = new Date();
  const today = dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
  const request = {
    file,
    options,
    language,
    preview: general.preview,
    despiteDamage: general.despiteDamage,
    ignoreClaim: general.ignoreClaim,
    instant: clock.getTime(),
    workDate: (general.workDate === undefined ? today : dateOf('work-date', general.workDate)) as Day,
    userId: general.user ?? userInfo().username,
    now: { day: today, time: clock.toTimeString().slice(0, 8) },
  };
  let preview = '';
  const outcome = await runOnFile(command, request, (book, changes) => {
    if (general.preview) preview = previewAsText(book, changes, language);
  });
  if (general.json) process.stdout.write(outcomeAsJson(outcome, language));
  else if (outcome.refusals.length > 0) process.stderr.write(refusalsAsText(outcome, language));
  else process.stdout.write(preview + resultAsText(outcome, language));
  return outcome.refusals.length > 0 ? 1 : 0;
}

const systemLanguage = (): Language => languageOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en');

function languageFrom({ language }: GeneralOptions): Language {
  if (language === undefined) return systemLanguage();
  if (!(languages as readonly string[]).includes(language)) throw new WrongUse(`--language must be one of: ${languages.join(', ')}`);
  return language as Language;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const wrongUse = error instanceof WrongUse;
    if (wrongUse) process.stderr.write(`${error.message}\n\ncosting --help lists the commands, costing <command> --help their options.\n`);
    else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = wrongUse ? 2 : 3;
  },
);
