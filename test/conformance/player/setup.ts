/**
 * The book a scenario starts from: its setup tables, and everything that it names without listing (locations, charges, units, posting groups), with the format's
 * defaults: the standard chart for every combination of location and posting groups when no posting setup is given.
 */
import { type Book, emptyBook } from '../../../src/book/book';
import { prepareBook } from '../../../src/book/prepare';
import { setDefault } from '../../../src/book/defaults';
import type { BookTable } from '../../../src/book/book-table';
import { costingMethods, type TableName } from '../../../src/schema';
import { columnNamed, findColumn, stored, tableNamed } from './columns';
import type { Json, JsonRow, Scenario } from './scenario';

const chart = {
  inventoryAccount: '2110',
  inventoryAccountInterim: '2111',
  wipAccount: '2140',
  materialVarianceAccount: '7890',
  capacityVarianceAccount: '7891',
  subcontractedVarianceAccount: '7892',
  capOverheadVarianceAccount: '7893',
  mfgOverheadVarianceAccount: '7894',
} as const;
const generalChart = {
  cogsAccount: '7190',
  cogsAccountInterim: '7191',
  inventoryAdjmtAccount: '7170',
  invtAccrualAccInterim: '5510',
  directCostAppliedAccount: '7291',
  overheadAppliedAccount: '7292',
  purchaseVarianceAccount: '7293',
} as const;

/** Fills a row from a scenario's columns; columns left out get their declared defaults. */
export function fillRow(book: Book, table: BookTable, row: number, values: JsonRow): void {
  for (const column of table.columns) {
    const given = Object.entries(values).find(([caption]) => caption.toLowerCase() === column.spec.caption.toLowerCase());
    if (given) column.set(row, stored(book, column, given[1]));
    else setDefault(column, row);
  }
  for (const caption of Object.keys(values)) columnNamed(table, caption);
}

const setupTables: readonly TableName[] = ['inventorySetup', 'generalLedgerSetup', 'manufacturingSetup'];

export function bookOf(scenario: Scenario): Book {
  const book = emptyBook();
  const given = new Map(Object.entries(scenario.setup).map(([caption, rows]) => [tableNamed(caption), rows]));
  for (const name of setupTables) fillRow(book, book.table(name), book.table(name).append(), given.get(name)?.[0] ?? {});
  fillTable(book, 'currencies', given.get('currencies') ?? []);
  prepareBook(book);
  for (const [name, rows] of given) if (!setupTables.includes(name) && name !== 'currencies') fillTable(book, name, rows);
  completeItems(book, given.get('items') ?? []);
  completeStockkeepingUnits(book, given.get('stockkeepingUnits') ?? []);
  const named = codesNamed(scenario);
  for (const code of named.locations) ensure(book, 'locations', code);
  for (const code of named.charges) ensure(book, 'itemCharges', code);
  ensureCharges(book);
  if (!given.has('inventoryPostingSetup')) fillInventoryPostingSetup(book, named.inventoryPostingGroups);
  if (!given.has('generalPostingSetup')) fillGeneralPostingSetup(book, named.genBusPostingGroups, named.genProdPostingGroups);
  if (!given.has('glAccounts')) fillAccounts(book);
  return book;
}

function fillTable(book: Book, name: TableName, rows: readonly JsonRow[]): void {
  const table = book.table(name);
  for (const values of rows) fillRow(book, table, table.append(), values);
}

/** An item of method Standard with only one of its two costs has both; a typed standard cost is all material. */
function completeItems({ items }: Book, rows: readonly JsonRow[]): void {
  const standard = costingMethods.indexOf('Standard');
  rows.forEach((values, i) => {
    const row = i + 1;
    if (items.costingMethod.a[row] !== standard) return;
    if (values['Standard Cost'] === undefined) items.standardCost.set(row, items.unitCost.a[row]);
    if (values['Unit Cost'] === undefined) items.unitCost.set(row, items.standardCost.a[row]);
    if (!Object.keys(values).some((caption) => caption.startsWith('Single-Level')))
      items.singleLevelMaterialCost.set(row, items.standardCost.a[row]);
    if (!Object.keys(values).some((caption) => caption.startsWith('Rolled-up')))
      items.rolledUpMaterialCost.set(row, items.standardCost.a[row]);
  });
}

/** A stockkeeping unit without a cost has the item's. */
function completeStockkeepingUnits({ stockkeepingUnits: units, items }: Book, rows: readonly JsonRow[]): void {
  const standard = costingMethods.indexOf('Standard');
  rows.forEach((values, i) => {
    const row = i + 1;
    const item = items.find(units.itemNo.a[row]);
    const isStandard = items.costingMethod.a[item] === standard;
    const cost =
      values['Unit Cost'] !== undefined
        ? units.unitCost.a[row]
        : values['Standard Cost'] !== undefined && isStandard
          ? units.standardCost.a[row]
          : items.unitCost.a[item];
    units.unitCost.set(row, cost);
    if (values['Standard Cost'] === undefined) units.standardCost.set(row, isStandard ? cost : items.standardCost.a[item]);
    if (isStandard && !Object.keys(values).some((caption) => caption.startsWith('Single-Level')))
      units.singleLevelMaterialCost.set(row, units.standardCost.a[row]);
  });
}

