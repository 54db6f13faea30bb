/** A list of whole numbers that is filled anew many times: emptying it keeps its room, which that of an array would not. */
export class IntegerList {
  /** The numbers, and room behind them; another array after `add`. */
  cells = new Int32Array(64);
  length = 0;

  add(value: number): void {
    if (this.length === this.cells.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[this.length++] = value;
  }

  clear(): void {
    this.length = 0;
  }

  sort(compare: (x: number, y: number) => number): void {
    this.cells.subarray(0, this.length).sort(compare);
  }
}
