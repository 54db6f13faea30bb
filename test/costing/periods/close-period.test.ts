/** Closing and reopening of inventory periods, and what prevents it. */
import { type Book, emptyBook } from '../../../src/book/book';
import { appendRow, type RowValues } from '../../../src/book/defaults';
import { closeInventoryPeriod, reopenInventoryPeriod } from '../../../src/costing/periods/close-period';
import { obstaclesToClosing } from '../../../src/costing/periods/closing-test';
import { inventoryPeriodsTyped } from '../../../src/costing/periods/typed-periods';
import { type Day, dayOf } from '../../../src/decimal';

const [january, february, march] = [dayOf(2026, 1, 31), dayOf(2026, 2, 28), dayOf(2026, 3, 31)];

function bookWithPeriods(...closed: boolean[]): Book {
  const book = emptyBook();
  for (const setup of ['inventorySetup', 'generalLedgerSetup', 'manufacturingSetup'] as const) appendRow(book, setup, {});
  appendRow(book, 'items', { no: 'BIKE' });
  closed.forEach((isClosed, i) => appendRow(book, 'inventoryPeriods', { endingDate: [january, february, march][i], closed: isClosed }));
  return book;
}

const change = (endingDate: Day) => ({ endingDate, userId: 'ANN', workDate: dayOf(2026, 4, 2), time: '10:00:00' });
const closedPeriods = (book: Book) => [...book.inventoryPeriods.all()].map((row) => book.inventoryPeriods.closed.is(row));
const obstacles = (book: Book, day: Day) => obstaclesToClosing(book, day).map((reason) => reason.code);
const entry = (book: Book, values: RowValues<'itemLedgerEntries'>) => appendRow(book, 'itemLedgerEntries', { itemNo: 'BIKE', ...values });

describe('closing an inventory period', () => {
  it('closes all earlier ones, and writes the history of each', () => {
    const book = bookWithPeriods(false, false, false);
    expect(closeInventoryPeriod(book, change(february))).toBe(2);
    expect(closedPeriods(book)).toEqual([true, true, false]);
    const { inventoryPeriodEntries: history } = book;
    expect([...history.all()].map((row) => [history.endingDate.a[row], history.entryType.text(row), history.userId.text(row)])).toEqual([
      [january, 'Close', 'ANN'],
      [february, 'Close', 'ANN'],
    ]);
  });

  it('makes the period when there is none', () => {
    const book = bookWithPeriods(true);
    closeInventoryPeriod(book, change(march));
    expect([closedPeriods(book), book.inventoryPeriods.endingDate.a[2], book.inventoryPeriods.name.text(2)]).toEqual([
      [true, true],
      march,
      '2026-03',
    ]);
  });

  it('is refused twice, and inside what is closed', () => {
    const book = bookWithPeriods(true, true);
    expect(() => closeInventoryPeriod(book, change(february))).toThrow(/inventoryPeriodIsClosed/);
    expect(() => closeInventoryPeriod(book, change(dayOf(2026, 1, 15)))).toThrow(/inventoryPeriodBeforeClosed/);
  });

  it('is prevented by an open entry point of any costing method up to its end', () => {
    const book = bookWithPeriods(false);
    appendRow(book, 'avgCostAdjmtEntryPoints', { itemNo: 'BIKE', valuationDate: january });
    appendRow(book, 'avgCostAdjmtEntryPoints', { itemNo: 'BIKE', valuationDate: january - 1, costIsAdjusted: true });
    expect([obstacles(book, (january - 1) as Day), obstacles(book, january)]).toEqual([[], ['itemCostUnadjusted']]);
    expect(() => closeInventoryPeriod(book, change(january))).toThrow(/itemCostUnadjusted/);
  });

  it('is prevented by an open decrease up to its end', () => {
    const book = bookWithPeriods(false);
    entry(book, { entryType: 'Sale', open: true, positive: false, postingDate: february });
    entry(book, { entryType: 'Purchase', open: true, positive: true, postingDate: january });
    expect([obstacles(book, january), obstacles(book, february)]).toEqual([[], ['outboundEntryOpen']]);
  });

  it('is prevented by a finished order with output that is not adjusted, not by a released one', () => {
    const book = bookWithPeriods(false);
    entry(book, { entryType: 'Output', positive: true, orderType: 'Production', orderNo: 'P1', orderLineNo: 10000, postingDate: january });
    appendRow(book, 'valueEntries', { itemLedgerEntryNo: 1, itemNo: 'BIKE', valuationDate: january });
    const order = appendRow(book, 'inventoryAdjmtEntriesOrder', {
      orderType: 'Production',
      orderNo: 'P1',
      orderLineNo: 10000,
      itemNo: 'BIKE',
    });
    expect(obstacles(book, january)).toEqual([]);
    book.inventoryAdjmtEntriesOrder.isFinished.set(order, 1);
    expect([obstacles(book, (january - 1) as Day), obstacles(book, january)]).toEqual([[], ['orderCostUnadjusted']]);
    book.inventoryAdjmtEntriesOrder.costIsAdjusted.set(order, 1);
    expect(obstacles(book, january)).toEqual([]);
  });
});

describe('reopening an inventory period', () => {
  it('reopens all later ones; earlier ones stay closed', () => {
    const book = bookWithPeriods(true, true, true);
    expect(reopenInventoryPeriod(book, change(february))).toBe(2);
    expect(closedPeriods(book)).toEqual([true, false, false]);
    expect([1, 2].map((row) => book.inventoryPeriodEntries.entryType.text(row))).toEqual(['Re-open', 'Re-open']);
  });

  it('is refused for an open period and for one that does not exist', () => {
    const book = bookWithPeriods(false);
    expect(() => reopenInventoryPeriod(book, change(january))).toThrow(/inventoryPeriodIsOpen/);
    expect(() => reopenInventoryPeriod(book, change(march))).toThrow(/inventoryPeriodUnknown/);
  });
});

describe('inventory periods that are typed', () => {
  const closedBook = (): Book => {
    const book = bookWithPeriods(false, false);
    closeInventoryPeriod(book, change(february));
    return book;
  };

  it('may be added, renamed and deleted after what is closed', () => {
    const book = closedBook();
    const row = appendRow(book, 'inventoryPeriods', { endingDate: march });
    expect(() => inventoryPeriodsTyped(book)).not.toThrow();
    book.inventoryPeriods.remove(row);
    expect(() => inventoryPeriodsTyped(book)).not.toThrow();
  });

  it('are refused inside what is closed', () => {
    const book = closedBook();
    appendRow(book, 'inventoryPeriods', { endingDate: dayOf(2026, 1, 15) });
    expect(() => inventoryPeriodsTyped(book)).toThrow(/inventoryPeriodBeforeClosed/);
  });

  it('are refused when a closed one is deleted or opened by hand, not when it is reopened', () => {
    const deleted = closedBook();
    deleted.inventoryPeriods.remove(2);
    expect(() => inventoryPeriodsTyped(deleted)).toThrow(/closedPeriodChanged/);
    const opened = closedBook();
    opened.inventoryPeriods.closed.setFlag(1, false);
    expect(() => inventoryPeriodsTyped(opened)).toThrow(/closedPeriodChanged/);
    const reopened = closedBook();
    reopenInventoryPeriod(reopened, change(january));
    expect(() => inventoryPeriodsTyped(reopened)).not.toThrow();
  });

  it('are taken as they stand where they were set up as closed', () => {
    const book = bookWithPeriods(false, true);
    expect(() => inventoryPeriodsTyped(book)).not.toThrow();
  });
});