interface CodesNamed {
  readonly locations: Set<string>;
  readonly charges: Set<string>;
  readonly genBusPostingGroups: Set<string>;
  readonly genProdPostingGroups: Set<string>;
  readonly inventoryPostingGroups: Set<string>;
}

const locationColumns = ['Location Code', 'New Location Code', 'Transfer-from Code', 'Transfer-to Code', 'In-Transit Code'];

/** Codes that stand anywhere in a scenario, in setup and steps alike. */
function codesNamed(scenario: Scenario): CodesNamed {
  const named: CodesNamed = {
    locations: new Set(),
    charges: new Set(),
    genBusPostingGroups: new Set(['']),
    genProdPostingGroups: new Set(['RETAIL']),
    inventoryPostingGroups: new Set(['']),
  };
  const groupsOf: Readonly<Record<string, Set<string> | undefined>> = {
    'Gen. Bus. Posting Group': named.genBusPostingGroups,
    'Gen. Prod. Posting Group': named.genProdPostingGroups,
    'Inventory Posting Group': named.inventoryPostingGroups,
  };
  const visit = (value: Json): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (locationColumns.includes(key) && typeof inner === 'string') named.locations.add(inner);
      if (typeof inner === 'string') groupsOf[key]?.add(inner);
      if (key === 'Type' && inner === 'Charge (Item)' && typeof value['No.'] === 'string') named.charges.add(value['No.']);
      visit(inner);
    }
  };
  visit(scenario.setup as unknown as Json);
  visit(scenario.steps as unknown as Json);
  named.locations.delete('');
  return named;
}

function ensure(book: Book, name: 'locations' | 'itemCharges', code: string): void {
  const table = book.table(name);
  if (table.find(book.code(code)) !== 0) return;
  fillRow(book, table, table.append(), { [table.columns[0].spec.caption]: code });
}

function ensureCharges(book: Book): void {
  for (const row of book.itemCharges.all())
    if (book.itemCharges.genProdPostingGroup.a[row] === 0) book.itemCharges.genProdPostingGroup.setText(row, 'RETAIL');
}

/** Codes in the given columns of the given rows, blank included. */
function groups(table: BookTable, captions: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const caption of captions) {
    const column = findColumn(table, caption);
    if (column) for (const row of table.all()) found.add(column.get(row));
  }
  return found;
}

const codes = (book: Book, texts: Set<string>): number[] => [...texts].map((text) => book.code(text));

function fillInventoryPostingSetup(book: Book, named: Set<string>): void {
  const locations = new Set<number>([0, ...groups(book.locations, ['Code'])]);
  const postingGroups = new Set<number>([...codes(book, named), ...groups(book.items, ['Inventory Posting Group'])]);
  for (const location of locations)
    for (const group of postingGroups) {
      const row = book.inventoryPostingSetup.append();
      book.inventoryPostingSetup.locationCode.set(row, location);
      book.inventoryPostingSetup.invtPostingGroupCode.set(row, group);
      for (const [name, account] of Object.entries(chart)) book.inventoryPostingSetup[name as keyof typeof chart].setText(row, account);
    }
}

function fillGeneralPostingSetup(book: Book, businessGroups: Set<string>, named: Set<string>): void {
  const productGroups = new Set<number>([
    ...codes(book, named),
    ...groups(book.items, ['Gen. Prod. Posting Group']),
    ...groups(book.itemCharges, ['Gen. Prod. Posting Group']),
  ]);
  for (const business of businessGroups)
    for (const product of productGroups) {
      const row = book.generalPostingSetup.append();
      book.generalPostingSetup.genBusPostingGroup.setText(row, business);
      book.generalPostingSetup.genProdPostingGroup.set(row, product);
      for (const [name, account] of Object.entries(generalChart))
        book.generalPostingSetup[name as keyof typeof generalChart].setText(row, account);
    }
}

/** Every account that a posting setup names. */
function fillAccounts(book: Book): void {
  const accounts = new Set<number>();
  for (const table of [book.inventoryPostingSetup, book.generalPostingSetup] as unknown as BookTable[])
    for (const column of table.columns)
      if (column.spec.refersTo === 'GLAccounts') for (const row of table.all()) accounts.add(column.get(row));
  accounts.delete(0);
  for (const account of accounts) {
    const row = book.glAccounts.append();
    for (const column of (book.glAccounts as unknown as BookTable).columns) setDefault(column, row);
    book.glAccounts.no.set(row, account);
  }
}
