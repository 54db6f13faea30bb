/** What stands between us and other people's code: exact versions, a lock file that works with any registry, no scripts at install, and a reason for each package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}
interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };

/** The package names in the first column of the table below a heading. */
function packagesUnder(heading: string): string[] {
  const section = textOf('docs/dependencies.md')
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))!;
  const firstColumns = [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => cell.trim());
  return firstColumns
    .filter((cell) => cell !== 'package' && cell !== 'override' && !cell.startsWith('-'))
    .flatMap((cell) => cell.split(', '));
}

describe('the lock file', () => {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('names no registry: it holds a checksum of each package instead of an address', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { integrity, link }]) => !integrity?.startsWith('sha512-') && !link).map(([path]) => path)).toEqual([]);
    expect(textOf('package-lock.json')).not.toMatch(/https?:\/\/[^"]*registry/);
  });

  it('holds the very versions that package.json asks for', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });
});

describe('installing', () => {
  it('runs no script of any package', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });

  it('keeps addresses out of a lock file that is written anew', () => {
    expect(textOf('.npmrc').split('\n')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('takes exact versions only', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  it('gives a reason for each package of the product, and for no other', () => {
    expect(packagesUnder('In the product').sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('gives a reason for each package of the development, and for no other', () => {
    expect(packagesUnder('For development').sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  });

  it('gives a reason for each override', () => {
    const named = packagesUnder('Overrides').map((cell) => /`([^`]+)`/.exec(cell)![1]);
    expect(named.sort()).toEqual(Object.keys(manifest.overrides).sort());
  });

  it('knows of ten packages in the product at most', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(10);
  });
});
