/** All kinds of steps, with how often each is made. */
import type { JsonRow } from '../../../conformance/player/scenario';
import { adjust } from './closing';
import type { Kind } from './options';
import { assembly, production } from './orders';
import { revaluation, revaluationByHand, standardCost } from './revaluation';
import type { Situation } from './situation';
import { journal, reclassification, transferOrder, undo } from './stock';
import { charge, continueDocument, purchase, purchaseReturn, sale, salesReturn } from './trade';

interface KindOfStep {
  readonly weight: number;
  readonly make: (s: Situation) => JsonRow[];
}

export const kinds: Readonly<Record<Kind, KindOfStep>> = {
  purchase: { weight: 18, make: purchase },
  sale: { weight: 16, make: sale },
  continue: { weight: 14, make: continueDocument },
  salesReturn: { weight: 5, make: salesReturn },
  purchaseReturn: { weight: 4, make: purchaseReturn },
  journal: { weight: 8, make: journal },
  reclassification: { weight: 5, make: reclassification },
  transferOrder: { weight: 5, make: transferOrder },
  undo: { weight: 4, make: undo },
  charge: { weight: 6, make: charge },
  revaluation: { weight: 4, make: revaluation },
  revaluationByHand: { weight: 2, make: revaluationByHand },
  production: { weight: 7, make: production },
  assembly: { weight: 4, make: assembly },
  standardCost: { weight: 1, make: standardCost },
  postToGL: { weight: 2, make: () => [{ do: 'Post Inventory Cost to G/L', 'Posting Method': 'Per Entry' }] },
  adjust: { weight: 8, make: () => [adjust] },
};
