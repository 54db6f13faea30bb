/** Limits on everything that a file could make large. Far above any honest workbook; tests set them lower. */
export interface Bounds {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts unpacked, as the directory declares them and as they come out. */
  readonly unpackedBytes: number;
  readonly parts: number;
  /** How many times its packed size a part may unpack to. Sheets of repeating rows reach about 60. */
  readonly unpackingRatio: number;
  /** Smaller parts may have any ratio: they can do no harm. */
  readonly unpackingRatioFrom: number;
  /** Bytes of unpacked sheets kept at hand; above it those that are not being read are let go and unpacked again when they are needed. */
  readonly heldBytes: number;
  /** Elements within elements. */
  readonly depth: number;
}

const mebi = 1024 * 1024;

export const defaultBounds: Bounds = {
  fileBytes: 512 * mebi,
  unpackedBytes: 2048 * mebi,
  parts: 20_000,
  unpackingRatio: 250,
  unpackingRatioFrom: 32 * mebi,
  heldBytes: 256 * mebi,
  depth: 100,
};

/** The sheet of Excel (excel-platform facts: 1,048,576 rows, 16,384 columns, 32,767 characters in a cell). */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;
export const cellTextMax = 32_767;
export const cellFormatsMax = 65_490;
