/** What commands report when they are done; each part of the product keeps its own file beside this one. */
import type { Text } from '../language';
import { adjustmentResults } from './adjustment';
import { documentResults } from './documents';
import { generalLedgerResults } from './general-ledger';
import { postingResults } from './posting';
import { periodResults } from './periods';
import { reportResults } from './reports';
import { revaluationResults } from './revaluation';
import { checkResults } from './check';

export const resultTexts: Readonly<Record<string, Text | undefined>> = {
  ...adjustmentResults,
  ...documentResults,
  ...generalLedgerResults,
  ...postingResults,
  ...periodResults,
  ...reportResults,
  ...revaluationResults,
  ...checkResults,
};
