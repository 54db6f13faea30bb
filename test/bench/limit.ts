/**
 * The limit that the engine is measured against: one pass over the same movements in typed arrays of scaled integers, with nothing but the arithmetic; no entries, no rules.
 * FIFO layers laid out item by item, or monthly averages per item and location in date order. Runs in a process of its own, since its first run is the measure.
 */
import { readFileSync } from 'node:fs';
import { type Movement, parseMovements } from './movements';

interface Columns {
  readonly n: number;
  readonly keys: number;
  readonly key: Int32Array;
  readonly item: Int32Array;
  /** 0 purchase, 1 sale, 2 sales return, 3 purchase return, 4 transfer out, 5 transfer in (directly after its 4). */
  readonly kind: Uint8Array;
  readonly day: Int32Array;
  readonly quantity: Float64Array;
  readonly amount: Float64Array;
  readonly source: Int32Array;
}

const scaled = (text: string): number => Math.round(Number(text) * 100_000);

function mulDivRound(a: number, b: number, c: number): number {
  const product = a * b;
  return product < Number.MAX_SAFE_INTEGER ? Math.round(product / c) : Number((BigInt(a) * BigInt(b) * 2n + BigInt(c)) / (2n * BigInt(c)));
}

/** Not by `mulDivRound`: the pass that is measured is to find it as cold as everything else. */
const amountOf = (quantity: number, unitCost: number): number => Number((BigInt(quantity) * BigInt(unitCost) + 50_000_000n) / 100_000_000n);

/** Rows in valuation order (date, then number), transfers as two rows; `byItem` lays them out item by item. */
function columnsOf(movements: readonly Movement[], byItem: boolean): Columns {
  const order = movements
    .map((_, i) => i)
    .sort((a, b) => (movements[a].date < movements[b].date ? -1 : movements[a].date > movements[b].date ? 1 : a - b));
  const items = new Map<string, number>();
  const keys = new Map<string, number>();
  const numberOf = (map: Map<string, number>, key: string): number => {
    if (!map.has(key)) map.set(key, map.size);
    return map.get(key)!;
  };
  const rows: {
    key: number;
    item: number;
    kind: number;
    day: number;
    quantity: number;
    amount: number;
    movement: number;
    reverses: number;
  }[] = [];
  for (const i of order) {
    const m = movements[i];
    const item = numberOf(items, m.item);
    const quantity = scaled(m.quantity);
    const row = {
      key: numberOf(keys, `${m.item}|${m.location}`),
      item,
      kind: 'PSRVT'.indexOf(m.type),
      day: Date.parse(m.date) / 86_400_000,
      quantity,
      amount: 0,
      movement: i + 1,
      reverses: m.reverses,
    };
    if (m.type === 'P') row.amount = amountOf(quantity, scaled(m.invoiceCost || m.unitCost));
    rows.push(row);
    if (m.type === 'T') rows.push({ ...row, kind: 5, key: numberOf(keys, `${m.item}|${m.toLocation}`) });
  }
  const at = rows.map((_, i) => i);
  if (byItem) at.sort((a, b) => rows[a].item - rows[b].item || a - b);
  const laid = at.map((i) => rows[i]);
  const position = new Map<number, number>();
  laid.forEach((row, i) => row.kind !== 5 && position.set(row.movement, i));
  return {
    n: laid.length,
    keys: keys.size,
    key: Int32Array.from(laid, (r) => r.key),
    item: Int32Array.from(laid, (r) => r.item),
    kind: Uint8Array.from(laid, (r) => r.kind),
    day: Int32Array.from(laid, (r) => r.day),
    quantity: Float64Array.from(laid, (r) => r.quantity),
    amount: Float64Array.from(laid, (r) => r.amount),
    source: Int32Array.from(laid, (r, i) => (r.kind === 5 ? i - 1 : r.reverses > 0 ? position.get(r.reverses)! : -1)),
  };
}

