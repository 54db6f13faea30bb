/** The command line as a program: exit codes, refusals that leave the file alone, previews, JSON. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
let folder: string;
let book: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'costing-cli-'));
  book = join(folder, 'book.xlsx');
  copyFileSync(join(root, 'assets', 'sample-trading-company.xlsx'), book);
});

afterEach(() => rmSync(folder, { recursive: true }));

function costing(...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const common = ['--work-date', '2026-03-31', '--user', 'ANNA'];

describe('costing', () => {
  it('adjusts the costs of the sample company and says how many value entries that made', () => {
    const run = costing('adjust-cost-item-entries', book, ...common);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/Value entries written: [1-9]\d*\./);
  });

  it('shows with --preview what would be written and leaves the file byte for byte as it was', () => {
    const before = readFileSync(book);
    const run = costing('adjust-cost-item-entries', book, ...common, '--preview');
    expect(run.code).toBe(0);
    expect(run.out).toContain('Value Entries');
    expect(run.out).toContain('Cost Amount (Actual)');
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it('answers a refusal with exit code 1, in the language asked for, and leaves the file alone', () => {
    const before = readFileSync(book);
    const run = costing(
      'post-inventory-cost-to-g-l',
      book,
      ...common,
      '--posting-method',
      'per-posting-group',
      '--post',
      '--language',
      'nl',
    );
    expect(run.code).toBe(1);
    expect(run.err).toContain('Vul een documentnummer in');
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it('sets up a new workbook where there is no file, ready for the first line', () => {
    const fresh = join(folder, 'new-company.xlsx');
    expect(costing('set-up-workbook', fresh)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('ItemJournal') as string });
    const posted = costing('post-item-journal', fresh, ...common);
    expect(posted).toMatchObject({ code: 1, err: expect.stringMatching(/item journal/i) as string });
    expect(costing('set-up-workbook', fresh)).toMatchObject({ code: 0, out: '' });
  });

  it('prints JSON for programs', () => {
    const run = costing('adjust-cost-item-entries', book, ...common, '--json');
    const answer = JSON.parse(run.out) as { done: boolean; changes: { table: string; added: number }[] };
    expect(answer.done).toBe(true);
    expect(answer.changes.find((change) => change.table === 'Value Entries')!.added).toBeGreaterThan(0);
  });

  it('knows a command by the beginning of its name where only one begins so', () => {
    const run = costing('check', book, ...common);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/finding/);
    expect(costing('inventory', book)).toMatchObject({ code: 2, err: expect.stringContaining('inventory-cost-variance') as string });
  });

  it('shows dates of a preview as dates', () => {
    const run = costing('inventory-valuation', book, ...common, '--ending-date', '2026-02-28', '--preview');
    expect(run.out).toContain('2026-03-31');
  });

  it.each([
    [['no-such-command', 'x.xlsx'], 'unknown command'],
    [['adjust-cost-item-entries'], 'which workbook'],
    [['adjust-cost-item-entries', 'x.xlsx', '--no-such-option'], 'no-such-option'],
    [['calculate-inventory-value', 'x.xlsx', '--posting-date', '31.3.2026'], 'must be a date'],
    [['calculate-inventory-value', 'x.xlsx', '--calculate-per', 'box'], 'must be one of'],
  ])('answers wrong use (%j) with exit code 2', (args, complaint) => {
    const run = costing(...args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(complaint);
  });

  it('refuses a file that is no workbook and one that is not there', () => {
    const text = join(folder, 'notes.xlsx');
    writeFileSync(text, 'these are notes');
    expect(costing('adjust-cost-item-entries', text).code).toBe(1);
    expect(costing('adjust-cost-item-entries', join(folder, 'nobody.xlsx')).code).toBe(1);
    expect(readFileSync(text, 'utf8')).toBe('these are notes');
  });

  it('explains each command by its options', () => {
    const run = costing('calculate-inventory-value', '--help');
    expect(run.code).toBe(0);
    expect(run.out).toContain('--posting-date YYYY-MM-DD');
    expect(run.out).toContain('--calculate-per item-ledger-entry|item');
  });
});
