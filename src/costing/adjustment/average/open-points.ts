/** The open entry points of the item being adjusted, by valuation date, then variant, then location. Follows what is opened meanwhile. */
import type { Adjustment } from '../adjustment';

export class OpenPoints {
  private rows: number[] = [];
  private at = 0;
  private changes = -1;

  constructor(
    private readonly a: Adjustment,
    private readonly until: number,
  ) {}

  /** The earliest open point, or 0. */
  first(): number {
    const { run, book } = this.a;
    if (this.changes !== run.entryPoints.changes) this.load();
    const { costIsAdjusted } = book.avgCostAdjmtEntryPoints;
    while (this.at < this.rows.length && costIsAdjusted.a[this.rows[this.at]] !== 0) this.at++;
    return this.at < this.rows.length ? this.rows[this.at] : 0;
  }

  private load(): void {
    const { run, book } = this.a;
    const { valuationDate, variantCode, locationCode } = book.avgCostAdjmtEntryPoints;
    this.rows = run.entryPoints.openOf(this.a.item).filter((point) => valuationDate.a[point] <= this.until);
    this.rows.sort(
      (x, y) =>
        valuationDate.a[x] - valuationDate.a[y] ||
        book.strings.compare(variantCode.a[x], variantCode.a[y]) ||
        book.strings.compare(locationCode.a[x], locationCode.a[y]),
    );
    this.at = 0;
    this.changes = run.entryPoints.changes;
  }
}
