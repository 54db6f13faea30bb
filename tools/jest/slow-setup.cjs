/** Time for tests that start LibreOffice or Chromium. */
jest.setTimeout(120_000);
