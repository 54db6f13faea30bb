/**
 * What Office.js sends and expects, as its executors hand it over (platform spec, section 3, "The request protocol"; kinds 6 and 8
 * as the library's own action factory has them).
 */
export const pathTypes = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Flags of a request: it writes; it may wait until a person has finished editing a cell. */
export const requestFlags = { writes: 1, delayForCellEdit: 64 } as const;

/** Arguments; an object stands as the id of its path, and the same place in the ids is then not 0. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: ReferencedIds;
}

export type ReferencedIds = (number | ReferencedIds)[];

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth: number };
  ObjectState?: Record<string, unknown>;
  L?: number[];
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface AnswerError {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  ActionIndex: number;
  Location: string;
}

export interface AnswerBody {
  Results: ActionResult[];
  TraceIds: number[];
  Error: AnswerError | null;
}
