/**
 * Rules for the code of the product, of its tests and of its tools. What the engine may reach for (no clock, no locale, no network,
 * no waiting) stands here; which folder may import which stands in .dependency-cruiser.mjs.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const engine = ['decimal', 'schema', 'book', 'costing', 'general-ledger', 'documents', 'inventory', 'reports', 'commands'].map(
  (layer) => `src/${layer}/**/*.ts`,
);

const refused = (names, message) => names.map((name) => ({ name, message }));

const clocksAndLocales = [
  ...refused(
    ['Date', 'performance', 'Temporal'],
    'The engine reads no clock: dates are day numbers, and the work date comes with the request.',
  ),
  ...refused(['Intl'], 'The engine knows no locale: texts are made in src/localization.'),
  ...refused(
    ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'XMLHttpRequest', 'WebSocket', 'crypto'],
    'The engine waits for nothing and talks to nobody.',
  ),
  ...refused(['console', 'process', 'Buffer', 'window', 'document', 'navigator', 'localStorage'], 'The engine runs anywhere.'),
];

const localeMethods = ['toLocaleString', 'toLocaleDateString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};

const excelOnlyBehindThePort = refused(['Excel'], 'Excel is called in src/workbook/excel only, behind the port.');
const officeOnlyAtTheEdge = refused(
  ['Office', 'OfficeRuntime', 'OfficeExtension', 'CustomFunctions'],
  'Office.js belongs to the edge of the product.',
);

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'reports/', 'out/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A literal beside `string` names the value that matters most.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-globals': ['error', ...excelOnlyBehindThePort, ...officeOnlyAtTheEdge],
      'no-console': 'error',
    },
  },
  {
    // Data to read at a glance: one declaration a column, one text a message.
    files: ['src/schema/tables/**/*.ts', 'src/localization/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: engine,
    rules: {
      'no-restricted-globals': ['error', ...clocksAndLocales, ...excelOnlyBehindThePort, ...officeOnlyAtTheEdge],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same book and the same request give the same changes.' },
        ...localeMethods.map((property) => ({ property, message: 'The engine knows no locale.' })),
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: ':function[async=true]', message: 'The engine waits for nothing: it takes a book and gives changes.' },
        { selector: 'AwaitExpression', message: 'The engine waits for nothing: it takes a book and gives changes.' },
      ],
    },
  },
  {
    files: ['src/workbook/excel/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/functions/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...excelOnlyBehindThePort] },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text from cells is never HTML.' },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text from cells is never HTML.' },
        { object: 'history', property: 'pushState', message: 'Office.js takes the history away: pages are state.' },
        { object: 'history', property: 'replaceState', message: 'Office.js takes the history away: pages are state.' },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests look into answers of Office.js and of workbook files, which carry no types.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'Buffer', 'URL', 'globalThis', 'setTimeout', 'clearTimeout', 'module', 'require', 'jest'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
);
