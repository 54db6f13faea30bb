/** What the tests of the engine reach in src/decimal and src/costing: unit tests, random ledgers and all conformance scenarios. `npm run coverage` prints the table. */
import { unit } from '../../jest.config.js';

const folders = ['decimal', 'book', 'costing', 'documents', 'commands', 'general-ledger', 'reports', 'inventory'];

const testsOfTheEngine = [
  ...folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  '<rootDir>/test/conformance/scenarios.coverage.ts',
];

export default {
  ...unit,
  testMatch: testsOfTheEngine,
  collectCoverageFrom: ['src/decimal/**/*.ts', 'src/costing/**/*.ts'],
  coverageDirectory: 'out/coverage',
  coverageReporters: ['text', 'json'],
};
