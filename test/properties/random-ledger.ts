/**
 * Random ledgers as scenarios: a setup and steps of every kind, played as they are made up, since what can be returned, invoiced or undone depends on what was posted. A step that the
 * product refuses is left out. The same seed makes the same scenario.
 */
import { CommandRefused, Game } from '../conformance/player/game';
import type { JsonRow, Scenario } from '../conformance/player/scenario';
import { steps } from '../conformance/player/steps';
import { type Day, isoDate, parseIsoDate, toCell } from '../../src/decimal';
import { Random } from './random';

export const methods = ['FIFO', 'LIFO', 'Average', 'Standard'] as const;
export type Method = (typeof methods)[number];

export interface LedgerOptions {
  readonly method: Method;
  readonly steps: number;
  /** Kinds of step to leave out. */
  readonly without?: readonly Kind[];
  readonly additionalCurrency?: boolean;
  /** The additional currency is worth the same and has the same precisions. */
  readonly rateOfOne?: boolean;
}

export type Kind =
  | 'purchase'
  | 'sale'
  | 'invoice'
  | 'salesReturn'
  | 'purchaseReturn'
  | 'journal'
  | 'reclassification'
  | 'transferOrder'
  | 'undo'
  | 'charge'
  | 'revaluation'
  | 'revaluationByHand'
  | 'production'
  | 'assembly'
  | 'standardCost'
  | 'adjust';

const weights: readonly (readonly [number, Kind])[] = [
  [18, 'purchase'],
  [16, 'sale'],
  [14, 'invoice'],
  [5, 'salesReturn'],
  [4, 'purchaseReturn'],
  [8, 'journal'],
  [5, 'reclassification'],
  [5, 'transferOrder'],
  [4, 'undo'],
  [6, 'charge'],
  [4, 'revaluation'],
  [2, 'revaluationByHand'],
  [7, 'production'],
  [4, 'assembly'],
  [1, 'standardCost'],
  [8, 'adjust'],
];

const firstDay = '2024-01-01';
const places = ['', 'BLUE', 'BLUE', 'BLUE', 'RED'];
const bought = ['I1', 'I2'];

/** Plays a step; true when it was done, false when the product refused it. Anything else it throws goes on. */
export function playStep(game: Game, step: JsonRow): boolean {
  if (step.do === 'Edit Revaluation Journal' && game.book.revaluationJournal.count === 0) return false;
  try {
    game.moveWorkDate(step);
    steps[String(step.do)](game, step);
    return true;
  } catch (error) {
    if (error instanceof CommandRefused) return false;
    throw error;
  }
}

export class RandomLedger {
  readonly scenario: Scenario & { steps: JsonRow[] };
  readonly game: Game;
  private readonly random: Random;
  private today: number;
  private documents = 0;
  private readonly orders: string[] = [];

  constructor(
    seed: number,
    private readonly options: LedgerOptions,
  ) {
    this.random = new Random(seed);
    this.scenario = { name: `${options.method}-${seed}`, needs: [], workDate: firstDay, setup: this.setup(), steps: [] };
    this.game = new Game(this.scenario);
    this.today = this.game.workDate;
  }

  /** Makes up and plays all steps. `before` sees each step before it is played. */
  grow(before: (step: JsonRow) => void = () => {}): this {
    const without = new Set(this.options.without ?? []);
    const kinds = weights.filter(([, kind]) => !without.has(kind));
    for (let i = 0; i < this.options.steps; i++) {
      this.today += this.random.whole(0, 4);
      for (const step of this[this.random.weighted(kinds)]()) this.play(step, before);
    }
    this.play({ do: 'Adjust Cost', 'Post to G/L': false }, before);
    return this;
  }

  /** Plays given steps instead of making them up; those that cannot be played any more are left out. */
  replay(steps: readonly JsonRow[]): this {
    for (const step of steps) {
      try {
        this.play(step, () => {});
      } catch {
        // The step needs one that was left out.
      }
    }
    const days = steps.flatMap((step) => (typeof step['Posting Date'] === 'string' ? [parseIsoDate(step['Posting Date']) ?? 0] : []));
    this.today = Math.max(this.today, ...days);
    for (const { do: command, document } of this.scenario.steps) {
      if (command === 'Create Production Order') this.orders.push(String(document));
      if (command === 'Finish Production Order') this.orders.splice(this.orders.indexOf(String(document)), 1);
    }
    return this;
  }

