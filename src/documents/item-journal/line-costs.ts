/**
 * Unit Amount, Unit Cost and Amount of an item journal line: what is typed, else what the entry type proposes (docs/rules/item-journal.md, "Costs and prices"). Per unit of
 * the line; overhead rates are per base unit.
 *
 * | entry type | Unit Amount left blank | Unit Cost |
 * | --- | --- | --- |
 * | Purchase | Last Direct Cost, else unit cost | Unit Amount + indirect cost |
 * | Positive Adjmt., Output, Assembly Output | unit cost without indirect cost | Unit Amount + indirect cost |
 * | Sale | Unit Price | unit cost |
 * | Negative Adjmt., consumption | unit cost | Unit Amount |
 * | Transfer | 0 | unit cost |
 *
 * "Unit cost" is the typed one, else that of the entry applied to or from, else that of the stockkeeping unit (while averages are not formed per item) or the item.
 */
import type { Book } from '../../book/book';
import {
  type Amount,
  amountOf,
  asAmount,
  asPercent,
  asUnitCost,
  Exact,
  type Percent,
  type Quantity,
  toDecimal,
  type UnitCost,
  unitCostOf,
} from '../../decimal';
import type { ItemLedgerEntryType } from '../../costing/posting/item-line';
import { entryUnitCost, isStandardCost, journalUnitCost } from '../card-cost';
import { perLineUnit } from '../units';

export interface LineCosts {
  readonly unitAmount: UnitCost;
  readonly unitCost: UnitCost;
  readonly amount: Amount;
  readonly indirectCostPct: Percent;
  readonly overheadRate: UnitCost;
}

interface LineInJournal {
  readonly book: Book;
  readonly row: number;
  readonly entryType: ItemLedgerEntryType;
  readonly item: number;
  readonly quantity: Quantity;
  readonly qtyPer: Quantity;
}

const withIndirectCost: readonly ItemLedgerEntryType[] = ['Purchase', 'Positive Adjmt.', 'Output', 'Assembly Output'];

export function costsOfLine(line: LineInJournal): LineCosts {
  const { book, row, entryType } = line;
  const { itemJournal: journal, items } = book;
  const card = items.find(line.item);
  const own = withIndirectCost.includes(entryType);
  const indirectCostPct = asPercent(typedOr(journal.indirectCostPct, row, own ? items.indirectCostPct.a[card] : 0));
  const overheadRate = asUnitCost(typedOr(journal.overheadRate, row, own ? items.overheadRate.a[card] : 0));
  const overhead = { indirectCostPct, overheadRate };
  if (entryType === 'Transfer')
    return { unitAmount: asUnitCost(0), unitCost: proposedUnitCost(line), amount: typedAmount(line), ...overhead };
  const typed = typedUnitAmount(line);
  const unitAmount = typed ?? proposedUnitAmount(line, card, overhead);
  const unitCost = unitCostOfLine(line, typed, unitAmount, overhead);
  return { unitAmount, unitCost, amount: amountOfLine(line, unitAmount), ...overhead };
}

interface NumberColumn {
  readonly a: Float64Array;
  isBlank(row: number): boolean;
}

const typedOr = (column: NumberColumn, row: number, otherwise: number): number => (column.isBlank(row) ? otherwise : column.a[row]);

/** The typed Unit Amount, or the typed Amount by the quantity. */
function typedUnitAmount({ book, row, quantity }: LineInJournal): UnitCost | undefined {
  const { itemJournal: journal, amountPrecision, unitPrecision } = book;
  if (!journal.unitAmount.isBlank(row)) return asUnitCost(journal.unitAmount.a[row]);
  if (journal.amount.isBlank(row)) return undefined;
  return unitCostOf(journal.amount.a[row] + journal.discountAmount.a[row], quantity, amountPrecision, unitPrecision);
}

function typedAmount({ book, row }: LineInJournal): Amount {
  return asAmount(typedOr(book.itemJournal.amount, row, 0));
}

