/** Defined names: kept as a formula such as `=Sheet1!$A$1:$B$2`, or a constant such as `=5`. The host does not follow them when cells move. */
import { addressOf, quotedSheetName } from './area';
import type { Area } from './area';
import { HostError } from './errors';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export interface NamedItem {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

type NamedItemType = 'Range' | 'String' | 'Double' | 'Boolean' | 'Error';

const dollars = (area: Area): string =>
  addressOf(area)
    .replace(/([A-Z]+)/g, '$$$1')
    .replace(/(\d+)/g, '$$$1');

export const formulaOfRange = (sheet: Sheet, area: Area): string => `=${quotedSheetName(sheet.name)}!${dollars(area)}`;

/** Defines a name; a reference is a formula text, a number or text. */
export function addName(workbook: Workbook, name: string, formula: string, comment = ''): NamedItem {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw new HostError('InvalidArgument', `${name} is no name.`);
  if (workbook.findName(name) ?? workbook.findTable(name)) throw new HostError('ItemAlreadyExists', `There is a name ${name} already.`);
  const item = { name, formula, comment, visible: true };
  workbook.names.push(item);
  return item;
}

/** The cells that a name stands for, or undefined when it is a constant. */
export function rangeOfName(workbook: Workbook, item: NamedItem): { sheet: Sheet; area: Area } | undefined {
  try {
    return workbook.locate(item.formula.replace(/^=/, ''));
  } catch (refusal) {
    if (refusal instanceof HostError) return undefined;
    throw refusal;
  }
}

/** Type and value as Office.js tells them: a range's value is its address. */
export function valueOfName(workbook: Workbook, item: NamedItem): { type: NamedItemType; value: unknown } {
  const range = rangeOfName(workbook, item);
  if (range) return { type: 'Range', value: `${quotedSheetName(range.sheet.name)}!${addressOf(range.area)}` };
  const constant = item.formula.replace(/^=/, '');
  if (/^"[^]*"$/.test(constant)) return { type: 'String', value: constant.slice(1, -1).replaceAll('""', '"') };
  if (/^(true|false)$/i.test(constant)) return { type: 'Boolean', value: /^true$/i.test(constant) };
  const number = Number(constant);
  return Number.isNaN(number) ? { type: 'Error', value: '#NAME?' } : { type: 'Double', value: number };
}
