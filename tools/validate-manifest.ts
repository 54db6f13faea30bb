/** `npm run validate`: checks the manifest of the build against its pages and icons, without network. Build first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { manifestProblems } from './manifest/check';

const root = join(import.meta.dirname, '..');
const build = join(root, 'dist/pane');
const manifestPath = join(build, 'manifest.xml');

function builtFile(path: string): Uint8Array | undefined {
  const file = join(build, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

if (!existsSync(build)) throw new Error('There is no build in dist/pane: npm run build');
// Microsoft's own reader takes the base fields; it throws on what it cannot read.
const { id, version, displayName } = await OfficeAddinManifest.readManifestFile(manifestPath);
const problems = manifestProblems(readFileSync(manifestPath, 'utf8'), builtFile);
for (const problem of problems) console.error(problem);
console.log(`${displayName} ${version} (${id}): ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}`);
process.exitCode = problems.length > 0 ? 1 : 0;
