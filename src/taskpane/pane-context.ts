/** What every part of the pane needs: the language, the engine, what was read, and what the last task ended in. */
import { createContext, useContext } from 'react';
import type { Language } from '../localization/language';
import { paneText, type PaneText } from '../localization/pane';
import type { CommandForm } from './engine/commands';
import type { OptionValues } from '../commands/command';
import type { TableName } from '../schema';
import type { Key, LocatedRefusal, OpenedWorkbook, RunOutcome, Stage } from './engine/protocol';

export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** A task as it was asked for. */
export interface Asked {
  /** English caption of the command; blank for work on the workbook itself. */
  readonly caption: string;
  readonly options: OptionValues;
  readonly preview: boolean;
}

/** How the last task ended. */
export interface LastRun extends Asked {
  readonly outcome?: RunOutcome;
  /** It stopped after writing had begun. */
  readonly interrupted?: boolean;
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
  /** The task that met the problems; undefined when the workbook itself has them. */
  readonly problemsOf?: LastRun;
  /** What the rules say against what was just typed into the Revaluation Journal. */
  readonly typedProblems: readonly LocatedRefusal[];
  /** The sample company was begun and is not complete. */
  readonly sampleBegun: boolean;
  readonly userId: string;
  /** Day that tasks are done for; today until the reader chooses another. */
  readonly workDate: number;
  /** What was filled into forms, by English caption of the command: a form that is opened again shows it. */
  readonly drafts: Readonly<Record<string, OptionValues | undefined>>;
  readonly notice?: string;
  /** The reader chose to post although rows were changed after posting. */
  readonly despiteDamage: boolean;
}

export interface PaneActions {
  readAgain(): Promise<void>;
  setUp(): Promise<void>;
  openSample(): Promise<void>;
  run(asked: Asked): Promise<void>;
  /** Finishes or removes the posting that was found unfinished. */
  recover(way: 'finish' | 'remove'): Promise<void>;
  /** From now on posts although rows were changed after posting. */
  postDespiteDamage(): void;
  cancel(): void;
  goTo(problem: LocatedRefusal): Promise<void>;
  showTable(table: string): Promise<void>;
  /** Codes that a field may be filled with; none while the workbook cannot be read. */
  keys(table: TableName): Promise<readonly Key[]>;
  setUserId(name: string): void;
  setWorkDate(day: number): void;
  setDraft(caption: string, values: OptionValues): void;
}

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Shows the form of a command, by its English caption; the list of all without one. */
  readonly openTask: (caption?: string) => void;
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
