/** Number formats by their numbers, and whether a format shows a date. */

/** Formats that every workbook has without saying so, in en-US notation; Excel shows 14 in the reader's own short date. */
const builtIn: ReadonlyMap<string, number> = new Map(
  Object.entries({
    general: 0,
    '0': 1,
    '0.00': 2,
    '#,##0': 3,
    '#,##0.00': 4,
    '0%': 9,
    '0.00%': 10,
    '0.00e+00': 11,
    'm/d/yyyy': 14,
    'mm-dd-yy': 14,
    'm/d/yy h:mm': 22,
    '@': 49,
  }),
);

/** First number for formats of one's own. */
export const firstOwnFormat = 164;

/** Number of a format that needs no declaration. */
export function builtInFormat(code: string): number | undefined {
  return builtIn.get(code.toLowerCase());
}

/** 14-17 and 22, and the East Asian ones; 18-21 and 45-47 show times only. */
export function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;
}

/** A format with days or years, or with months (an m without hours or seconds). Quoted and escaped signs, colours and conditions do not count. */
export function isDateFormat(code: string): boolean {
  const [first] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  const signs = first.replace(/\[[^\]]*\]/g, '').toLowerCase();
  if (/general/.test(signs)) return false;
  return /[yd]/.test(signs) || (/m/.test(signs) && !/[hs]/.test(signs));
}
