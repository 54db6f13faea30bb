/** What a random ledger is made of. */
import type { JsonRow } from '../../../conformance/player/scenario';

export const methods = ['FIFO', 'LIFO', 'Specific', 'Average', 'Standard'] as const;
export type Method = (typeof methods)[number];

export type Kind =
  | 'purchase'
  | 'sale'
  | 'continue'
  | 'salesReturn'
  | 'purchaseReturn'
  | 'journal'
  | 'reclassification'
  | 'transferOrder'
  | 'undo'
  | 'charge'
  | 'revaluation'
  | 'revaluationByHand'
  | 'production'
  | 'assembly'
  | 'standardCost'
  | 'postToGL'
  | 'adjust';

export interface LedgerOptions {
  readonly method: Method;
  readonly steps: number;
  /** Kinds of step to leave out. */
  readonly without?: readonly Kind[];
  /** An additional reporting currency with rates of its own, or one that is worth the same and has the same precisions. */
  readonly additionalCurrency?: 'other' | 'same';
  /** Inventory Setup columns that are not left to chance. */
  readonly inventorySetup?: JsonRow;
  /** Something may be left to adjust at the end. */
  readonly unadjusted?: boolean;
  /** No posting before the latest day. */
  readonly noBackDating?: boolean;
  /** Costs that a line would take from a card, which depends on when cost was adjusted, are typed. */
  readonly typedCosts?: boolean;
}
