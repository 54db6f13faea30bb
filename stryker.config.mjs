/** Mutation testing of the engine: changes the code in small ways and asks whether a unit test notices. Run by hand: npm run mutation. */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'tools/jest/unit.config.js' },
  coverageAnalysis: 'perTest',
  mutate: ['src/decimal/**/*.ts', 'src/costing/**/*.ts', 'src/general-ledger/**/*.ts'],
  reporters: ['clear-text', 'progress', 'html'],
  tempDirName: '.stryker-tmp',
  concurrency: 2,
  thresholds: { high: 90, low: 75, break: null },
};
