/** Plays the story of a seed. A fault of the product that is no refusal fails the story; its message is the reason. */
import { Story, type Verdict } from './story';

export async function simulate(seed: number): Promise<Verdict> {
  const story = new Story(seed);
  try {
    return await story.play();
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      seed,
      verdict: 'failed',
      reasons: [reason],
      damage: [],
      said: [],
      causes: [],
      struck: [],
      posted: 0,
      mended: 0,
      story: story.lines,
    };
  } finally {
    for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
  }
}
