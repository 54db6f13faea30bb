/**
 * Time of a simulated story, in milliseconds. Nothing happens but what somebody has put on the timeline: the arrival of a request at Excel, of a change at a co-author, the end of a
 * wait. One event happens at a time, and whatever follows from it at once has happened before the next: so the same seed tells the same story.
 */
// The real timers, whatever a test has put in their place.
import { setImmediate as soon } from 'node:timers';

interface Event {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

/** A story that is longer than a simulated week has gone astray. */
const end = 7 * 24 * 3_600_000;

export class Timeline {
  now = 0;
  private readonly events: Event[] = [];
  private count = 0;

  /** Lets something happen so many milliseconds from now. */
  after(milliseconds: number, act: () => void): void {
    const event = { at: this.now + milliseconds, order: this.count++, act };
    const later = this.events.findIndex((other) => other.at > event.at);
    if (later < 0) this.events.push(event);
    else this.events.splice(later, 0, event);
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  /** Lets time pass until the work is done. Throws when nothing more can happen and it is not, or when it does not end. */
  async passUntilDone(work: Promise<void>): Promise<void> {
    let state: 'going on' | 'done' | 'failed' = 'going on';
    let failure: unknown;
    work.then(
      () => (state = 'done'),
      (error: unknown) => {
        state = 'failed';
        failure = error;
      },
    );
    for (;;) {
      await this.quiet();
      if ((state as string) === 'failed') throw failure;
      if ((state as string) === 'done') return;
      const event = this.events.shift();
      if (!event) throw new Error('A pane waits for something that never comes.');
      if (event.at > end) throw new Error('The panes work on for ever.');
      this.now = event.at;
      event.act();
    }
  }

  /** Promises have run as far as they can by themselves. */
  private quiet(): Promise<void> {
    return new Promise((resolve) => soon(resolve));
  }
}
