/** State of the pane and what changes it. Long work runs in the worker; here it is started, watched and its end taken in. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Refused } from '../book/refusal';
import type { Language } from '../localization/language';
import { paneText } from '../localization/pane';
import { localDay, localTime } from './clock';
import { Cancelled, type EngineClient } from './engine/client';
import type { LocatedRefusal, RunOutcome, Stage } from './engine/protocol';
import type { Pane, PaneActions, PaneState } from './pane-context';
import { openSampleCompany } from './sample';
import { savedUserId, saveUserId } from './user-name';

type Change = Partial<PaneState>;

export function usePaneState(engine: EngineClient, language: Language, cellBusy: boolean): Pane {
  const [state, setState] = useState<PaneState>(() => ({ language, engine, cellBusy: false, problems: [], userId: savedUserId() }));
  const change = useCallback((part: Change) => setState((before) => ({ ...before, ...part })), []);
  const actions = useMemo(() => actionsOf(engine, language, change, () => savedUserId()), [engine, language, change]);
  useEffect(() => void actions.readAgain(), [actions]);
  return useMemo(() => ({ state: { ...state, cellBusy }, actions }), [state, cellBusy, actions]);
}

function actionsOf(engine: EngineClient, language: Language, change: (part: Change) => void, userId: () => string): PaneActions {
  const onProgress = (stage: Stage, done: number, total: number): void => change({ progress: { stage, done, total } });
  /** Long work: shows progress, turns its failure into problems or a fault, and hides the progress again. */
  const work = async (caption: string, preview: boolean, act: () => Promise<void>): Promise<void> => {
    change({ progress: { stage: 'reading', done: 0, total: 0 }, notice: undefined });
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Cancelled)) change(failed(caption, preview, error));
    } finally {
      change({ progress: undefined });
    }
  };
  const read = async (): Promise<void> => {
    const opened = await engine.call('open', [language, engine.workbook.date1904], onProgress);
    change({ opened, problems: opened.refusals });
  };
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
        const outcome = await engine.call('run', [{ caption, options, preview, language, workDate, userId: userId(), now }], onProgress);
        change(ended(caption, preview, outcome));
      }),
    cancel: () => engine.cancel(),
    goTo: async ({ cell }: LocatedRefusal) => {
      if (cell) await engine.workbook.select(cell.table, cell.row, cell.column);
    },
    showTable: (table) => engine.workbook.show(table),
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

function failed(caption: string, preview: boolean, error: unknown): Change {
  if (error instanceof Refused) {
    const refusals = error.refusals.map((refusal) => ({ refusal }));
    return { lastRun: { caption, preview, outcome: { refusals, lines: [], warnings: [], tables: [] } }, problems: refusals };
  }
  return { lastRun: { caption, preview, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) } };
}
