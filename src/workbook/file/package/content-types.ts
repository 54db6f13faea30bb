/** What each part of the package is, as [Content_Types].xml says. */
import { escapeXml } from '../xml/escape';
import { appendSplice, type Splice, spliced } from '../xml/splice';
import { parseXml, type XmlElement } from '../xml/tree';

export const contentTypesPart = '[Content_Types].xml';

export class ContentTypes {
  changed = false;
  private readonly root: XmlElement;
  private readonly added: string[] = [];
  private readonly dropped = new Set<string>();

  constructor(
    private readonly text: string,
    depthMost: number,
  ) {
    this.root = parseXml(text, contentTypesPart, depthMost);
  }

  /** The type of a part: its own, else that of its extension. */
  of(part: string): string | undefined {
    const own = this.root.children.find((child) => child.name === 'Override' && isNameOf(child, part));
    if (own) return own.attributes.get('ContentType');
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const usual = this.root.children.find(
      (child) => child.name === 'Default' && child.attributes.get('Extension')?.toLowerCase() === extension,
    );
    return usual?.attributes.get('ContentType');
  }

  /** The parts that are said to be of a type, one by one. */
  ofType(type: string): string[] {
    const own = this.root.children.filter(({ name, attributes }) => name === 'Override' && attributes.get('ContentType') === type);
    return own.map(({ attributes }) => (attributes.get('PartName') ?? '').replace(/^\//, ''));
  }

  add(part: string, type: string): void {
    this.added.push(`<${this.root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
    this.changed = true;
  }

  drop(part: string): void {
    this.dropped.add(part);
    this.changed = true;
  }

  get xml(): string {
    const gone: Splice[] = this.root.children
      .filter((child) => [...this.dropped].some((part) => isNameOf(child, part)))
      .map(({ start, end }) => ({ start, end, text: '' }));
    return spliced(this.text, [...gone, appendSplice(this.text, this.root, this.added.join(''))]);
  }
}

function isNameOf(element: XmlElement, part: string): boolean {
  return element.attributes.get('PartName')?.toLowerCase() === `/${part.toLowerCase()}`;
}
