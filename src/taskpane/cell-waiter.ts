/**
 * While a person edits a cell Excel refuses every call. The pane says so and tries again every second until the edit ends.
 */
const retryAfterMs = 1000;

export class CellWaiter {
  private listener: (busy: boolean) => void = () => undefined;
  private waiting = 0;

  /** Tells when waiting begins and ends. */
  onChange(listener: (busy: boolean) => void): void {
    this.listener = listener;
  }

  async wait(): Promise<void> {
    if (++this.waiting === 1) this.listener(true);
    await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
    if (--this.waiting === 0) this.listener(false);
  }
}
