/**
 * Scrap that operations still to come add to an operation (docs/rules/standard-cost.md, "Accumulated scrap").
 *
 * From the last operation backwards: factor = (1 + next factor) x (1 + own %) - 1, rounded to 0.00001; fixed = next fixed x (1 + own %) + own fixed. Operation 20 with 5 % and 1
 * piece after operation 10 with 2 %: 0.05 and 1, before it 0.071 and 1.02. Of parallel operations the largest counts. Refusal: `routingGoesInCircles`.
 */
import type { Book } from '../../book/book';
import { refuse } from '../../book/refusal';
import { type Decimal, exact, one, onePlusPercent, rounded, zero } from './exact-costs';

export interface Scrap {
  /** 0.071 enlarges a quantity by 7.1 %. */
  readonly factor: Decimal;
  readonly fixed: Decimal;
}

/** Accumulated scrap by row of the routing lines, which come in order of operation. */
export function accumulatedScrap(book: Book, lines: readonly number[]): ReadonlyMap<number, Scrap> {
  const { routingLines: t } = book;
  const isSerial = lines.every((row) => t.nextOperationNo.a[row] === 0);
  const found = new Map<number, Scrap>();
  const underWay = new Set<number>();

  const scrapOf = (row: number): Scrap => {
    const known = found.get(row);
    if (known) return known;
    if (underWay.has(row))
      refuse(
        'routingGoesInCircles',
        { routing: t.routingNo.text(row), operation: t.operationNo.text(row) },
        { table: 'routingLines', row },
      );
    underWay.add(row);
    const next = isSerial ? lines.slice(lines.indexOf(row) + 1, lines.indexOf(row) + 2) : successors(book, lines, row);
    const scrap = own(book, row, next.map(scrapOf));
    found.set(row, scrap);
    return scrap;
  };
  for (const row of [...lines].reverse()) scrapOf(row);
  return found;
}

/** Operations named in Next Operation No., several parted by |. */
function successors({ routingLines: t }: Book, lines: readonly number[], row: number): number[] {
  const names = t.nextOperationNo
    .text(row)
    .split('|')
    .map((name) => name.trim());
  return lines.filter((line) => names.includes(t.operationNo.text(line)));
}

function own({ routingLines: t }: Book, row: number, next: readonly Scrap[]): Scrap {
  const ownFactor = onePlusPercent(t.scrapFactorPct.a[row]);
  const factor = next.reduce((largest, scrap) => (scrap.factor.gt(largest) ? scrap.factor : largest), zero);
  const fixed = next.reduce((largest, scrap) => (scrap.fixed.gt(largest) ? scrap.fixed : largest), zero);
  return {
    factor: rounded(factor.plus(one).times(ownFactor)).minus(one),
    fixed: fixed.times(ownFactor).plus(exact(t.fixedScrapQuantity.a[row])),
  };
}
