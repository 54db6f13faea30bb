/**
 * A random ledger as a scenario of test/conformance: a setup and steps of every kind, played as they are made up, since what can be returned, invoiced or undone depends on what was posted.
 * A step that the product refuses is left out of the scenario. The same seed makes the same one.
 */
import { type Day, isoDate, parseIsoDate } from '../../../../src/decimal';
import { CommandRefused, Game } from '../../../conformance/player/game';
import type { JsonRow, Scenario } from '../../../conformance/player/scenario';
import { steps as playerSteps } from '../../../conformance/player/steps';
import { adjust, emptyingSteps, settlingSteps } from './closing';
import { kinds } from './kinds';
import type { Kind, LedgerOptions } from './options';
import { Random } from './random';
import { firstDate, randomSetup } from './setup';
import { Situation } from './situation';

/** Makes the game that plays the scenario; tests look over its shoulder. */
export type NewGame = (scenario: Scenario) => Game;

export class RandomLedger {
  readonly scenario: Scenario & { steps: JsonRow[] };
  readonly game: Game;
  private readonly situation: Situation;
  private readonly random: Random;

  constructor(
    readonly seed: number,
    readonly options: LedgerOptions,
    newGame: NewGame = (scenario) => new Game(scenario),
  ) {
    this.random = new Random(seed);
    const setup = randomSetup(this.random, options);
    this.scenario = { name: `${options.method.toLowerCase()}-${seed}`, needs: [], workDate: firstDate, setup, steps: [] };
    this.game = newGame(this.scenario);
    this.situation = new Situation(this.random, this.game, options);
  }

  /** Makes up and plays all steps. */
  grow(): this {
    const { random, situation, options } = this;
    const chosen = (Object.keys(kinds) as Kind[]).filter((kind) => !options.without?.includes(kind));
    const weighted = chosen.map((kind) => [kinds[kind].weight, kind] as const);
    for (let i = 0; i < options.steps; i++) {
      const days = random.whole(0, 4);
      situation.today += days;
      const made = kinds[random.weighted(weighted)].make(situation);
      made.forEach((step, n) => this.play(n === 0 && days > 0 ? { ...step, workDate: isoDate(situation.today as Day) } : step));
    }
    if (options.unadjusted !== true) this.play(adjust);
    return this;
  }

  /** Plays given steps instead of making them up; those that cannot be played are left out. */
  replay(steps: readonly JsonRow[]): this {
    for (const step of steps) {
      try {
        this.play(step);
      } catch {
        // It needs a step that was left out.
      }
    }
    const days = steps.flatMap((step) =>
      [step.workDate, step['Posting Date']].map((date) => (typeof date === 'string' ? (parseIsoDate(date) ?? 0) : 0)),
    );
    this.situation.today = Math.max(this.situation.today, ...days);
    return this;
  }

  /** The day up to which there are postings. */
  get lastDay(): Day {
    return (this.situation.today + 1000) as Day;
  }

  /** Invoices, receives and finishes everything. */
  settle(): this {
    this.situation.today += 400;
    for (const step of settlingSteps(this.situation)) this.play(step);
    return this;
  }

  /** Settles, and takes all stock out. */
  close(): this {
    this.settle();
    for (const step of emptyingSteps(this.situation)) this.play(step);
    this.play(adjust);
    return this;
  }

  /** Plays a step; true when it was done, false when the product refused it. Anything else it throws goes on. */
  play(step: JsonRow): boolean {
    const { game, situation, scenario } = this;
    if (step.do === 'Edit Revaluation Journal' && game.book.revaluationJournal.count === 0) return false;
    try {
      game.moveWorkDate(step);
      playerSteps[String(step.do)](game, step);
    } catch (error) {
      if (error instanceof CommandRefused) return false;
      throw error;
    }
    scenario.steps.push(step);
    const document = String(step.document);
    situation.begun.add(document);
    if (step.do === 'Create Production Order') situation.orders.push(document);
    if (step.do === 'Finish Production Order') situation.orders.splice(situation.orders.indexOf(document), 1);
    return true;
  }
}
