/** Reports: replaced by each run. Amounts in local currency, increases of inventory positive unless said otherwise. */
import { code, date, integer, text } from '../column';
import { table } from '../table';

/** When each report was made last, and over what. */
export const reportRuns = table('Report Runs', 'report', 'reports', ['report'], {
  report: text('Report', 'key'),
  runDate: date('Run Date', 'shown'),
  runTime: text('Run Time', 'shown'),
  workDate: date('Work Date', 'shown'),
  userId: code('User ID', 'shown'),
  filters: text('Filters', 'shown'),
});

/** Something found by a test: the cell it is about, and a sentence that says what is wrong and what to do. */
const finding = {
  lineNo: integer('Line No.', 'key'),
  table: text('Table', 'shown'),
  entryNo: integer('Entry No.', 'shown'),
  no: code('No.', 'shown'),
  column: text('Column', 'shown'),
  reason: text('Reason', 'shown'),
} as const;

export const closeInventoryPeriodTest = table('Close Inventory Period - Test', 'report', 'reports', ['lineNo'], finding);

export const checkInventoryCosting = table('Check Inventory Costing', 'report', 'reports', ['lineNo'], {
  lineNo: finding.lineNo,
  check: text('Check', 'shown'),
  table: finding.table,
  entryNo: finding.entryNo,
  no: finding.no,
  column: finding.column,
  itemNo: code('Item No.', 'shown'),
  reason: finding.reason,
});
