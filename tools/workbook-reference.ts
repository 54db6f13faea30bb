/** The text of docs/workbook-reference.md, from the schema: every table and column with its captions, what it holds and who may change it. */
import { caption } from '../src/localization/captions';
import { type Column, schema, type Table, type TableGroup } from '../src/schema';

const groups: Readonly<Record<TableGroup, string>> = {
  setup: 'Setup',
  items: 'Items',
  journals: 'Journals',
  documents: 'Documents',
  orders: 'Orders',
  entries: 'Entries',
  generalLedger: 'General ledger',
  reports: 'Reports',
};
const kinds: Readonly<Record<Column['kind'], string>> = {
  code: 'code',
  text: 'text',
  option: 'option',
  boolean: 'yes/no',
  integer: 'number',
  date: 'date',
  amount: 'amount',
  amountAcy: 'amount (ACY)',
  quantity: 'quantity',
  unit: 'unit amount',
  unitAcy: 'unit amount (ACY)',
  percent: 'per cent',
  factor: 'factor',
  dimensions: 'one column per dimension',
};
const roles: Readonly<Record<Column['role'], string>> = {
  key: 'key',
  input: 'you type it',
  shown: 'filled in',
  fact: 'posted fact',
  derived: 'state, follows from the facts',
  history: 'state, changed by postings',
};

const escaped = (text: string): string => text.replace(/\|/g, '\\|');

function columnRow(column: Column): string {
  const notes = [
    column.options.length > 0 ? column.options.map((o) => o || '(blank)').join(', ') : '',
    column.default === undefined ? '' : `default ${String(column.default)}`,
    column.blankable ? 'empty is not 0' : '',
    column.required ? 'required' : '',
    column.refersTo ? `in ${column.refersTo}` : '',
  ].filter(Boolean);
  const cells = [
    column.caption,
    caption(column.caption, 'column', 'nb'),
    caption(column.caption, 'column', 'nl'),
    kinds[column.kind],
    roles[column.role],
    notes.join('; '),
  ];
  return `| ${cells.map(escaped).join(' | ')} |`;
}

function tableText(table: Table): string {
  return [
    `### ${table.caption}`,
    '',
    `Excel table \`${table.name}\`; ${caption(table.caption, 'table', 'nb')}; ${caption(table.caption, 'table', 'nl')}.`,
    '',
    '| column | Norwegian | Dutch | holds | who changes it | notes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.values(table.columns).map(columnRow),
    '',
  ].join('\n');
}

const tables: readonly Table[] = Object.values(schema);
export function workbookReference(): string {
  return [
    '# Workbook reference',
    '',
    'Made from the schema by `npm run docs`. Tables are found by their name, columns by their caption in any of the three languages, in any order; columns of your own may stand among them.',
    '',
    ...Object.entries(groups).flatMap(([group, title]) => [
      `## ${title}`,
      '',
      ...tables.filter((table) => table.group === group).map(tableText),
    ]),
  ].join('\n');
}
