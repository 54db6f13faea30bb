/**
 * What a pane asked of Excel: one record a request, so that tests assert round trips, bytes and calls. The library's own requests
 * (giving references back at the end of `Excel.run`, telling that it is ready) keep no program waiting and are no round trips.
 */
import { actionTypes, pathTypes, requestFlags } from './protocol/request';
import type { Action, ObjectPath, RequestBody } from './protocol/request';

export interface RequestRecord {
  /** Counted from 1. */
  number: number;
  flags: number;
  /** Length of the request in UTF-8. */
  bytes: number;
  /** Length of the answer; 0 while there is none. */
  answerBytes: number;
  actions: number;
  writes: boolean;
  /** The library's own, which no program waits for. */
  byLibrary: boolean;
  /** The code of the refusal, or of the failed transport. */
  error?: string;
  /** The calls as Office.js spells them, without the arguments: `tables.getItem.getDataBodyRange.values =`. */
  statements(): string[];
}

export class RequestLog {
  readonly requests: RequestRecord[] = [];

  /** Requests that a pane waits for. */
  get roundTrips(): number {
    return this.requests.filter((request) => !request.byLibrary).length;
  }

  get bytes(): number {
    return this.requests.reduce((sum, request) => sum + request.bytes, 0);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.requests.map((request) => request.bytes));
  }

  get largestAnswer(): number {
    return Math.max(0, ...this.requests.map((request) => request.answerBytes));
  }

  /** The records after a moment, which is a number of requests. */
  since(number: number): RequestRecord[] {
    return this.requests.slice(number);
  }

  clear(): void {
    this.requests.length = 0;
  }

  begin(number: number, body: RequestBody, bytes: number, flags: number): RequestRecord {
    const record: RequestRecord = {
      number,
      flags,
      bytes,
      answerBytes: 0,
      actions: body.Actions.length,
      writes: (flags & requestFlags.writes) !== 0,
      byLibrary: isByLibrary(body),
      statements: () => body.Actions.map((action) => statementOf(action, body)).filter((text) => text !== ''),
    };
    this.requests.push(record);
    return record;
  }
}

const libraryCalls: readonly string[] = ['_RemoveReference', 'NotifyActionHandlerReady'];

function isByLibrary(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return calls.length > 0 && calls.every((action) => libraryCalls.includes(action.Name));
}

const lower = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

function pathText(id: number, body: RequestBody): string {
  const path: ObjectPath | undefined = body.ObjectPaths[String(id)];
  if (!path || path.ObjectPathType === pathTypes.root) return '';
  const own =
    path.ObjectPathType === pathTypes.indexer ? 'getItem' : path.ObjectPathType === pathTypes.reference ? 'range' : lower(path.Name);
  const parent = path.ParentObjectPathId === undefined ? '' : pathText(path.ParentObjectPathId, body);
  return parent === '' ? own : `${parent}.${own}`;
}

function statementOf(action: Action, body: RequestBody): string {
  const path = pathText(action.ObjectPathId, body);
  const on = path === '' ? '' : `${path}.`;
  if (action.ActionType === actionTypes.query) return `${on}load(${(action.QueryInfo?.Select ?? []).join(',')})`;
  if (action.ActionType === actionTypes.method) return `${on}${lower(action.Name)}`;
  if (action.ActionType === actionTypes.setProperty) return `${on}${lower(action.Name)} =`;
  return action.ActionType === actionTypes.instantiate ? path : '';
}
