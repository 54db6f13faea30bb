/**
 * The layers of src, arrows one way, as a checked rule. A layer may import itself, what stands beside it in `layers`, and the
 * packages in `packages`; nothing else. docs/architecture.md draws the same picture.
 */
const accounting = ['costing', 'general-ledger', 'book', 'schema', 'decimal'];

/** What each layer may import from the other layers (or from one file of them). */
const layers = {
  decimal: [],
  schema: ['decimal'],
  book: ['schema', 'decimal'],
  costing: ['book', 'schema', 'decimal'],
  'general-ledger': ['book', 'schema', 'decimal'],
  documents: accounting,
  inventory: accounting,
  reports: accounting,
  commands: ['documents', 'inventory', 'reports', ...accounting],
  workbook: ['book', 'schema', 'decimal'],
  localization: ['schema', 'book', 'decimal', 'workbook/captions.ts'],
  taskpane: ['commands', 'workbook', 'localization', 'book', 'schema', 'decimal'],
  functions: ['commands', 'workbook', 'localization', 'book', 'schema', 'decimal'],
  cli: ['commands', 'workbook', 'localization', 'book', 'schema', 'decimal'],
};

/** The only layers that may import a package; a package that is not listed may be imported nowhere. */
const packages = {
  'decimal.js': ['decimal'],
  '@noble/hashes': ['book', 'workbook'],
  fflate: ['workbook/file'],
  saxes: ['workbook/file'],
  react: ['taskpane'],
  'react-dom': ['taskpane'],
  '@fluentui/react-components': ['taskpane'],
  '@fluentui/react-icons': ['taskpane'],
};

const oneOf = (names) => `(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`;

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-lower-layers`,
  comment: `src/${layer} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/${oneOf([layer, ...allowed])}(/|$)` },
}));

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `${name}-stays-where-it-belongs`,
  comment: `${name} is imported only by ${allowed.map((layer) => `src/${layer}`).join(', ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${oneOf(allowed)}/` },
  to: { path: `(^|/)node_modules/${name}/` },
}));

export default {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: 'every-folder-is-a-layer',
      comment: 'a new folder under src takes its place in the list of layers first',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${oneOf(Object.keys(layers))}/` },
      to: {},
    },
    {
      name: 'only-listed-packages',
      comment: 'a package is imported only after it has a place in the list of packages and in docs/dependencies.md',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|/)node_modules/', pathNot: `(^|/)node_modules/(${oneOf(Object.keys(packages))}|@types/(react|react-dom))/` },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'node-only-on-the-command-line',
      comment:
        'the engine and the pane run where there is no Node; the file store works on bytes, its disk.ts puts them on disk for the command line',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/workbook/file/disk\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-two-stores-do-not-know-each-other',
      comment: 'Office.js and .xlsx files stand behind one port',
      severity: 'error',
      from: { path: '^src/workbook/(excel|file)/' },
      to: { path: '^src/workbook/(excel|file)/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'one-port-to-the-stores',
      comment: 'what is common to both stores does not import either of them',
      severity: 'error',
      from: { path: '^src/workbook/', pathNot: '^src/workbook/(excel|file)/' },
      to: { path: '^src/workbook/(excel|file)/' },
    },
    {
      name: 'no-files-in-the-pane',
      severity: 'error',
      from: { path: '^src/(taskpane|functions)/' },
      to: { path: '^src/workbook/file/' },
    },
    {
      name: 'no-excel-on-the-command-line',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/workbook/excel/' },
    },
    {
      name: 'texts-know-shapes-only',
      comment: 'localization makes texts for books, refusals and sheets: it knows how they look, and runs nothing of them',
      severity: 'error',
      from: { path: '^src/localization/' },
      to: { path: '^src/(book|workbook)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'two files may name types of each other, but neither may need the other to run',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools)/' },
    },
    {
      name: 'no-unresolved-imports',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types are imports too: a layer that names a type of a higher one knows about it.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
