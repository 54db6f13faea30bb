/**
 * Cell formats of the workbook. What is there keeps its number; what we need beside it is added at the end.
 *
 * Refusals: `tooManyCellFormats`, `filePartDamaged`.
 */
import { cellFormatsMax } from '../bounds';
import { refuseFile } from '../refuse';
import { escapeXml } from '../xml/escape';
import { appendSplice, attributeSplice, type Splice, spliced } from '../xml/splice';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/tree';
import { builtInFormat, firstOwnFormat, isBuiltInDate, isDateFormat } from './number-formats';

/** The format of a cell that we make; parts are numbers of fonts, fills and borders. */
export interface NewFormat {
  readonly numberFormat?: string;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly wrapped?: boolean;
  readonly unlocked?: boolean;
}

type Collection = 'fonts' | 'fills' | 'borders';

export class Styles {
  changed = false;
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly prefix: string;
  /** The xf elements of cells, as XML without prefix. */
  private readonly formats: string[];
  private readonly formatsBefore: number;
  private readonly byXml = new Map<string, number>();
  private readonly dates: boolean[] = [];
  private readonly codes = new Map<number, string>();
  private readonly newCodes: number[] = [];
  private readonly added: Record<Collection, string[]> = { fonts: [], fills: [], borders: [] };
  private readonly quotedOf = new Map<number, number>();
  private readonly plainOf = new Map<number, number>();

  constructor(text: string, part: string, depthMost: number) {
    const root = parseXml(text, part, depthMost);
    if (root.name !== 'styleSheet') refuseFile('filePartDamaged', { part });
    this.text = withEndTag(text, root);
    this.root = parseXml(this.text, part, depthMost);
    this.prefix = this.root.prefix;
    for (const { attributes } of childrenOf(childOf(this.root, 'numFmts'), 'numFmt')) {
      this.codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    }
    const formats = childrenOf(childOf(this.root, 'cellXfs'), 'xf');
    this.formats = formats.map(({ start, end }) => this.text.slice(start, end));
    if (this.formats.length === 0) this.formats.push(`<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
    this.formatsBefore = formats.length;
    this.formats.forEach((xml, id) => this.byXml.has(xml) || this.byXml.set(xml, id));
  }

  /** Whether a cell of this format shows its number as a date. */
  isDate(style: number): boolean {
    return (this.dates[style] ??= this.showsDate(style));
  }

  /** The format with which a text that begins like a formula stays a text even when it is edited. */
  quoted(style: number): number {
    return this.derived(this.quotedOf, style, (xml) => `${withoutQuote(xml).replace(/^<[^\s/>]+/, (name) => `${name} quotePrefix="1"`)}`);
  }

  /** The same format for any other value. */
  plain(style: number): number {
    return this.derived(this.plainOf, style, withoutQuote);
  }

  /** Number of a format made of these parts. */
  format({ numberFormat = 'General', font = this.normalFont, fill = 0, border = 0, wrapped, unlocked }: NewFormat): number {
    const id = this.numberFormat(numberFormat);
    const inside =
      (wrapped ? `<${this.prefix}alignment vertical="center" wrapText="1"/>` : '') +
      (unlocked ? `<${this.prefix}protection locked="0"/>` : '');
    const attributes =
      `numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      (id > 0 ? ' applyNumberFormat="1"' : '') +
      (font > 0 ? ' applyFont="1"' : '') +
      (fill > 0 ? ' applyFill="1"' : '') +
      (border > 0 ? ' applyBorder="1"' : '') +
      (wrapped ? ' applyAlignment="1"' : '') +
      (unlocked ? ' applyProtection="1"' : '');
    return this.add(inside ? `<${this.prefix}xf ${attributes}>${inside}</${this.prefix}xf>` : `<${this.prefix}xf ${attributes}/>`);
  }

  /** A font like that of cells without a format of their own, with some properties changed; they are handed over as XML without prefix. */
  font(changes: Readonly<Record<string, string>>): number {
    const normal = childOf(this.root, 'fonts')?.children[this.normalFont]?.children ?? [];
    const properties = new Map(normal.map(({ name, start, end }) => [name, this.text.slice(start, end)]));
    for (const [name, xml] of Object.entries(changes)) properties.set(name, this.prefixed(xml));
    const ordered = fontOrder.flatMap((name) => properties.get(name) ?? []).join('');
    return this.addPart('fonts', `<${this.prefix}font>${ordered}</${this.prefix}font>`);
  }

  /** A fill or border, handed over as XML without prefix. */
  decoration(collection: 'fills' | 'borders', xml: string): number {
    return this.addPart(collection, this.prefixed(xml));
  }

  /** The whole part as it stands now. */
  get xml(): string {
    const splices: Splice[] = [];
    const codes = this.newCodes.map((id) => `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(this.codes.get(id)!)}"/>`);
    this.extend(splices, 'numFmts', codes);
    for (const collection of ['fonts', 'fills', 'borders'] as const) this.extend(splices, collection, this.added[collection]);
    this.extend(splices, 'cellXfs', this.formats.slice(this.formatsBefore));
    return spliced(this.text, splices);
  }

  /** Font of cells without a format of their own. */
  private get normalFont(): number {
    return Number(/\sfontId="(\d+)"/.exec(this.formats[0])?.[1] ?? 0);
  }

  private extend(splices: Splice[], collection: string, added: readonly string[]): void {
    if (added.length === 0) return;
    const element = childOf(this.root, collection);
    if (!element) {
      // Collections have a fixed order; a workbook without number formats is common, one without the others is not.
      const at = order.map((name) => childOf(this.root, name)).find((later, i) => later && i > order.indexOf(collection));
      const xml = `<${this.prefix}${collection} count="${added.length}">${added.join('')}</${this.prefix}${collection}>`;
      splices.push(at ? { start: at.start, end: at.start, text: xml } : appendSplice(this.text, this.root, xml));
      return;
    }
    splices.push(attributeSplice(this.text, element, 'count', String(element.children.length + added.length)));
    splices.push(appendSplice(this.text, element, added.join('')));
  }

  private prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
  }

