/** Source code of the entries that cost adjustment writes. */
export const adjustmentSourceCode = 'INVTADJMT';
