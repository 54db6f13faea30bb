/**
 * The texts that cells share. Read once, when the first cell asks; never written: new texts stand in their cells.
 *
 * Refusals: `filePartDamaged`, `filePartHasDoctype`, `filePartTooDeep`.
 */
import { OpenTags } from '../xml/open-tags';
import { closing, empty, none, TagScanner } from '../xml/tags';
import type { ByteTexts } from './byte-texts';
import { keepsSpace } from './cell-scanner';

/** All texts in their order. Rich text is read as the texts of its runs, without how to pronounce it. */
export function readSharedStrings(bytes: Uint8Array, part: string, texts: ByteTexts, depthMost: number): string[] {
  const scanner = new TagScanner(bytes, 0, bytes.length, part);
  const tags = new OpenTags(scanner, part, depthMost);
  const all: string[] = [];
  let pronouncing = 0;
  for (let kind = scanner.next(); kind !== none; kind = scanner.next()) {
    // Texts stand in t and nowhere else.
    if (scanner.hasTextBefore) scanner.damaged();
    if (kind === closing) {
      tags.close();
      if (pronouncing > tags.depth) pronouncing = 0;
      continue;
    }
    if (tags.depth === 0 && !scanner.is('sst')) scanner.damaged();
    if (tags.depth === 1 && scanner.is('si')) all.push('');
    else if (tags.depth >= 2 && scanner.is('t')) {
      const keepSpace = keepsSpace(scanner);
      if (kind === empty) continue;
      const from = scanner.end;
      tags.open();
      if (scanner.next() !== closing) scanner.damaged();
      tags.close();
      if (pronouncing === 0 && all.length > 0) all[all.length - 1] += texts.cellText(bytes, from, scanner.start, keepSpace);
      continue;
    } else if (tags.depth === 2 && kind !== empty && scanner.is('rPh')) pronouncing = tags.depth + 1;
    if (kind !== empty) tags.open();
  }
  if (tags.depth !== 0) scanner.damaged();
  return all;
}
