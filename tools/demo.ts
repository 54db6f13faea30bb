/**
 * `npm run demo`: a month end on the sample workbook, without Excel. Copies the sample to out/, runs the commands of a month end as a user would on the command
 * line, and tells what each did and where the result lies.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const book = join(root, 'out', 'month-end.xlsx');

interface Step {
  readonly why: string;
  readonly args: readonly string[];
}
const monthEnd: readonly Step[] = [
  { why: 'Forward what invoices and freight changed to the sales that took the goods', args: ['adjust-cost-item-entries'] },
  {
    why: 'Offer the city bicycles that location WEST had in stock on 28 February for revaluation, receipt by receipt',
    args: [
      'calculate-inventory-value',
      '--posting-date',
      '2026-02-28',
      '--document-no',
      'REVAL-FEB',
      '--item-no-filter',
      '1000',
      '--location-filter',
      'WEST',
      '--calculate-per',
      'item-ledger-entry',
    ],
  },
  {
    why: 'Write them down to 2,300.00 a bicycle',
    args: ['edit-revaluation-journal', '--line-no', '10000', '--column', 'Unit Cost (Revalued)', '--value', '2300'],
  },
  { why: 'Post the revaluation', args: ['post-revaluation-journal'] },
  { why: 'Forward it to the two of them that were sold in March', args: ['adjust-cost-item-entries'] },
  {
    why: 'Post the inventory cost to the general ledger',
    args: ['post-inventory-cost-to-g-l', '--posting-method', 'per-posting-group', '--document-no', 'COST-MAR', '--post'],
  },
  { why: 'What the stock is worth on 31 March', args: ['inventory-valuation', '--ending-date', '2026-03-31', '--include-expected-cost'] },
];

mkdirSync(dirname(book), { recursive: true });
copyFileSync(join(root, 'assets', 'sample-trading-company.xlsx'), book);
for (const { why, args } of monthEnd) {
  const [command, ...options] = args;
  process.stdout.write(`\n${why}\n> costing ${command} ${relative(root, book)} ${options.join(' ')}\n`);
  const run = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      join(root, 'src', 'cli', 'main.ts'),
      command,
      book,
      '--work-date',
      '2026-03-31',
      '--user',
      'DEMO',
      '--language',
      'en',
      ...options,
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      cwd: root,
    },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
}
process.stdout.write(`\nThe month end is in ${relative(process.cwd(), book) || book}: open it in Excel or LibreOffice.\n`);
