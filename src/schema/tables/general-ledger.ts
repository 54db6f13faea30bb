/** The general ledger side: entries of inventory cost, their relation to value entries, and what waits or was skipped. Debit is positive. */
import { amount, amountAcy, code, date, dimensions, integer, option, orBlank, rowSeal, text } from '../column';
import { inventoryAccountTypes, itemLedgerEntryTypes, itemLedgerEntryTypesOrNone } from '../options';
import { table } from '../table';

export const glEntries = table('G/L Entries', 'posted', 'generalLedger', ['entryNo'], {
  entryNo: integer('Entry No.', 'key'),
  glAccountNo: code('G/L Account No.', 'fact', { refersTo: 'GLAccounts' }),
  postingDate: date('Posting Date', 'fact'),
  documentNo: code('Document No.', 'fact'),
  externalDocumentNo: code('External Document No.', 'fact'),
  description: text('Description', 'fact'),
  amount: amount('Amount', 'fact'),
  debitAmount: amount('Debit Amount', 'fact'),
  creditAmount: amount('Credit Amount', 'fact'),
  genBusPostingGroup: code('Gen. Bus. Posting Group', 'fact'),
  genProdPostingGroup: code('Gen. Prod. Posting Group', 'fact'),
  sourceCode: code('Source Code', 'fact'),
  reasonCode: code('Reason Code', 'fact'),
  userId: code('User ID', 'fact'),
  additionalCurrencyAmount: amountAcy('Additional-Currency Amount', 'history'),
  dimensions: dimensions('Dimensions', 'fact'),
  seal: rowSeal,
});

export const glItemLedgerRelation = table('G/L - Item Ledger Relation', 'posted', 'generalLedger', ['glEntryNo', 'valueEntryNo'], {
  glEntryNo: integer('G/L Entry No.', 'key'),
  valueEntryNo: integer('Value Entry No.', 'key'),
  glRegisterNo: integer('G/L Register No.', 'fact'),
  seal: rowSeal,
});

export const postValueEntryToGL = table('Post Value Entry to G/L', 'work', 'generalLedger', ['valueEntryNo'], {
  valueEntryNo: integer('Value Entry No.', 'key'),
  itemNo: code('Item No.', 'fact'),
  postingDate: date('Posting Date', 'fact'),
});

export const skippedEntries = table('Skipped Entries', 'report', 'generalLedger', ['valueEntryNo'], {
  valueEntryNo: integer('Value Entry No.', 'key'),
  itemNo: code('Item No.', 'shown'),
  itemLedgerEntryType: option('Item Ledger Entry Type', 'shown', itemLedgerEntryTypes),
  postingDate: date('Posting Date', 'shown'),
  documentNo: code('Document No.', 'shown'),
  amount: amount('Amount', 'shown'),
  reason: text('Reason', 'shown', { wide: true }),
});

/**
 * What Post Inventory Cost to G/L would post, and the totals of what it posted: a row per value entry with its amount in each kind of account, a row per line of a posting group, and
 * the total. Debit is positive.
 */
export const postInventoryCostToGL = table('Post Inventory Cost to G/L', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  type: option('Type', 'shown', ['', 'Value Entry', 'Posting Group', 'Skipped', 'Total']),
  valueEntryNo: integer('Value Entry No.', 'shown'),
  postingDate: date('Posting Date', 'shown'),
  documentNo: code('Document No.', 'shown'),
  itemNo: code('Item No.', 'shown'),
  itemLedgerEntryType: option('Item Ledger Entry Type', 'shown', itemLedgerEntryTypesOrNone),
  description: text('Description', 'shown'),
  glAccountNo: code('G/L Account No.', 'shown'),
  accountType: option('Account Type', 'shown', ['', ...inventoryAccountTypes]),
  amount: orBlank(amount('Amount', 'shown')),
  inventory: orBlank(amount('Inventory', 'shown')),
  wipInventory: orBlank(amount('WIP Inventory', 'shown')),
  cogs: orBlank(amount('COGS', 'shown')),
  inventoryAdjmt: orBlank(amount('Inventory Adjmt.', 'shown')),
  directCostApplied: orBlank(amount('Direct Cost Applied', 'shown')),
  overheadApplied: orBlank(amount('Overhead Applied', 'shown')),
  purchaseVariance: orBlank(amount('Purchase Variance', 'shown')),
  mfgDirectCostVariance: orBlank(amount('Mfg. Direct Cost Variance', 'shown')),
  mfgOverheadVariance: orBlank(amount('Mfg. Overhead Variance', 'shown')),
});

export const testInventoryCostToGL = table('Test Inventory Cost to G/L', 'report', 'reports', ['lineNo'], {
  lineNo: integer('Line No.', 'key'),
  valueEntryNo: integer('Value Entry No.', 'shown'),
  postingDate: date('Posting Date', 'shown'),
  documentNo: code('Document No.', 'shown'),
  itemNo: code('Item No.', 'shown'),
  glAccountNo: code('G/L Account No.', 'shown'),
  accountType: option('Account Type', 'shown', ['', ...inventoryAccountTypes]),
  amount: amount('Amount', 'shown'),
  errors: integer('Errors', 'shown'),
  reason: text('Reason', 'shown', { wide: true }),
  dimensions: dimensions('Dimensions', 'shown'),
});
