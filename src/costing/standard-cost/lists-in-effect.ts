/**
 * Which version of a production BOM or routing is in effect on a day (docs/rules/standard-cost.md, "Versions").
 *
 * The certified version with the latest Starting Date up to the day (blank counts as always); without one the list itself, which has to be certified. A list that has lines but no
 * header of its own counts as certified. Refusals: `productionBomUnknown`, `productionBomNotCertified`, `routingUnknown`, `routingNotCertified`.
 */
import type { Book } from '../../book/book';
import { type Refusal, refusal } from '../../book/refusal';

const certified = 0;

/** Lines of a list in effect, in order of line or operation; what is wrong with the list, if anything. */
export interface ListInEffect {
  /** Number of the version's code; 0 = the list itself. */
  readonly version: number;
  readonly lines: readonly number[];
  /** Row of the header or version; 0 when the list has none. */
  readonly header: number;
  readonly problem: Refusal | undefined;
}

export function bomInEffect(book: Book, no: number, day: number): ListInEffect {
  const { productionBomHeaders: headers, productionBomVersions: versions, productionBomLines: lines } = book;
  const version = latest(
    book,
    [...versions.all()].filter((row) => versions.productionBomNo.a[row] === no && versions.status.a[row] === certified),
    versions,
    day,
  );
  const code = version === 0 ? 0 : versions.versionCode.a[version];
  const own = [...lines.all()].filter((row) => lines.productionBomNo.a[row] === no && lines.versionCode.a[row] === code);
  const inEffect = own.filter((row) => lines.no.a[row] !== 0 && coversDay(lines.startingDate.a[row], lines.endingDate.a[row], day));
  inEffect.sort((a, b) => lines.lineNo.a[a] - lines.lineNo.a[b]);
  if (version !== 0) return { version: code, lines: inEffect, header: version, problem: undefined };

  const header = headers.find(no);
  const values = { no: book.strings.text(no) };
  let problem: Refusal | undefined;
  if (header === 0 && own.length === 0) problem = refusal('productionBomUnknown', values, { table: 'productionBomHeaders' });
  if (header !== 0 && headers.status.a[header] !== certified) {
    problem = refusal('productionBomNotCertified', values, { table: 'productionBomHeaders', row: header, column: 'status' });
  }
  return { version: 0, lines: inEffect, header, problem };
}

export function routingInEffect(book: Book, no: number, day: number): ListInEffect {
  const { routings: headers, routingVersions: versions, routingLines: lines, strings } = book;
  const version = latest(
    book,
    [...versions.all()].filter((row) => versions.routingNo.a[row] === no && versions.status.a[row] === certified),
    versions,
    day,
  );
  const code = version === 0 ? 0 : versions.versionCode.a[version];
  const own = [...lines.all()].filter((row) => lines.routingNo.a[row] === no && lines.versionCode.a[row] === code);
  own.sort((a, b) => strings.compare(lines.operationNo.a[a], lines.operationNo.a[b]));
  if (version !== 0) return { version: code, lines: own, header: version, problem: undefined };

  const header = headers.find(no);
  const values = { no: strings.text(no) };
  let problem: Refusal | undefined;
  if (header === 0 && own.length === 0) problem = refusal('routingUnknown', values, { table: 'routings' });
  // A routing without lines costs nothing, whatever its status.
  if (header !== 0 && own.length > 0 && headers.status.a[header] !== certified) {
    problem = refusal('routingNotCertified', values, { table: 'routings', row: header, column: 'status' });
  }
  return { version: 0, lines: own, header, problem };
}

interface Versions {
  readonly startingDate: { readonly a: Int32Array };
  readonly versionCode: { readonly a: Int32Array };
}

/** Of the versions that began by the day the latest, among equals the one with the highest code; 0 = none. */
function latest({ strings }: Book, rows: readonly number[], { startingDate, versionCode }: Versions, day: number): number {
  const begun = rows.filter((row) => startingDate.a[row] <= day);
  begun.sort((a, b) => startingDate.a[b] - startingDate.a[a] || strings.compare(versionCode.a[b], versionCode.a[a]));
  return begun[0] ?? 0;
}

const coversDay = (from: number, to: number, day: number): boolean => (from === 0 || from <= day) && (to === 0 || to >= day);
