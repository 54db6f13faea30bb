/**
 * Mutation testing: changes the code in small ways and asks whether a test notices. Run by hand, for one folder at a time, since each mutant is played against every test that reaches it:
 * `npm run mutation -- --mutate 'src/decimal/*.ts'`. docs/mutation.md holds the scores.
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
