/**
 * The worker: holds the book and runs commands, so that the pane stays alive during long work. It never touches Office.js.
 */
import { EngineHost } from './host';
import { failureOf, errorOf } from './failure';
import type { EngineCalls, FromWorker, PortCalls, ToWorker } from './protocol';
import type { Ask } from './remote-port';

interface WorkerScope {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: { data: ToWorker }) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
let lastId = 0;

const ask: Ask = (method: keyof PortCalls, ...args: readonly unknown[]) => {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    scope.postMessage({ kind: 'ask', id, method, args });
  });
};

const host = new EngineHost(ask, (stage, done, total) => scope.postMessage({ kind: 'progress', stage, done, total }));

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'call') return void answer(data.id, data.method, data.args);
  const waiter = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.failure) waiter?.reject(errorOf(data.failure));
  else waiter?.resolve(data.value as never);
});

async function answer(id: number, method: keyof EngineCalls, args: readonly unknown[]): Promise<void> {
  try {
    const calls = host as unknown as Record<keyof EngineCalls, (...args: readonly unknown[]) => unknown>;
    scope.postMessage({ kind: 'done', id, value: await calls[method](...args) });
  } catch (error) {
    scope.postMessage({ kind: 'done', id, failure: failureOf(error) });
  }
}
