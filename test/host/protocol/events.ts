/**
 * Events of one window: changes of the workbook become the entries that Office.js expects. A change made in this window is Local,
 * any other Remote; only worksheet events tell whether the add-in itself did it (platform spec, section 5, item 9). Entries wait
 * until the request is answered and go out only while somebody listens.
 */
// The real timers, whatever a test has put in their place, and in simulated pages too.
import { setImmediate as soon } from 'node:timers';
import { addressOf, intersection } from '../model/area';
import type { Area } from '../model/area';
import type { Change, Origin } from '../model/changes';
import type { Cell } from '../model/cells';
import { plain, typeOf } from '../model/reading';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';

/** One event on its way to the library. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

/** Where events go: a library in a vm context, or a pane in a browser. */
export interface EventSink {
  entries(entries: EventEntry[]): void;
  selectionChanged(): void;
}

/** The library's numbers of events, by the name that registration methods carry. */
const eventTypes = {
  Worksheet: {
    DataChangedEvent: 10,
    ActivatedEvent: 11,
    DeactivatedEvent: 12,
    AddedEvent: 13,
    SelectionChangedEvent: 14,
    DeletedEvent: 15,
    CalculatedEvent: 16,
    FormatChangedEvent: 18,
    RowSortedEvent: 19,
    RowHiddenChangedEvent: 22,
    ProtectionChangedEvent: 24,
    EventNameChanged: 25,
    EventVisibilityChanged: 26,
    EventMoved: 27,
  },
  Table: { SelectionChangedEvent: 100, DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 },
} as const;

const WORKBOOK = 'Workbook';
const CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;
const ACTION_CATEGORY = 2;
const INVOKE_ACTION = 1000;
/** Ranges behind events are kept for so many events back. */
const REMEMBERED = 1000;

export class HostEvents {
  sink: EventSink | undefined;
  /** runtime.enableEvents */
  enabled = true;
  private readonly listeners = new Map<number, number>();
  private waiting: EventEntry[] = [];
  private selectionWaits = false;
  private flushing: Promise<void> | undefined;
  private readonly ranges = new Map<string, { sheet: Sheet; area: Area }>();
  private nextRange = 1;

  constructor(
    private readonly window: object,
    private readonly tablesOn: (sheet: Sheet) => Table[],
  ) {}

  listen(subject: keyof typeof eventTypes, event: string): void {
    const type = typeOfEvent(subject, event);
    this.listeners.set(type, (this.listeners.get(type) ?? 0) + 1);
  }

  ignore(subject: keyof typeof eventTypes, event: string): void {
    const type = typeOfEvent(subject, event);
    this.listeners.set(type, Math.max(0, (this.listeners.get(type) ?? 0) - 1));
  }

  /** The cells of an event, for its getRange. */
  rangeOf(referenceId: string): { sheet: Sheet; area: Area } | undefined {
    return this.ranges.get(referenceId);
  }

  /** Resolves when all events so far have reached the pane's library. */
  async delivered(): Promise<void> {
    while (this.flushing) await this.flushing;
  }

  changed(change: Change, origin: Origin | undefined): void {
    if (!this.enabled) return;
    const source = origin?.window === this.window ? 'Local' : 'Remote';
    const triggerSource = source === 'Local' && origin?.addin ? 'ThisLocalAddin' : 'Unknown';
    switch (change.kind) {
      case 'cells':
        return this.cellsChanged(change.sheet, change.area, { source, triggerSource, changeType: 'RangeEdited', ...details(change) });
      case 'shift':
        return this.cellsChanged(change.sheet, change.area, { source, triggerSource, ...shiftDetails(change) });
      case 'format':
        return this.onSheet(18, change.sheet, { source, address: addressOf(change.area) });
      case 'rowsSorted':
        return this.onSheet(19, change.sheet, { source, address: addressOf(change.area) });
      case 'rowsHidden':
        return this.onSheet(22, change.sheet, {
          source,
          address: addressOf(change.area),
          changeType: change.hidden ? 'Hidden' : 'Unhidden',
        });
      case 'protection':
        return this.onSheet(24, change.sheet, { source, isProtected: change.sheet.protection.on });
      case 'sheetAdded':
        return this.post(13, WORKBOOK, { source, worksheetId: change.sheet.id });
      case 'sheetDeleted':
        return this.post(15, WORKBOOK, { source, worksheetId: change.sheet.id });
      case 'sheetRenamed':
        return this.onSheet(25, change.sheet, { source, nameBefore: change.before, nameAfter: change.sheet.name });
      case 'sheetVisibility':
        return this.onSheet(26, change.sheet, { source, visibilityBefore: change.before, visibilityAfter: change.sheet.visibility });
      case 'sheetMoved':
        return this.post(27, WORKBOOK, {
          source,
          worksheetId: change.sheet.id,
          positionBefore: change.before,
          positionAfter: change.after,
        });
      case 'tableAdded':
      case 'tableDeleted':
        return this.onTable(change.kind === 'tableAdded' ? 102 : 103, change.table, { source, tableName: change.table.name });
      case 'tableResized':
      case 'tableFiltered':
        return;
    }
  }

