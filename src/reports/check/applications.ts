/**
 * Item ledger entries against their applications (docs/rules/check.md, "Applications"): what was applied is what is not left.
 *
 * Findings: `openDecreaseApplied`, `applicationsMissing`, `applicationsOfEntry`, `applicationTwice`, `applicationOwnNegative`, `applicationOtherPositive`, `applicationNotOfOutbound`,
 * `applicationsNotRemaining`.
 */
import { KeyIds } from '../../book/key-ids';
import type { Checked } from './checked';

/** The applications that an entry caused add up to its quantity, or of an open decrease to what it is covered by. */
export function checkEntriesAgainstApplications(checked: Checked): void {
  const { book, ledger } = checked;
  const { itemLedgerEntries: e, itemApplicationEntries: links } = book;
  for (const entry of checked.entries()) {
    const quantity = e.quantity.a[entry];
    const remaining = e.remainingQuantity.a[entry];
    let sum = 0;
    let count = 0;
    for (let link = ledger.byCause.first(entry); link !== 0; link = ledger.byCause.next(link)) {
      sum += links.quantity.a[link];
      count++;
    }
    const covered = e.open.a[entry] !== 0 && quantity < 0 ? quantity - remaining : quantity;
    const values = { applied: checked.quantity(sum), expected: checked.quantity(covered) };
    if (covered === 0 && count > 0) checked.entry('openDecreaseApplied', entry, 'remainingQuantity', values);
    else if (covered !== 0 && count === 0) checked.entry('applicationsMissing', entry, 'entryNo', values);
    else if (sum !== covered) checked.entry('applicationsOfEntry', entry, 'quantity', values);
  }
  checkDoubles(checked);
}

function checkDoubles(checked: Checked): void {
  const { itemApplicationEntries: links, itemLedgerEntries: e } = checked.book;
  const known = new KeyIds();
  for (let link = 1; link <= links.rows; link++) {
    if (links.isRemoved(link) || !checked.includes(e.itemNo.a[links.itemLedgerEntryNo.a[link]])) continue;
    const before = known.count;
    known.id(links.itemLedgerEntryNo.a[link], links.inboundItemEntryNo.a[link], links.outboundItemEntryNo.a[link]);
    if (known.count === before) checked.link('applicationTwice', link, 'entryNo');
  }
}

/** What is applied from an increase leaves its remaining quantity, and each row has the sign of its cause. */
export function checkApplicationQuantities(checked: Checked): void {
  const { book, ledger } = checked;
  const { itemLedgerEntries: e, itemApplicationEntries: links } = book;
  for (const entry of checked.entries()) {
    if (e.positive.a[entry] === 0) continue;
    let sum = 0;
    for (let link = ledger.byInbound.first(entry); link !== 0; link = ledger.byInbound.next(link)) {
      const quantity = links.quantity.a[link];
      const cause = links.itemLedgerEntryNo.a[link];
      sum += quantity;
      if (cause === entry && quantity < 0) checked.link('applicationOwnNegative', link, 'quantity');
      if (cause !== entry && quantity > 0) checked.link('applicationOtherPositive', link, 'quantity');
      if (quantity < 0 && links.outboundItemEntryNo.a[link] !== cause) checked.link('applicationNotOfOutbound', link, 'outboundItemEntryNo');
    }
    const remaining = e.remainingQuantity.a[entry];
    if (sum !== remaining) checked.entry('applicationsNotRemaining', entry, 'remainingQuantity', { applied: checked.quantity(sum), remaining: checked.quantity(remaining) });
  }
}
