/** Names of parts: absolute within the package, without the first slash, compared without case. */

/** The part that a relationship of `source` points at. */
export function resolvePart(source: string, target: string): string {
  const [path] = target.split(/[?#]/);
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of decoded(path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Where the relationships of a part stand; those of the package have no source. */
export function relationshipsPart(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

/** How a part of one folder points at another. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
