/**
 * The formula of a cell as it is written: alone, shared (the first cell of a group holds the text, the others only its number), or filling several cells.
 */
import { type Range, parseRange, rangeName } from '../address';
import { textOfUtf8 } from '../xml/decode';
import { contentOf, escapeContent } from '../xml/escape';
import { refuseFile } from '../refuse';
import type { CellScanner } from './cell-scanner';

export interface CellFormula {
  /** Empty in a cell that shares the formula of another. */
  readonly text: string;
  /** Number of the group of a shared formula. */
  readonly group?: string;
  /** The cells that an array formula or a data table fills. */
  readonly range?: Range;
  /** The element with another text and, for an array formula, another range. */
  written(changed: { text: string; range?: string }): string;
  /** The element as a formula of its own. */
  alone(text: string): string;
}

/** Bytes of a formula's element: Excel takes 8,192 characters. */
const longestFormula = 64 * 1024;

/** The scanner must stand on a cell with a formula. */
export function formulaOf(cells: CellScanner): CellFormula {
  const { part } = cells;
  if (cells.formulaEnd - cells.formulaStart > longestFormula) refuseFile('filePartDamaged', { part });
  const xml = textOfUtf8(cells.bytes.subarray(cells.formulaStart, cells.formulaEnd), part);
  const [, name, attributes, raw = ''] =
    /^<([^\s/>]+)([^>]*?)(?:\/>|>([\s\S]*)<\/[^>]+>)$/.exec(xml) ?? refuseFile('filePartDamaged', { part });
  const text = contentOf(raw) ?? refuseFile('filePartDamaged', { part });
  const attribute = (wanted: string): string | undefined => new RegExp(`\\s${wanted}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
  const kind = attribute('t');
  const fills = kind === 'array' || kind === 'dataTable';
  return {
    text,
    ...(kind === 'shared' && { group: attribute('si') ?? '' }),
    ...(fills && { range: parseRange(attribute('ref') ?? '') }),
    written: (changed) => {
      const kept = changed.range === undefined ? attributes : attributes.replace(/(\sref\s*=\s*["'])[^"']*/, `$1${changed.range}`);
      return `<${name}${kept}>${escapeContent(changed.text)}</${name}>`;
    },
    alone: (own) => {
      const kept = attributes.replace(/\s(?:t|si|ref)\s*=\s*["'][^"']*["']/g, '');
      return `<${name}${kept}>${escapeContent(own)}</${name}>`;
    },
  };
}

export function fillsSeveral({ range }: CellFormula): boolean {
  return range !== undefined && rangeName(range).includes(':');
}
