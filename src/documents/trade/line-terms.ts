/**
 * Price, indirect cost and unit cost of a line (docs/rules/documents.md, "Unit costs"). What is left blank is filled in from the cards when the line is first
 * posted, and stays with the line from then on, so that a later invoice knows what the delivery knew.
 *
 * Purchase: Unit Cost (LCY) = (Direct Unit Cost - discount a unit) x (1 + Indirect Cost %) + Overhead Rate; of a Standard item the cost on the card.
 * Sales: the typed Unit Cost (LCY), else that of the entry applied to or from, else that of the card; of a Standard item always the card's unless applied from.
 */
import type { Book } from '../../book/book';
import { asPercent, asUnitCost, Exact, type Percent, type Quantity, roundUnit, toDecimal, type UnitCost, unitCostOf } from '../../decimal';
import { cardUnitCost, entryUnitCost, isStandardCost } from '../card-cost';
import { type BaseUnitCost, perBaseUnit } from '../../costing/posting/base-line';
import { perLineUnit } from '../units';
import { invoicedAmount } from './amounts';
import { lineColumns, purchase, type TradeSide } from './side';

export interface LineTerms extends BaseUnitCost {
  /** Per unit of the line, before discount. */
  readonly price: UnitCost;
  readonly discountPct: Percent;
  readonly indirectCostPct: Percent;
  /** Per base unit. */
  readonly overheadRate: UnitCost;
}

/** Fills in what was left blank on an item line and returns its terms; `location` is the one that the line posts to. */
export function itemLineTerms(book: Book, side: TradeSide, row: number, qtyPer: Quantity, location: number): LineTerms {
  return side === purchase ? purchaseTerms(book, row, qtyPer, location) : salesTerms(book, row, qtyPer, location);
}

/** Terms of a charge line: a price and a discount. */
export function chargeLineTerms(book: Book, side: TradeSide, row: number): Pick<LineTerms, 'price' | 'discountPct'> {
  const { price, lineDiscountPct } = lineColumns(book, side);
  if (price.isBlank(row)) price.set(row, 0);
  return { price: asUnitCost(price.a[row]), discountPct: asPercent(lineDiscountPct.a[row]) };
}

function purchaseTerms(book: Book, row: number, qtyPer: Quantity, location: number): LineTerms {
  const { purchaseLines: lines, items, unitPrecision } = book;
  const item = lines.no.a[row];
  const card = items.find(item);
  if (lines.directUnitCost.isBlank(row))
    lines.directUnitCost.set(row, perLineUnit(asUnitCost(items.lastDirectCost.a[card]), qtyPer, unitPrecision));
  if (lines.indirectCostPct.isBlank(row)) lines.indirectCostPct.set(row, items.indirectCostPct.a[card]);
  const price = asUnitCost(lines.directUnitCost.a[row]);
  const discountPct = asPercent(lines.lineDiscountPct.a[row]);
  const indirectCostPct = asPercent(lines.indirectCostPct.a[row]);
  const overheadRate = asUnitCost(items.overheadRate.a[card]);
  const unitCost = isStandardCost(book, item)
    ? perLineUnit(cardUnitCost(book, item, location, lines.variantCode.a[row]), qtyPer, unitPrecision)
    : purchaseUnitCost(book, row, qtyPer, { price, discountPct, indirectCostPct, overheadRate });
  return { price, discountPct, indirectCostPct, overheadRate, ...perBaseUnit(unitCost, qtyPer, unitPrecision) };
}

type PurchaseShares = Pick<LineTerms, 'price' | 'discountPct' | 'indirectCostPct' | 'overheadRate'>;

/** Unit Cost (LCY) per unit of the line: 9.00 with 10 % indirect cost and a rate of 3.33 is 13.23. */
function purchaseUnitCost(
  book: Book,
  row: number,
  qtyPer: Quantity,
  { price, discountPct, indirectCostPct, overheadRate }: PurchaseShares,
): UnitCost {
  const { amountPrecision, unitPrecision } = book;
  const quantity = book.purchaseLines.quantity.a[row] as Quantity;
  const { discount } = invoicedAmount(price, quantity, discountPct, amountPrecision);
  const net = price - unitCostOf(discount, quantity, amountPrecision, unitPrecision);
  if (indirectCostPct === 0 && overheadRate === 0) return roundUnit(net, unitPrecision);
  const exact = toDecimal(net, 5)
    .times(new Exact(1).plus(toDecimal(indirectCostPct, 7)))
    .plus(toDecimal(overheadRate, 5).times(toDecimal(qtyPer, 5)));
  return asUnitCost(exact.times(100_000).div(unitPrecision).toDecimalPlaces(0).times(unitPrecision).toNumber());
}

function salesTerms(book: Book, row: number, qtyPer: Quantity, location: number): LineTerms {
  const { salesLines: lines, items, unitPrecision } = book;
  const item = lines.no.a[row];
  if (lines.unitPrice.isBlank(row)) {
    lines.unitPrice.set(row, perLineUnit(asUnitCost(items.unitPrice.a[items.find(item)]), qtyPer, unitPrecision));
  }
  const appliedFrom = lines.applFromItemEntry.a[row];
  const applied = appliedFrom || lines.applToItemEntry.a[row];
  const followsCard = isStandardCost(book, item) && appliedFrom === 0;
  if (followsCard || lines.unitCostLcy.isBlank(row)) {
    const perBase =
      applied !== 0 && !followsCard ? entryUnitCost(book, applied) : cardUnitCost(book, item, location, lines.variantCode.a[row]);
    lines.unitCostLcy.set(row, perLineUnit(perBase, qtyPer, unitPrecision));
  }
  return {
    price: asUnitCost(lines.unitPrice.a[row]),
    discountPct: asPercent(lines.lineDiscountPct.a[row]),
    indirectCostPct: asPercent(0),
    overheadRate: asUnitCost(0),
    ...perBaseUnit(asUnitCost(lines.unitCostLcy.a[row]), qtyPer, unitPrecision),
  };
}
