/** Counts as the reader writes them. */
import type { Language } from '../localization/language';

export function amountlessNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(value);
}
