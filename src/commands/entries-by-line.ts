/** The entries that lines made, in the form that a command reports them. */
import type { CommandResult } from './command';

export function entriesByLine(entries: ReadonlyMap<number, readonly number[]>): CommandResult['entriesOfLine'] {
  return new Map([...entries].map(([row, made]) => [row, { entries: made, outbound: [], inbound: [] }]));
}
