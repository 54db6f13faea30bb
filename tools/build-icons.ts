/** `npm run icons`: draws the icons of the add-in and of its commands on the ribbon, in the sizes that Office asks for. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { type Color, icons, type Point, type Shape } from './icons/icons';

const sizes = { all: [16, 20, 24, 32, 40, 48, 64, 80, 128], ribbon: [16, 32, 80] };
const samples = 8;

/** Whether a point lies within a polygon: a ray to the right crosses its edge an odd number of times. */
function isWithin(points: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Colour at a point of the unit square; undefined where the icon is transparent. */
const colorAt = (shapes: readonly Shape[], x: number, y: number): Color | undefined =>
  [...shapes].reverse().find(({ points }) => isWithin(points, x, y))?.color;

function draw(shapes: readonly Shape[], size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let py = 0; py < size; py++)
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let s = 0; s < samples * samples; s++) {
        const x = (px + ((s % samples) + 0.5) / samples) / size;
        const y = (py + (Math.floor(s / samples) + 0.5) / samples) / size;
        const color = colorAt(shapes, x, y);
        if (!color) continue;
        covered++;
        color.forEach((part, i) => (sum[i] += part));
      }
      const at = (py * size + px) * 4;
      sum.forEach((part, i) => (png.data[at + i] = covered === 0 ? 0 : Math.round(part / covered)));
      png.data[at + 3] = Math.round((covered * 255) / (samples * samples));
    }
  return PNG.sync.write(png);
}

const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets');
for (const [name, shapes] of Object.entries(icons))
  for (const size of name === 'icon' ? sizes.all : sizes.ribbon) writeFileSync(join(assets, `${name}-${size}.png`), draw(shapes, size));
