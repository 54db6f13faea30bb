/**
 * Five kinds of tests, each with its own surroundings:
 * unit        the engine and everything that needs nothing but JavaScript
 * office-js   the real Office.js library against the test host
 * pane        React components in a simulated page
 * libreoffice workbooks opened by LibreOffice
 * e2e         the built pane in Chromium
 */
const elsewhere = ['/test/host/', '/test/workbook/excel/', '/test/simulator/', '/test/taskpane/', '/test/office/', '/test/e2e/'];

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: {
    '\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
  moduleNameMapper: { '\\.(css|svg|png)$': '<rootDir>/tools/jest/empty-module.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
};

const under = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);

export const unit = {
  ...common,
  displayName: 'unit',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', ...elsewhere],
};

const officeJs = { ...common, displayName: 'office-js', testMatch: under('host', 'workbook/excel', 'simulator') };

const pane = {
  ...common,
  displayName: 'pane',
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/tools/jest/browser-setup.cjs'],
  testMatch: under('taskpane'),
};

// A program outside Node starts in seconds, not in milliseconds.
const slow = { setupFilesAfterEnv: ['<rootDir>/tools/jest/slow-setup.cjs'] };
const libreoffice = { ...common, ...slow, displayName: 'libreoffice', testMatch: under('office') };
const e2e = { ...common, ...slow, displayName: 'e2e', testMatch: under('e2e') };

// All cores: the stories of the simulator take two of them a minute or two.
export default { maxWorkers: '100%', projects: [unit, officeJs, pane, libreoffice, e2e] };
