/**
 * Notices that somebody else posts: a moment after the last change that others made to the posting log the pane looks again. Events are hints only; what is posted on is read before every
 * posting, whether they came or not.
 */
import type { EngineClient } from './engine/client';
import { schema } from '../schema';

const table = schema.postingLog.name;
/** A posting of somebody else arrives in several changes. */
const quietMs = 3_000;

export class OthersFollower {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watched: string | undefined;
  private unwatch: (() => Promise<void>) | undefined;

  constructor(
    private readonly engine: EngineClient,
    private readonly onPosted: () => void,
  ) {}

  /** Listens to the sheet of the log as it is now; call again when sheets may have come or gone. */
  async listen(): Promise<void> {
    const { workbook } = this.engine;
    const sheet = await workbook.sheetId(table);
    if (sheet === this.watched) return;
    await this.unwatch?.();
    this.unwatch = sheet === undefined ? undefined : await workbook.onOthers(table, () => this.changed());
    this.watched = sheet;
  }

  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.onPosted, quietMs);
  }
}
