/** Everything that postings write into the ledgers, cell by cell. */
import type { Book } from '../../../src/book/book';
import type { RowValues } from '../../../src/book/defaults';
import { adjustCost } from '../../../src/costing/adjustment/adjust-cost';
import { undoEntry } from '../../../src/costing/posting/undo';
import { asAmount, asUnitCost } from '../../../src/decimal';
import { aBook, aRun, charge, day, invoice, type Line, post, purchase, sale, scaled, transfer } from '../../support/book';
import { cellsOf, type Cells, rowsOf } from '../../support/cells';

const jan = (n: number): string => `2026-01-${String(n).padStart(2, '0')}`;
const card: RowValues<'items'> = { no: 'A', inventoryPostingGroup: 'RESALE', genProdPostingGroup: 'RETAIL' };
const groups = { 'Inventory Posting Group': 'RESALE', 'Gen. Prod. Posting Group': 'RETAIL', 'Source Code': 'ITEMJNL' };

/** 3 pieces at 10.00 less 1.50 discount, with 10 % and 0.50 overhead, received and invoiced at once. */
function receipt(book: Book): Line {
  const code = (text: string) => book.code(text);
  const more = {
    documentType: 'Purchase Receipt',
    invoiceNo: code('I1'),
    documentLineNo: 10000,
    documentDate: day(jan(4)),
    externalDocumentNo: code('X1'),
    sourceNo: code('V1'),
    reasonCode: code('WHY'),
    binCode: code('B1'),
    unitOfMeasureCode: code('PCS'),
    genBusPostingGroup: code('DOM'),
    amount: asAmount(2850),
    discountAmount: asAmount(150),
    unitCost: asUnitCost(scaled(10.95)),
  } as const;
  return purchase('A', 3, { at: 10, on: jan(5), location: 'BLUE', document: 'R1', indirectPct: 10, overheadRate: 0.5, more });
}

/** 2 pieces at 12.00, sold for 40.00. */
function shipment(book: Book, more: Line['more'] = {}): Line {
  return sale('A', 2, { at: 12, on: jan(6), location: 'BLUE', document: 'S1', invoiced: false, more: { documentType: 'Sales Shipment', amount: asAmount(4000), sourceNo: book.code('C1'), ...more } }); // prettier-ignore
}

const received: Cells = {
  'Posting Date': jan(5),
  'Document Date': jan(4),
  'Document Line No.': 10000,
  'External Document No.': 'X1',
  'Item No.': 'A',
  'Location Code': 'BLUE',
  'Source No.': 'V1',
};
const valued: Cells = {
  ...received,
  ...groups,
  'Item Ledger Entry No.': 1,
  'Item Ledger Entry Type': 'Purchase',
  'Valuation Date': jan(5),
  'Document Type': 'Purchase Invoice',
  'Document No.': 'I1',
  'Valued Quantity': 3,
  Inventoriable: true,
  'Gen. Bus. Posting Group': 'DOM',
  'Reason Code': 'WHY',
};

describe('a receipt that is invoiced at once', () => {
  const book = aBook({ items: [card] });
  post(book, receipt(book));

  it('is one entry of the receipt', () => {
    expect(rowsOf(book, 'itemLedgerEntries')).toEqual([
      {
        ...received,
        'Entry Type': 'Purchase',
        'Document Type': 'Purchase Receipt',
        'Document No.': 'R1',
        Quantity: 3,
        'Invoiced Quantity': 3,
        'Remaining Quantity': 3,
        Open: true,
        Positive: true,
        'Completely Invoiced': true,
        'Last Invoice Date': jan(5),
        'Bin Code': 'B1',
        'Unit of Measure Code': 'PCS',
        'Qty. per Unit of Measure': 1,
        'Cost Amount (Actual)': 32.85,
        'Purchase Amount (Actual)': 28.5,
      },
    ]);
  });

  it('is valued by the invoice: 28.50, and 2.85 + 1.50 of indirect cost', () => {
    expect(rowsOf(book, 'valueEntries')).toEqual([
      {
        ...valued,
        'Entry Type': 'Direct Cost',
        'Item Ledger Entry Quantity': 3,
        'Invoiced Quantity': 3,
        'Cost per Unit': 9.5,
        'Cost Amount (Actual)': 28.5,
        'Purchase Amount (Actual)': 28.5,
        'Discount Amount': 1.5,
      },
      { ...valued, 'Entry Type': 'Indirect Cost', 'Cost per Unit': 1.45, 'Cost Amount (Actual)': 4.35 },
    ]);
  });

  it('has a link of its own', () => {
    expect(rowsOf(book, 'itemApplicationEntries')).toEqual([
      {
        'Item Ledger Entry No.': 1,
        'Inbound Item Entry No.': 1,
        Quantity: 3,
        'Posting Date': jan(5),
        'Cost Application': true,
        'Output Completely Invd. Date': jan(5),
      },
    ]);
  });

  it('tells the card the cost before discount, and its stock', () => {
    expect(cellsOf(book, 'items', 1)).toMatchObject({ 'Unit Cost': 10, 'Last Direct Cost': 10, Inventory: 3 });
    expect(cellsOf(book, 'items', 1)).not.toHaveProperty('Cost is Adjusted');
    expect(rowsOf(book, 'avgCostAdjmtEntryPoints')).toEqual([{ 'Item No.': 'A', 'Location Code': 'BLUE', 'Valuation Date': jan(5) }]);
  });
});

