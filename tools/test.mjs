/**
 * `npm test`: everything that proves the product, with one count at the end.
 *
 * First it looks for the programs that the tests drive, and names the Debian package of each that is missing. Then it runs the jest
 * projects of jest.config.js and the conformance scenarios. The last line is `N passed, N failed`, tests and scenarios together.
 *
 *   --without-browser   leave out the tests in Chromium
 *   --without-office    leave out the tests with LibreOffice
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const left = { browser: '--without-browser', office: '--without-office' };

/** What the tests need outside Node: any one of the commands, from the Debian package. */
const programs = [
  { commands: ['chromium'], debianPackage: 'chromium', for: 'browser' },
  { commands: ['soffice', 'libreoffice'], debianPackage: 'libreoffice-calc', for: 'office' },
  { commands: ['pdftoppm'], debianPackage: 'poppler-utils', for: 'office' },
  { commands: ['xmllint'], debianPackage: 'libxml2-utils', for: 'office' },
];
const fonts = { folder: '/usr/share/fonts/truetype/liberation', debianPackage: 'fonts-liberation' };

const onPath = (command) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

function readOptions(args) {
  const unknown = args.filter((arg) => !Object.values(left).includes(arg));
  if (unknown.length > 0) {
    console.error(`Unknown option ${unknown.join(' ')}. Known: ${Object.values(left).join(' ')}`);
    process.exit(2);
  }
  return { browser: !args.includes(left.browser), office: !args.includes(left.office) };
}

function missingPackages(wanted) {
  const missing = programs
    .filter((program) => wanted[program.for] && !program.commands.some(onPath))
    .map((program) => program.debianPackage);
  if ((wanted.browser || wanted.office) && !existsSync(fonts.folder)) missing.push(fonts.debianPackage);
  return missing;
}

/** Runs a program of this project and shows its output; gives its exit code and what it wrote to standard output. */
function run(name, command, args) {
  console.log(`\n== ${name}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A test file that does not even load counts as a failed test; so does a run that ends badly without naming one. */
async function runJest(projects, ...args) {
  const folder = mkdtempSync(join(tmpdir(), 'costing-test-'));
  const report = join(folder, 'report.json');
  try {
    const { code } = await run(projects.join(', '), 'jest', ['--selectProjects', ...projects, ...args, '--json', '--outputFile', report]);
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: numPendingTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The player of the scenarios ends with a count too. Scenarios in dispute (two sources contradict each other) count neither as passed nor
 * as failed; the summary names their number.
 */
async function runConformance() {
  const { code, output } = await run('conformance', 'tsx', ['test/conformance/run.ts']);
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed(?: \((\d+) of them disputed\))?$/gm)].at(-1);
  if (!counts) return { passed: 0, failed: 1 };
  const [passed, notPassed, disputed] = counts.slice(1).map((count) => Number(count ?? 0));
  const failed = notPassed - disputed;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, disputed };
}

/** When the newest file under a path was written; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** The browser tests play the built pane: a build that is older than its sources proves nothing. */
async function buildIfOld() {
  const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'].map((path) => newest(join(root, path)));
  const page = join(root, 'dist/pane/taskpane.html');
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(...sources)) return true;
  const { code } = await run('build', 'webpack', ['--mode', 'production']);
  return code === 0;
}

const wanted = readOptions(process.argv.slice(2));
const missing = missingPackages(wanted);
if (missing.length > 0) {
  console.error(`Missing Debian packages: ${missing.join(' ')}`);
  console.error(`Install them (apt-get install --no-install-recommends ${missing.join(' ')}),`);
  console.error(`or leave their tests out: ${Object.values(left).join(' ')}`);
  process.exit(1);
}

const results = [await runJest(['unit', 'office-js', 'pane']), await runConformance()];
if (wanted.office) results.push(await runJest(['libreoffice'], '--runInBand'));
if (wanted.browser) {
  if (await buildIfOld()) results.push(await runJest(['e2e'], '--runInBand'));
  else results.push({ passed: 0, failed: 1 });
}

const total = (what) => results.reduce((sum, result) => sum + (result[what] ?? 0), 0);
console.log('');
if (total('skipped') > 0) console.log(`Skipped: ${total('skipped')} tests`);
if (total('disputed') > 0) console.log(`In dispute: ${total('disputed')} scenarios`);
if (!wanted.browser) console.log(`Left out (${left.browser}): the tests in Chromium`);
if (!wanted.office) console.log(`Left out (${left.office}): the tests with LibreOffice`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
