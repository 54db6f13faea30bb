/**
 * Texts of cells on a terminal: a workbook can hold signs that move the cursor, clear the screen or turn the direction of writing. They are shown as a replacement sign
 * and do nothing. JSON keeps them, escaped.
 */

/** Control characters but the line feed, line and paragraph separators, marks of writing direction. */
// eslint-disable-next-line no-control-regex
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function printable(text: string): string {
  return text.replace(acting, '\ufffd');
}

/** JSON without signs that act on a terminal; its own escapes say the same. */
export function printableJson(json: string): string {
  return json.replace(acting, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