describe('a receipt of a Standard item', () => {
  const standard = { ...card, costingMethod: 'Standard', standardCost: scaled(12), unitCost: scaled(11), indirectCostPct: 1_000_000, overheadRate: scaled(0.5) }; // prettier-ignore

  it('has what is missing to the standard as variance: 36.00 - 28.50 - 4.35', () => {
    const book = aBook({ items: [{ ...standard, unitCost: scaled(12) }] });
    post(book, receipt(book));
    expect(rowsOf(book, 'valueEntries').slice(1)).toEqual([
      { ...valued, 'Entry Type': 'Indirect Cost', 'Cost per Unit': 1.45, 'Cost Amount (Actual)': 4.35 },
      { ...valued, 'Entry Type': 'Variance', 'Variance Type': 'Purchase', 'Cost per Unit': 1.05, 'Cost Amount (Actual)': 3.15 },
    ]);
  });

  it('puts the standard cost on its card, and each unit its own on that of the unit, all of it material', () => {
    const unit = { itemNo: 'A', locationCode: 'RED', standardCost: scaled(9), unitCost: scaled(8), singleLevelCapacityCost: scaled(1), rolledUpMfgOvhdCost: scaled(2) }; // prettier-ignore
    const book = aBook({ items: [standard], units: [unit, { ...unit, locationCode: 'BLUE', standardCost: scaled(11) }] });
    post(book, receipt(book));
    expect(cellsOf(book, 'items', 1)).toMatchObject({ 'Unit Cost': 12, 'Standard Cost': 12, 'Last Direct Cost': 10 });
    const unitOfA = { 'Item No.': 'A', 'Replenishment System': 'Purchase' };
    expect(rowsOf(book, 'stockkeepingUnits')).toEqual([
      { ...unitOfA, 'Location Code': 'RED', 'Standard Cost': 9, 'Unit Cost': 9, 'Single-Level Material Cost': 9, 'Rolled-up Material Cost': 9 }, // prettier-ignore
      { ...unitOfA, 'Location Code': 'BLUE', 'Standard Cost': 11, 'Unit Cost': 11, 'Single-Level Material Cost': 11, 'Rolled-up Material Cost': 11, 'Last Direct Cost': 10, Inventory: 3 }, // prettier-ignore
    ]);
  });
});

