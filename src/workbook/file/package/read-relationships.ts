/** The relationships of a part of the file; none if it has no part for them. */
import type { Archive } from './archive';
import { relationshipsPart } from './paths';
import { Relationships } from './relationships';

export function readRelationships(archive: Archive, source: string): Relationships {
  const part = relationshipsPart(source);
  return new Relationships(source, archive.has(part) ? archive.text(part) : undefined, part, archive.bounds.depth);
}
