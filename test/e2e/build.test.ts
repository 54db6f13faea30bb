/** What `npm run build` leaves in dist/pane: a small start, names that change with what they name, and nothing fetched from elsewhere but Office.js. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '../../dist/pane');
const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
const kilobytes = 1024;

const scriptsOf = (html: string): string[] => [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, address]) => address);
const ownScripts = scriptsOf(page).filter((address) => !address.startsWith('https:'));
const gzipped = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

it('starts with at most 250 kB, gzipped', () => {
  expect(ownScripts.length).toBeGreaterThan(0);
  expect(ownScripts.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(250 * kilobytes);
});

it('loads its worker and whatever else comes later in pieces of at most 250 kB, gzipped', () => {
  const later = readdirSync(dist).filter((file) => file.endsWith('.js') && !ownScripts.includes(file));
  expect(later.filter((file) => gzipped(file) > 250 * kilobytes)).toEqual([]);
});

it('names every script by what is in it, so that no old copy is taken for a new one', () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => !/\.[0-9a-f]{12}\.js$/.test(file))).toEqual([]);
});

it('fetches Office.js from its usual address and nothing else from elsewhere', () => {
  expect(scriptsOf(page).filter((address) => address.startsWith('http'))).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  ]);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain('unsafe-eval');
});
