/** `npm run icons`: draws the icons of the add-in: three layers of stock, the uppermost lifted, in the sizes that Office asks for. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const samples = 8;

type Color = readonly [number, number, number];
interface Layer {
  /** Centre of the rhombus, as parts of the icon's size. */
  readonly y: number;
  readonly color: Color;
}
const layers: readonly Layer[] = [
  { y: 0.7, color: [15, 84, 140] },
  { y: 0.52, color: [17, 120, 190] },
  { y: 0.32, color: [242, 176, 30] },
];
const halfWidth = 0.44;
const halfHeight = 0.22;

/** Colour at a point of the unit square; undefined where the icon is transparent. The uppermost layer wins. */
function colorAt(x: number, y: number): Color | undefined {
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i];
    if (Math.abs(x - 0.5) / halfWidth + Math.abs(y - layer.y) / halfHeight <= 1) return layer.color;
  }
  return undefined;
}

function draw(size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let py = 0; py < size; py++)
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let s = 0; s < samples * samples; s++) {
        const color = colorAt((px + ((s % samples) + 0.5) / samples) / size, (py + (Math.floor(s / samples) + 0.5) / samples) / size);
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
for (const size of sizes) writeFileSync(join(assets, `icon-${size}.png`), draw(size));
