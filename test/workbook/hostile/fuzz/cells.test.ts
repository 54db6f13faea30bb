import { newWorkbookFile, openWorkbookFile } from '../../../../src/workbook/file/index';
import type { Cell } from '../../../../src/workbook/port';
import { describeFuzzedCells } from './cells-contract';
import { decimalMeaning, refused } from './oracle';

describe('the oracle', () => {
  it.each([
    [0.1 + 0.2, 5, 30_000],
    [10 / 3, 5, refused],
    [19.99, 2, 1999],
    [1.005, 2, refused],
    [1e-7, 5, refused],
    [-1e9, 2, -100_000_000_000],
    [1e15, 5, refused],
  ])('takes %d with %d places as the numbers rule says', (value, places, meaning) => {
    expect(decimalMeaning(value, places)).toBe(meaning);
  });
});

describeFuzzedCells('a workbook file', {
  open: () => Promise.resolve(openWorkbookFile(newWorkbookFile().save())),
  kept: (value: Cell) => value,
  runs: 100,
});
