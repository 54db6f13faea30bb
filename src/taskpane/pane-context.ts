/** What every part of the pane needs: the language, the engine, what was read, and what the last task ended in. */
import { createContext, useContext } from 'react';
import type { Language } from '../localization/language';
import { paneText, type PaneText } from '../localization/pane';
import type { CommandForm } from './engine/commands';
import type { LocatedRefusal, OpenedWorkbook, RunOutcome, Stage } from './engine/protocol';

export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** How the last task ended. */
export interface LastRun {
  readonly caption: string;
  readonly preview: boolean;
  readonly outcome?: RunOutcome;
  /** A fault of the product, as text for whoever looks after it. */
  readonly fault?: string;
}

export interface PaneState {
  readonly language: Language;
  /** What can be done; the worker tells it when it has started. */
  readonly commands: readonly CommandForm[];
  readonly opened?: OpenedWorkbook;
  readonly progress?: Progress;
  /** A cell is being edited: Excel does nothing until that ends. */
  readonly cellBusy: boolean;
  readonly lastRun?: LastRun;
  readonly problems: readonly LocatedRefusal[];
  /** What the rules say against what was just typed into the Revaluation Journal. */
  readonly typedProblems: readonly LocatedRefusal[];
  readonly userId: string;
  readonly notice?: string;
}

export interface PaneActions {
  readAgain(): Promise<void>;
  setUp(): Promise<void>;
  openSample(): Promise<void>;
  run(
    caption: string,
    options: Readonly<Record<string, string | number | boolean | undefined>>,
    workDate: number,
    preview: boolean,
  ): Promise<void>;
  cancel(): void;
  goTo(problem: LocatedRefusal): Promise<void>;
  showTable(table: string): Promise<void>;
  setUserId(name: string): void;
}

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('outside the pane');
  return pane;
}

/** Texts of the pane in its language. */
export function useText(): (key: PaneText, values?: Readonly<Record<string, string | number>>) => string {
  const { language } = usePane().state;
  return (key, values) => paneText(key, language, values);
}
