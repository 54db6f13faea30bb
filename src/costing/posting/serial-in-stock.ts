/**
 * A serial number stands for one piece, so it can be in stock only once, wherever that is (docs/rules/posting.md, "Serial and lot numbers").
 *
 * Only of items whose serial numbers are specific. Asked when the increase is posted and not with the other checks of a line: an earlier line of the same batch may have taken the piece out, or brought it in.
 *
 * Refusal: `serialNoInStock`.
 */
import { refuse } from '../../book/refusal';
import { OpenEntries } from '../application/open-entries';
import { serialIsSpecific } from '../ledger/specific-numbers';
import type { Posting } from './posting';

/** Refuses an increase of the line's item with a serial number (0 = none) that is in stock already. */
export function refuseSerialInStock({ run, line, item }: Posting, serial: number, column: 'serialNo' | 'newSerialNo'): void {
  if (serial === 0 || !OpenEntries.of(run.book).hasSerial(line.itemNo, line.newVariantCode, serial)) return;
  if (!serialIsSpecific(run.book, item)) return;
  const { strings } = run.book;
  refuse(
    'serialNoInStock',
    { item: strings.text(line.itemNo), serial: strings.text(serial) },
    { table: line.table, row: line.row, column },
  );
}
