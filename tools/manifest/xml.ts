/** Reads XML into a plain tree; what is not well-formed is an error with its line. Names keep their prefix (`bt:String`). */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  line: number;
}

export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open = [document];
  const innermost = () => open[open.length - 1];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: { ...attributes }, children: [], text: '', line: parser.line };
    innermost().children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    innermost().text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return document.children[0];
}

/** An element and all that is inside it, in the order of the document. */
export function* descend(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descend(child);
}
