/** `npm run picture`: photographs the built pane for the README (test/e2e/picture.test.ts says what is shown). Build first. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'e2e', '--testPathPatterns', 'e2e/picture'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PICTURE: join(root, 'docs/images/pane.png') },
});
process.exitCode = status ?? 1;
