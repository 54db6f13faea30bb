import { addressOn } from '../../src/workbook/cell-address';

describe('the address of a cell in a message', () => {
  it.each([
    ['Stock', 'Stock!B3'],
    ['Varepost', 'Varepost!B3'],
    ['Kjøp', 'Kjøp!B3'],
    ['My Sheet', "'My Sheet'!B3"],
    ["Anna's", "'Anna''s'!B3"],
    ['2026', "'2026'!B3"],
    ['A-B', "'A-B'!B3"],
    ['AB12', "'AB12'!B3"],
    ['R1C1', "'R1C1'!B3"],
    ['r', "'r'!B3"],
    ['True', "'True'!B3"],
    ['R1Sales', 'R1Sales!B3'],
  ])('names the sheet %s as a formula would', (sheet, address) => {
    expect(addressOn(sheet, 'B3')).toBe(address);
  });
});
