/**
 * Excel as one pane meets it: a window over a workbook that answers Office.js's requests. The actions of one request are done
 * without interruption; faults and limits strike before and after (../faults.ts), and everything is logged (../log.ts).
 */
import type { Area } from '../model/area';
import type { Origin } from '../model/changes';
import { NotImplementedByHost } from '../model/errors';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { Faults, transportCodes } from '../faults';
import type { Fault } from '../faults';
import { RequestLog } from '../log';
import type { RequestRecord } from '../log';
import { RequestRun } from './actions';
import { workbookClass } from './classes/workbook';
import { handle } from './definition';
import type { Handle } from './definition';
import { HostEvents } from './events';
import { References } from './references';
import { requestFlags } from './request';
import type { RequestBody } from './request';
import { ExcelWindow } from './window';

export interface HostOptions {
  /** en-US, nb-NO or nl-NL: the person's regional settings. */
  culture?: string;
  /** Keeps a copy of the workbook before each request that writes, so that `undo` can go back. */
  keepUndo?: boolean;
  /** Waited for before each request: a scheduler that decides which pane goes on (../interleave.ts). */
  gate?: (request: RequestRecord) => Promise<void>;
}

/** The answer's text, or the code of a transport that failed. */
export type Reply = { ok: true; text: string } | { ok: false; code: number; message: string };

export class ExcelHost {
  readonly window: ExcelWindow;
  readonly log = new RequestLog();
  readonly faults = new Faults();
  readonly references = new References();
  readonly events: HostEvents;
  /** Calls that the host did not know, as `Class.Member`; a suite asserts that there are none. */
  readonly unimplemented: string[] = [];
  readonly root: Handle;
  /** Values of reads come back null in the request being done. */
  nullReads = false;
  private readonly undoable: { request: number; before: Workbook }[] = [];
  private readonly stopWatching: () => void;
  private requests = 0;

  constructor(
    readonly workbook: Workbook,
    private readonly options: HostOptions = {},
  ) {
    this.window = new ExcelWindow(workbook, options.culture ?? 'en-US');
    this.events = new HostEvents(this.window, (sheet) => workbook.tablesOn(sheet));
    this.root = handle(workbookClass, workbook);
    this.stopWatching = workbook.watch((change, origin) => {
      this.references.adjust(change);
      this.events.changed(change, origin);
    });
  }

  /** Ends the window: it hears of no further change. */
  close(): void {
    this.stopWatching();
    this.events.sink = undefined;
    this.faults.clear();
  }

  /** Notes a call that the host does not know, and gives the refusal to throw. */
  notImplemented(member: string): NotImplementedByHost {
    if (!this.unimplemented.includes(member)) this.unimplemented.push(member);
    return new NotImplementedByHost(member);
  }

  /** Something that the person at this window does. */
  byPerson<T>(act: (workbook: Workbook) => T): T {
    return this.workbook.as(this.origin(false), () => act(this.workbook));
  }

  /** The person selects cells, or a program does it for them: `Items!B2`, or `B2` on the active sheet. */
  select(address: string): void {
    const { sheet, area } = this.workbook.locate(address, this.window.activeSheet);
    this.selectCells(sheet, area);
  }

  selectCells(sheet: Sheet, area: Area): void {
    const previous = this.window.selection;
    this.window.select(sheet, area);
    this.events.selected(sheet, area, previous);
  }

  /** Ctrl+Z, so many writing requests back (platform spec, section 5, item 12: a posting of several requests can be half undone). */
  undo(requests = 1): void {
    const step = this.undoable[this.undoable.length - requests];
    if (!step) throw new Error('The host keeps nothing to undo: open it with keepUndo.');
    this.undoable.length -= requests;
    this.byPerson((workbook) => workbook.restore(step.before));
  }

  /** Does one request of Office.js: its body as JSON, and its flags. */
  async request(text: string, flags: number): Promise<Reply> {
    const body = JSON.parse(text) as RequestBody;
    const record = this.log.begin(++this.requests, body, Buffer.byteLength(text), flags);
    await this.options.gate?.(record);
    const faults = this.faults.striking(record);
    for (const fault of faults) await fault.before?.(this);
    const refusal = (await this.editing(flags)) ?? this.refusal(record, faults);
    const reply = refusal === undefined ? this.execute(body, record, faults) : failed(refusal);
    for (const fault of faults) await fault.after?.(this);
    if (faults.some((fault) => fault.silent)) return new Promise(() => undefined);
    return this.answered(record, faults, reply);
  }

  /** While a person types, a request fails; with delayForCellEdit it waits, for ever if need be (item 8). */
  private async editing(flags: number): Promise<number | undefined> {
    const ended = this.faults.cellEdit;
    if (!ended) return undefined;
    if ((flags & requestFlags.delayForCellEdit) === 0) return transportCodes.cellEdit;
    await ended;
    return undefined;
  }

  private refusal(record: RequestRecord, faults: Fault[]): number | undefined {
    const { payloadLimit } = this.faults;
    if (payloadLimit !== undefined && record.bytes > payloadLimit) return transportCodes.requestTooLarge;
    return faults.find((fault) => fault.refuse !== undefined)?.refuse;
  }

  private execute(body: RequestBody, record: RequestRecord, faults: Fault[]): Reply {
    if (record.writes && this.options.keepUndo) this.undoable.push({ request: record.number, before: this.workbook.copy() });
    const { grownRows } = this.workbook;
    const shortest = faults.find((fault) => fault.grownRows !== undefined)?.grownRows;
    if (shortest !== undefined) this.workbook.grownRows = (_table, written) => Math.min(written, shortest);
    this.nullReads = faults.some((fault) => fault.nullReads);
    try {
      const failAction = faults.find((fault) => fault.failAction)?.failAction;
      const answer = this.workbook.as(this.origin(true), () => new RequestRun(this, body).run(failAction));
      if (answer.Error) record.error = answer.Error.Code;
      return { ok: true, text: JSON.stringify(answer) };
    } finally {
      this.workbook.grownRows = grownRows;
      this.nullReads = false;
      this.references.endRequest();
    }
  }

  private answered(record: RequestRecord, faults: Fault[], reply: Reply): Reply {
    const lost = faults.find((fault) => fault.loseAnswer !== undefined)?.loseAnswer;
    const answer = reply.ok && lost !== undefined ? failed(lost) : this.withinLimit(record, reply);
    if (!answer.ok) record.error = `transport ${answer.code}`;
    return answer;
  }

  private withinLimit(record: RequestRecord, reply: Reply): Reply {
    if (!reply.ok) return reply;
    record.answerBytes = Buffer.byteLength(reply.text);
    const { payloadLimit } = this.faults;
    return payloadLimit !== undefined && record.answerBytes > payloadLimit ? failed(transportCodes.responseTooLarge) : reply;
  }

  private origin(addin: boolean): Origin {
    return { window: this.window, addin };
  }
}

const failed = (code: number): Reply => ({ ok: false, code, message: `Transport code ${code}.` });
