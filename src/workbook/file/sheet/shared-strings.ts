/** The texts that cells share. Read once, when the first cell asks; never written: new texts stand in their cells. Refusals: `filePartDamaged`, `filePartHasDoctype`. */
import { closing, empty, none, TagScanner } from '../xml/tags';
import type { ByteTexts } from './byte-texts';
import { keepsSpace } from './cell-scanner';

/** All texts in their order. Rich text is read as the texts of its runs, without how to pronounce it. */
export function readSharedStrings(bytes: Uint8Array, part: string, texts: ByteTexts): string[] {
  const tags = new TagScanner(bytes, 0, bytes.length, part);
  const all: string[] = [];
  let depth = 0;
  let pronouncing = 0;
  for (let kind = tags.next(); kind !== none; kind = tags.next()) {
    if (kind === closing) {
      depth--;
      if (pronouncing > depth) pronouncing = 0;
      continue;
    }
    if (depth === 1 && tags.is('si')) all.push('');
    else if (pronouncing === 0 && all.length > 0 && depth >= 2 && tags.is('t')) {
      const keepSpace = keepsSpace(tags);
      const from = tags.end;
      if (kind === empty) continue;
      if (tags.next() !== closing) tags.damaged();
      all[all.length - 1] += texts.cellText(bytes, from, tags.start, keepSpace);
      continue;
    } else if (depth === 2 && kind !== empty && tags.is('rPh')) pronouncing = depth + 1;
    if (kind !== empty) depth++;
  }
  if (depth !== 0) tags.damaged();
  return all;
}
