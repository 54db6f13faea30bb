/**
 * The add-in's icons as coloured polygons in the unit square, x to the right and y downward; a later shape lies over an earlier one.
 * Each is told apart at 16 pixels, so there is one idea in each and no line thinner than an eighth.
 */
export type Color = readonly [red: number, green: number, blue: number];
export type Point = readonly [x: number, y: number];

export interface Shape {
  readonly color: Color;
  readonly points: readonly Point[];
}

const dark: Color = [15, 84, 140];
const blue: Color = [17, 120, 190];
const amber: Color = [242, 176, 30];
const white: Color = [255, 255, 255];

const box = (color: Color, left: number, top: number, right: number, bottom: number): Shape => ({
  color,
  points: [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ],
});

/** A layer of stock, seen from above. */
const layer = (color: Color, y: number): Shape => ({
  color,
  points: [
    [0.5, y - 0.22],
    [0.94, y],
    [0.5, y + 0.22],
    [0.06, y],
  ],
});

const triangle = (color: Color, ...points: readonly [Point, Point, Point]): Shape => ({ color, points });

/** Three layers of stock, the uppermost lifted: the add-in itself. */
const stock: readonly Shape[] = [layer(dark, 0.7), layer(blue, 0.52), layer(amber, 0.32)];

/** Cost goes on from the layer that came in to what went out. */
const adjust: readonly Shape[] = [
  box(dark, 0.06, 0.12, 0.46, 0.34),
  box(blue, 0.54, 0.66, 0.94, 0.88),
  box(amber, 0.18, 0.42, 0.32, 0.84),
  box(amber, 0.18, 0.7, 0.36, 0.84),
  triangle(amber, [0.34, 0.58], [0.34, 0.96], [0.52, 0.77]),
  box(dark, 0.54, 0.12, 0.94, 0.34),
];

const key = (column: number, row: number, color: Color): Shape =>
  box(color, 0.25 + column * 0.19, 0.46 + row * 0.2, 0.37 + column * 0.19, 0.59 + row * 0.2);

/** A calculator. */
const calculate: readonly Shape[] = [
  box(dark, 0.14, 0.05, 0.86, 0.95),
  box(white, 0.25, 0.15, 0.75, 0.34),
  key(0, 0, white),
  key(1, 0, white),
  key(2, 0, amber),
  key(0, 1, white),
  key(1, 1, white),
  key(2, 1, amber),
];

/** A value goes up, another down. */
const revalue: readonly Shape[] = [
  triangle(amber, [0.28, 0.06], [0.52, 0.4], [0.04, 0.4]),
  box(amber, 0.19, 0.38, 0.37, 0.92),
  triangle(blue, [0.72, 0.94], [0.48, 0.6], [0.96, 0.6]),
  box(blue, 0.63, 0.08, 0.81, 0.62),
];

/** An account, with something on either side. */
const ledger: readonly Shape[] = [
  box(dark, 0.05, 0.1, 0.95, 0.24),
  box(dark, 0.43, 0.1, 0.57, 0.94),
  box(amber, 0.1, 0.36, 0.36, 0.5),
  box(blue, 0.64, 0.36, 0.9, 0.5),
  box(blue, 0.64, 0.6, 0.9, 0.74),
];

/** File name before the size, and what is drawn; the ribbon's commands need three sizes, the add-in all. */
export const icons = { icon: stock, adjust, calculate, revalue, ledger } as const;
