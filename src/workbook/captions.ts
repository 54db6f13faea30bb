/**
 * What the workbook layer asks of localization: captions to write, and which English caption stands behind what it reads. Handed in from the edge, so that
 * nothing here depends on a language.
 */
export interface Captions {
  table(english: string): string;
  column(english: string): string;
  option(english: string): string;
  /** The English caption among `candidates` that a header means in any of the languages; undefined if it means none of them. */
  columnMeant(header: string, candidates: readonly string[]): string | undefined;
  optionMeant(text: string, candidates: readonly string[]): string | undefined;
  /** Whether a text means yes or no in any of the languages; undefined if neither. */
  booleanMeant(text: string): boolean | undefined;
}
