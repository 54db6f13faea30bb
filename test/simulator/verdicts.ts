/**
 * The stories that every run of the tests plays, in two files so that two cores play them at the same time. A story that fails is played again, step by step, by
 * `npm run simulate -- --seed N`; thousands of others by `npm run simulate -- --seeds A..B`.
 */
import { simulate } from './simulate';
import type { Verdict } from './story';

const storiesTogether = 25;

/** Plays the stories of the seeds and asserts that none fails; gives their verdicts to whoever counts them. */
export function describeStories(from: number, to: number): Verdict[] {
  const verdicts: Verdict[] = [];
  describe('two or three panes at replicas of one workbook', () => {
    for (let first = from; first <= to; first += storiesTogether) {
      const last = Math.min(to, first + storiesTogether - 1);
      it(`lose, double and halve no entry that the product does not name: seeds ${first} to ${last}`, async () => {
        const failed: object[] = [];
        for (let seed = first; seed <= last; seed++) {
          const verdict = await simulate(seed);
          verdicts.push(verdict);
          if (verdict.verdict === 'failed') failed.push({ again: `npm run simulate -- --seed ${seed}`, reasons: verdict.reasons });
        }
        expect(failed).toEqual([]);
      }, 180_000);
    }
  });
  return verdicts;
}
