/**
 * What goes wrong in a story: faults between a pane and Excel, and things that people do in the workbook meanwhile. Which, to whom and when, the seed decides.
 */
import { schema, type TableName } from '../../src/schema';
import { addressOf } from '../host/model/area';
import { plain } from '../host/model/reading';
import { deleteCells } from '../host/model/shifting';
import { sortTable } from '../host/model/sorting';
import type { Table } from '../host/model/table';
import type { Workbook } from '../host/model/workbook';
import { writeContent } from '../host/model/writing';
import * as faults from '../host/faults';
import type { Random } from './random';
import { headersOf } from './small-company';

/** Faults between a pane and Excel, at one of its requests. */
export const paneFaults = [
  'pane closed before the request',
  'pane closed before the answer',
  'cell edit',
  'session lost',
  'request too large',
  'answer too large',
  'connection broken after the request',
  'request refused in the middle',
  'table grew in part',
  'table did not grow',
  'values missing',
] as const;

/** Things that a person does in the workbook, by hand. */
export const deeds = [
  'sorts a ledger',
  'changes a posted row',
  'deletes a posted row',
  'adds a row to a ledger',
  'copies a posted row',
  'types a journal line',
  'filters a ledger',
  'undoes requests',
] as const;

export type PaneFault = (typeof paneFaults)[number];
export type Deed = (typeof deeds)[number];

/** Deeds that change what was posted: the product has to name what they did. */
export const tampering: readonly Deed[] = [
  'changes a posted row',
  'deletes a posted row',
  'adds a row to a ledger',
  'copies a posted row',
  'undoes requests',
];

/** The host's fault; those that the story plays itself (a closed pane, a cell edit) have none. */
export function hostFault(fault: PaneFault, random: Random): faults.Fault | undefined {
  switch (fault) {
    case 'session lost':
      return faults.sessionLost();
    case 'request too large':
      return faults.requestTooLarge();
    case 'answer too large':
      return faults.responseTooLarge();
    case 'connection broken after the request':
      return faults.disconnectAfterApplying();
    case 'request refused in the middle':
      return faults.generalException(random.whole(0, 12));
    case 'table grew in part':
      return faults.shortGrowth(random.whole(0, 1));
    case 'values missing':
      return faults.nullReads();
    default:
      return undefined;
  }
}

const ledgers: readonly TableName[] = [
  'itemLedgerEntries',
  'valueEntries',
  'itemApplicationEntries',
  'itemRegisters',
  'glEntries',
  'postedDocumentLines',
];

function someLedger(workbook: Workbook, random: Random): Table | undefined {
  const filled = ledgers
    .flatMap((name) => workbook.findTable(schema[name].name) ?? [])
    .filter((table) => table.sheet.cells.hasContent(table.body));
  return filled.length > 0 ? random.one(filled) : undefined;
}

/** Does it at one replica and tells it; undefined where there is nothing to do it with. */
export function doByHand(
  deed: Exclude<Deed, 'types a journal line' | 'undoes requests' | 'filters a ledger'>,
  workbook: Workbook,
  random: Random,
): string | undefined {
  const table = someLedger(workbook, random);
  if (!table) return undefined;
  const { sheet, body } = table;
  const row = { ...body, row: random.whole(body.row, body.row + body.rows - 1), rows: 1 };
  switch (deed) {
    case 'sorts a ledger': {
      const column = random.one(headersOf(table));
      sortTable(workbook, table, column, random.chance(0.5));
      return `sorts ${table.name} by ${column}`;
    }
    case 'changes a posted row': {
      const numbers = Array.from({ length: body.columns }, (_, i) => body.column + i).filter(
        (at) => typeof sheet.cells.value(row.row, at) === 'number',
      );
      if (numbers.length === 0) return undefined;
      const at = { ...row, column: random.one(numbers), columns: 1 };
      writeContent(workbook, sheet, at, [[Number(sheet.cells.value(at.row, at.column)) + random.whole(1, 9)]]);
      return `types another number into ${table.name} ${addressOf(at)}`;
    }
    case 'deletes a posted row':
      if (body.rows < 2) return undefined;
      deleteCells(workbook, sheet, row, 'Up');
      return `deletes row ${row.row + 1} of ${table.name}`;
    case 'adds a row to a ledger': {
      const values = Array.from({ length: body.columns }, (_, i) => (i === 0 ? random.whole(2, 60) : 1));
      writeContent(workbook, sheet, { ...row, row: body.row + body.rows }, [values]);
      return `types row ${values[0]} below ${table.name}`;
    }
    case 'copies a posted row': {
      const values = Array.from({ length: body.columns }, (_, i) => plain(sheet.cells.value(row.row, body.column + i)));
      writeContent(workbook, sheet, { ...row, row: body.row + body.rows }, [values.map((value) => (value === '' ? null : value))]);
      return `copies row ${row.row + 1} of ${table.name} below it`;
    }
  }
}
