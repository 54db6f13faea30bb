/**
 * What the workbook tells whoever watches it, at once and after the fact. Windows turn it into Office.js events, co-authors pass it
 * on, references move with it.
 */
import type { Area } from './area';
import type { Cell } from './cells';
import type { Shift } from './shift';
import type { Sheet, Visibility } from './sheet';
import type { Table } from './table';

export type Change =
  | { kind: 'cells'; sheet: Sheet; area: Area; before?: Cell; after?: Cell }
  | { kind: 'shift'; sheet: Sheet; area: Area; shift: Shift }
  | { kind: 'format'; sheet: Sheet; area: Area }
  | { kind: 'sheetAdded' | 'sheetDeleted'; sheet: Sheet }
  | { kind: 'sheetRenamed'; sheet: Sheet; before: string }
  | { kind: 'sheetVisibility'; sheet: Sheet; before: Visibility }
  | { kind: 'sheetMoved'; sheet: Sheet; before: number; after: number }
  | { kind: 'protection'; sheet: Sheet }
  | { kind: 'rowsHidden'; sheet: Sheet; area: Area; hidden: boolean }
  | { kind: 'rowsSorted'; sheet: Sheet; area: Area }
  | { kind: 'tableAdded' | 'tableDeleted' | 'tableResized' | 'tableFiltered'; table: Table };

/** Who made a change: a pane, the person at a window, or (undefined) somebody elsewhere. */
export interface Origin {
  /** The window in which it happened. */
  window: object;
  /** Whether the add-in in that window did it, and not the person. */
  addin: boolean;
}

export type Watcher = (change: Change, origin: Origin | undefined) => void;
