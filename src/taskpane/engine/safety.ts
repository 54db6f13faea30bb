/** What is not as it should be with the postings of a workbook, in the reader's words: an unfinished posting, somebody else who is posting, rows that were changed since. */
import type { Poster } from '../../workbook/claim/poster';
import { unfinishedRefusal } from '../../workbook/recovery/unfinished';
import type { Session } from '../../workbook/session';
import type { Language } from '../../localization/language';
import { inWords, located } from './locate';
import type { SafetyNotice } from './protocol';

/** Changed rows that are told one by one; the check lists them all. */
const toldMost = 50;

export function safetyOf(session: Session, poster: Poster, language: Language): SafetyNotice | undefined {
  const other = poster.otherIn(session.book);
  const { unfinished, damage } = session;
  if (!other && !unfinished && damage.length === 0) return undefined;
  const changed = damage.filter(({ code }) => code !== 'postingUnfinished');
  return {
    ...(other && { other: inWords(other, language).text }),
    ...(unfinished && { unfinished: inWords(unfinishedRefusal(unfinished), language).text }),
    changed: changed.slice(0, toldMost).map((refusal) => located(session, refusal, language)),
    changedCount: changed.length,
  };
}
