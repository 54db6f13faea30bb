/**
 * One pane in one Excel window: the real Office.js over its own replica of the workbook, and the product on top. Requests take their time; a pane that closes hears nothing more.
 */
import { Poster } from '../../src/workbook/claim/poster';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { installGlobals, type OpenedHost, openHost } from '../host/bind-jest';
import type { RequestRecord } from '../host/log';
import type { Workbook } from '../host/model/workbook';
import type { Random } from './random';
import type { Timeline } from './timeline';
import { UndoStack } from './undo-stack';

/** How long the product tries again while a person edits a cell. */
const cellEditRetryMs = 1_000;

export interface PaneSurroundings {
  readonly timeline: Timeline;
  readonly random: Random;
  /** A request takes at most so long to reach Excel, in milliseconds. */
  readonly latencyMost: () => number;
  readonly workbook: Workbook;
  readonly userId: string;
  readonly token: string;
  /** How much this machine's clock is ahead, in milliseconds. */
  readonly clockAhead: number;
  readonly keepUndo?: boolean;
  /** Hears of each request of the pane just before Excel does it. */
  readonly beforeRequest: (pane: Pane, record: RequestRecord) => void;
}

/** The pane was closed, or lost, before its work was done. */
export class PaneGone extends Error {}

const midnight = Date.UTC(2026, 0, 31, 9);

export class Pane {
  readonly opened: OpenedHost;
  readonly poster: Poster;
  /** Kept only where somebody is going to undo something. */
  readonly undoStack: UndoStack | undefined;
  excel!: ExcelWorkbook;
  isOpen = true;
  private tellGone!: (gone: PaneGone) => void;
  private readonly gone: Promise<never>;

  private constructor(private readonly around: PaneSurroundings) {
    const { timeline, random, workbook, userId, token } = around;
    this.gone = new Promise((_, reject) => (this.tellGone = reject));
    // Nobody may be listening when it comes.
    this.gone.catch(() => undefined);
    this.opened = openHost({ workbook, gate: (record) => this.travel(record) });
    this.undoStack = around.keepUndo ? new UndoStack(workbook, this.opened.host.window) : undefined;
    const wait = (milliseconds: number): Promise<void> => new Promise((go) => timeline.after(milliseconds, this.entering(go)));
    this.poster = new Poster({ userId, token, now: () => this.clock(), wait });
    this.wait = wait;
    this.latency = () => random.whole(5, around.latencyMost());
  }

  readonly wait: (milliseconds: number) => Promise<void>;
  private readonly latency: () => number;

  static async open(around: PaneSurroundings): Promise<Pane> {
    const pane = new Pane(around);
    pane.enter();
    pane.excel = await pane.whileOpen(ExcelWorkbook.open(() => pane.wait(cellEditRetryMs)));
    return pane;
  }

  /** This machine's clock. */
  clock(): number {
    return midnight + this.around.timeline.now + this.around.clockAhead;
  }

  get host(): OpenedHost['host'] {
    return this.opened.host;
  }

  /** What the pane does until it is done or the pane is gone. */
  whileOpen<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.gone]);
  }

  /** The pane goes, whatever it was doing. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.undoStack?.end();
    this.opened.close();
    this.tellGone(new PaneGone());
  }

  /** The program that goes on next finds this pane's Excel as the global one. */
  enter(): void {
    installGlobals(this.opened);
  }

  private entering(go: () => void): () => void {
    return () => {
      if (!this.isOpen) return;
      this.enter();
      go();
    };
  }

  private travel(record: RequestRecord): Promise<void> {
    return new Promise((go) =>
      this.around.timeline.after(
        record.byLibrary ? 0 : this.latency(),
        this.entering(() => {
          if (!record.byLibrary) this.around.beforeRequest(this, record);
          if (record.writes && !record.byLibrary) this.undoStack?.beginStep();
          if (this.isOpen) go();
        }),
      ),
    );
  }
}
