/**
 * What goes wrong between a pane and Excel, put in at a request of one's choice. Each fault cites the platform spec's list
 * (section 5). Nothing here is by chance: a test says at which request, or by which sign, and how often.
 */
import type { ExcelHost } from './protocol/host';
import type { RequestRecord } from './log';

/** What a fault does to one request. All parts are optional. */
export interface Fault {
  name: string;
  /** Runs before the request: a remote change, a person at work. */
  before?(host: ExcelHost): void | Promise<void>;
  /** The request does not reach Excel; the code is Office.js's transport code. */
  refuse?: number;
  /** Refuse one action with a code; the actions before it have had their effect (no rollback). */
  failAction?: { action: number; code: string };
  /** Of the rows written below tables only so many become part of them. */
  grownRows?: number;
  /** Values of any read come back as null. */
  nullReads?: boolean;
  /** Runs after the request and before its answer. */
  after?(host: ExcelHost): void | Promise<void>;
  /** Excel did the work, but the answer does not arrive. */
  loseAnswer?: number;
  /** No answer ever comes, not even a failure. */
  silent?: boolean;
}

/** Office.js's transport codes (platform spec, section 3). */
export const transportCodes = {
  cellEdit: 5004,
  sessionLost: 5012,
  modalDialog: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noPermission: 7000,
  /** Any code that the library does not know becomes GeneralException. */
  general: 5001,
} as const;

/** InvalidOrTimedOutSession: lasts on the web until the workbook is opened again, so use it with `from`. */
export const sessionLost = (): Fault => ({ name: 'session lost', refuse: transportCodes.sessionLost });
/** RequestPayloadSizeLimitExceeded, whatever the size (item 2; earlier builds refused far below 5 MB, #1012). */
export const requestTooLarge = (): Fault => ({ name: 'request too large', refuse: transportCodes.requestTooLarge });
/** ResponsePayloadSizeLimitExceeded: Excel has done the work (item 2). */
export const responseTooLarge = (): Fault => ({ name: 'response too large', loseAnswer: transportCodes.responseTooLarge });
/** The connection breaks after Excel has applied everything: the pane sees a failure and cannot know. */
export const disconnectAfterApplying = (code: number = transportCodes.general): Fault => ({
  name: 'disconnect after applying',
  loseAnswer: code,
});
/** ActivityLimitReached (item 18). */
export const activityLimit = (): Fault => ({ name: 'activity limit', refuse: transportCodes.activityLimit });
/** GeneralException from Excel at one action, after the earlier ones (item 18; OfficeDev/office-js-docs-reference#354). */
export const generalException = (action = 0): Fault => failAtAction(action, 'GeneralException');
/** AccessDenied as a sheet gives that somebody protected meanwhile (item 13, #108). */
export const accessDenied = (action = 0): Fault => failAtAction(action, 'AccessDenied');
/** InactiveWorkbook: another workbook has the focus (item 17, #771, #3307). */
export const inactiveWorkbook = (): Fault => failAtAction(0, 'InactiveWorkbook');
/** Excel refuses one action by a code of its own; the actions before it stay done. */
export const failAtAction = (action: number, code: string): Fault => ({
  name: `${code} at action ${action}`,
  failAction: { action, code },
});
/** Somebody else changes the workbook just before the request. */
export const remoteChange = (act: (host: ExcelHost) => void): Fault => ({
  name: 'remote change',
  before: (host) => host.workbook.as(undefined, () => act(host)),
});
/** The person at this window does something just before the request. */
export const personActs = (act: (host: ExcelHost) => void): Fault => ({
  name: 'person acts',
  before: (host) => host.workbook.as({ window: host.window, addin: false }, () => act(host)),
});
/** Rows land outside the table, all but so many (item 4, #3013, #3191; OfficeDev/office-js-docs-pr#1213). */
export const shortGrowth = (rows = 0): Fault => ({ name: 'short growth', grownRows: rows });
/** Values come back null without an error (item 2, #6781, #4783). */
export const nullReads = (): Fault => ({ name: 'null reads', nullReads: true });
/** Sync hangs for ever, as on the web with big requests (#6150, #6678); Excel has done the work. */
export const neverAnswer = (): Fault => ({ name: 'never answers', silent: true });

interface Planned {
  applies(request: RequestRecord): boolean;
  fault: Fault;
  left: number;
}

export class Faults {
  /** Excel on the web refuses requests and answers above 5 MB (`docs:excel/performance.md`); undefined as on the desktop. */
  payloadLimit: number | undefined = 5_000_000;
  /** Reads of more cells give null (`docs:excel/performance.md`, #6781). */
  readCellsLimit = 5_000_000;
  private planned: Planned[] = [];
  private editing: { ended: Promise<void>; end: () => void } | undefined;

  /** At the n-th request, counted from 1. */
  at(number: number, fault: Fault): void {
    this.when((request) => request.number === number, fault);
  }

  /** From the n-th request on, until `clear`. */
  from(number: number, fault: Fault): void {
    this.when((request) => request.number >= number, fault, Number.POSITIVE_INFINITY);
  }

  /** At the next requests that show the sign, so many times. */
  when(sign: (request: RequestRecord) => boolean, fault: Fault, times = 1): void {
    this.planned.push({ applies: sign, fault, left: times });
  }

  /** At the next request. */
  next(fault: Fault): void {
    this.when(() => true, fault);
  }

  clear(): void {
    this.planned = [];
    this.endCellEdit();
  }

  /** A person starts typing in a cell: every batch fails until it ends, and clicking the pane does not end it (item 8, #806, #3388). */
  beginCellEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing ??= { ended, end };
  }

  endCellEdit(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  /** Resolves when the person has finished; undefined when nobody types. */
  get cellEdit(): Promise<void> | undefined {
    return this.editing?.ended;
  }

  /** The faults that strike a request; each use is counted. */
  striking(request: RequestRecord): Fault[] {
    const striking = this.planned.filter((planned) => planned.left > 0 && planned.applies(request));
    for (const planned of striking) planned.left -= 1;
    this.planned = this.planned.filter((planned) => planned.left > 0);
    return striking.map((planned) => planned.fault);
  }
}
