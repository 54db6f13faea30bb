/** The languages of the product. Texts and captions exist in each of them. */
export type Language = 'en' | 'nb' | 'nl';
export const languages: readonly Language[] = ['en', 'nb', 'nl'];

/** A text in every language; `{name}` stands for a value. */
export type Text = Readonly<Record<Language, string>>;

/** The language for a locale of Office or the command line: `nb-NO` is Norwegian, `nn` and `no` too; what is unknown is English. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_.]/)[0];
  if (primary === 'nb' || primary === 'nn' || primary === 'no') return 'nb';
  return primary === 'nl' ? 'nl' : 'en';
}
