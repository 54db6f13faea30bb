/** The reader's day and time: the only clock of the pane. */
import { dayOf } from '../decimal';

export function localDay(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function localTime(): string {
  return new Date().toTimeString().slice(0, 8);
}