/** Unit Amount x Quantity less discount; a typed Amount as it is. */
function amountOfLine({ book, row, quantity }: LineInJournal, unitAmount: UnitCost): Amount {
  const { itemJournal: journal } = book;
  if (!journal.amount.isBlank(row)) return asAmount(journal.amount.a[row]);
  return asAmount(amountOf(unitAmount, quantity, book.amountPrecision) - journal.discountAmount.a[row]);
}

type Overhead = Pick<LineCosts, 'indirectCostPct' | 'overheadRate'>;

function proposedUnitAmount(line: LineInJournal, card: number, overhead: Overhead): UnitCost {
  const { book, entryType, qtyPer } = line;
  const { items, unitPrecision } = book;
  if (entryType === 'Sale') return perLineUnit(asUnitCost(items.unitPrice.a[card]), qtyPer, unitPrecision);
  if (entryType === 'Purchase' && items.lastDirectCost.a[card] !== 0) {
    return perLineUnit(asUnitCost(items.lastDirectCost.a[card]), qtyPer, unitPrecision);
  }
  const unitCost = proposedUnitCost(line);
  return withIndirectCost.includes(entryType) ? withoutOverhead(line, unitCost, overhead) : unitCost;
}

function unitCostOfLine(line: LineInJournal, typed: UnitCost | undefined, unitAmount: UnitCost, overhead: Overhead): UnitCost {
  const { book, row, entryType } = line;
  if (!book.itemJournal.unitCost.isBlank(row)) return asUnitCost(book.itemJournal.unitCost.a[row]);
  if (entryType === 'Sale') return proposedUnitCost(line);
  if (!withIndirectCost.includes(entryType)) return unitAmount;
  return typed === undefined && entryType !== 'Purchase' ? proposedUnitCost(line) : withOverhead(line, unitAmount, overhead);
}

/** The typed unit cost, else that of the applied entry, else that of the card. */
function proposedUnitCost({ book, row, item, entryType, quantity, qtyPer }: LineInJournal): UnitCost {
  const { itemJournal: journal, unitPrecision, itemLedgerEntries } = book;
  if (!journal.unitCost.isBlank(row)) return asUnitCost(journal.unitCost.a[row]);
  const isIncrease = withIndirectCost.includes(entryType) === quantity > 0;
  const from = journal.appliesFromEntry.a[row];
  const to = isIncrease || isStandardCost(book, item) ? 0 : journal.appliesToEntry.a[row];
  const applied = from || to;
  const perBase =
    applied > 0 && applied <= itemLedgerEntries.rows
      ? entryUnitCost(book, applied)
      : journalUnitCost(book, item, journal.locationCode.a[row], journal.variantCode.a[row]);
  return perLineUnit(perBase, qtyPer, unitPrecision);
}

/** Unit Amount x (1 + Indirect Cost %) + Overhead Rate. */
function withOverhead({ book, qtyPer }: LineInJournal, unitAmount: UnitCost, { indirectCostPct, overheadRate }: Overhead): UnitCost {
  if (indirectCostPct === 0 && overheadRate === 0) return unitAmount;
  const exact = toDecimal(unitAmount, 5)
    .times(new Exact(1).plus(toDecimal(indirectCostPct, 7)))
    .plus(toDecimal(overheadRate, 5).times(toDecimal(qtyPer, 5)));
  return inUnitPrecision(book, exact);
}

/** (unit cost - Overhead Rate) / (1 + Indirect Cost %). */
function withoutOverhead({ book, qtyPer }: LineInJournal, unitCost: UnitCost, { indirectCostPct, overheadRate }: Overhead): UnitCost {
  if (indirectCostPct === 0 && overheadRate === 0) return unitCost;
  const exact = toDecimal(unitCost, 5)
    .minus(toDecimal(overheadRate, 5).times(toDecimal(qtyPer, 5)))
    .div(new Exact(1).plus(toDecimal(indirectCostPct, 7)));
  return inUnitPrecision(book, exact);
}

function inUnitPrecision({ unitPrecision }: Book, exact: InstanceType<typeof Exact>): UnitCost {
  return asUnitCost(exact.times(100_000).div(unitPrecision).toDecimalPlaces(0).times(unitPrecision).toNumber());
}
