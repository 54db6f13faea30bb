/** Every row of the published account matrix, posted in both directions. */
import type { Book } from '../../src/book/book';
import { Refused } from '../../src/book/refusal';
import { itemLedgerEntryTypes, valueEntryTypes, varianceTypes } from '../../src/schema';
import { pairOf } from '../../src/general-ledger/account-matrix';
import { accountByCaption, glBook, glLines, post, valueEntry } from './books';
import matrix from './gl-matrix.json';

interface Row {
  readonly 'Item Ledger Entry Type'?: string;
  readonly 'Entry Type': string;
  readonly 'Variance Type'?: string;
  readonly 'Expected Cost'?: boolean;
  readonly debit: string;
  readonly credit: string;
}

const orders = (rows: readonly Row[], orderType = ''): (readonly [string, Row, string])[] =>
  rows.map((row) => [
    [
      row['Item Ledger Entry Type'] || `capacity ${orderType}`,
      row['Entry Type'],
      row['Variance Type'],
      row['Expected Cost'] ? 'expected' : 'actual',
    ]
      .filter(Boolean)
      .join(', '),
    row,
    orderType,
  ]);

const rows = [
  ...orders(matrix.matrix),
  ...orders(matrix.fromEngine['Expected cost of other entry types']),
  ...orders(matrix.fromEngine.Assembly),
  ...orders(matrix.fromEngine['Resource entries of an assembly order'], 'Assembly'),
];

function written(book: Book, row: Row, orderType: string, amount: number): number {
  return post(book, () =>
    valueEntry(book, {
      itemLedgerEntryType: row['Item Ledger Entry Type'] ?? '',
      entryType: row['Entry Type'],
      varianceType: row['Variance Type'] ?? '',
      orderType,
      costAmountExpected: row['Expected Cost'] ? amount : 0,
      costAmountActual: row['Expected Cost'] ? 0 : amount,
      expectedCost: row['Expected Cost'] ?? false,
    }),
  );
}

describe('the account matrix', () => {
  it.each(rows)('posts %s as published', (_, row, orderType) => {
    const book = glBook({ automatic: true, expected: true });
    const [debit, credit] = [accountByCaption.get(row.debit)!, accountByCaption.get(row.credit)!];
    written(book, row, orderType, 314);
    written(book, row, orderType, -271);
    expect(glLines(book)).toEqual([
      [debit, 314],
      [credit, -314],
      [debit, -271],
      [credit, 271],
    ]);
  });

  it('has no accounts for any other actual cost than the published ones and Direct Cost - Non Inventory with its variance', () => {
    const published = new Set(
      rows
        .filter(([, row]) => !row['Expected Cost'])
        .map(([, row, order]) => [order, row['Item Ledger Entry Type'] ?? '', row['Entry Type'], row['Variance Type'] ?? ''].join('|')),
    );
    const others: string[] = [];
    itemLedgerEntryTypes.forEach((entryType, e) =>
      valueEntryTypes.forEach((type, t) =>
        varianceTypes.forEach((variance, v) => {
          if (type !== 'Variance' && variance !== '') return;
          if (pairOf(e, t, v, 0, false) !== 0 && !published.has(['', entryType, type, variance].join('|')))
            others.push(`${entryType}, ${type}, ${variance}`);
        }),
      ),
    );
    expect(others).toEqual(['Output, Variance, Material - Non Inventory', 'Output, Direct Cost - Non Inventory, ']);
  });

  it('refuses a combination that it does not have, and names the value entry', () => {
    const book = glBook({ automatic: true });
    const sale = () =>
      post(book, () =>
        valueEntry(book, { itemLedgerEntryType: 'Sale', entryType: 'Variance', varianceType: 'Purchase', costAmountActual: 5 }),
      );
    expect(sale).toThrow(Refused);
    expect(sale).toThrow(/valueEntryTypesImpossible/);
  });

  it('refuses a variance of a purchase that is no purchase variance', () => {
    const book = glBook({ automatic: true });
    expect(() => post(book, () => valueEntry(book, { entryType: 'Variance', varianceType: 'Material', costAmountActual: 5 }))).toThrow(
      /purchaseVarianceOnly/,
    );
  });

  it('refuses expected cost on a rounding entry', () => {
    const book = glBook({ automatic: true });
    expect(() => post(book, () => valueEntry(book, { entryType: 'Rounding', costAmountExpected: 1 }))).toThrow(/expectedCostOfType/);
  });

  it('leaves expected cost of an assembly alone', () => {
    const book = glBook({ automatic: true, expected: true });
    post(book, () =>
      valueEntry(book, { itemLedgerEntryType: 'Assembly Output', costAmountExpected: 100, costAmountActual: 0, expectedCost: true }),
    );
    expect(glLines(book)).toEqual([]);
  });
});
