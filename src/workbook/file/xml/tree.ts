/**
 * Small XML parts as trees that remember where everything stands in the text, so that a change can be spliced in and all the rest stays as it was.
 * The reader is strict: what is not well-formed, declares entities, nests too deep or consists of more elements than memory has room for is refused.
 *
 * Refusals: `filePartDamaged`, `filePartHasDoctype`, `filePartTooDeep`, `fileUnpacksTooFar`.
 */
import { SaxesParser } from 'saxes';
import { refuseFile } from '../refuse';

export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  /** Prefix with its colon, or nothing. */
  readonly prefix: string;
  readonly uri: string;
  /** Attributes by local name; those of relationships as `r:id`; those of other namespaces are not needed and left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Own text, without that of the children. */
  text: string;
  /** Of its '<'. */
  readonly start: number;
  /** Behind the '>' of the start tag. */
  readonly startTagEnd: number;
  /** Of the '<' of the end tag; equal to `startTagEnd` if the element is empty by itself. */
  endTagStart: number;
  /** Behind the last '>'. */
  end: number;
}

/** Elements and attributes of one tree: about 400 MB of memory. The formats of a full workbook are a third of it. */
const nodesMost = 1_000_000;

type Growing = { -readonly [key in keyof XmlElement]: XmlElement[key] };

export function parseXml(text: string, part: string, depthMost: number): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  let nodes = 0;
  const count = (): void => {
    if (++nodes > nodesMost) refuseFile('fileUnpacksTooFar', { part });
  };
  parser.on('attribute', count);
  parser.on('error', () => refuseFile('filePartDamaged', { part }));
  parser.on('doctype', () => refuseFile('filePartHasDoctype', { part }));
  parser.on('opentag', (tag) => {
    count();
    if (open.length >= depthMost) refuseFile('filePartTooDeep', { part, most: depthMost });
    const at = parser.position;
    const element: Growing = {
      name: tag.local,
      prefix: tag.prefix ? `${tag.prefix}:` : '',
      uri: tag.uri,
      attributes: attributesOf(Object.values(tag.attributes)),
      children: [],
      text: '',
      start: text.lastIndexOf('<', at - 1),
      startTagEnd: at,
      endTagStart: at,
      end: at,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop()!;
    element.end = parser.position;
    if (element.end > element.startTagEnd) element.endTagStart = text.lastIndexOf('<', element.end - 1);
  });
  const addText = (found: string): void => {
    const element = open.at(-1);
    if (element) element.text += found;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return root ?? refuseFile('filePartDamaged', { part });
}

interface Attribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

function attributesOf(attributes: readonly Attribute[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { uri, local, value } of attributes) {
    if (uri === '') found.set(local, value);
    else if (uri.endsWith('/relationships')) found.set(`r:${local}`, value);
  }
  return found;
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? element.children.filter((child) => child.name === name) : [];
}

/** An attribute of XML's boolean kind. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
