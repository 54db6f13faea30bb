/** Entries that lost an application during a run and search again at its end. */
import type { Run } from '../run';

const ofRun = new WeakMap<Run, Set<number>>();

export function rememberTouched(run: Run, entry: number): void {
  const touched = ofRun.get(run);
  if (touched) touched.add(entry);
  else ofRun.set(run, new Set([entry]));
}

/** Hands out the touched entries and forgets them. */
export function takeTouched(run: Run): readonly number[] {
  const touched = ofRun.get(run);
  ofRun.delete(run);
  return touched ? [...touched] : [];
}
