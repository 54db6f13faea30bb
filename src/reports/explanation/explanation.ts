/**
 * An explanation of a figure: a tree in which the parts of a figure add up to it exactly (docs/rules/reports.md, "Explain cost").
 *
 * - The `parts` of a node are its sum: their figures add up to the node's own, always; what rounding or a missing adjustment leaves is a part of its own.
 * - The `views` of a node are whole explanations of the same figure from different sides: by value entry, and by where the goods came from.
 * - A `source` explains a figure that a part was calculated from (the receipt of which a sale took 3 of 10); it is no part of the sum.
 */
import { type RefusalValue, type Refusal, refusal } from '../../book/refusal';
import type { TableName } from '../../schema';

export interface Explanation {
  /** What the figure is; the edge makes the sentence. */
  readonly text: Refusal;
  /** In units of the amount precision, or of 0.00001 for a cost per unit. */
  readonly figure: number;
  readonly kind: 'amount' | 'unitCost';
  readonly parts: readonly Explanation[];
  readonly views: readonly Explanation[];
  readonly source?: Explanation;
}

/** What is said of a figure, besides the figure. */
export interface Said {
  readonly code: string;
  readonly values?: Readonly<Record<string, RefusalValue>>;
  readonly table?: TableName;
  readonly row?: number;
}

interface More {
  readonly kind?: 'amount' | 'unitCost';
  readonly parts?: readonly Explanation[];
  readonly views?: readonly Explanation[];
  readonly source?: Explanation;
}

/** A figure with what explains it. Throws when the parts do not add up: that would be a fault of this report. */
export function explained({ code, values = {}, table, row }: Said, figure: number, { kind = 'amount', parts = [], views = [], source }: More = {}): Explanation {
  const sum = parts.reduce((so, part) => so + part.figure, 0);
  if (parts.length > 0 && sum !== figure) throw new Error(`the parts of ${code} add up to ${sum}, not to ${figure}`);
  if (views.some((view) => view.figure !== figure)) throw new Error(`a view of ${code} explains another figure`);
  return { text: refusal(code, values, { table, row }), figure, kind, parts, views, ...(source ? { source } : {}) };
}

/** The parts with what is missing to the figure as a part of its own, if anything is. */
export function withRest(figure: number, parts: readonly Explanation[], rest: Said, kind: 'amount' | 'unitCost' = 'amount'): readonly Explanation[] {
  const missing = figure - parts.reduce((sum, part) => sum + part.figure, 0);
  return missing === 0 ? parts : [...parts, explained(rest, missing, { kind })];
}
