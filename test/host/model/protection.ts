/**
 * Protected sheets. They refuse writes with AccessDenied and stop tables from growing; protecting a protected and unprotecting an
 * unprotected sheet is refused too since June 2026 (#6784; platform spec, section 5, item 13).
 */
import type { Area } from './area';
import { HostError } from './errors';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

const denied = (): HostError => new HostError('AccessDenied', 'The sheet is protected.');

export function protect(workbook: Workbook, sheet: Sheet, options: Record<string, unknown>, password?: string): void {
  if (sheet.protection.on) throw denied();
  sheet.protection = { on: true, options, password };
  workbook.changed({ kind: 'protection', sheet });
}

export function unprotect(workbook: Workbook, sheet: Sheet, password?: string): void {
  if (!sheet.protection.on) throw denied();
  if (sheet.protection.password !== undefined && sheet.protection.password !== password) throw denied();
  sheet.protection = { on: false, options: {} };
  workbook.changed({ kind: 'protection', sheet });
}

/** Cells are locked unless they were unlocked before the sheet was protected. */
export const isLocked = (sheet: Sheet, area: Area): boolean => sheet.protection.on && sheet.styles.get(area, 'protection.locked') !== false;

/** Refuses a write to locked cells. */
export function checkContent(sheet: Sheet, area: Area): void {
  if (isLocked(sheet, area)) throw denied();
}

/** Refuses what the protection does not allow; `allowed` names the option, such as allowFormatCells. */
export function checkAllowed(sheet: Sheet, allowed: string): void {
  if (sheet.protection.on && sheet.protection.options[allowed] !== true) throw denied();
}
