import { deeds, paneFaults } from './disturbances';
import { simulate } from './simulate';
import { describeStories } from './verdicts';

const verdicts = describeStories(1, 150);

describe('the stories together', () => {
  it('meet every fault and every deed', () => {
    const struck = new Set(verdicts.flatMap((verdict) => verdict.struck));
    expect([...paneFaults, ...deeds].filter((each) => !struck.has(each))).toEqual([]);
  });

  it('are mostly about postings that are told as written, and leave some to be mended', () => {
    const posted = verdicts.reduce((sum, verdict) => sum + verdict.posted, 0);
    expect(posted).toBeGreaterThan(verdicts.length / 2);
    expect(verdicts.filter(({ mended }) => mended > 0).length).toBeGreaterThan(verdicts.length / 20);
  });

  it('end whole, but for those in which somebody tampers or changes travel too long', () => {
    const counts = { whole: 0, named: 0, failed: 0 };
    for (const { verdict } of verdicts) counts[verdict]++;
    expect(counts.whole).toBeGreaterThan(verdicts.length / 2);
    expect(counts.named).toBeGreaterThan(0);
  });

  it('are told alike whenever they are told', async () => {
    const [first, again] = [await simulate(2), await simulate(2)];
    expect(again.story).toEqual(first.story);
  }, 60_000);
});
