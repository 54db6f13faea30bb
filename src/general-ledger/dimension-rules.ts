/**
 * What a set of dimension values must be like (docs/rules/dimensions.md): no blocked combination, and what the default dimensions of a card or an account demand.
 *
 * | Value Posting | demand |
 * | --- | --- |
 * | blank | none, the default is a proposal |
 * | Code Mandatory | any value |
 * | Same Code | exactly the default's value; none, where that is blank |
 * | No Code | no value |
 *
 * A default dimension with blank No. holds for every card of its table that has no row of its own for that dimension. Results are kept per set, so that a run asks once.
 * Refusals: `dimensionCombinationBlocked`, `dimensionMandatory`, `dimensionSameCode`, `dimensionNoCode`.
 */
import type { Book } from '../book/book';
import { KeyIds } from '../book/key-ids';
import { type Refusal, refusal } from '../book/refusal';
import type { CodeId } from '../book/strings';
import { schema, valuePostings } from '../schema';

const tables = schema.defaultDimensions.columns.table.options;
export type DimensionTable = (typeof tables)[number];

const mandatory = valuePostings.indexOf('Code Mandatory');
const sameCode = valuePostings.indexOf('Same Code');
const noCode = valuePostings.indexOf('No Code');
const none: readonly Refusal[] = [];

export class DimensionRules {
  private readonly cardSets = new KeyIds();
  private readonly ofCardSet: (readonly Refusal[])[] = [];
  private readonly combinations: (readonly Refusal[] | undefined)[] = [];
  /** No default dimension demands anything: the usual book. */
  private readonly noDemands: boolean;

  constructor(private readonly book: Book) {
    const { defaultDimensions } = book;
    this.noDemands = ![...defaultDimensions.all()].some((row) => defaultDimensions.valuePosting.a[row] !== 0);
  }

  /** Blocked combinations in a set. */
  combination(set: number): readonly Refusal[] {
    if (this.book.dimensionCombinations.rows === 0 || set === 0) return none;
    return (this.combinations[set] ??= this.blockedIn(set));
  }

  /** Demands of a card or account that a set does not meet. */
  demands(table: DimensionTable, no: number, set: number): readonly Refusal[] {
    if (this.noDemands) return none;
    const id = this.cardSets.id(tables.indexOf(table), no, set);
    return (this.ofCardSet[id] ??= this.unmet(table, no, set));
  }

  private blockedIn(set: number): Refusal[] {
    const { dimensionCombinations: blocked, dimensionSets, strings } = this.book;
    const values = dimensionSets.values(set);
    const matches = (dimension: number, value: number) => {
      const of = values.get(dimension as CodeId);
      return of !== undefined && (value === 0 || value === of);
    };
    return [...blocked.all()]
      .filter(
        (row) =>
          matches(blocked.dimension1Code.a[row], blocked.dimension1ValueCode.a[row]) &&
          matches(blocked.dimension2Code.a[row], blocked.dimension2ValueCode.a[row]),
      )
      .map((row) => {
        const [first, second] = [blocked.dimension1Code.a[row], blocked.dimension2Code.a[row]];
        const text = (dimension: number) => `${strings.text(dimension)} ${strings.text(values.get(dimension as CodeId) ?? 0)}`;
        return refusal(
          'dimensionCombinationBlocked',
          { first: text(first), second: text(second) },
          { table: 'dimensionCombinations', row },
        );
      });
  }

  private unmet(table: DimensionTable, no: number, set: number): Refusal[] {
    const { defaultDimensions: d, dimensionSets } = this.book;
    const values = dimensionSets.values(set);
    return this.rulesFor(tables.indexOf(table), no).flatMap((row) => {
      const actual = values.get(d.dimensionCode.a[row] as CodeId) ?? 0;
      const code = brokenRule(d.valuePosting.a[row], d.dimensionValueCode.a[row], actual);
      return code === undefined ? [] : [this.refusalOf(code, table, no, row)];
    });
  }

  private refusalOf(code: string, table: DimensionTable, no: number, row: number): Refusal {
    const { defaultDimensions: d, strings } = this.book;
    const values = {
      dimension: d.dimensionCode.text(row),
      value: d.dimensionValueCode.text(row),
      table: { option: table },
      no: strings.text(no),
    };
    return refusal(code, values, { table: 'defaultDimensions', row, column: 'valuePosting' });
  }

  /** Rows with a demand: the card's own, and those with blank No. for dimensions of which the card has none. */
  private rulesFor(table: number, no: number): number[] {
    const { defaultDimensions: d } = this.book;
    const rows = [...d.all()].filter((row) => d.table.a[row] === table && (d.no.a[row] === no || d.no.a[row] === 0));
    const own = new Set(rows.filter((row) => d.no.a[row] === no).map((row) => d.dimensionCode.a[row]));
    return rows.filter((row) => d.no.a[row] === no || !own.has(d.dimensionCode.a[row]));
  }
}

function brokenRule(valuePosting: number, wanted: number, actual: number): string | undefined {
  if (valuePosting === mandatory) return actual === 0 ? 'dimensionMandatory' : undefined;
  if (valuePosting === noCode) return actual === 0 ? undefined : 'dimensionNoCode';
  if (valuePosting !== sameCode || actual === wanted) return undefined;
  return wanted === 0 ? 'dimensionNoCode' : 'dimensionSameCode';
}
