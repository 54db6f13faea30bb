/** Changes to a text at known places; everything between them stays as it was. */
import { escapeXml } from './escape';
import type { XmlElement } from './tree';

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies changes that do not overlap; those at the same place in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), inserted);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Sets an attribute of an element, adding it if need be; undefined takes it away. */
export function attributeSplice(text: string, element: XmlElement, name: string, value: string | undefined): Splice {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(text.slice(element.start, element.startTagEnd));
  const written = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  const start = element.start + (found ? found.index : 1 + element.prefix.length + element.name.length);
  return { start, end: start + (found ? found[0].length : 0), text: written };
}

/** Adds elements behind the last child; an element that is empty by itself gets its end tag. */
export function appendSplice(text: string, element: XmlElement, added: string): Splice {
  if (element.end > element.startTagEnd) return { start: element.endTagStart, end: element.endTagStart, text: added };
  const slash = text.lastIndexOf('/', element.startTagEnd);
  return { start: slash, end: element.end, text: `>${added}</${element.prefix}${element.name}>` };
}
