/**
 * Posts the consumption lines of the item journal (docs/rules/orders.md, "Consumption"): components leave stock at the unit cost of the line and become cost of the
 * order. Consumption never leaves negative stock; the ledger refuses it whatever the setup allows.
 *
 * The unit cost is the typed one, else that of the entry applied to or from, else that of the card; of a Standard item always the card's.
 */
import { type BaseUnitCost, perBaseUnit } from '../../costing/posting/base-line';
import type { Run } from '../../costing/run';
import { asUnitCost, type UnitCost } from '../../decimal';
import type { Book } from '../../book/book';
import { entryUnitCost, isStandardCost, journalUnitCost } from '../card-cost';
import { postLine } from '../post-line';
import { commonProductionFields, type ProductionLine, productionLines } from './journal-lines';

/** Posts and uses up the lines; returns the entries of each journal row. */
export function postConsumption(run: Run, orderNo: string): Map<number, readonly number[]> {
  const { book } = run;
  const lines = productionLines(run, 'Consumption', orderNo, () => []);
  const made = new Map<number, readonly number[]>();
  for (const line of lines) {
    const cost = unitCostOfLine(book, line);
    const { entries } = postLine(run, {
      ...commonProductionFields(book, line),
      entryType: 'Consumption',
      invoicedQuantity: line.quantity,
      unitAmount: cost.unitCost,
      ...cost,
    });
    made.set(line.row, entries);
    book.itemJournal.remove(line.row);
  }
  return made;
}

function unitCostOfLine(book: Book, line: ProductionLine): BaseUnitCost {
  const { itemJournal: journal } = book;
  const isTyped = !journal.unitCost.isBlank(line.row) && !isStandardCost(book, line.item);
  if (isTyped) return perBaseUnit(asUnitCost(journal.unitCost.a[line.row]), line.qtyPer, book.unitPrecision);
  return { unitCost: untypedUnitCost(book, line), unitCostRemainder: '0' };
}

function untypedUnitCost(book: Book, line: ProductionLine): UnitCost {
  const { itemJournal: journal } = book;
  const applied = journal.appliesFromEntry.a[line.row] || journal.appliesToEntry.a[line.row];
  const isKnown = applied > 0 && applied <= book.itemLedgerEntries.rows;
  if (isKnown && !isStandardCost(book, line.item)) return entryUnitCost(book, applied);
  return journalUnitCost(book, line.item, line.location, line.variant);
}
