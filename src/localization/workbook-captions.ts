/**
 * Captions for the workbook layer: written in one language, recognised in all of them. Upper and lower case, kinds of dashes and blanks make no difference when reading, and
 * captions that other releases of the reference use for the same field are understood too.
 */
import type { Captions } from '../workbook/captions';
import alternates from './alternates.json';
import { caption, type CaptionKind } from './captions';
import { type Language, languages } from './language';

/** A caption as it is compared: one form of dash and blank, lower case. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const otherForms = alternates as Readonly<Record<string, readonly string[]>>;

/** Every text that means an English caption. */
function forms(english: string, kind: CaptionKind): string[] {
  return [...languages.map((language) => caption(english, kind, language)), ...(otherForms[english] ?? [])].map(folded);
}

const yes = ['true', 'yes', 'ja', 'sann', 'waar'];
const no = ['false', 'no', 'nei', 'nee', 'usann', 'onwaar'];

export function captionsIn(language: Language): Captions {
  const known = new Map<string, ReadonlyMap<string, string>>();
  /** English caption by form, for one set of candidates; the language of the workbook wins where a text means two things. */
  const index = (candidates: readonly string[], kind: CaptionKind): ReadonlyMap<string, string> => {
    const key = `${kind}|${candidates.join('|')}`;
    let map = known.get(key);
    if (!map) {
      const made = new Map<string, string>();
      for (const english of candidates) if (english !== '') made.set(folded(caption(english, kind, language)), english);
      for (const english of candidates)
        if (english !== '') for (const form of forms(english, kind)) if (!made.has(form)) made.set(form, english);
      known.set(key, (map = made));
    }
    return map;
  };
  return {
    table: (english) => caption(english, 'table', language),
    column: (english) => caption(english, 'column', language),
    option: (english) => caption(english, 'option', language),
    columnMeant: (header, candidates) => index(candidates, 'column').get(folded(header)),
    optionMeant: (text, candidates) => index(candidates, 'option').get(folded(text)),
    booleanMeant: (text) => (yes.includes(folded(text)) ? true : no.includes(folded(text)) ? false : undefined),
  };
}
