/** The words of refusals that did not pass through the worker: those of the workbook itself. The texts are fetched when they are first needed. */
import type { Refused } from '../book/refusal';
import type { Language } from '../localization/language';
import type { LocatedRefusal } from './engine/protocol';

export async function inWords({ refusals }: Refused, language: Language): Promise<LocatedRefusal[]> {
  const { refusalText } = await import('../localization/texts');
  return refusals.map((refusal) => ({ code: refusal.code, text: refusalText(refusal, language) }));
}
