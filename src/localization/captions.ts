/**
 * Captions of tables, columns, options, commands and reports in the three languages, keyed by the English one and its kind ("Inventory" is Beholdning as a column, Lager
 * as an item type). The data are in captions.json: English -> [Norwegian, Dutch]; null where no evidence for a caption is good enough: English is then shown.
 */
import data from './captions.json';
import type { Language } from './language';

export type CaptionKind = 'table' | 'column' | 'option' | 'command' | 'report';

const byKind = data as unknown as Readonly<Record<CaptionKind, Readonly<Record<string, readonly [string | null, string | null]>>>>;

/** Whether a caption is known in all languages; a test asks this of every caption of the schema. */
export function hasCaption(english: string, kind: CaptionKind): boolean {
  return english === '' || byKind[kind][english] !== undefined;
}

export function caption(english: string, kind: CaptionKind, language: Language): string {
  if (language === 'en' || english === '') return english;
  return byKind[kind][english]?.[language === 'nb' ? 0 : 1] ?? english;
}

/** A caption of any kind, for captions inside sentences: columns first, then options, commands, tables, reports. */
export function anyCaption(english: string, language: Language): string {
  for (const kind of ['column', 'option', 'command', 'table', 'report'] as const)
    if (byKind[kind][english]) return caption(english, kind, language);
  return english;
}
