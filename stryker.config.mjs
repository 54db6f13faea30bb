/**
 * Stryker's own runner, which starts jest for each mutant: `npm run mutation:stryker -- --mutate 'src/decimal/share.ts'` for a single file. `npm run mutation` plays the same mutants in
 * one process and is what docs/mutation.md states.
 */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'tools/jest/mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: ['src/decimal/**/*.ts', 'src/costing/**/*.ts'],
  // Constants of a module live as long as its tests: each would need all of them anew.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: 'out/mutation/mutation.json' },
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: '.stryker-tmp',
  concurrency: 1,
  thresholds: { high: 90, low: 75, break: null },
};