describe('a shipment', () => {
  const sold: Cells = { 'Posting Date': jan(6), 'Item No.': 'A', 'Location Code': 'BLUE', 'Document Type': 'Sales Shipment', 'Document No.': 'S1', 'Source No.': 'C1' }; // prettier-ignore
  const values: Cells = { ...sold, ...groups, 'Item Ledger Entry No.': 2, 'Item Ledger Entry Type': 'Sale', 'Entry Type': 'Direct Cost', 'Valuation Date': jan(6), 'Valued Quantity': -2, Inventoriable: true }; // prettier-ignore
  const link = { 'Item Ledger Entry No.': 2, 'Inbound Item Entry No.': 1, 'Outbound Item Entry No.': 2, Quantity: -2, 'Posting Date': jan(6), 'Cost Application': true }; // prettier-ignore
  const shipped = (): Book => {
    const book = aBook({ items: [card] });
    post(book, receipt(book));
    post(book, shipment(book));
    return book;
  };

  it('is expected at the cost of its line until it is invoiced', () => {
    const book = shipped();
    expect(cellsOf(book, 'itemLedgerEntries', 2)).toEqual({
      ...sold,
      'Entry Type': 'Sale',
      Quantity: -2,
      'Shipped Qty. Not Returned': -2,
      'Cost Amount (Expected)': -24,
      'Sales Amount (Expected)': 40,
    });
    expect(rowsOf(book, 'valueEntries', 3)).toEqual([
      { ...values, 'Item Ledger Entry Quantity': -2, 'Cost per Unit': 12, 'Cost Amount (Expected)': -24, 'Expected Cost': true, 'Sales Amount (Expected)': 40 }, // prettier-ignore
    ]);
    expect(rowsOf(book, 'itemApplicationEntries', 2)).toEqual([link]);
    expect(cellsOf(book, 'itemLedgerEntries', 1)).toMatchObject({ 'Remaining Quantity': 1, Open: true, 'Applied Entry to Adjust': true });
  });

  it('is invoiced by a row that takes back what was expected, and adjusted to what the goods cost: 2 x 10.95', () => {
    const book = shipped();
    const more = { documentType: 'Sales Invoice', amount: asAmount(4000), sourceNo: book.code('C1') } as const;
    invoice(book, 2, sale('A', 2, { at: 12, on: jan(9), document: 'I2', more }));
    const invoiced = { ...values, 'Posting Date': jan(9), 'Document Type': 'Sales Invoice', 'Document No.': 'I2' };
    expect(rowsOf(book, 'valueEntries', 4)).toEqual([
      { ...invoiced, 'Invoiced Quantity': -2, 'Cost per Unit': 12, 'Cost Amount (Expected)': 24, 'Cost Amount (Actual)': -24, 'Sales Amount (Expected)': -40, 'Sales Amount (Actual)': 40 }, // prettier-ignore
    ]);
    expect(cellsOf(book, 'itemLedgerEntries', 2)).toEqual({
      ...sold,
      'Entry Type': 'Sale',
      Quantity: -2,
      'Invoiced Quantity': -2,
      'Completely Invoiced': true,
      'Last Invoice Date': jan(9),
      'Shipped Qty. Not Returned': -2,
      'Cost Amount (Actual)': -24,
      'Sales Amount (Actual)': 40,
    });
    expect(rowsOf(book, 'itemApplicationEntries', 2)).toEqual([{ ...link, 'Output Completely Invd. Date': jan(9) }]);
    adjustCost(aRun(book));
    expect(rowsOf(book, 'valueEntries', 5)).toEqual([
      { ...invoiced, 'Cost per Unit': -1.05, 'Cost Amount (Actual)': 2.1, Adjustment: true, 'Applies-to Entry': 4 },
    ]);
    expect(cellsOf(book, 'itemLedgerEntries', 1)).not.toHaveProperty('Applied Entry to Adjust');
    expect(cellsOf(book, 'items', 1)).toMatchObject({ 'Cost is Adjusted': true, 'Unit Cost': 10.95 });
  });

  it('that is undone becomes new stock, and what was expected of it actual on both sides', () => {
    const book = shipped();
    undoEntry(aRun(book), 2);
    expect(rowsOf(book, 'valueEntries', 4)).toEqual([
      { ...values, 'Invoiced Quantity': -2, 'Cost per Unit': 12, 'Cost Amount (Expected)': 24, 'Cost Amount (Actual)': -24, 'Sales Amount (Expected)': -40 }, // prettier-ignore
      { ...values, 'Item Ledger Entry No.': 3, 'Item Ledger Entry Quantity': 2, 'Valued Quantity': 2, 'Cost per Unit': 12, 'Cost Amount (Expected)': 24, 'Expected Cost': true, 'Sales Amount (Expected)': -40 }, // prettier-ignore
      { ...values, 'Item Ledger Entry No.': 3, 'Invoiced Quantity': 2, 'Valued Quantity': 2, 'Cost per Unit': 12, 'Cost Amount (Expected)': -24, 'Cost Amount (Actual)': 24, 'Sales Amount (Expected)': 40 }, // prettier-ignore
    ]);
    expect(rowsOf(book, 'itemLedgerEntries', 2)).toEqual([
      { ...sold, 'Entry Type': 'Sale', Quantity: -2, 'Invoiced Quantity': -2, 'Completely Invoiced': true, 'Last Invoice Date': jan(6), 'Applied Entry to Adjust': true, 'Cost Amount (Actual)': -24 }, // prettier-ignore
      { ...sold, 'Entry Type': 'Sale', Quantity: 2, 'Invoiced Quantity': 2, 'Remaining Quantity': 2, Open: true, Positive: true, 'Completely Invoiced': true, 'Last Invoice Date': jan(6), Correction: true, 'Cost Amount (Actual)': 24 }, // prettier-ignore
    ]);
    expect(rowsOf(book, 'itemApplicationEntries', 2)).toEqual([
      { ...link, 'Output Completely Invd. Date': jan(6) },
      { 'Item Ledger Entry No.': 3, 'Inbound Item Entry No.': 3, 'Outbound Item Entry No.': 2, Quantity: 2, 'Posting Date': jan(6), 'Cost Application': true, 'Output Completely Invd. Date': jan(6) }, // prettier-ignore
    ]);
    expect(() => undoEntry(aRun(book), 3)).toThrow('undoCorrection');
  });
});