  /** A person or the pane selected cells in this window. */
  selected(sheet: Sheet, area: Area, previous: { sheet: Sheet; area: Area }): void {
    if (sheet !== previous.sheet) {
      this.onSheet(12, previous.sheet, {});
      this.onSheet(11, sheet, {});
    }
    this.onSheet(14, sheet, { address: addressOf(area) });
    for (const table of this.tablesOn(sheet)) {
      const inside = intersection(table.area, area);
      const wasInside = previous.sheet === sheet && intersection(table.area, previous.area);
      if (inside || wasInside) this.post(100, table.id, { worksheetId: sheet.id, address: inside ? addressOf(inside) : '' });
    }
    this.selectionWaits = true;
    this.flushSoon();
  }

  /** The pane was shown or hidden. */
  paneShown(visible: boolean): void {
    this.waiting.push(entry(VISIBILITY_CHANGED, '', { visibility: visible ? 'Visible' : 'Hidden' }));
    this.flushSoon();
  }

  /** A keyboard shortcut, or a ribbon button of a shared runtime, asks for an action that the pane has associated. */
  invokeAction(name: string): void {
    const message = JSON.stringify([name, '{}']);
    this.waiting.push({ messageCategory: ACTION_CATEGORY, messageType: INVOKE_ACTION, targetId: '', message });
    this.flushSoon();
  }

  private cellsChanged(sheet: Sheet, area: Area, args: Record<string, unknown>): void {
    const tables = this.listens(101) ? this.tablesOn(sheet) : [];
    if (!this.listens(10) && tables.length === 0) return;
    this.onSheet(10, sheet, { ...args, ...this.rangeArguments(sheet, area) });
    for (const table of tables) {
      const inside = intersection(table.area, area);
      if (inside) this.onTable(101, table, { ...args, ...this.rangeArguments(sheet, inside) });
    }
  }

  private rangeArguments(sheet: Sheet, area: Area): Record<string, unknown> {
    const referenceId = `event-${this.nextRange++}`;
    this.ranges.set(referenceId, { sheet, area });
    this.ranges.delete(`event-${this.nextRange - REMEMBERED}`);
    return { referenceId, address: addressOf(area) };
  }

  private onSheet(type: number, sheet: Sheet, args: Record<string, unknown>): void {
    for (const target of [sheet.id, WORKBOOK]) this.post(type, target, { ...args, worksheetId: sheet.id });
  }

  private onTable(type: number, table: Table, args: Record<string, unknown>): void {
    const all = { ...args, tableId: table.id, worksheetId: table.sheet.id };
    for (const target of [table.id, table.sheet.id, WORKBOOK]) this.post(type, target, all);
  }

  private listens(type: number): boolean {
    return (this.listeners.get(type) ?? 0) > 0;
  }

  private post(messageType: number, targetId: string, args: Record<string, unknown>): void {
    if (!this.listens(messageType)) return;
    this.waiting.push(entry(messageType, targetId, args));
    this.flushSoon();
  }

  private flushSoon(): void {
    this.flushing ??= new Promise((resolve) => {
      soon(() => {
        const entries = this.waiting;
        const selected = this.selectionWaits;
        this.waiting = [];
        this.selectionWaits = false;
        this.flushing = undefined;
        if (entries.length > 0) this.sink?.entries(entries);
        if (selected) this.sink?.selectionChanged();
        resolve();
      });
    });
  }
}

const entry = (messageType: number, targetId: string, args: Record<string, unknown>): EventEntry => ({
  messageCategory: CATEGORY,
  messageType,
  targetId,
  message: JSON.stringify(args),
});

function typeOfEvent(subject: keyof typeof eventTypes, event: string): number {
  const type = (eventTypes[subject] as Record<string, number>)[event];
  if (type === undefined) throw new Error(`The host knows no event ${subject}.${event}.`);
  return type;
}

/** The value before and after, told only when a single cell was edited. */
function details({ before, after }: { before?: Cell; after?: Cell }): Record<string, unknown> {
  if (!before || !after) return { shiftDirection: 'None' };
  return {
    shiftDirection: 'None',
    valueBefore: plain(before.value),
    valueAfter: plain(after.value),
    valueTypeBefore: typeOf(before.value),
    valueTypeAfter: typeOf(after.value),
  };
}

function shiftDetails({ area, shift }: Extract<Change, { kind: 'shift' }>): Record<string, unknown> {
  const rows = shift.axis === 'rows';
  const entire = rows ? area.columns === 16_384 : area.rows === 1_048_576;
  const what = entire ? (rows ? 'Row' : 'Column') : 'Cell';
  const direction = rows ? (shift.by > 0 ? 'Down' : 'Up') : shift.by > 0 ? 'Right' : 'Left';
  return { changeType: `${what}${shift.by > 0 ? 'Inserted' : 'Deleted'}`, shiftDirection: `ShiftCell${direction}` };
}
