/** State of the pane and what changes it. Long work runs in the worker; here it is started, watched and its end taken in. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Refused } from '../book/refusal';
import { anyCaption } from '../localization/captions';
import type { Language } from '../localization/language';
import { paneText } from '../localization/pane';
import { schema } from '../schema';
import { localDay, localTime } from './clock';
import { Cancelled, type EngineClient, Interrupted } from './engine/client';
import type { LocatedRefusal, OpenedWorkbook, RunOutcome, Stage } from './engine/protocol';
import { JournalFollower } from './journal-follower';
import type { Asked, Pane, PaneActions, PaneState } from './pane-context';
import { OthersFollower } from './others-follower';
import { openSampleCompany } from './sample';
import { Turns } from './turns';
import { savedUserId, saveUserId } from './user-name';
import { inWords } from './words';

type Change = Partial<PaneState>;
type Changing = (part: Change | ((before: PaneState) => Change)) => void;

/** Work on the workbook itself, not asked for by a form. */
const noTask: Asked = { caption: '', options: {}, preview: false };

/** The sheet to begin with once the workbook is set up. */
const firstSheet = schema.items.name;

export function usePaneState(engine: EngineClient, language: Language, cellBusy: boolean): Pick<Pane, 'state' | 'actions'> {
  const [state, setState] = useState<PaneState>(() => ({
    language,
    commands: [],
    cellBusy: false,
    problems: [],
    typedProblems: [],
    sampleBegun: false,
    userId: savedUserId(),
    workDate: localDay(),
    drafts: {},
    despiteDamage: false,
  }));
  const change: Changing = useCallback(
    (part) => setState((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) })),
    [],
  );
  const actions = useMemo(() => actionsOf(engine, language, change), [engine, language, change]);
  useEffect(() => {
    engine.call('commands', [language]).then(
      (commands) => change({ commands }),
      (error: unknown) => void failed(noTask, error, language).then(change),
    );
    void actions.readAgain();
  }, [engine, actions, change, language]);
  return useMemo(() => ({ state: { ...state, cellBusy }, actions }), [state, cellBusy, actions]);
}

function actionsOf(engine: EngineClient, language: Language, change: Changing): PaneActions {
  let workDate = localDay();
  let despiteDamage = false;
  const turns = new Turns();
  const follower = new JournalFollower(
    engine,
    turns,
    () => ({ language, workDate, userId: savedUserId() }),
    (typedProblems) => change({ typedProblems }),
    (error) => void (error instanceof Refused ? typedProblemsOf(error, language) : failed(noTask, error, language)).then(change),
  );
  /** What somebody else posted shows without being asked for. */
  const others = new OthersFollower(engine, () => {
    const look = async (): Promise<void> => change({ opened: await engine.call('lookAgain', [language]) });
    void turns.take(look).catch(async (error: unknown) => change(await failed(noTask, error, language)));
  });
  const onProgress = (stage: Stage, done: number, total: number): void => change({ progress: { stage, done, total } });
  /** Long work: waits its turn, shows progress, turns its failure into problems or a fault, and hides the progress again. */
  const work = (asked: Asked, act: () => Promise<void>): Promise<void> =>
    turns.take(async () => {
      change({ progress: { stage: 'reading', done: 0, total: 0 }, notice: undefined, typedProblems: [] });
      try {
        await act();
        await follower.listen();
        await others.listen();
      } catch (error) {
        change(error instanceof Cancelled ? { notice: paneText('cancelled', language) } : await failed(asked, error, language));
      } finally {
        change({ progress: undefined });
      }
    });
  const read = async (): Promise<void> => {
    const opened = await engine.call('open', [language], onProgress);
    take(opened);
  };
  const take = (opened: OpenedWorkbook): void =>
    change({ opened, problems: [...opened.refusals, ...(opened.safety?.changed ?? [])], problemsOf: undefined });
  /** Going to a sheet or a cell may fail when it is gone meanwhile; that is a problem like any other. */
  const show = (act: () => Promise<void>): Promise<void> =>
    act().catch(async (error: unknown) => change(await failed(noTask, error, language)));
  return {
    readAgain: () => work(noTask, read),
    setUp: () =>
      work(noTask, async () => {
        const count = await engine.call('setUp', [language], onProgress);
        await engine.workbook.show(firstSheet);
        change({ notice: paneText('setUpDone', language, { count }) });
        await read();
      }),
    openSample: () =>
      work(noTask, async () => {
        change({ sampleBegun: true });
        await whileWriting(() => openSampleCompany(engine.workbook, (done, total) => onProgress('writing', done, total)));
        await engine.workbook.show(firstSheet);
        const task = anyCaption('Adjust Cost - Item Entries', language);
        change({ sampleBegun: false, notice: paneText('sampleDone', language, { task }) });
        await read();
      }),
    run: (asked) =>
      work(asked, async () => {
        const now = { day: localDay(), time: localTime() };
        const outcome = await engine.call('run', [{ ...asked, language, workDate, userId: savedUserId(), now, despiteDamage }], onProgress);
        change(ended(asked, outcome));
      }),
    recover: (way) => work(noTask, async () => take(await engine.call('recover', [{ way, language, userId: savedUserId() }], onProgress))),
    postDespiteDamage: () => {
      despiteDamage = true;
      change({ despiteDamage });
    },
    cancel: () => engine.cancel(),
    goTo: async ({ cell }: LocatedRefusal) => {
      if (cell) await show(() => engine.workbook.select(cell.table, cell.row, cell.column));
    },
    showTable: (table) => show(() => engine.workbook.show(table)),
    keys: (table) => turns.take(() => engine.call('keys', [table])),
    setUserId: (name) => {
      saveUserId(name);
      change({ userId: name });
    },
    setWorkDate: (day) => {
      workDate = day;
      change({ workDate: day });
    },
    setDraft: (caption, values) => change(({ drafts }) => ({ drafts: { ...drafts, [caption]: values } })),
  };
}

/** What fails in here may have written a part. */
async function whileWriting(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw new Interrupted(error instanceof Error ? error : new Error(String(error)));
  }
}

function ended(asked: Asked, outcome: RunOutcome): Change {
  const { opened, refusals, warnings } = outcome;
  const lastRun = { ...asked, outcome };
  return { lastRun, problemsOf: lastRun, problems: [...refusals, ...warnings], ...(opened && { opened }) };
}

async function failed(asked: Asked, error: unknown, language: Language): Promise<Change> {
  const interrupted = error instanceof Interrupted;
  const met = interrupted ? error.reason : error;
  if (met instanceof Refused) {
    const refusals = await inWords(met, language);
    const lastRun = { ...asked, interrupted, outcome: { refusals, lines: [], warnings: [], tables: [] } };
    return { lastRun, problemsOf: lastRun, problems: refusals };
  }
  return { lastRun: { ...asked, interrupted, fault: met instanceof Error ? (met.stack ?? met.message) : String(met) } };
}

async function typedProblemsOf(error: Refused, language: Language): Promise<Change> {
  return { typedProblems: await inWords(error, language) };
}
