/**
 * Basic data of items, item ledger entries and their value entries (docs/rules/check.md, "Basic data"): what every entry must be like by itself.
 *
 * Findings: `itemWithoutNo`, `entryQuantityZero`, `entryRemainingSign`, `entryRemainingTooLarge`, `entryPositiveWrong`, `entryOpenWrong`, `entryNotWhollyInvoiced`, `entryInvoicedOtherwise`,
 * `entryWithoutValueEntry`, `adjustmentWithQuantity`, `consumptionWithoutDate`, `valuationDatesDiffer`, `valuedByAverageDiffers`, `valuedByAverageMethod`, `valuedByAverageIncrease`, `ledgerTypeDiffers`,
 * `valueEntryWithoutEntry`.
 */
import { costingMethods, itemLedgerEntryTypes, valueEntryTypes } from '../../schema';
import type { Checked } from './checked';

const average = costingMethods.indexOf('Average');
const consumption = itemLedgerEntryTypes.indexOf('Consumption');
const rounding = valueEntryTypes.indexOf('Rounding');
const revaluation = valueEntryTypes.indexOf('Revaluation');
const indirectCost = valueEntryTypes.indexOf('Indirect Cost');
const variance = valueEntryTypes.indexOf('Variance');
/** 31 December 9999 */
const openDate = 2958465;

export function checkBasicData(checked: Checked): void {
  const { items } = checked.book;
  for (const row of items.all()) if (items.no.a[row] === 0) checked.find('itemWithoutNo', {}, { table: 'items', row, column: 'no' });
  for (const entry of checked.entries()) {
    checkEntry(checked, entry);
    checkValueEntries(checked, entry);
  }
}

/** Value entries whose item ledger entry does not exist. */
export function checkMissingEntries(checked: Checked): void {
  const { valueEntries: v, itemLedgerEntries: entries } = checked.book;
  for (let row = 1; row <= v.rows; row++) {
    const entry = v.itemLedgerEntryNo.a[row];
    if (entry !== 0 && (entry > entries.rows || entries.isRemoved(entry))) checked.value('valueEntryWithoutEntry', row, 'itemLedgerEntryNo', { missing: entry });
  }
}

function checkEntry(checked: Checked, entry: number): void {
  const { itemLedgerEntries: e } = checked.book;
  const quantity = e.quantity.a[entry];
  const remaining = e.remainingQuantity.a[entry];
  if (quantity === 0) checked.entry('entryQuantityZero', entry, 'quantity');
  if (remaining !== 0 && remaining < 0 !== quantity < 0) checked.entry('entryRemainingSign', entry, 'remainingQuantity', { remaining: checked.quantity(remaining) });
  else if (Math.abs(remaining) > Math.abs(quantity)) checked.entry('entryRemainingTooLarge', entry, 'remainingQuantity', { remaining: checked.quantity(remaining), quantity: checked.quantity(quantity) });
  if ((e.positive.a[entry] !== 0) !== quantity > 0) checked.entry('entryPositiveWrong', entry, 'positive', { quantity: checked.quantity(quantity) });
  if ((e.open.a[entry] !== 0) !== (remaining !== 0)) checked.entry('entryOpenWrong', entry, 'open', { remaining: checked.quantity(remaining) });
}

function checkValueEntries(checked: Checked, entry: number): void {
  const { book, ledger } = checked;
  const { valueEntries: v, itemLedgerEntries: e } = book;
  const first = ledger.valueEntries.first(entry);
  if (first === 0) return checked.entry('entryWithoutValueEntry', entry, 'entryNo');
  let invoiced = 0;
  let dated = 0;
  for (let row = first; row !== 0; row = ledger.valueEntries.next(row)) {
    invoiced += v.invoicedQuantity.a[row];
    if (v.inventoriable.a[row] === 0) continue;
    checkValueEntry(checked, entry, first, row);
    const type = v.entryType.a[row];
    if (type === rounding || type === revaluation) continue;
    if (dated === 0) dated = row;
    else if (v.valuationDate.a[row] !== v.valuationDate.a[dated]) checked.value('valuationDatesDiffer', row, 'valuationDate', { other: dated, date: { day: v.valuationDate.a[dated] } });
  }
  if (e.completelyInvoiced.a[entry] === 0) return;
  const quantity = e.quantity.a[entry];
  if (e.invoicedQuantity.a[entry] !== quantity) {
    checked.entry('entryNotWhollyInvoiced', entry, 'completelyInvoiced', { invoiced: checked.quantity(e.invoicedQuantity.a[entry]), quantity: checked.quantity(quantity) });
  }
  if (invoiced !== quantity) checked.entry('entryInvoicedOtherwise', entry, 'completelyInvoiced', { invoiced: checked.quantity(invoiced), quantity: checked.quantity(quantity) });
}

function checkValueEntry(checked: Checked, entry: number, first: number, row: number): void {
  const { valueEntries: v, itemLedgerEntries: e, items } = checked.book;
  if (v.adjustment.a[row] !== 0 && (v.invoicedQuantity.a[row] !== 0 || v.itemLedgerEntryQuantity.a[row] !== 0)) {
    checked.value('adjustmentWithQuantity', row, v.invoicedQuantity.a[row] !== 0 ? 'invoicedQuantity' : 'itemLedgerEntryQuantity');
  }
  if (v.itemLedgerEntryType.a[row] === consumption && v.valuedQuantity.a[row] > 0 && v.valuationDate.a[row] === openDate) checked.value('consumptionWithoutDate', row, 'valuationDate');
  const byAverage = v.valuedByAverageCost.a[row] !== 0;
  if (byAverage !== (v.valuedByAverageCost.a[first] !== 0)) checked.value('valuedByAverageDiffers', row, 'valuedByAverageCost', { other: first });
  if (byAverage) {
    const isAverage = items.costingMethod.a[checked.itemRow(v.itemNo.a[row])] === average;
    if (!isAverage) checked.value('valuedByAverageMethod', row, 'valuedByAverageCost');
    else if (v.valuedQuantity.a[row] > 0 && !e.correction.is(entry)) checked.value('valuedByAverageIncrease', row, 'valuedByAverageCost');
  }
  // A charge has the type of its own document, and so have the indirect cost and the variance that follow it, which name no charge.
  const followsCharge = v.entryType.a[row] === variance || v.entryType.a[row] === indirectCost;
  if (v.itemChargeNo.get(row) === 0 && !followsCharge && v.itemLedgerEntryType.a[row] !== e.entryType.a[entry]) {
    checked.value('ledgerTypeDiffers', row, 'itemLedgerEntryType', { type: { option: e.entryType.text(entry) } });
  }
}
