/** State of the pane and what changes it. Long work runs in the worker; here it is started, watched and its end taken in. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Refused } from '../book/refusal';
import type { Language } from '../localization/language';
import { paneText } from '../localization/pane';
import { localDay, localTime } from './clock';
import { Cancelled, type EngineClient } from './engine/client';
import type { LocatedRefusal, RunOutcome, Stage } from './engine/protocol';
import { JournalFollower } from './journal-follower';
import type { Pane, PaneActions, PaneState } from './pane-context';
import { openSampleCompany } from './sample';
import { Turns } from './turns';
import { savedUserId, saveUserId } from './user-name';
import { inWords } from './words';

type Change = Partial<PaneState>;

export function usePaneState(engine: EngineClient, language: Language, cellBusy: boolean): Pane {
  const [state, setState] = useState<PaneState>(() => ({
    language,
    commands: [],
    cellBusy: false,
    problems: [],
    typedProblems: [],
    userId: savedUserId(),
  }));
  const change = useCallback((part: Change) => setState((before) => ({ ...before, ...part })), []);
  const actions = useMemo(() => actionsOf(engine, language, change), [engine, language, change]);
  useEffect(() => {
    engine.call('commands', []).then(
      (commands) => change({ commands }),
      (error: unknown) => void failed('', false, error, language).then(change),
    );
    void actions.readAgain();
  }, [engine, actions, change, language]);
  return useMemo(() => ({ state: { ...state, cellBusy }, actions }), [state, cellBusy, actions]);
}

function actionsOf(engine: EngineClient, language: Language, change: (part: Change) => void): PaneActions {
  const turns = new Turns();
  const follower = new JournalFollower(
    engine,
    turns,
    () => ({ language, workDate: localDay(), userId: savedUserId() }),
    (typedProblems) => change({ typedProblems }),
    (error) => void (error instanceof Refused ? typedProblemsOf(error, language) : failed('', false, error, language)).then(change),
  );
  const onProgress = (stage: Stage, done: number, total: number): void => change({ progress: { stage, done, total } });
  /** Long work: waits its turn, shows progress, turns its failure into problems or a fault, and hides the progress again. */
  const work = (caption: string, preview: boolean, act: () => Promise<void>): Promise<void> =>
    turns.take(async () => {
      change({ progress: { stage: 'reading', done: 0, total: 0 }, notice: undefined, typedProblems: [] });
      try {
        await act();
        await follower.listen();
      } catch (error) {
        change(error instanceof Cancelled ? { notice: paneText('cancelled', language) } : await failed(caption, preview, error, language));
      } finally {
        change({ progress: undefined });
      }
    });
  const read = async (): Promise<void> => {
    const opened = await engine.call('open', [language], onProgress);
    change({ opened, problems: opened.refusals });
  };
  /** Going to a sheet or a cell may fail when it is gone meanwhile; that is a problem like any other. */
  const show = (act: () => Promise<void>): Promise<void> =>
    act().catch(async (error: unknown) => change(await failed('', false, error, language)));
  return {
    readAgain: () => work('', false, read),
    setUp: () =>
      work('', false, async () => {
        const count = await engine.call('setUp', [language], onProgress);
        change({ notice: paneText('setUpDone', language, { count }) });
        await read();
      }),
    openSample: () =>
      work('', false, async () => {
        await openSampleCompany(engine.workbook, (done, total) => onProgress('writing', done, total));
        change({ notice: paneText('sampleDone', language) });
        await read();
      }),
    run: (caption, options, workDate, preview) =>
      work(caption, preview, async () => {
        const now = { day: localDay(), time: localTime() };
        const outcome = await engine.call(
          'run',
          [{ caption, options, preview, language, workDate, userId: savedUserId(), now }],
          onProgress,
        );
        change(ended(caption, preview, outcome));
      }),
    cancel: () => engine.cancel(),
    goTo: async ({ cell }: LocatedRefusal) => {
      if (cell) await show(() => engine.workbook.select(cell.table, cell.row, cell.column));
    },
    showTable: (table) => show(() => engine.workbook.show(table)),
    setUserId: (name) => {
      saveUserId(name);
      change({ userId: name });
    },
  };
}

function ended(caption: string, preview: boolean, outcome: RunOutcome): Change {
  const opened = outcome.facts && !preview ? { opened: { refusals: [], tables: 1, facts: outcome.facts } } : {};
  return { lastRun: { caption, preview, outcome }, problems: [...outcome.refusals, ...outcome.warnings], ...opened };
}

async function failed(caption: string, preview: boolean, error: unknown, language: Language): Promise<Change> {
  if (error instanceof Refused) {
    const refusals = await inWords(error, language);
    return { lastRun: { caption, preview, outcome: { refusals, lines: [], warnings: [], tables: [] } }, problems: refusals };
  }
  return { lastRun: { caption, preview, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) } };
}

async function typedProblemsOf(error: Refused, language: Language): Promise<Change> {
  return { typedProblems: await inWords(error, language) };
}
