/**
 * Makes text of refusals and results, in the reader's language: the one place where values meet words.
 */
import type { Refusal, RefusalValue } from '../book/refusal';
import { type Day, partsOf } from '../decimal';
import { anyCaption, caption } from './captions';
import type { Language, Text } from './language';
import { refusalTexts } from './refusals/index';
import { resultTexts } from './results/index';

/** What a value of a text may be written with: the locale of the reader's numbers and dates. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', nb: 'nb-NO', nl: 'nl-NL' };

/** A refusal as a sentence; throws when its code has no text, which a test rules out. */
export function refusalText(refusal: Refusal, language: Language): string {
  return textOf(refusalTexts[refusal.code], refusal.code, refusal.values, language);
}

/** A line of a result as a sentence. */
export function resultText(code: string, values: Readonly<Record<string, RefusalValue>>, language: Language): string {
  return textOf(resultTexts[code], code, values, language);
}

function textOf(text: Text | undefined, code: string, values: Readonly<Record<string, RefusalValue>>, language: Language): string {
  if (!text) throw new Error(`no text for ${code}`);
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return value === undefined ? '' : valueText(value, language);
  });
}

function valueText(value: RefusalValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 5 }).format(value);
  if ('day' in value) return dayText(value.day as Day, language);
  if ('amount' in value)
    return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: 5 }).format(Number(value.amount));
  if ('instant' in value) return instantText(value.instant, language);
  if ('option' in value) return caption(value.option, 'option', language);
  return anyCaption(value.caption, language);
}

/** A moment by the reader's own clock; blank where it is not known. */
function instantText(instant: string, language: Language): string {
  const time = new Date(instant);
  return Number.isNaN(time.getTime())
    ? '—'
    : new Intl.DateTimeFormat(locales[language], { dateStyle: 'short', timeStyle: 'short' }).format(time);
}

/** A day as the reader writes it: 31/01/2026, 31.01.2026, 31-1-2026. */
export function dayText(day: Day, language: Language): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  if (language === 'nl') return `${dayOfMonth}-${month}-${year}`;
  return language === 'nb' ? `${two(dayOfMonth)}.${two(month)}.${year}` : `${two(dayOfMonth)}/${two(month)}/${year}`;
}
