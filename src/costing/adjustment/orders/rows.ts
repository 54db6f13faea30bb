/**
 * The rows by which an order hands its cost to an output entry (docs/rules/orders.md, "Rows"): one per type with a change. The first direct cost of an output is its invoice: it is written even when it is 0,
 * and takes back what was expected. Rows of production are not flagged Adjustment, so they may update the cards; rows of assembly are.
 */
import { balanceRevaluedExpectedCost } from '../../revaluation/balance-expected-cost';
import { updateCardsAtPosting } from '../../posting/card-costs';
import { valueTypes, variances } from '../../ledger/kinds';
import type { Adjustment } from '../adjustment';
import { directCost, indirectCost, noVariance, revaluation, varianceEntry } from '../kinds';
import type { Money } from '../money';
import { actualCost } from '../rows/row-writer';
import type { Order } from './order';
import { noShares, type ShareName, type Shares } from './shares';

interface RowKind {
  readonly share: ShareName;
  readonly type: number;
  readonly varianceType: number;
}

const direct: RowKind = { share: 'direct', type: directCost, varianceType: noVariance };
/** In the order of their rows. */
const otherKinds: readonly RowKind[] = [
  { share: 'indirect', type: indirectCost, varianceType: noVariance },
  { share: 'directNonInventory', type: valueTypes['Direct Cost - Non Inventory'], varianceType: noVariance },
  { share: 'material', type: varianceEntry, varianceType: variances.Material },
  { share: 'materialNonInventory', type: varianceEntry, varianceType: variances['Material - Non Inventory'] },
  { share: 'capacity', type: varianceEntry, varianceType: variances.Capacity },
  { share: 'capacityOverhead', type: varianceEntry, varianceType: variances['Capacity Overhead'] },
  { share: 'manufacturingOverhead', type: varianceEntry, varianceType: variances['Manufacturing Overhead'] },
  { share: 'subcontracted', type: varianceEntry, varianceType: variances.Subcontracted },
];

/** Writes what an output entry lacks. `first`: the order has not been adjusted before; assembly was invoiced when it was posted, so nothing is written for a change of 0. */
export function writeOutputRows(
  a: Adjustment,
  order: Order,
  entry: number,
  change: Shares,
  changeAcy: Shares = noShares(),
  first: boolean,
): void {
  if ((first && order.isProduction) || change.direct !== 0 || changeAcy.direct !== 0) writeRow(a, order, entry, direct, change, changeAcy);
  for (const kind of otherKinds)
    if (change[kind.share] !== 0 || changeAcy[kind.share] !== 0) writeRow(a, order, entry, kind, change, changeAcy);
}

function writeRow(
  a: Adjustment,
  order: Order,
  entry: number,
  { share, type, varianceType }: RowKind,
  change: Shares,
  changeAcy: Shares,
): void {
  const { book } = a;
  const { itemLedgerEntries: entries } = book;
  const quantity = entries.quantity.a[entry];
  const invoices = type === directCost && order.isProduction && entries.invoicedQuantity.a[entry] === 0;
  const isAdjustment = !order.isProduction && entries.invoicedQuantity.a[entry] !== 0;
  const cost = actualCost(change[share], changeAcy[share]);
  if (invoices) {
    cost.expected = -stillExpected(a, a.lcy, entry);
    if (a.acy) cost.expectedAcy = -stillExpected(a, a.acy, entry);
  }
  const made = a.rows.write(
    a.ledger.valueEntries.first(entry),
    type,
    varianceType,
    quantity,
    invoices ? quantity : 0,
    cost,
    0,
    isAdjustment,
  );
  if (invoices) invoiced(a, entry, made, quantity);
  entries.completelyInvoiced.setFlag(entry, true);
  updateCardsAtPosting(a.run, made, change[share]);
}

/** What follows when output is invoiced: revalued expected cost is taken back, and links of negative output know that it is invoiced. */
function invoiced(a: Adjustment, entry: number, made: number, quantity: number): void {
  const { ledger, book } = a;
  balanceRevaluedExpectedCost(a.run, entry, made);
  a.rows.refresh();
  if (quantity > 0) return;
  const { outputCompletelyInvdDate } = book.itemApplicationEntries;
  for (let link = ledger.byCause.first(entry); link !== 0; link = ledger.byCause.next(link)) {
    if (outputCompletelyInvdDate.a[link] === 0) outputCompletelyInvdDate.set(link, book.valueEntries.postingDate.a[made]);
  }
}

/** Expected cost that no invoice has taken back; revaluations not counted. */
function stillExpected({ ledger, values }: Adjustment, money: Money, entry: number): number {
  let sum = 0;
  for (let row = ledger.valueEntries.first(entry); row !== 0; row = ledger.valueEntries.next(row))
    if (values.type[row] !== revaluation) sum += money.expected[row];
  return sum;
}
