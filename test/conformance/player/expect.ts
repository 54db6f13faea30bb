/** Checks of an `expect` step. Each returns the failures as texts: the expected row and the nearest actual rows. */
import type { BookTable } from '../../../src/book/book-table';
import { columnNamed, shown, stored, tableNamed } from './columns';
import type { Game } from './game';
import type { Json, JsonRow } from './scenario';

export function failuresOf(game: Game, expectations: JsonRow): string[] {
  return Object.entries(expectations).flatMap(([caption, checks]) => {
    const table = game.book.table(tableNamed(caption));
    return (Array.isArray(checks) ? checks : [checks]).flatMap((check) =>
      check1(game, table, check as JsonRow).map((failure) => `${caption}: ${failure}`),
    );
  });
}

const knownChecks = ['since', 'exactly', 'includes', 'none', 'count', 'where', 'sum', 'is', 'note'];

function check1(game: Game, table: BookTable, check: JsonRow): string[] {
  const unknown = Object.keys(check).filter((key) => !knownChecks.includes(key));
  if (unknown.length > 0) throw new Error(`unknown check: ${unknown.join(', ')}`);
  const rows = rowsSince(game, table, check.since);
  const failures: string[] = [];
  if (check.exactly !== undefined) failures.push(...exactly(game, table, rows, check.exactly as JsonRow[]));
  if (check.includes !== undefined) failures.push(...includes(game, table, rows, check.includes as JsonRow[]));
  if (check.none !== undefined) failures.push(...none(game, table, rows, check.none as JsonRow[]));
  const matching = rows.filter((row) => game.matches(table, row, (check.where ?? {}) as JsonRow));
  if (check.count !== undefined && matching.length !== check.count) {
    failures.push(`count ${where(check)} is ${matching.length}, expected ${String(check.count)}`);
  }
  if (check.sum !== undefined) failures.push(...sum(game, table, matching, check));
  return failures;
}

/** The reconciliation is known to scenarios as one row per item: the rows of account types and totals stand apart. */
function rowsOf(game: Game, table: BookTable): number[] {
  const { inventoryGLReconciliation: reconciliation } = game.book;
  const rows = [...table.all()];
  return table === reconciliation ? rows.filter((row) => reconciliation.type.text(row) === 'Item') : rows;
}

function rowsSince(game: Game, table: BookTable, mark: Json | undefined): number[] {
  const rows = rowsOf(game, table);
  if (mark === undefined) return rows;
  const counts = game.marks.get(String(mark));
  if (!counts) throw new Error(`unknown mark: ${String(mark)}`);
  return rows.filter((row) => row > (counts.get(table.tableName) ?? 0));
}

function exactly(game: Game, table: BookTable, rows: number[], expected: JsonRow[]): string[] {
  const failures: string[] = [];
  expected.forEach((values, i) => {
    if (i < rows.length && !game.matches(table, rows[i], values)) {
      failures.push(`row ${i + 1} expected ${JSON.stringify(values)}\n    actual ${describe(game, table, rows[i], values)}`);
    }
  });
  if (rows.length !== expected.length) {
    const surplus = rows.slice(expected.length).map((row) => `\n    not expected ${describe(game, table, row, expected[0] ?? {})}`);
    const missing = expected.slice(rows.length).map((values) => `\n    missing ${JSON.stringify(values)}`);
    failures.push(`${rows.length} rows, expected ${expected.length}${[...surplus, ...missing].join('')}`);
  }
  return failures;
}

/** Each expected row is matched by a different row: rows with most given columns choose first. */
function includes(game: Game, table: BookTable, rows: number[], expected: JsonRow[]): string[] {
  const candidates = expected.map((values) => rows.filter((row) => game.matches(table, row, values)));
  const owner = new Map<number, number>();
  const failures: string[] = [];
  expected.forEach((values, i) => {
    if (!assign(i, candidates, owner, new Set())) {
      const nearest = nearestRows(game, table, rows, values).map((row) => `\n    nearest ${describe(game, table, row, values)}`);
      failures.push(`no row for ${JSON.stringify(values)}${nearest.join('')}`);
    }
  });
  return failures;
}

/** Augmenting path of a bipartite matching. */
function assign(expected: number, candidates: number[][], owner: Map<number, number>, tried: Set<number>): boolean {
  for (const row of candidates[expected]) {
    if (tried.has(row)) continue;
    tried.add(row);
    const before = owner.get(row);
    if (before === undefined || assign(before, candidates, owner, tried)) {
      owner.set(row, expected);
      return true;
    }
  }
  return false;
}

function none(game: Game, table: BookTable, rows: number[], unwanted: JsonRow[]): string[] {
  return unwanted.flatMap((values) =>
    rows
      .filter((row) => game.matches(table, row, values))
      .map((row) => `unwanted row ${JSON.stringify(values)}\n    actual ${describe(game, table, row, values)}`),
  );
}

function sum(game: Game, table: BookTable, rows: number[], check: JsonRow): string[] {
  const column = columnNamed(table, String(check.sum));
  const total = rows.reduce((so, row) => so + (column.get(row) || 0), 0);
  const expected = stored(game.book, column, check.is);
  if (total === expected) return [];
  const scale = column.spec.kind.startsWith('amount') ? 0.01 : 0.00001;
  return [`sum of ${String(check.sum)} ${where(check)} is ${+(total * scale).toFixed(5)}, expected ${String(check.is)}`];
}

function where(check: JsonRow): string {
  return check.where === undefined ? '' : `where ${JSON.stringify(check.where)}`;
}

/** The columns of interest of an actual row, its number first. */
function describe(game: Game, table: BookTable, row: number, values: JsonRow): string {
  const captions = Object.keys(values);
  const columns = table.columns.filter((column) => captions.some((c) => c.toLowerCase() === column.spec.caption.toLowerCase()));
  return `#${row} ${JSON.stringify(Object.fromEntries(columns.map((column) => [column.spec.caption, shown(game.book, column, row)])))}`;
}

function nearestRows(game: Game, table: BookTable, rows: number[], values: JsonRow): number[] {
  const agreeing = (row: number) =>
    Object.entries(values).filter(([caption, value]) => game.matches(table, row, { [caption]: value })).length;
  return rows
    .map((row) => ({ row, agree: agreeing(row) }))
    .sort((a, b) => b.agree - a.agree)
    .slice(0, 3)
    .map(({ row }) => row);
}