describe('a transfer', () => {
  it('moves what the goods cost, a part for each receipt', () => {
    const book = aBook({ items: [card] });
    post(book, receipt(book));
    post(book, transfer('A', 2, { on: jan(7), location: 'BLUE', to: 'RED', document: 'T1' }));
    const moved: Cells = { 'Entry Type': 'Transfer', 'Posting Date': jan(7), 'Document No.': 'T1', 'Item No.': 'A', 'Completely Invoiced': true, 'Last Invoice Date': jan(7) }; // prettier-ignore
    expect(rowsOf(book, 'itemLedgerEntries', 2)).toEqual([
      { ...moved, 'Location Code': 'BLUE', Quantity: -2, 'Invoiced Quantity': -2, 'Cost Amount (Actual)': -21.9 },
      { ...moved, 'Location Code': 'RED', Quantity: 2, 'Invoiced Quantity': 2, 'Remaining Quantity': 2, Open: true, Positive: true, 'Cost Amount (Actual)': 21.9 }, // prettier-ignore
    ]);
    const value: Cells = { ...groups, 'Item Ledger Entry Type': 'Transfer', 'Entry Type': 'Direct Cost', 'Posting Date': jan(7), 'Valuation Date': jan(7), 'Document No.': 'T1', 'Item No.': 'A', 'Cost per Unit': 10.95, Inventoriable: true }; // prettier-ignore
    expect(rowsOf(book, 'valueEntries', 3)).toEqual([
      { ...value, 'Item Ledger Entry No.': 2, 'Location Code': 'BLUE', 'Item Ledger Entry Quantity': -2, 'Valued Quantity': -2, 'Invoiced Quantity': -2, 'Cost Amount (Actual)': -21.9 }, // prettier-ignore
      { ...value, 'Item Ledger Entry No.': 3, 'Location Code': 'RED', 'Item Ledger Entry Quantity': 2, 'Valued Quantity': 2, 'Invoiced Quantity': 2, 'Cost Amount (Actual)': 21.9 }, // prettier-ignore
    ]);
    const link = { 'Posting Date': jan(7), 'Cost Application': true, 'Output Completely Invd. Date': jan(7) };
    expect(rowsOf(book, 'itemApplicationEntries', 2)).toEqual([
      { ...link, 'Item Ledger Entry No.': 2, 'Inbound Item Entry No.': 1, 'Outbound Item Entry No.': 2, Quantity: -2 },
      { ...link, 'Item Ledger Entry No.': 3, 'Inbound Item Entry No.': 3, 'Outbound Item Entry No.': 2, Quantity: 2, 'Transferred-from Entry No.': 1 }, // prettier-ignore
    ]);
  });
});

