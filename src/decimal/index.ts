/** Exact numbers: scaled integers, their rounding and shares, and days. */
export * from './cells';
export * from './day';
export * from './dec';
export * from './mul-div-round';
export * from './precision';
export * from './share';
export * from './split';
export * from './types';
