/**
 * The pane's side of the engine: calls the worker, and serves the worker's calls on the workbook.
 */
import { ExcelWorkbook } from '../../workbook/excel/excel-workbook';
import type { WorkbookPort } from '../../workbook/port';
import { errorOf, failureOf } from './failure';
import type { EngineCalls, FromWorker, PortCalls, Stage, ToWorker } from './protocol';

export type OnProgress = (stage: Stage, done: number, total: number) => void;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class EngineClient {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private onProgress: OnProgress = () => undefined;

  constructor(
    private worker: Worker,
    private readonly newWorker: () => Worker,
    readonly workbook: ExcelWorkbook,
  ) {
    this.listen();
  }

  /** Calls the worker. One call at a time reports its progress. */
  call<M extends keyof EngineCalls>(method: M, args: Parameters<EngineCalls[M]>, onProgress: OnProgress = () => undefined): Promise<ReturnType<EngineCalls[M]>> {
    this.onProgress = onProgress;
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.send({ kind: 'call', id, method, args });
    });
  }

  /** Stops what is being calculated: the worker goes, with what it knew; nothing was written yet. */
  cancel(): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(new Cancelled());
    this.waiting.clear();
    this.worker = this.newWorker();
    this.listen();
  }

  private listen(): void {
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.receive(data));
    this.worker.addEventListener('error', (event) => {
      for (const { reject } of this.waiting.values()) reject(new Error(event.message));
      this.waiting.clear();
    });
  }

  private receive(message: FromWorker): void {
    if (message.kind === 'progress') return this.onProgress(message.stage, message.done, message.total);
    if (message.kind === 'ask') return void this.answer(message.id, message.method, message.args);
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.failure) waiting?.reject(errorOf(message.failure));
    else waiting?.resolve(message.value);
  }

  private async answer(id: number, method: keyof PortCalls, args: readonly unknown[]): Promise<void> {
    try {
      const port = this.workbook as WorkbookPort as unknown as Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
      this.send({ kind: 'reply', id, value: await port[method](...args) });
    } catch (error) {
      this.send({ kind: 'reply', id, failure: failureOf(error) });
    }
  }

  private send(message: ToWorker): void {
    this.worker.postMessage(message);
  }
}

/** The user cancelled. */
export class Cancelled extends Error {}
