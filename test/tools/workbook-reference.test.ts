/** The workbook reference says what the schema says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookReference } from '../../tools/workbook-reference';

describe('docs/workbook-reference.md', () => {
  it('is as `npm run docs` makes it from the schema', () => {
    expect(readFileSync(join(__dirname, '../../docs/workbook-reference.md'), 'utf8')).toBe(workbookReference());
  });
});
