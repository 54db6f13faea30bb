/** `npm run docs`: writes docs/workbook-reference.md anew. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workbookReference } from './workbook-reference';

writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'workbook-reference.md'), workbookReference());
