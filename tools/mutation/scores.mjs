/** The score of each folder: mutants that a test noticed, of all that a test reaches or could reach. */
import { dirname } from 'node:path';

export function printScores(played, total) {
  const folders = new Map();
  for (const { file, status } of played) {
    for (const name of [dirname(file), 'all']) {
      const counts = folders.get(name) ?? { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, Static: 0 };
      counts[status]++;
      folders.set(name, counts);
    }
  }
  console.log(
    '| folder | mutants | noticed | survived | not reached | constants left out | score |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const [name, { Killed, Timeout, Survived, NoCoverage, Static }] of [...folders].sort()) {
    const [noticed, all] = [Killed + Timeout, Killed + Timeout + Survived + NoCoverage];
    const score = all === 0 ? '' : `${((100 * noticed) / all).toFixed(1)} %`;
    console.log(`| ${name} | ${all} | ${noticed} | ${Survived} | ${NoCoverage} | ${Static} | ${score} |`);
  }
  console.log(`${played.length} of ${total} mutants played`);
}
