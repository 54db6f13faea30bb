/**
 * Follows what a person types into the Revaluation Journal's sheet: a moment after the last cell the related columns are filled in. If the person types on while that is worked
 * out, nothing is written over it and all is worked out again. Other people's typing is followed by their own panes.
 */
import type { EngineClient } from './engine/client';
import type { LocatedRefusal, TypedCall } from './engine/protocol';
import { schema } from '../schema';
import type { Turns } from './turns';

const table = schema.revaluationJournal.name;
/** Long enough for a fill down or a paste to be complete, short enough to be at once. */
const quietMs = 250;

export class JournalFollower {
  private addresses: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isAgain = false;
  private watched: string | undefined;
  private unwatch: (() => Promise<void>) | undefined;

  constructor(
    private readonly engine: EngineClient,
    private readonly turns: Turns,
    private readonly callOf: () => Pick<TypedCall, 'language' | 'workDate' | 'userId'>,
    private readonly onFollowed: (refusals: readonly LocatedRefusal[]) => void,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Listens to the journal's sheet as it is now; call again when sheets may have come or gone. */
  async listen(): Promise<void> {
    const sheet = await this.engine.workbook.sheetId(table);
    if (sheet === this.watched) return;
    await this.unwatch?.();
    this.unwatch = sheet === undefined ? undefined : await this.engine.workbook.onTyped(table, (address) => this.typed(address));
    this.watched = sheet;
  }

  private typed(address: string): void {
    this.addresses.push(address);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.turns.take(() => this.follow()).catch(this.onFault), quietMs);
  }

  private async follow(): Promise<void> {
    const addresses = this.addresses.splice(0);
    if (addresses.length === 0) return;
    const { engine } = this;
    await engine.workbook.tables();
    const areas = addresses.flatMap((address) => engine.workbook.areaWithin(table, address) ?? []);
    if (areas.length === 0) return;
    const { cells, refusals } = await engine.call('journalTyped', [{ areas, again: this.isAgain, ...this.callOf() }]);
    // The timer of what was typed meanwhile runs already.
    this.isAgain = this.addresses.length > 0;
    if (this.isAgain) return void this.addresses.unshift(...addresses);
    if (cells.length > 0) await engine.workbook.writeCells(table, cells);
    this.onFollowed(refusals);
  }
}
