/**
 * `npm run simulate`: plays stories and tells their verdicts.
 *
 *   --seed N        one story, step by step
 *   --seeds A..B    many; the failed ones are named, with the command that plays each again
 */
import { simulate } from './simulate';

const [option, value = ''] = process.argv.slice(2);

async function one(seed: number): Promise<boolean> {
  const { story, verdict, reasons, damage, said, causes } = await simulate(seed);
  console.log(story.join('\n'));
  for (const [title, list] of Object.entries({ causes, damage, said, reasons })) for (const each of list) console.log(`${title}: ${each}`);
  console.log(`seed ${seed}: ${verdict}`);
  return verdict !== 'failed';
}

async function many(from: number, to: number): Promise<boolean> {
  const counts = { whole: 0, named: 0, failed: 0 };
  for (let seed = from; seed <= to; seed++) {
    const { verdict, reasons } = await simulate(seed);
    counts[verdict]++;
    if (verdict === 'failed') console.log(`npm run simulate -- --seed ${seed}   ${reasons[0]}`);
  }
  console.log(`${counts.whole} whole, ${counts.named} with damage that was named, ${counts.failed} failed`);
  return counts.failed === 0;
}

const range = /^(\d+)\.\.(\d+)$/.exec(value);
if (option === '--seeds' && range) process.exitCode = (await many(Number(range[1]), Number(range[2]))) ? 0 : 1;
else if (option === '--seed' && /^\d+$/.test(value)) process.exitCode = (await one(Number(value))) ? 0 : 1;
else {
  console.error('npm run simulate -- --seed N | --seeds A..B');
  process.exitCode = 2;
}