/** One FIFO pass: layers consumed in order, a layer's last consumption takes its rest, applications recorded. Returns the stock value. */
function fifo({ n, keys, key, kind, quantity, amount, source }: Columns): number {
  const head = new Int32Array(keys).fill(-1);
  const tail = new Int32Array(keys).fill(-1);
  const next = new Int32Array(n).fill(-1);
  const restQuantity = new Float64Array(n);
  const restAmount = new Float64Array(n);
  const out = new Float64Array(n);
  const applied = {
    out: new Int32Array(n * 3),
    in: new Int32Array(n * 3),
    quantity: new Float64Array(n * 3),
    amount: new Float64Array(n * 3),
  };
  let applications = 0;
  for (let i = 0; i < n; i++) {
    const k = key[i];
    let wanted = quantity[i];
    if (kind[i] === 0 || kind[i] === 2 || kind[i] === 5) {
      const s = source[i];
      restQuantity[i] = wanted;
      if (kind[i] === 0) restAmount[i] = amount[i];
      else if (kind[i] === 5) restAmount[i] = -out[s];
      else restAmount[i] = mulDivRound(-out[s], wanted, quantity[s]);
      out[i] = restAmount[i];
      if (head[k] < 0) head[k] = i;
      else next[tail[k]] = i;
      tail[k] = i;
      continue;
    }
    let h = head[k];
    let from = kind[i] === 3 && restQuantity[source[i]] > 0 ? source[i] : -1;
    let total = 0;
    while (wanted > 0) {
      if (from < 0) {
        while (h >= 0 && restQuantity[h] <= 0) h = next[h];
        if (h < 0) throw new Error(`nothing in stock for row ${i}`);
        from = h;
      }
      const layer = restQuantity[from];
      const taken = layer < wanted ? layer : wanted;
      const cost = taken === layer ? restAmount[from] : mulDivRound(restAmount[from], taken, layer);
      restQuantity[from] = layer - taken;
      restAmount[from] -= cost;
      wanted -= taken;
      total += cost;
      applied.out[applications] = i;
      applied.in[applications] = from;
      applied.quantity[applications] = taken;
      applied.amount[applications++] = cost;
      from = -1;
    }
    head[k] = h;
    out[i] = -total;
  }
  return restAmount.reduce((sum, value) => sum + value, 0);
}

const monthOf = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Monthly averages: receipts of the month enter first, then issues, returns and transfers at the average so far. */
function monthlyAverage({ n, keys, key, kind, day, quantity, amount, source }: Columns, month: Int32Array): number {
  const stock = new Float64Array(keys);
  const value = new Float64Array(keys);
  const out = new Float64Array(n);
  for (let from = 0; from < n;) {
    let to = from;
    while (to < n && month[to] === month[from]) to++;
    for (let i = from; i < to; i++) {
      if (kind[i] !== 0) continue;
      stock[key[i]] += quantity[i];
      value[key[i]] += out[i] = amount[i];
    }
    for (let i = from; i < to; i++) {
      const k = key[i];
      const q = quantity[i];
      if (kind[i] === 0) continue;
      if (kind[i] === 2 || kind[i] === 5) {
        out[i] = kind[i] === 5 ? -out[source[i]] : out[source[i]] === 0 ? 0 : mulDivRound(-out[source[i]], q, quantity[source[i]]);
        stock[k] += q;
        value[k] += out[i];
      } else {
        const cost = stock[k] - q <= 0 ? value[k] : mulDivRound(value[k], q, stock[k]);
        stock[k] -= q;
        value[k] -= cost;
        out[i] = -cost;
      }
    }
    from = to;
  }
  return value.reduce((sum, v) => sum + v, 0) + day.length * 0;
}

const [file, method] = process.argv.slice(2);
const columns = columnsOf(parseMovements(readFileSync(file, 'latin1')), method === 'FIFO');
const month = Int32Array.from(columns.day, monthOf);
const start = process.hrtime.bigint();
const stockValue = method === 'FIFO' ? fifo(columns) : monthlyAverage(columns, month);
const nanoseconds = Number(process.hrtime.bigint() - start);
process.stdout.write(`${JSON.stringify({ entries: columns.n, nanoseconds, stockValue })}\n`);
