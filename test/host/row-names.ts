/**
 * Which row of a sheet is which, although co-authors put rows in and take rows out at different times: each row has a name for life. Row 7 of a new sheet is named 7; a row put in
 * gets a name of its own; where rows are taken out, those below keep their names and move up. A change names its rows and so finds them at another replica.
 */
export class RowNames {
  /** Names of the first rows; below them rows are named in order, from `next` on. */
  private names: number[] = [];
  private next = 0;

  copy(): RowNames {
    const copy = new RowNames();
    copy.names = this.names.slice();
    copy.next = this.next;
    return copy;
  }

  nameOf(row: number): number {
    return row < this.names.length ? this.names[row] : this.next + row - this.names.length;
  }

  /** Where the row of that name is now; undefined if it was taken out. */
  rowOf(name: number): number | undefined {
    if (name >= this.next) return this.names.length + name - this.next;
    const row = this.names.indexOf(name);
    return row < 0 ? undefined : row;
  }

  insert(row: number, names: readonly number[]): void {
    this.nameUpTo(row);
    this.names.splice(row, 0, ...names);
  }

  delete(row: number, count: number): void {
    this.nameUpTo(row + count);
    this.names.splice(row, count);
  }

  private nameUpTo(row: number): void {
    while (this.names.length < row) this.names.push(this.next++);
  }
}
