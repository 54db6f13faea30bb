/**
 * Loading: what `select` and `expand` ask for, read from an object. Names arrive as they were typed (`items/name`,
 * `format/fill/color`) and are compared without case; answers carry Pascal case. An empty load means all scalar properties.
 */
import type { Handle } from './definition';
import type { ExcelHost } from './host';
import type { QueryInfo } from './request';

/** What to read of one object: everything, or the named parts. */
interface Wish {
  all: boolean;
  parts: Map<string, Wish>;
}

const emptyWish = (): Wish => ({ all: false, parts: new Map() });

function wishOf(query: QueryInfo): Wish {
  const wish = emptyWish();
  const select = query.Select ?? [];
  for (const path of [...select, ...(query.Expand ?? [])]) {
    let at = wish;
    for (const name of path.toLowerCase().split(/[/.]/)) {
      if (name === 'items' || name === '') continue;
      if (name === '*') break;
      const next = at.parts.get(name) ?? emptyWish();
      at.parts.set(name, next);
      at = next;
    }
    at.all = true;
  }
  if (select.length === 0) wish.all = true;
  return wish;
}

/** Reads an object as a load action wants it. */
export function runQuery(host: ExcelHost, handle: Handle | null, query: QueryInfo): Record<string, unknown> | null {
  return read(host, handle, wishOf(query), query);
}

function read(host: ExcelHost, handle: Handle | null, wish: Wish, page?: QueryInfo): Record<string, unknown> | null {
  if (!handle) return null;
  const answer = identityOf(host, handle);
  const { definition, target } = handle;
  const itemWish = emptyWish();
  itemWish.all = wish.all && definition.items !== undefined;
  if (wish.all) {
    for (const [name, scalar] of Object.entries(definition.scalars ?? {})) {
      if (scalar.get && !name.startsWith('_')) answer[name] = scalar.get(target, host);
    }
  }
  for (const [name, part] of wish.parts) {
    const scalar = findName(definition.scalars, name);
    const navigation = findName(definition.navigation, name);
    if (scalar && definition.scalars?.[scalar].get) answer[scalar] = definition.scalars[scalar].get(target, host);
    else if (navigation && definition.navigation) answer[navigation] = read(host, definition.navigation[navigation](target, host), part);
    else if (definition.items) itemWish.parts.set(name, part);
    else throw host.notImplemented(`${definition.name}.${name}`);
  }
  if (definition.items && (itemWish.all || itemWish.parts.size > 0)) {
    const all = definition.items(target, host);
    const first = page?.Skip ?? 0;
    const items = page?.Top === undefined ? all.slice(first) : all.slice(first, first + page.Top);
    answer._Items = items.map((item) => read(host, item, itemWish));
  }
  return answer;
}

/** The key of a table whose name is the given one without case. */
function findName(table: Record<string, unknown> | undefined, name: string): string | undefined {
  return table && Object.keys(table).find((key) => key.toLowerCase() === name);
}

/** What every answer about an object begins with: how to find it again. */
export function identityOf(host: ExcelHost, { definition, target, referenceId }: Handle): Record<string, unknown> {
  const identity = definition.identity?.(target, host) ?? {};
  return referenceId === undefined ? { ...identity } : { ...identity, _ReferenceId: referenceId };
}

/** The same answer with names as Office.js programs write them, for queries that want plain JSON. */
export function inCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === '_Items' ? 'items' : name.startsWith('_') ? name : name[0].toLowerCase() + name.slice(1),
      inCamelCase(inner),
    ]),
  );
}

/** Reads an object and the objects it leads to, each by the query of its class, so many levels deep. */
export function runRecursiveQuery(
  host: ExcelHost,
  handle: Handle | null,
  queries: Record<string, QueryInfo>,
  depth: number,
): Record<string, unknown> | null {
  const query = handle && queries[handle.definition.name];
  if (!handle || !query) return null;
  const answer = runQuery(host, handle, query) ?? {};
  if (depth <= 0) return answer;
  for (const [name, lead] of Object.entries(handle.definition.navigation ?? {})) {
    const inner = runRecursiveQuery(host, lead(handle.target, host), queries, depth - 1);
    if (inner) answer[name] = inner;
  }
  return answer;
}

/** Sets properties from an object of camel-case names, as `set` and `update` send them. */
export function setProperties(host: ExcelHost, handle: Handle, state: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(state)) setProperty(host, handle, name, value);
}

export function setProperty(host: ExcelHost, { definition, target }: Handle, name: string, value: unknown): void {
  const scalar = definition.scalars?.[findName(definition.scalars, name.toLowerCase()) ?? ''];
  if (!scalar?.set) throw host.notImplemented(`${definition.name}.${name} =`);
  scalar.set(target, value, host);
}
