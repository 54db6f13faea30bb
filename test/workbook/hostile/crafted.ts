/** Workbook files taken apart and put together again with something changed in them, as no program of good will would. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Record<string, Uint8Array>;

export const partsOf = (file: Uint8Array): Parts => unzipSync(file);

export const zipped = (parts: Parts): Uint8Array => zipSync(parts, { level: 1 });

/** Names of the parts of a table: its own, and that of the sheet on which it stands. */
export function partsOfTable(parts: Parts, table: string): { readonly table: string; readonly sheet: string } {
  const own = Object.keys(parts).find(
    (part) => part.startsWith('xl/tables/') && strFromU8(parts[part]).includes(`displayName="${table}"`),
  )!;
  const file = own.slice('xl/tables/'.length);
  const rels = Object.keys(parts).find(
    (part) => part.startsWith('xl/worksheets/_rels/') && strFromU8(parts[part]).includes(`tables/${file}"`),
  )!;
  return { table: own, sheet: `xl/worksheets/${rels.slice('xl/worksheets/_rels/'.length, -'.rels'.length)}` };
}

export function changed(parts: Parts, part: string, change: (text: string) => string): Parts {
  const before = strFromU8(parts[part]);
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${part}`);
  return { ...parts, [part]: strToU8(after) };
}

/** The cell of an address replaced; `cell` is the whole element. */
export function withCell(parts: Parts, sheet: string, address: string, cell: string): Parts {
  return changed(parts, sheet, (text) => text.replace(new RegExp(`<c r="${address}"(?: [^>]*)?(?:/>|>.*?</c>)`), () => cell));
}

/** A table that claims other rows than it has. */
export function withRange(parts: Parts, table: string, change: (range: string) => string): Parts {
  return changed(parts, partsOfTable(parts, table).table, (text) =>
    text.replace(/ ref="([^"]*)"/g, (_, range: string) => ` ref="${change(range)}"`),
  );
}
