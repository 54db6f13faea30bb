/** All refusals with their texts; each part of the product keeps its own file beside this one. */
import type { Text } from '../language';
import { adjustmentRefusals } from './adjustment';
import { commandRefusals } from './commands';
import { documentRefusals } from './documents';
import { fileRefusals } from './files';
import { filterRefusals } from './filters';
import { generalLedgerRefusals } from './general-ledger';
import { itemChargeRefusals } from './item-charges';
import { lineItemRefusals } from './line-items';
import { orderRefusals } from './orders';
import { postingRefusals } from './posting';
import { revaluationRefusals } from './revaluation';
import { standardCostRefusals } from './standard-cost';
import { workbookRefusals } from './workbook';
import { periodRefusals } from './periods';
import { reconciliationRefusals } from './reconciliation';
import { checkRefusals } from './check';
import { safetyRefusals } from './safety';
import { explanationTexts } from './explanation';

export const refusalTexts: Readonly<Record<string, Text | undefined>> = {
  ...commandRefusals,
  ...adjustmentRefusals,
  ...fileRefusals,
  ...filterRefusals,
  ...lineItemRefusals,
  ...documentRefusals,
  ...generalLedgerRefusals,
  ...itemChargeRefusals,
  ...orderRefusals,
  ...postingRefusals,
  ...revaluationRefusals,
  ...standardCostRefusals,
  ...workbookRefusals,
  ...periodRefusals,
  ...reconciliationRefusals,
  ...checkRefusals,
  ...safetyRefusals,
  ...explanationTexts,
};