describe('freight', () => {
  const freight: Cells = { ...groups, 'Entry Type': 'Direct Cost', 'Posting Date': jan(8), 'Document No.': 'D1', 'Item No.': 'A', 'Location Code': 'BLUE', 'Item Charge No.': 'FREIGHT', 'Item Ledger Entry Type': 'Purchase' }; // prettier-ignore

  it('on a receipt is cost of the goods, for the whole quantity, dated like them', () => {
    const book = aBook({ items: [card] });
    post(book, receipt(book));
    charge(book, 1, 6, jan(8));
    expect(rowsOf(book, 'valueEntries', 3)).toEqual([
      { ...freight, 'Item Ledger Entry No.': 1, 'Valuation Date': jan(5), 'Valued Quantity': 3, 'Cost per Unit': 2, 'Cost Amount (Actual)': 6, Inventoriable: true, 'Purchase Amount (Actual)': 6 }, // prettier-ignore
    ]);
    expect(cellsOf(book, 'itemLedgerEntries', 1)).toMatchObject({ 'Cost Amount (Actual)': 38.85, 'Purchase Amount (Actual)': 34.5 });
    expect(cellsOf(book, 'items', 1)).toMatchObject({ 'Last Direct Cost': 10 });
  });

  it('on a shipment is no cost of stock, and has the sign of a cost', () => {
    const book = aBook({ items: [card] });
    post(book, receipt(book));
    post(book, shipment(book));
    charge(book, 2, 6, jan(8));
    expect(rowsOf(book, 'valueEntries', 4)).toMatchObject([
      { ...freight, 'Item Ledger Entry No.': 2, 'Valuation Date': jan(6), 'Valued Quantity': -2, 'Cost Amount (Non-Invtbl.)': -6 },
    ]);
    expect(cellsOf(book, 'valueEntries', 4)).not.toHaveProperty('Inventoriable');
    expect(cellsOf(book, 'itemLedgerEntries', 2)).toMatchObject({ 'Cost Amount (Expected)': -24, 'Cost Amount (Non-Invtbl.)': -6 });
  });

  it('on a receipt of a Standard item is followed by its opposite as variance', () => {
    const book = aBook({ items: [{ ...card, costingMethod: 'Standard', standardCost: scaled(10), unitCost: scaled(10) }] });
    post(book, purchase('A', 3, { at: 10, on: jan(5), location: 'BLUE' }));
    charge(book, 1, 6, jan(8));
    const { 'Item Charge No.': _, ...variance } = freight;
    expect(rowsOf(book, 'valueEntries', 3)).toEqual([
      { ...variance, 'Entry Type': 'Variance', 'Variance Type': 'Purchase', 'Item Ledger Entry No.': 1, 'Valuation Date': jan(5), 'Valued Quantity': 3, 'Cost per Unit': -2, 'Cost Amount (Actual)': -6, Inventoriable: true }, // prettier-ignore
    ]);
  });
});

describe('consumption and output', () => {
  it('carry their order, and output is not invoiced', () => {
    const book = aBook({ items: [card] });
    post(book, receipt(book));
    post(book, { type: 'Consumption', item: 'A', quantity: 1, at: 12, on: jan(7), location: 'BLUE', order: 'MO1' });
    post(book, { type: 'Output', item: 'A', quantity: 2, at: 15, on: jan(6), location: 'BLUE', order: 'MO1', invoiced: false });
    const order = { 'Order Type': 'Production', 'Order No.': 'MO1', 'Order Line No.': 10000 };
    const entry = { ...order, 'Document No.': 'D1', 'Item No.': 'A', 'Location Code': 'BLUE' };
    expect(rowsOf(book, 'itemLedgerEntries', 2)).toEqual([
      { ...entry, 'Entry Type': 'Consumption', 'Posting Date': jan(7), Quantity: -1, 'Invoiced Quantity': -1, 'Completely Invoiced': true, 'Last Invoice Date': jan(7), 'Applied Entry to Adjust': true, 'Shipped Qty. Not Returned': -1, 'Cost Amount (Actual)': -12 }, // prettier-ignore
      { ...entry, 'Entry Type': 'Output', 'Posting Date': jan(6), Quantity: 2, 'Remaining Quantity': 2, Open: true, Positive: true, 'Cost Amount (Expected)': 30 }, // prettier-ignore
    ]);
    expect(rowsOf(book, 'valueEntries', 3)).toMatchObject([
      { ...order, 'Valuation Date': jan(7), 'Cost Amount (Actual)': -12, 'Invoiced Quantity': -1 },
      { ...order, 'Posting Date': jan(6), 'Valuation Date': jan(7), 'Cost Amount (Expected)': 30, 'Expected Cost': true },
    ]);
  });
});
