/** Arguments of a call with the objects put in where Office.js sent path ids. */
import { HostError } from '../model/errors';
import { isHandle } from './definition';
import type { Handle } from './definition';
import type { ArgumentInfo, ReferencedIds } from './request';

type Resolve = (pathId: number) => Handle | null;

export function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  return (info?.Arguments ?? []).map((argument, at) => resolveOne(argument, info?.ReferencedObjectPathIds?.[at], resolve));
}

function resolveOne(argument: unknown, referenced: number | ReferencedIds | undefined, resolve: Resolve): unknown {
  if (typeof referenced === 'number' && referenced !== 0) return resolve(referenced);
  if (Array.isArray(referenced) && Array.isArray(argument)) return argument.map((each, at) => resolveOne(each, referenced[at], resolve));
  return withObjects(argument, resolve);
}

/** Inside a plain object an API object stands as `{ _ObjectPathId }`. Big arrays of cells hold none and are left alone. */
function withObjects(value: unknown, resolve: Resolve): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  const reference = entries.find(([key]) => key === '_ObjectPathId');
  if (reference) return resolve(reference[1] as number);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withObjects(inner, resolve)]));
}

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', `${name} must be text.`);
  return value;
}

/** A whole number; the default stands in when Office.js sent nothing. */
export function wholeArgument(value: unknown, name: string, standard?: number): number {
  const given = value ?? standard;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw new HostError('InvalidArgument', `${name} must be a whole number.`);
  return given;
}

/** What an argument that is an object of a given class stands for. */
export function objectArgument<T>(value: unknown, className: string): T | undefined {
  return isHandle(value) && value.definition.name === className ? (value.target as T) : undefined;
}
