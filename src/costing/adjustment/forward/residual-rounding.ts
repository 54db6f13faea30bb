/**
 * The rounding residual: what is left on a source when everything has gone out of it (docs/rules/rounding.md, "Residual of a source").
 *
 * 3 pieces for 10.00, sold one by one: 3.33 + 3.33 + 3.33 went out, so the purchase gets a Rounding entry of -0.01. Only when the source is closed and invoiced, its cost links sum to its whole quantity and
 * all its outbounds are invoiced. It stays on the inbound and is never forwarded.
 */
import type { Adjustment } from '../adjustment';
import { writeRounding } from '../rows/rounding-row';
import { actualOf } from './marks';

/** What went out of a source on its links (negative), and whether it and all of them are invoiced. */
export interface Residual {
  cost: number;
  costAcy: number;
  invoiced: boolean;
}

/** A source is closed, invoiced and gone out whole on cost links. `applied` is negative. */
export function mayHaveResidual(a: Adjustment, entry: number, applied: number): boolean {
  const { entries } = a;
  return (
    entries.open[entry] === 0 &&
    entries.completelyInvoiced[entry] !== 0 &&
    entries.positive[entry] !== 0 &&
    applied === -entries.quantity[entry] &&
    !a.levelExceeded
  );
}

export function writeResidual(a: Adjustment, source: number, residual: Residual): void {
  if (!residual.invoiced) return;
  const amount = -(actualOf(a, a.lcy, source) + residual.cost);
  const amountAcy = a.acy ? -(actualOf(a, a.acy, source) + residual.costAcy) : 0;
  if (amount !== 0 || amountAcy !== 0) writeRounding(a, source, amount + 0, amountAcy + 0);
}
