/** The shape of a scenario file: tables to start from, commands to run, and what the tables must hold afterwards. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonRow = { [column: string]: Json };

export interface Scenario {
  readonly name: string;
  readonly source?: string;
  readonly about?: string;
  readonly needs: readonly string[];
  readonly workDate: string;
  readonly setup: { readonly [table: string]: readonly JsonRow[] };
  readonly steps: readonly JsonRow[];
}

const keys = ['name', 'source', 'about', 'needs', 'workDate', 'setup', 'steps', 'note'];

/** Reads a scenario; throws with what is wrong when the file is none. Files without steps are data for other tests: undefined. */
export function parseScenario(text: string): Scenario | undefined {
  const read = JSON.parse(text) as JsonRow;
  if (!Array.isArray(read.steps)) return undefined;
  const unknown = Object.keys(read).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`unknown part of a scenario: ${unknown.join(', ')}`);
  return { needs: [], setup: {}, ...read } as unknown as Scenario;
}
