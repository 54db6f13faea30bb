/**
 * The pane's side of the engine: calls the worker, and serves the worker's calls on the workbook.
 */
import type { ExcelWorkbook } from '../../workbook/excel/excel-workbook';
import type { WorkbookPort } from '../../workbook/port';
import { errorOf, failureOf } from './failure';
import type { EngineCalls, FromWorker, PortCalls, Stage, ToWorker } from './protocol';

export type OnProgress = (stage: Stage, done: number, total: number) => void;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: OnProgress;
}

export class EngineClient {
  private worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  /** From the first word of writing until the call is done: nothing can be stopped then without leaving half of it in the workbook. */
  private writing = false;

  constructor(
    private readonly newWorker: () => Worker,
    readonly workbook: ExcelWorkbook,
  ) {
    this.worker = newWorker();
    this.listen(this.worker);
  }

  /** Calls the worker. Calls are made one after another: the worker tells the progress of the one that runs. */
  call<M extends keyof EngineCalls>(
    method: M,
    args: Parameters<EngineCalls[M]>,
    onProgress: OnProgress = () => undefined,
  ): Promise<ReturnType<EngineCalls[M]>> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, onProgress });
      this.send({ kind: 'call', id, method, args });
    });
  }

  /** Stops what is being read or calculated: the worker goes, with what it knew. Does nothing once writing has begun. */
  cancel(): void {
    if (this.writing) return;
    this.worker.terminate();
    this.rejectAll(new Cancelled());
    this.worker = this.newWorker();
    this.listen(this.worker);
  }

  private listen(worker: Worker): void {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.worker) this.receive(data);
    });
    worker.addEventListener('error', (event) => this.rejectAll(new Error(event.message || 'the worker could not be started')));
  }

  private receive(message: FromWorker): void {
    if (message.kind === 'progress') {
      this.writing ||= message.stage === 'writing';
      for (const { onProgress } of this.waiting.values()) onProgress(message.stage, message.done, message.total);
      return;
    }
    if (message.kind === 'ask') return void this.answer(message.id, message.method, message.args);
    const wasWriting = this.writing;
    this.writing = false;
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (!message.failure) return waiting?.resolve(message.value);
    const error = errorOf(message.failure);
    waiting?.reject(wasWriting ? new Interrupted(error) : error);
  }

  private async answer(id: number, method: keyof PortCalls, args: readonly unknown[]): Promise<void> {
    const asked = this.worker;
    const reply = (message: ToWorker): void => {
      if (asked === this.worker) this.send(message);
    };
    try {
      const port = this.workbook as WorkbookPort as unknown as Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
      reply({ kind: 'reply', id, value: await port[method](...args) });
    } catch (error) {
      reply({ kind: 'reply', id, failure: failureOf(error) });
    }
  }

  private rejectAll(error: Error): void {
    const met = this.writing ? new Interrupted(error) : error;
    this.writing = false;
    for (const { reject } of this.waiting.values()) reject(met);
    this.waiting.clear();
  }

  private send(message: ToWorker): void {
    this.worker.postMessage(message);
  }
}

/** The user cancelled. */
export class Cancelled extends Error {}

/** It failed after writing had begun: part of it may stand in the workbook. */
export class Interrupted extends Error {
  constructor(readonly reason: Error) {
    super(reason.message);
  }
}