  /** Invoices and receives everything, finishes all orders and takes all stock out, so that nothing is left in the end. */
  close(before: (step: JsonRow) => void = () => {}): this {
    this.today += 60;
    const adjust = { do: 'Adjust Cost', 'Post to G/L': false };
    const steps = [...this.settleDocuments(), ...this.orders.map((document) => ({ do: 'Finish Production Order', document })), adjust];
    for (const step of steps) this.play(step, before);
    for (const step of this.emptyStock()) this.play(step, before);
    for (let i = 0; i < 3; i++) this.play(adjust, before);
    return this;
  }

  private settleDocuments(): JsonRow[] {
    const { purchaseLines, salesLines, transferOrders } = this.game.book;
    const on = isoDate(this.today as Day);
    const trade = [
      ['Post Purchase', 'receive', purchaseLines, purchaseLines.quantityReceived, 'Qty. to Receive'],
      ['Post Sales', 'ship', salesLines, salesLines.quantityShipped, 'Qty. to Ship'],
    ] as const;
    const steps: JsonRow[] = [];
    for (const [command, delivery, table, delivered, column] of trade) {
      for (const row of table.all()) {
        if (delivered.a[row] === table.quantityInvoiced.a[row]) continue;
        const document = { document: table.documentNo.text(row), type: table.documentType.text(row), 'Posting Date': on };
        steps.push({
          do: command,
          ...document,
          [delivery]: false,
          invoice: true,
          lines: [{ 'Line No.': table.lineNo.a[row], [column]: 0 }],
        });
      }
    }
    for (const row of transferOrders.all())
      steps.push({
        do: 'Post Transfer Order',
        document: transferOrders.no.text(row),
        'Posting Date': on,
        receive: true,
        lines: [{ 'Line No.': 10000 }],
      });
    return steps;
  }

  private emptyStock(): JsonRow[] {
    const stock = new Map<string, number>();
    const { itemNo, locationCode, variantCode, quantity } = this.table;
    for (const entry of this.entries(() => true)) {
      const place = `${itemNo.text(entry)}|${locationCode.text(entry)}|${variantCode.text(entry)}`;
      stock.set(place, (stock.get(place) ?? 0) + quantity.a[entry]);
    }
    const line = { 'Posting Date': isoDate(this.today as Day), 'Document No.': 'END' };
    return [...stock]
      .filter(([, left]) => left !== 0)
      .map(([place, left]) => {
        const [item, location, variant] = place.split('|');
        const type = left > 0 ? 'Negative Adjmt.' : 'Positive Adjmt.';
        return {
          do: 'Post Item Journal',
          lines: [
            {
              ...line,
              'Entry Type': type,
              'Item No.': item,
              'Location Code': location,
              'Variant Code': variant,
              Quantity: Math.abs(toCell(left, 5)),
            },
          ],
        };
      });
  }

  private play(step: JsonRow, before: (step: JsonRow) => void): void {
    before(step);
    if (playStep(this.game, step)) this.scenario.steps.push(step);
  }

