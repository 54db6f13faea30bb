/** The tests that mutants are shown to: those of the engine and the scenarios, without random ledgers, which reach everything and would be played for each mutant. */
import coverage from './coverage.config.js';

const { collectCoverageFrom: _from, coverageDirectory: _directory, coverageReporters: _reporters, ...tests } = coverage;

export default {
  ...tests,
  testPathIgnorePatterns: [...tests.testPathIgnorePatterns, '/properties/', '/test/reports/', '/test/book/'],
};
