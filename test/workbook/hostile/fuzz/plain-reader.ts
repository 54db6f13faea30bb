/**
 * Another reader of workbook files, as plain as can be: unzip, parse every part as a tree, look at the cells. What the product reads must be what this one reads.
 * It shares no code with the product and cares for neither speed nor memory. It throws for what is no XML or leads nowhere.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A value; `undefined` is a formula that was not calculated, an object an error. */
export type PlainCell = string | number | boolean | null | undefined | { readonly error: string };

export interface PlainTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
}

export function readPlainly(file: Uint8Array): PlainTable[] {
  const names = new Map<string, string>();
  unzipSync(file, { filter: ({ name }) => names.set(name.toLowerCase(), name) === undefined });
  // Part by part: what is damaged in a part that nobody asks for changes nothing.
  const tree = (part: string): Node => {
    const wanted = names.get(part.toLowerCase()) ?? missing(part);
    return parse(strFromU8(unzipSync(file, { filter: ({ name }) => name === wanted })[wanted]));
  };
  const related = (part: string): Map<string, { kind: string; target: string }> => {
    const cut = part.lastIndexOf('/') + 1;
    const rels = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
    const all = names.has(rels.toLowerCase()) ? named(tree(rels), 'Relationship') : [];
    return new Map(
      all.map(({ attributes }) => [
        attributes.Id,
        { kind: attributes.Type.split('/').pop()!, target: resolved(part.slice(0, cut), attributes.Target) },
      ]),
    );
  };
  const book = [...related('').values()].find(({ kind }) => kind === 'officeDocument')!.target;
  const workbook = tree(book);
  const ofBook = related(book);
  const stale = ['1', 'true'].includes(child(workbook, 'calcPr')?.attributes.fullCalcOnLoad ?? '0');
  const shared = [...ofBook.values()].find(({ kind }) => kind === 'sharedStrings');
  const strings = shared ? named(tree(shared.target), 'si').map(textOf) : [];
  return named(child(workbook, 'sheets')!, 'sheet').flatMap(({ attributes }) => {
    const { target } = ofBook.get(attributes.id)!;
    const tables = related(target);
    if (![...tables.values()].some(({ kind }) => kind === 'table')) return [];
    const sheet = tree(target);
    const grid = cellsOf(sheet, strings, stale);
    return named(child(sheet, 'tableParts')!, 'tablePart').map((part) => tableOf(tree(tables.get(part.attributes.id)!.target), grid));
  });
}

function tableOf({ attributes, children }: Node, grid: ReadonlyMap<string, PlainCell>): PlainTable {
  const [, left, top, , bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(attributes.ref)!;
  const columns = children.find(({ name }) => name === 'tableColumns')!.children.map((column) => unescaped(column.attributes.name));
  const first = Number(top) + Number(attributes.headerRowCount ?? 1);
  const last = Number(bottom) - Number(attributes.totalsRowCount ?? 0);
  const rows = Array.from({ length: last - first + 1 }, (_, row) =>
    columns.map(
      (__, column) => grid.get(`${numberOf(left) + column},${first + row}`) ?? valueOr(grid, `${numberOf(left) + column},${first + row}`),
    ),
  );
  return { name: attributes.displayName ?? attributes.name, columns, rows };
}

/** Empty cells are null, formulas without value undefined. */
function valueOr(grid: ReadonlyMap<string, PlainCell>, key: string): PlainCell {
  return grid.has(key) ? grid.get(key) : null;
}

function cellsOf(sheet: Node, strings: readonly string[], stale: boolean): Map<string, PlainCell> {
  const grid = new Map<string, PlainCell>();
  let row = 0;
  for (const line of child(sheet, 'sheetData')!.children) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r);
    let column = 0;
    for (const cell of line.children.filter(({ name }) => name === 'c')) {
      const address = /^([A-Z]+)\d+$/i.exec(cell.attributes.r ?? '');
      column = address ? numberOf(address[1]) : column + 1;
      grid.set(`${column},${row}`, cellOf(cell, strings, stale));
    }
  }
  return grid;
}

function cellOf(cell: Node, strings: readonly string[], stale: boolean): PlainCell {
  const type = cell.attributes.t ?? 'n';
  const value = child(cell, 'v');
  const isBlank = !value || (value.text.trim() === '' && type !== 'str');
  if (child(cell, 'f') && (stale || isBlank)) return undefined;
  if (type === 'inlineStr')
    return child(cell, 'is') && (child(cell, 'is')!.children.length > 0 ? textOf(child(cell, 'is')!) : null)
      ? textOf(child(cell, 'is')!)
      : null;
  if (isBlank) return null;
  if (type === 's') return strings[Number(value.text)];
  if (type === 'str') return unescaped(spaced(value));
  if (type === 'b') return ['1', 'true'].includes(value.text.trim());
  if (type === 'e') return { error: value.text.trim() };
  return type === 'n' ? Number(value.text) + 0 : missing(`cells of type ${type}`);
}

/** The text of a string item: its own, or that of its runs. */
function textOf({ children }: Node): string {
  const own = children.filter(({ name }) => name === 't').map((t) => unescaped(spaced(t)));
  const runs = children
    .filter(({ name }) => name === 'r')
    .map((run) =>
      named(run, 't')
        .map((t) => unescaped(spaced(t)))
        .join(''),
    );
  return [...own, ...runs].join('');
}

const spaced = ({ attributes, text }: Node): string =>
  attributes.space === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
const child = (node: Node, name: string): Node | undefined => node.children.find((each) => each.name === name);
const named = (node: Node, name: string): Node[] => node.children.filter((each) => each.name === name);
const numberOf = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function resolved(folder: string, target: string): string {
  const url = new URL(target, `file:///${folder}`);
  return decodeURIComponent(url.pathname).slice(1);
}

function missing(what: string): never {
  throw new Error(`there is no ${what}`);
}

/** What the product may pass over, since it changes nothing that cells say. */
const harmless =
  /no whitespace between attributes|disallowed character in closing tag|unbound namespace prefix|is disallowed in char data|value must be quoted/;

function parse(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const open: Node[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    if (!harmless.test(error.message)) throw error;
  });
  parser.on('doctype', () => missing('right to declare entities'));
  parser.on('opentag', ({ local, attributes }) => {
    const node = {
      name: local,
      attributes: Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local, attribute.value])),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const add = (text: string): void => void (open.at(-1)!.text += text);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return open[0].children[0] ?? missing('root');
}
