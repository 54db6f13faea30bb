/** Errors through messages and back. */
import { Refused } from '../../book/refusal';
import type { Failure } from './protocol';

export function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return { refusals: error.refusals };
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorOf(failure: Failure): Error {
  return 'refusals' in failure ? new Refused(failure.refusals) : new Error(failure.fault);
}
