/** The tests that mutants are shown to: those of the engine and the scenarios, without random ledgers, which reach everything and would be played for each mutant. */
import { unit } from '../../jest.config.js';
import { testsOfTheEngine } from './coverage.config.js';

export default {
  ...unit,
  testMatch: testsOfTheEngine,
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, '/properties/', '/test/reports/', '/test/book/'],
};
