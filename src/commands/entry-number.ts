/** Numbers of entries as the user types them. Refusal: `entryUnknown`. */
import { refuse } from '../book/refusal';

/** The number in a text; 0 for an empty one. */
export function entryNumber(text: string | number | boolean | undefined): number {
  const typed = String(text ?? '').trim();
  if (typed === '') return 0;
  if (!/^\d{1,9}$/.test(typed)) refuse('entryUnknown', { entry: typed });
  return Number(typed);
}
