/** What a reader's culture shows: separators and date patterns. Values, formulas and formats stay en-US on every machine. */
export interface Culture {
  name: string;
  decimal: string;
  group: string;
  dateSeparator: string;
  shortDate: string;
  longDate: string;
  timeSeparator: string;
  longTime: string;
}

const cultures: Culture[] = [
  {
    name: 'en-US',
    decimal: '.',
    group: ',',
    dateSeparator: '/',
    shortDate: 'm/d/yyyy',
    longDate: 'dddd, mmmm d, yyyy',
    timeSeparator: ':',
    longTime: 'h:mm:ss AM/PM',
  },
  {
    name: 'nb-NO',
    decimal: ',',
    group: '\u00a0',
    dateSeparator: '.',
    shortDate: 'dd.mm.yyyy',
    longDate: 'dddd d. mmmm yyyy',
    timeSeparator: ':',
    longTime: 'hh:mm:ss',
  },
  {
    name: 'nl-NL',
    decimal: ',',
    group: '.',
    dateSeparator: '-',
    shortDate: 'd-m-yyyy',
    longDate: 'dddd d mmmm yyyy',
    timeSeparator: ':',
    longTime: 'hh:mm:ss',
  },
];

/** The culture of a name; throws on one that the host does not know. */
export function cultureNamed(name: string): Culture {
  const culture = cultures.find((each) => each.name === name);
  if (!culture) throw new Error(`The host knows no culture ${name}.`);
  return culture;
}
