/**
 * Low-level codes of items (docs/rules/standard-cost.md, "Low-level codes"): 0 for what no list contains, else one more than the highest of the items whose assembly list or
 * production BOM contains it. A phantom adds no level. Codes only rise: a list that is gone leaves the order of cost adjustment as it was.
 *
 * Lists are typed into sheets, which runs no code of ours, so the codes follow before each command. Lists of items that contain themselves stop at 50.
 */
import type { Book } from '../../book/book';
import { schema } from '../../schema';

const certified = 0;
const itemLine = 0;
const phantom = schema.productionBomLines.columns.type.options.indexOf('Production BOM');
const itemComponent = schema.bomComponents.columns.type.options.indexOf('Item');
const levelsMax = 50;

/** Raises the codes of components to one above those of what is made of them. */
export function lowLevelCodesTyped(book: Book): void {
  const components = componentsByItem(book);
  if (components.size === 0) return;
  const { items } = book;
  for (let round = 0, changed = true; changed && round < levelsMax; round++) {
    changed = false;
    for (const [parent, rows] of components) {
      const level = items.lowLevelCode.a[parent] + 1;
      for (const row of rows) {
        if (items.lowLevelCode.a[row] >= level) continue;
        items.lowLevelCode.set(row, level);
        changed = true;
      }
    }
  }
}

/** Rows of the items that go into each item, by its row. */
function componentsByItem(book: Book): Map<number, number[]> {
  const { items, stockkeepingUnits: units, bomComponents } = book;
  const found = new Map<number, number[]>();
  const add = (parent: number, component: number): void => {
    const row = items.find(component);
    if (parent === 0 || row === 0) return;
    const of = found.get(parent);
    if (of) of.push(row);
    else found.set(parent, [row]);
  };
  for (const row of bomComponents.all()) {
    if (bomComponents.type.a[row] === itemComponent) add(items.find(bomComponents.parentItemNo.a[row]), bomComponents.no.a[row]);
  }
  const lines = linesByBom(book);
  if (lines.size === 0) return found;
  for (const row of items.all()) addBom(row, items.productionBomNo.a[row]);
  for (const row of units.all()) addBom(items.find(units.itemNo.a[row]), units.productionBomNo.a[row]);
  return found;

  function addBom(parent: number, bom: number): void {
    if (bom !== 0) for (const component of itemsOfBom(book, lines, bom)) add(parent, component);
  }
}

/** Rows of the lines of certified production BOMs and versions; a BOM without a header of its own counts as certified. */
function linesByBom(book: Book): Map<number, number[]> {
  const { productionBomLines: lines, productionBomHeaders: headers, productionBomVersions: versions } = book;
  const open = new Set<string>();
  for (const row of versions.all()) {
    if (versions.status.a[row] === certified) open.add(`${versions.productionBomNo.a[row]} ${versions.versionCode.a[row]}`);
  }
  const found = new Map<number, number[]>();
  for (const row of lines.all()) {
    const bom = lines.productionBomNo.a[row];
    const version = lines.versionCode.a[row];
    const header = headers.find(bom);
    if (header !== 0 && headers.status.a[header] !== certified) continue;
    if (version !== 0 && !open.has(`${bom} ${version}`)) continue;
    const of = found.get(bom);
    if (of) of.push(row);
    else found.set(bom, [row]);
  }
  return found;
}

/** Numbers of the items of a BOM, those of its phantoms included. */
function itemsOfBom({ productionBomLines: t }: Book, lines: ReadonlyMap<number, readonly number[]>, bom: number): Set<number> {
  const found = new Set<number>();
  const seen = new Set([bom]);
  for (const no of seen) {
    for (const row of lines.get(no) ?? []) {
      if (t.type.a[row] === itemLine) found.add(t.no.a[row]);
      else if (t.type.a[row] === phantom) seen.add(t.no.a[row]);
    }
  }
  return found;
}
