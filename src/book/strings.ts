/**
 * Codes and texts of a book, each kept once and known by a small number; 0 is the blank.
 * Rows of the ledger then hold four bytes instead of a text, and two codes are equal when their numbers are.
 */
export type TextId = number & { readonly __unit: 'text' };
/** A code: upper case, no outer blanks, as Business Central keeps them. */
export type CodeId = TextId & { readonly __code: true };

export const blankCode = 0 as CodeId;

export class Strings {
  private readonly texts: string[] = [''];
  private readonly ids = new Map<string, number>([['', 0]]);

  /** Number of a text, given out on first use. */
  id(text: string): TextId {
    let id = this.ids.get(text);
    if (id === undefined) {
      id = this.texts.length;
      this.texts.push(text);
      this.ids.set(text, id);
    }
    return id as TextId;
  }

  /** Number of a code: `' blue '` and `'BLUE'` are the same. */
  code(text: string): CodeId {
    return (
      this.ids.get(text) !== undefined && text === text.toUpperCase().trim() ? this.id(text) : this.id(text.trim().toUpperCase())
    ) as CodeId;
  }

  /** Number of a code that is already known, or -1. Does not add it. */
  known(text: string): CodeId | -1 {
    return (this.ids.get(text.trim().toUpperCase()) ?? -1) as CodeId | -1;
  }

  text(id: number): string {
    return this.texts[id];
  }

  /** Ascending order of codes, blank first. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    return this.texts[a] < this.texts[b] ? -1 : 1;
  }

  get count(): number {
    return this.texts.length;
  }
}
