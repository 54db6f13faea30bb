/** Exact numbers: scaled integers, their rounding and shares, decimals, cells, and days (docs/rules/numbers.md). */
export { type AmountPrecision, amountPrecision } from './amount-precision';
export * from './amounts';
export * from './calendar';
export * from './carried-rest';
export * from './cells';
export * from './day';
export * from './dec';
export { mulDivRound } from './mul-div-round';
export * from './reference-decimal';
export * from './share';
export * from './split-by-quantity';
export * from './text';
export * from './types';
export * from './unit-costs';