  private setup(): Scenario['setup'] {
    const { random, options } = this;
    const item = (no: string): JsonRow => ({
      'No.': no,
      'Costing Method': options.method,
      ...(options.method === 'Standard'
        ? { 'Standard Cost': random.cost(30) }
        : random.chance(0.5)
          ? { 'Unit Cost': random.cost(30) }
          : {}),
      ...(random.chance(0.25) ? { 'Indirect Cost %': random.one([5, 10, 12.5]) } : {}),
      ...(random.chance(0.15) ? { 'Overhead Rate': random.one([0.25, 1, 1.1]) } : {}),
    });
    const made = random.one(methods);
    return {
      'Inventory Setup': [
        {
          'Average Cost Calc. Type': random.one(['Item', 'Item & Location & Variant']),
          'Average Cost Period': random.one(['Day', 'Week', 'Month', 'Quarter', 'Accounting Period']),
        },
      ],
      ...(options.rateOfOne ? worthTheSame : options.additionalCurrency ? additionalCurrency : {}),
      Items: [
        ...bought.map(item),
        {
          'No.': 'MADE',
          'Costing Method': made,
          'Replenishment System': 'Prod. Order',
          ...(made === 'Standard' ? { 'Standard Cost': random.cost(60) } : {}),
          ...(random.chance(0.3) ? { 'Indirect Cost %': 10 } : {}),
        },
      ],
      Locations: [{ Code: 'BLUE' }, { Code: 'RED' }, { Code: 'TRANSIT', 'Use As In-Transit': true }],
      ...(random.chance(0.2) ? { 'Stockkeeping Units': [{ 'Item No.': 'I1', 'Location Code': 'BLUE', 'Variant Code': '' }] } : {}),
      'Item Variants': [{ 'Item No.': 'I2', Code: 'V1' }],
      'Item Units of Measure': [{ 'Item No.': 'I1', Code: 'BOX', 'Qty. per Unit of Measure': 3 }],
      'Accounting Periods': [...Array(13).keys()].map((month) => ({
        'Starting Date': `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
        'New Fiscal Year': month % 12 === 0,
      })),
    };
  }

  private date(): string {
    const back = this.random.chance(0.2) ? this.random.whole(1, 25) : 0;
    return isoDate(Math.max(this.today - back, this.game.workDate) as Day);
  }

  private document(prefix: string): string {
    return `${prefix}${++this.documents}`;
  }

  private anyItem(): string {
    return this.random.one([...bought, ...bought, 'MADE']);
  }

  /** Item and variant of a line - of an entry, if it names one - and sometimes another unit. */
  private itemOf(column: 'No.' | 'Item No.', entry = 0): JsonRow {
    if (entry !== 0) return { [column]: this.table.itemNo.text(entry), 'Variant Code': this.table.variantCode.text(entry) };
    const item = this.anyItem();
    if (item === 'I2' && this.random.chance(0.3)) return { [column]: item, 'Variant Code': 'V1' };
    return item === 'I1' && this.random.chance(0.15) ? { [column]: item, 'Unit of Measure Code': 'BOX' } : { [column]: item };
  }

  private quantity(): number {
    return this.random.one([1, 1, 2, 3, 5, 7, 10, 12]);
  }

  private purchase(): JsonRow[] {
    const { random } = this;
    const quantity = this.quantity();
    const receive = random.chance(0.75) ? quantity : random.whole(1, quantity);
    return [
      {
        do: 'Post Purchase',
        document: this.document('PO'),
        'Posting Date': this.date(),
        receive: true,
        invoice: random.chance(0.5),
        lines: [
          {
            'Line No.': 10000,
            ...this.itemOf('No.'),
            Quantity: quantity,
            'Location Code': random.one(places),
            'Direct Unit Cost': random.cost(30),
            'Qty. to Receive': receive,
            ...(random.chance(0.3) ? { 'Qty. to Invoice': random.whole(0, receive) } : {}),
            ...(random.chance(0.1) ? { 'Line Discount %': 5 } : {}),
          },
        ],
      },
    ];
  }

  private sale(): JsonRow[] {
    const { random } = this;
    const open = this.entries((entry) => this.table.positive.is(entry) && this.table.open.is(entry));
    const fixed = random.chance(0.12) && open.length > 0 ? random.one(open) : 0;
    const quantity = fixed ? 1 : this.quantity();
    const ship = random.chance(0.8) ? quantity : random.whole(1, quantity);
    return [
      {
        do: 'Post Sales',
        document: this.document('SO'),
        'Posting Date': this.date(),
        ship: true,
        invoice: random.chance(0.6),
        lines: [
          {
            'Line No.': 10000,
            ...this.itemOf('No.', fixed),
            Quantity: quantity,
            'Location Code': fixed ? this.table.locationCode.text(fixed) : random.one(places),
            'Unit Price': random.cost(50),
            'Qty. to Ship': ship,
            ...(random.chance(0.3) ? { 'Qty. to Invoice': random.whole(0, ship) } : {}),
            ...(fixed ? { 'Appl.-to Item Entry': fixed } : {}),
          },
        ],
      },
    ];
  }

  /** Goes on with a document: receives or ships what is left, or invoices what was delivered, perhaps at another cost. */
  private invoice(): JsonRow[] {
    const { random } = this;
    const { purchaseLines, salesLines } = this.game.book;
    const trade = [
      ...[...purchaseLines.all()].map((row) => ({
        do: 'Post Purchase',
        table: purchaseLines,
        row,
        delivery: 'receive',
        delivered: purchaseLines.quantityReceived,
      })),
      ...[...salesLines.all()].map((row) => ({
        do: 'Post Sales',
        table: salesLines,
        row,
        delivery: 'ship',
        delivered: salesLines.quantityShipped,
      })),
    ];
    if (trade.length === 0) return [];
    const { do: command, table, row, delivery, delivered } = random.one(trade);
    const open = toCell(delivered.a[row] - table.quantityInvoiced.a[row], 5);
    const invoices = open > 0 && random.chance(0.85);
    return [
      {
        do: command,
        document: table.documentNo.text(row),
        type: table.documentType.text(row),
        'Posting Date': this.date(),
        [delivery]: !invoices,
        invoice: invoices,
        lines: [
          {
            'Line No.': table.lineNo.a[row],
            ...(invoices ? { [command === 'Post Purchase' ? 'Qty. to Receive' : 'Qty. to Ship']: 0 } : {}),
            ...(invoices && random.chance(0.4) ? { 'Qty. to Invoice': random.whole(1, Math.max(1, Math.floor(open))) } : {}),
            ...(invoices && command === 'Post Purchase' && random.chance(0.4) ? { 'Direct Unit Cost': random.cost(30) } : {}),
          },
        ],
      },
    ];
  }

  private salesReturn(): JsonRow[] {
    const { random } = this;
    const sold = this.entries((entry) => this.table.entryType.text(entry) === 'Sale' && this.table.shippedQtyNotReturned.a[entry] < 0);
    const from = random.chance(0.75) && sold.length > 0 ? random.one(sold) : 0;
    const most = from ? Math.floor(-toCell(this.table.shippedQtyNotReturned.a[from], 5)) : 5;
    return [
      {
        do: 'Post Sales',
        document: this.document('SR'),
        type: 'Return Order',
        'Posting Date': this.date(),
        ship: true,
        invoice: random.chance(0.6),
        lines: [
          {
            'Line No.': 10000,
            ...this.itemOf('No.', from),
            Quantity: random.whole(1, Math.max(most, 1)),
            'Location Code': from && random.chance(0.7) ? this.table.locationCode.text(from) : random.one(places),
            'Unit Price': 5,
            ...(from ? { 'Appl.-from Item Entry': from } : random.chance(0.5) ? { 'Unit Cost (LCY)': random.cost(30) } : {}),
          },
        ],
      },
    ];
  }

  private purchaseReturn(): JsonRow[] {
    const { random } = this;
    const open = this.entries(
      (entry) => this.table.entryType.text(entry) === 'Purchase' && this.table.open.is(entry) && this.table.positive.is(entry),
    );
    const to = random.chance(0.7) && open.length > 0 ? random.one(open) : 0;
    const most = to ? Math.floor(toCell(this.table.remainingQuantity.a[to], 5)) : 3;
    return [
      {
        do: 'Post Purchase',
        document: this.document('PR'),
        type: 'Return Order',
        'Posting Date': this.date(),
        receive: true,
        invoice: random.chance(0.6),
        lines: [
          {
            'Line No.': 10000,
            ...this.itemOf('No.', to),
            Quantity: random.whole(1, Math.max(most, 1)),
            'Location Code': to ? this.table.locationCode.text(to) : random.one(places),
            'Direct Unit Cost': random.cost(20),
            ...(to ? { 'Appl.-to Item Entry': to } : {}),
          },
        ],
      },
    ];
  }

  private journal(): JsonRow[] {
    const { random } = this;
    const type = random.one(['Positive Adjmt.', 'Positive Adjmt.', 'Negative Adjmt.', 'Purchase', 'Sale']);
    return [
      {
        do: 'Post Item Journal',
        lines: [
          {
            'Entry Type': type,
            'Posting Date': this.date(),
            'Document No.': this.document('J'),
            ...this.itemOf('Item No.'),
            'Location Code': random.one(places),
            Quantity: this.quantity(),
            ...(type === 'Positive Adjmt.' || type === 'Purchase' ? { 'Unit Amount': random.cost(30) } : {}),
          },
        ],
      },
    ];
  }

  private reclassification(): JsonRow[] {
    const { random } = this;
    const [from, to] = random.one([
      ['BLUE', 'RED'],
      ['RED', 'BLUE'],
      ['', 'BLUE'],
      ['BLUE', ''],
    ]);
    const line = { 'Entry Type': 'Transfer', 'Posting Date': this.date(), 'Document No.': this.document('T'), ...this.itemOf('Item No.') };
    return [
      { do: 'Post Item Journal', lines: [{ ...line, 'Location Code': from, 'New Location Code': to, Quantity: random.whole(1, 5) }] },
    ];
  }

  private transferOrder(): JsonRow[] {
    const { random } = this;
    const { transferOrders } = this.game.book;
    const open = [...transferOrders.all()];
    if (open.length > 0 && random.chance(0.6)) {
      const document = transferOrders.no.text(random.one(open));
      return [{ do: 'Post Transfer Order', document, 'Posting Date': this.date(), receive: true, lines: [{ 'Line No.': 10000 }] }];
    }
    const [from, to] = random.one([
      ['BLUE', 'RED'],
      ['RED', 'BLUE'],
    ]);
    const line = { 'Line No.': 10000, ...this.itemOf('Item No.'), Quantity: random.whole(1, 6) };
    const head = { do: 'Post Transfer Order', document: this.document('TO'), 'Posting Date': this.date(), ship: true };
    return [{ ...head, 'Transfer-from Code': from, 'Transfer-to Code': to, 'In-Transit Code': 'TRANSIT', lines: [line] }];
  }

  private undo(): JsonRow[] {
    const last = this.table.rows;
    return last === 0 ? [] : [{ do: 'Undo', entry: this.random.whole(Math.max(1, last - 6), last) }];
  }

  private charge(): JsonRow[] {
    const { random } = this;
    if (this.table.rows === 0) return [];
    const kind = random.one(['Purchase', 'Sale', 'Transfer']);
    const of = this.entries((entry) => this.table.entryType.text(entry) === kind && !this.table.correction.is(entry));
    if (of.length === 0) return [];
    return [
      {
        do: 'Post Purchase',
        document: this.document('CH'),
        type: 'Invoice',
        'Posting Date': this.date(),
        receive: true,
        invoice: true,
        lines: [
          {
            'Line No.': 10000,
            Type: 'Charge (Item)',
            'No.': 'FREIGHT',
            Quantity: 1,
            'Direct Unit Cost': random.cost(10),
            assign: [{ entry: random.one(of), 'Qty. to Assign': 1 }],
          },
        ],
      },
    ];
  }

  private revaluation(): JsonRow[] {
    const { random, game } = this;
    const item = this.anyItem();
    const average = game.book.items.costingMethod.text(game.book.items.find(game.book.code(item))) === 'Average';
    const perItem = average || random.chance(0.5);
    const adjust = { do: 'Adjust Cost', 'Post to G/L': false };
    const byLocation = perItem && (average ? game.book.inventorySetup.averageCostCalcType.text(1) !== 'Item' : random.chance(0.5));
    const calculate = {
      do: 'Calculate Inventory Value',
      'Document No.': this.document('RV'),
      'Item No. Filter': item,
      'Calculate Per': perItem ? 'Item' : 'Item Ledger Entry',
      'Posting Date': average ? this.endOfPeriod() : this.date(),
      ...(byLocation ? { 'By Location': true, 'By Variant': average } : {}),
    };
    return [
      adjust,
      calculate,
      { do: 'Edit Revaluation Journal', where: { 'Item No.': item }, values: { 'Unit Cost (Revalued)': random.cost(30) } },
      { do: 'Post Revaluation Journal' },
    ];
  }

  private endOfPeriod(): string {
    const day = new Date(`${isoDate(this.today as Day)}T00:00:00Z`);
    const period = this.game.book.inventorySetup.averageCostPeriod.text(1);
    if (period === 'Week') day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
    else if (period === 'Quarter') day.setUTCMonth(Math.floor(day.getUTCMonth() / 3) * 3 + 3, 0);
    else if (period !== 'Day') day.setUTCMonth(day.getUTCMonth() + 1, 0);
    return day.toISOString().slice(0, 10);
  }

  private revaluationByHand(): JsonRow[] {
    const { random } = this;
    const of = this.entries((entry) => this.table.positive.is(entry) && this.table.completelyInvoiced.is(entry));
    if (of.length === 0) return [];
    const entry = random.one(of);
    const line = {
      do: 'Add Revaluation Line',
      'Item No.': this.table.itemNo.text(entry),
      'Applies-to Entry': entry,
      'Document No.': this.document('RH'),
    };
    return [{ ...line, 'Unit Cost (Revalued)': random.cost(30) }, { do: 'Post Revaluation Journal' }];
  }

  private production(): JsonRow[] {
    const { random, orders } = this;
    if (orders.length === 0 || random.chance(0.3)) {
      const document = this.document('MO');
      orders.push(document);
      const order = {
        do: 'Create Production Order',
        document,
        'Source No.': 'MADE',
        Quantity: random.whole(2, 7),
        'Location Code': 'BLUE',
      };
      return [order, this.consumption(document)];
    }
    const document = random.one(orders);
    return random.weighted<() => JsonRow[]>([
      [3, () => [this.consumption(document)]],
      [3, () => [this.output(document)]],
      [2, () => [{ do: 'Post Capacity', document, 'Posting Date': this.date(), Amount: Number(random.cost(40).toFixed(2)) }]],
      [
        3,
        () => {
          orders.splice(orders.indexOf(document), 1);
          return [this.output(document), { do: 'Finish Production Order', document }];
        },
      ],
    ])();
  }

  private consumption(document: string): JsonRow {
    const { random } = this;
    const used = this.entries(
      (entry) =>
        this.table.entryType.text(entry) === 'Consumption' &&
        this.table.orderNo.text(entry) === document &&
        this.table.shippedQtyNotReturned.a[entry] < 0,
    );
    const from = random.chance(0.15) && used.length > 0 ? random.one(used) : 0;
    const line: JsonRow = from
      ? {
          ...this.itemOf('Item No.', from),
          'Location Code': this.table.locationCode.text(from),
          Quantity: -1,
          'Applies-from Entry': from,
        }
      : { 'Item No.': random.one(bought), 'Location Code': random.one(['BLUE', 'RED']), Quantity: random.whole(1, 4) };
    return { do: 'Post Consumption', document, lines: [{ 'Posting Date': this.date(), ...line }] };
  }

  private output(document: string): JsonRow {
    const { random } = this;
    const made = this.entries(
      (entry) => this.table.entryType.text(entry) === 'Output' && this.table.orderNo.text(entry) === document && this.table.open.is(entry),
    );
    const back = random.chance(0.12) && made.length > 0 ? random.one(made) : 0;
    const line: JsonRow = back ? { Quantity: -1, 'Applies-to Entry': back } : { Quantity: random.whole(1, 5) };
    return { do: 'Post Output', document, lines: [{ 'Posting Date': this.date(), 'Item No.': 'MADE', ...line }] };
  }

  private assembly(): JsonRow[] {
    const { random } = this;
    const component = {
      Type: 'Item',
      'No.': random.one(bought),
      Quantity: random.whole(1, 5),
      'Location Code': random.one(['BLUE', 'RED']),
    };
    const head = {
      do: 'Post Assembly',
      document: this.document('AO'),
      'Posting Date': this.date(),
      'Item No.': 'MADE',
      Quantity: random.whole(1, 4),
    };
    return [{ ...head, 'Location Code': 'BLUE', lines: [component] }];
  }

  private standardCost(): JsonRow[] {
    const { items } = this.game.book;
    const standard = [...items.all()].filter((row) => items.costingMethod.text(row) === 'Standard');
    if (standard.length === 0) return [];
    const where = { 'No.': items.no.text(this.random.one(standard)) };
    return [{ do: 'Set', table: 'Items', where, values: { 'Standard Cost': this.random.cost(30) } }];
  }

  private adjust(): JsonRow[] {
    return [{ do: 'Adjust Cost', 'Post to G/L': false }];
  }

  private get table() {
    return this.game.book.itemLedgerEntries;
  }

  private entries(wanted: (entry: number) => boolean): number[] {
    const found: number[] = [];
    for (let entry = 1; entry <= this.table.rows; entry++) if (wanted(entry)) found.push(entry);
    return found;
  }
}

const additionalCurrency = {
  'General Ledger Setup': [{ 'Additional Reporting Currency': 'EUR' }],
  Currencies: [{ Code: 'EUR', 'Amount Rounding Precision': 0.01, 'Unit-Amount Rounding Precision': 0.001 }],
  'Currency Exchange Rates': [
    { 'Currency Code': 'EUR', 'Starting Date': '2023-01-01', 'Exchange Rate Amount': 100, 'Relational Exch. Rate Amount': 300 },
    { 'Currency Code': 'EUR', 'Starting Date': '2024-02-01', 'Exchange Rate Amount': 100, 'Relational Exch. Rate Amount': 295.583 },
    { 'Currency Code': 'EUR', 'Starting Date': '2024-04-01', 'Exchange Rate Amount': 40, 'Relational Exch. Rate Amount': 100 },
  ],
};

const worthTheSame = {
  'General Ledger Setup': [{ 'Additional Reporting Currency': 'EUR' }],
  Currencies: [{ Code: 'EUR', 'Amount Rounding Precision': 0.01, 'Unit-Amount Rounding Precision': 0.00001 }],
  'Currency Exchange Rates': [
    { 'Currency Code': 'EUR', 'Starting Date': '2023-01-01', 'Exchange Rate Amount': 1, 'Relational Exch. Rate Amount': 1 },
  ],
};
