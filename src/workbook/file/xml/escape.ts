/**
 * Texts on their way into and out of XML. Beside XML's own five signs, cells and headers know `_xHHHH_`: a UTF-16 unit that XML cannot hold, such as a control
 * character; a text that itself looks like `_x0041_` is kept apart by `_x005F_`, the escaped underscore.
 */

/** A text as the content of an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (sign) => signs[sign]);
}

/** A text as the content of an element, where quotes and line ends may stand as they are. */
export function escapeContent(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => signs[sign]);
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** What XML 1.0 cannot hold, the carriage return that its readers turn into a line feed, and what would be taken for an escape. */
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of a cell or a header with everything that XML cannot hold as `_xHHHH_`; still to be escaped for XML. */
export function escapeCellText(text: string): string {
  return text.replace(unwritable, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The text that `escapeCellText` was given. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const named: ReadonlyMap<string, string> = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/**
 * The text that raw XML between two tags stands for: entities replaced, CDATA taken as it is, comments and instructions left out, line ends as XML has them.
 * Undefined if it is not well-formed.
 */
export function contentOf(raw: string): string | undefined {
  let sound = true;
  const text = raw.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|\r\n?|&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+));|[&<]/g,
    (found, cdata?: string, decimal?: string, hex?: string, name?: string) => {
      if (cdata !== undefined) return cdata.replace(/\r\n?/g, '\n');
      if (found.startsWith('\r')) return '\n';
      if (found.startsWith('<!--') || found.startsWith('<?')) return '';
      const code = decimal !== undefined ? parseInt(decimal, 10) : hex !== undefined ? parseInt(hex, 16) : undefined;
      const sign = code === undefined ? named.get(name ?? '') : isCharacter(code) ? String.fromCodePoint(code) : undefined;
      if (sign === undefined) sound = false;
      return sign ?? '';
    },
  );
  return sound ? text : undefined;
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
