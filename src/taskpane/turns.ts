/** Lets one piece of work at a time reach the workbook: what is asked for meanwhile waits for its turn. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.last.then(act);
    // The next one takes its turn however this one ends; whoever asked for it hears of that.
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
