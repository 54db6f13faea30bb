/** Which parts a part points at, and as what. What is there keeps its ids. */
import { escapeXml } from '../xml/escape';
import { appendSplice, spliced } from '../xml/splice';
import { parseXml } from '../xml/tree';
import { relativeTarget, resolvePart } from './paths';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: worksheet, table, styles. */
  readonly kind: string;
  /** The part pointed at. */
  readonly part: string;
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const noRelationships = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"></Relationships>`;

export class Relationships {
  changed = false;
  private readonly all: Relationship[] = [];
  private readonly dropped = new Set<string>();
  private readonly added: string[] = [];
  private readonly ids = new Set<string>();

  /** `text` is undefined where a part points at nothing yet. */
  constructor(
    private readonly source: string,
    private readonly text: string = noRelationships,
    private readonly part = '',
    private readonly depthMost = 100,
  ) {
    for (const { attributes } of this.elements()) {
      const id = attributes.get('Id') ?? '';
      this.ids.add(id);
      if (attributes.get('TargetMode') === 'External') continue;
      this.all.push({ id, kind: kindOf(attributes.get('Type') ?? ''), part: resolvePart(source, attributes.get('Target') ?? '') });
    }
  }

  ofKind(kind: string): Relationship[] {
    return this.all.filter((relationship) => relationship.kind === kind);
  }

  byId(id: string): Relationship | undefined {
    return this.all.find((relationship) => relationship.id === id);
  }

  /** Points at a part; returns the id. `types` is the beginning of the type, which strict files have different. */
  add(types: string, kind: string, part: string, id = this.freeId()): string {
    this.ids.add(id);
    this.all.push({ id, kind, part });
    this.added.push(`<Relationship Id="${id}" Type="${types}${kind}" Target="${escapeXml(relativeTarget(this.source, part))}"/>`);
    this.changed = true;
    return id;
  }

  drop(id: string): void {
    this.dropped.add(id);
    this.changed = true;
  }

  get xml(): string {
    const root = parseXml(this.text, this.part, this.depthMost);
    const gone = root.children.filter(({ attributes }) => this.dropped.has(attributes.get('Id') ?? ''));
    const added = this.added.map((xml) => xml.replace('<', `<${root.prefix}`)).join('');
    return spliced(this.text, [...gone.map(({ start, end }) => ({ start, end, text: '' })), appendSplice(this.text, root, added)]);
  }

  private freeId(): string {
    let n = this.ids.size + 1;
    while (this.ids.has(`rId${n}`)) n++;
    return `rId${n}`;
  }

  private elements(): ReturnType<typeof parseXml>['children'] {
    return parseXml(this.text, this.part, this.depthMost).children.filter(({ name }) => name === 'Relationship');
  }
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
