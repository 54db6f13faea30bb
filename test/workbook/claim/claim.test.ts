/** Two windows, one workbook: who claims it first posts, the other is told who, and a claim that was left behind expires. */
import { Refused } from '../../../src/book/refusal';
import { refusalText } from '../../../src/localization/texts';
import { captionsIn } from '../../../src/localization/workbook-captions';
import { ClaimCells } from '../../../src/workbook/claim/claim-cells';
import { Poster } from '../../../src/workbook/claim/poster';
import { newWorkbookFile } from '../../../src/workbook/file/index';
import type { WorkbookPort } from '../../../src/workbook/port';
import { Session } from '../../../src/workbook/session';
import { setUpWorkbook } from '../../../src/workbook/sheets/set-up';

const english = captionsIn('en');
const nine = Date.UTC(2026, 0, 31, 9);

class Window {
  readonly poster: Poster;
  /** By this window's clock. */
  time: number;
  /** What others do while this window waits. */
  meanwhile: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly port: WorkbookPort,
    name: string,
    clockAhead = 0,
  ) {
    this.time = nine + clockAhead;
    this.poster = new Poster({
      userId: name,
      token: `token of ${name}`,
      now: () => this.time,
      wait: async (milliseconds) => {
        this.time += milliseconds;
        await this.meanwhile();
      },
    });
  }

  async cells(): Promise<ClaimCells> {
    const { places } = await Session.open(this.port, english);
    return new ClaimCells(this.port, places.get('postingClaim')!);
  }

  async claim(): Promise<void> {
    return this.poster.claim(await this.cells());
  }

  /** Who else is posting, as this window reads it. */
  async other(): Promise<string | undefined> {
    const other = this.poster.otherIn((await Session.open(this.port, english)).book);
    return other && String(other.values.user);
  }
}

async function aWorkbook(): Promise<WorkbookPort> {
  const port = newWorkbookFile();
  await setUpWorkbook(port, english);
  return port;
}

const codes = (error: unknown): string[] => (error instanceof Refused ? error.refusals.map(({ code }) => code) : [String(error)]);
const refusalOf = (work: Promise<unknown>): Promise<string[]> => work.then(() => [], codes);

describe('a claim', () => {
  it('is held by one window; another one is told who and since when', async () => {
    const port = await aWorkbook();
    const [anna, bert] = [new Window(port, 'ANNA'), new Window(port, 'BERT')];
    await anna.claim();
    expect(await bert.other()).toBe('ANNA');
    const refused = await bert.claim().catch((error: Refused) => error);
    expect(refusalText((refused as Refused).refusals[0], 'en')).toMatch(/^ANNA is posting since .*31\/01\/2026.*Nothing was written/);
    expect(await anna.other()).toBeUndefined();
  });

  it('is free again once it was given back', async () => {
    const port = await aWorkbook();
    const [anna, bert] = [new Window(port, 'ANNA'), new Window(port, 'BERT')];
    await anna.claim();
    await anna.poster.release(await anna.cells());
    expect(await bert.other()).toBeUndefined();
    await bert.claim();
    expect(await anna.other()).toBe('BERT');
  });

  it('taken by two windows at once is left to the one whose name stays', async () => {
    const port = await aWorkbook();
    const [anna, bert] = [new Window(port, 'ANNA'), new Window(port, 'BERT')];
    const cells = await bert.cells();
    anna.meanwhile = () => cells.write(1, { token: 'token of BERT', userId: 'BERT', since: new Date(nine).toISOString(), beat: 1 });
    expect(await refusalOf(anna.claim())).toEqual(['claimHeld']);
    expect(await anna.other()).toBe('BERT');
  });

  it('that another window took while rows were written stops the writing', async () => {
    const port = await aWorkbook();
    const [anna, bert] = [new Window(port, 'ANNA'), new Window(port, 'BERT')];
    await anna.claim();
    await (await bert.cells()).write(1, { token: 'token of BERT', userId: 'BERT' });
    anna.time += 10_000;
    expect(await refusalOf(anna.poster.hold(await anna.cells()))).toEqual(['claimLost']);
    await anna.poster.release(await anna.cells());
    expect(await anna.other()).toBe('BERT');
  });
});

describe('a claim left behind by a closed pane', () => {
  it.each([0, -3 * 60 * 60 * 1000, 3 * 60 * 60 * 1000])(
    'expires when a window has seen it unmoved for two minutes, with clocks %d ms apart',
    async (ahead) => {
      const port = await aWorkbook();
      const [anna, bert] = [new Window(port, 'ANNA'), new Window(port, 'BERT', ahead)];
      await anna.claim();
      expect(await bert.other()).toBe('ANNA');
      bert.time += 119_000;
      expect(await bert.other()).toBe('ANNA');
      bert.time += 1_000;
      expect(await bert.other()).toBeUndefined();
      await bert.claim();
      expect(await anna.other()).toBe('BERT');
    },
  );

  it('does not expire while its window writes', async () => {
    const port = await aWorkbook();
    const [anna, bert] = [new Window(port, 'ANNA'), new Window(port, 'BERT')];
    await anna.claim();
    for (let minute = 0; minute < 5; minute++) {
      for (const window of [anna, bert]) window.time += 60_000;
      await anna.poster.hold(await anna.cells());
      expect(await bert.other()).toBe('ANNA');
    }
  });

  it('is not watched first when it is older than a day', async () => {
    const port = await aWorkbook();
    const [anna, bert] = [new Window(port, 'ANNA'), new Window(port, 'BERT', 25 * 60 * 60 * 1000)];
    await anna.claim();
    expect(await bert.other()).toBeUndefined();
  });
});

describe('a posting that another one, made at the same time, was written over', () => {
  it('is missed by everybody, with the name of who posted it', async () => {
    const port = await aWorkbook();
    const anna = new Window(port, 'ANNA');
    await anna.poster.leaveWord(await anna.cells(), { itemRegisterNo: 1, glRegisterNo: 0, hash: 'aaaa-' });
    const { damage } = await Session.open(port, english);
    expect(damage.map(({ code, values }) => [code, values.user, values.register])).toEqual([['postingOverwritten', 'ANNA', 1]]);
    expect(anna.poster.lost((await Session.open(port, english)).book)).toHaveLength(1);
  });
});