  private addPart(collection: Collection, xml: string): number {
    const before = childOf(this.root, collection)?.children.map(({ start, end }) => this.text.slice(start, end)) ?? [];
    if (before.length === 0 && this.added[collection].length === 0)
      this.added[collection].push(...usual[collection].map((usually) => this.prefixed(usually)));
    const all = [...before, ...this.added[collection]];
    if (all.includes(xml)) return all.indexOf(xml);
    this.added[collection].push(xml);
    this.changed = true;
    return all.length;
  }

  private numberFormat(code: string): number {
    const known = builtInFormat(code) ?? [...this.codes].find(([, own]) => own === code)?.[0];
    if (known !== undefined) return known;
    const id = Math.max(firstOwnFormat - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.newCodes.push(id);
    return id;
  }

  private derived(memory: Map<number, number>, style: number, change: (xml: string) => string): number {
    const known = memory.get(style);
    if (known !== undefined) return known;
    const xml = this.formats[style] ?? this.formats[0];
    const changed = change(xml);
    const id = changed === xml ? style : this.add(changed);
    memory.set(style, id);
    return id;
  }

  private add(xml: string): number {
    const known = this.byXml.get(xml);
    if (known !== undefined) return known;
    if (this.formats.length >= cellFormatsMax) refuseFile('tooManyCellFormats', { most: cellFormatsMax });
    this.changed = true;
    this.byXml.set(xml, this.formats.length);
    return this.formats.push(xml) - 1;
  }

  private showsDate(style: number): boolean {
    const id = Number(/\snumFmtId\s*=\s*["'](\d+)["']/.exec(this.formats[style] ?? '')?.[1] ?? 0);
    const code = this.codes.get(id);
    return code === undefined ? isBuiltInDate(id) : isDateFormat(code);
  }
}

/** Collections of the part, in the order that Excel demands. */
const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** What the first numbers of each collection mean to every workbook; the second fill is Excel's own. */
const usual: Readonly<Record<Collection, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
};

/** Properties of a font, in the order that Excel writes them. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** The part with an end tag to put collections before, even if it came empty. */
function withEndTag(text: string, root: XmlElement): string {
  if (root.end > root.startTagEnd) return text;
  return spliced(text, [appendSplice(text, root, '')]);
}

function withoutQuote(xml: string): string {
  return xml.replace(/^(<[^>]*?)\squotePrefix\s*=\s*(?:"[^"]*"|'[^']*')/, '$1');
}
