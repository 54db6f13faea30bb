/**
 * Results that stay right for a while, by entry: a number is remembered under the current epoch and forgotten when the entry's mark or the epoch changes. Forgetting everything costs nothing.
 */
export class Remembered {
  private epochs = new Int32Array(0);
  private epoch = 1;

  /** Room for so many entries. */
  makeRoom(entries: number): void {
    if (this.epochs.length > entries) return;
    const larger = new Int32Array(Math.ceil((entries + 1) * 1.5));
    larger.set(this.epochs);
    this.epochs = larger;
  }

  holds(entry: number): boolean {
    return this.epochs[entry] === this.epoch;
  }

  remember(entry: number): void {
    this.epochs[entry] = this.epoch;
  }

  forget(entry: number): void {
    this.epochs[entry] = 0;
  }

  forgetAll(): void {
    this.epoch++;
  }
}
