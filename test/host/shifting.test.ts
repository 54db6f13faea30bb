/** What happens to rectangles, references and cells when others are put in or taken out. */
import { parseAddress, addressOf } from './model/area';
import { Cells } from './model/cells';
import { shifted, shiftOf } from './model/shift';

const area = (address: string): NonNullable<ReturnType<typeof parseAddress>> => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return parsed;
};

describe('a rectangle', () => {
  const moved = (address: string, change: string, direction: 1 | -1): string | undefined => {
    const after = shifted(area(address), shiftOf(area(change), 'rows', direction));
    return after && addressOf(after);
  };

  it.each([
    ['moves down when rows are put in above', 'A5:B6', 'A1:B2', 1, 'A7:B8'],
    ['grows when rows are put in within', 'A5:B6', 'A6:B6', 1, 'A5:B7'],
    ['stays when rows are put in below', 'A5:B6', 'A7:B9', 1, 'A5:B6'],
    ['moves up when rows above go', 'A5:B6', 'A1:B2', -1, 'A3:B4'],
    ['shrinks when some of its rows go', 'A5:B8', 'A6:B7', -1, 'A5:B6'],
    ['shrinks at its top', 'A5:B8', 'A4:B6', -1, 'A4:B5'],
    ['goes with its last row', 'A5:B6', 'A4:B7', -1, undefined],
    ['stays when it sticks out of the columns that move', 'A5:C6', 'A1:B1', -1, 'A5:C6'],
  ] as const)('%s', (_what, address, change, direction, after) => {
    expect(moved(address, change, direction)).toBe(after);
  });
});

describe('cells', () => {
  const filled = (): Cells => {
    const cells = new Cells();
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 3; column++) cells.put(row, column, { value: `${'ABC'[column]}${row + 1}` });
    }
    return cells;
  };

  const column = (cells: Cells, at: number): unknown[] => [0, 1, 2, 3, 4].map((row) => cells.value(row, at));

  it('of some columns move up and leave the others', () => {
    const cells = filled();
    cells.shiftRows({ column: 0, columns: 2 }, 1, -2);
    expect(column(cells, 0)).toEqual(['A1', 'A4', undefined, undefined, undefined]);
    expect(column(cells, 2)).toEqual(['C1', 'C2', 'C3', 'C4', undefined]);
  });

  it('of all columns move up as whole rows', () => {
    const cells = filled();
    cells.shiftRows({ column: 0, columns: 3 }, 0, -1);
    expect(column(cells, 1)).toEqual(['B2', 'B3', 'B4', undefined, undefined]);
  });

  it('move down and leave empty ones behind', () => {
    const cells = filled();
    cells.shiftRows({ column: 0, columns: 3 }, 1, 1);
    expect(column(cells, 0)).toEqual(['A1', undefined, 'A2', 'A3', 'A4']);
  });

  it('move along a row', () => {
    const cells = filled();
    cells.shiftColumns({ row: 0, rows: 1 }, 1, 1);
    expect([0, 1, 2, 3].map((at) => cells.value(0, at))).toEqual(['A1', undefined, 'B1', 'C1']);
    cells.shiftColumns({ row: 0, rows: 1 }, 0, -2);
    expect([0, 1].map((at) => cells.value(0, at))).toEqual(['B1', 'C1']);
  });
});
