/**
 * Movements of a benchmark: a CSV of the columns entryNo, date, type (P purchase, S sale, R sales return, V purchase return, T transfer), item, location, toLocation,
 * qty, unitCost, invDate, invCost, ref; or made here in the same shape: 45 % purchases, 50 % sales, the rest returns and transfers, one in twenty dated back, one
 * purchase in ten invoiced later at another cost, few fast and many slow items, and never less than nothing in stock.
 */
export interface Movement {
  readonly date: string;
  readonly type: 'P' | 'S' | 'R' | 'V' | 'T';
  readonly item: string;
  readonly location: string;
  readonly toLocation: string;
  readonly quantity: string;
  readonly unitCost: string;
  readonly invoiceDate: string;
  readonly invoiceCost: string;
  /** Number (1, 2, ...) of the movement that a return reverses; 0 = none. */
  readonly reverses: number;
}

export function parseMovements(csv: string): Movement[] {
  const [, ...lines] = csv.trimEnd().split('\n');
  return lines.map((line) => {
    const [, date, type, item, location, toLocation, quantity, unitCost, invoiceDate, invoiceCost, ref] = line.split(',');
    return {
      date,
      type: type as Movement['type'],
      item,
      location,
      toLocation,
      quantity,
      unitCost,
      invoiceDate,
      invoiceCost,
      reverses: Number(ref),
    };
  });
}

/** A generator of 32-bit numbers, the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 4294967296) * below);
  };
}

const days = 730;
const firstDay = Date.UTC(2024, 0, 1) / 86_400_000;
const iso = (day: number): string => new Date((firstDay + day) * 86_400_000).toISOString().slice(0, 10);

/** Stock of one item at one location, in pieces, and what it could still return. */
interface Stock {
  quantity: number;
  readonly sales: { movement: number; day: number; left: number }[];
}

/** Makes a ledger of so many movements. Quantities are whole pieces; back-dated movements are purchases, so that stock never runs out on an earlier day. */
export function makeMovements(count: number, items = count <= 10_000 ? 200 : count <= 100_000 ? 1000 : 5000): Movement[] {
  const rnd = random(2_654_435_761);
  const locations = ['LOC1', 'LOC2', 'LOC3', 'LOC4'];
  const cost = Array.from({ length: items }, () => 50_000 + rnd(20_000_000));
  const stock = Array.from({ length: items * locations.length }, (): Stock => ({ quantity: 0, sales: [] }));
  const isoOf = Array.from({ length: days + 60 }, (_, day) => iso(day));
  const money = (scaled: number): string => `${Math.floor(scaled / 100_000)}.${String(scaled % 100_000).padStart(5, '0')}`;
  const made: Movement[] = [];
  for (let n = 1; n <= count; n++) {
    const today = Math.floor(((n - 1) * days) / count);
    const u = rnd(1_000_000) / 1_000_000;
    const item = Math.floor(items * u * u);
    const at = rnd(locations.length);
    const here = stock[item * locations.length + at];
    const base = {
      item: `ITEM${String(item + 1).padStart(5, '0')}`,
      location: locations[at],
      toLocation: '',
      unitCost: '',
      invoiceDate: '',
      invoiceCost: '',
      reverses: 0,
    };
    const kind = rnd(1000);
    const sale = kind >= 950 && kind < 975 ? here.sales[here.sales.length - 1] : undefined;
    if (sale && sale.left > 0) {
      const quantity = 1 + rnd(sale.left);
      sale.left -= quantity;
      here.quantity += quantity;
      made.push({ ...base, date: isoOf[today], type: 'R', quantity: String(quantity), reverses: sale.movement });
    } else if (kind >= 450 && here.quantity > 0) {
      const quantity = 1 + rnd(Math.min(here.quantity, 85));
      here.quantity -= quantity;
      const to = (at + 1 + rnd(locations.length - 1)) % locations.length;
      if (kind >= 980) stock[item * locations.length + to].quantity += quantity;
      else here.sales.push({ movement: n, day: today, left: quantity });
      if (here.sales.length > 100) here.sales.splice(0, 50);
      made.push({
        ...base,
        date: isoOf[today],
        type: kind >= 980 ? 'T' : 'S',
        toLocation: kind >= 980 ? locations[to] : '',
        quantity: String(quantity),
      });
    } else {
      const quantity = 1 + rnd(110);
      here.quantity += quantity;
      cost[item] = Math.max(1000, cost[item] + rnd(Math.floor(cost[item] / 25)) - Math.floor(cost[item] / 50));
      const back = today > 61 && rnd(1000) < 100;
      const day = back ? today - 1 - rnd(60) : today;
      const later = rnd(1000) < 100;
      made.push({
        ...base,
        date: isoOf[day],
        type: 'P',
        quantity: String(quantity),
        unitCost: money(cost[item]),
        invoiceDate: later ? isoOf[Math.min(day + 1 + rnd(45), days + 50)] : '',
        invoiceCost: later ? money(cost[item] + rnd(Math.floor(cost[item] / 5) + 1) - Math.floor(cost[item] / 10)) : '',
      });
    }
  }
  return made;
}
