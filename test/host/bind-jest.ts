/**
 * The real Office.js library in a vm context of its own, bound to a host (platform spec, section 3, level A). The library's file is
 * loaded as it is; hooks are set at run time. Several sessions live side by side: each has its own library, its own window, and
 * shares the workbook that it was given.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import { createContext, Script } from 'node:vm';
import { cultureNamed } from './model/culture';
import { Workbook } from './model/workbook';
import { ExcelHost } from './protocol/host';
import type { HostOptions, Reply } from './protocol/host';
import { supportedSets } from './requirement-sets';

export interface OpenOptions extends HostOptions {
  /** The ExcelApi set that the host claims; calls above it throw ApiNotFound. The manifest asks for 1.14 at most. */
  requirementSet?: string;
  /** The workbook to open; a new one with a single sheet otherwise. Give the same one twice for two co-authors. */
  workbook?: Workbook;
}

export interface OpenedHost {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  host: ExcelHost;
  workbook: Workbook;
  /** Ends the session; throws when the program called something that the host does not know. */
  close: () => void;
}

/** The parts of the library that the binding hooks into. */
interface Library {
  Excel: typeof Excel & { EventType: unknown };
  Office: Record<string, unknown>;
  OfficeExtension: typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: unknown[] }): void;
  };
  OSF: { _OfficeAppFactory?: unknown; DDA: { RichApi?: Record<string, unknown> } };
}

const libraryFile = join(import.meta.dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

let compiled: Script | undefined;

/** Opens Excel for one pane. */
export function openHost(options: OpenOptions = {}): OpenedHost {
  const workbook = options.workbook ?? Workbook.empty();
  const host = new ExcelHost(workbook, options);
  const timers = new Timers();
  const library = loadLibrary(timers);
  const office = officeContext(host, options.requirementSet ?? '1.14');
  library.OSF._OfficeAppFactory = { getContext: () => office.context };
  library.Office.onReady = office.onReady;
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  library.OSF.DDA.RichApi = { ...library.OSF.DDA.RichApi, executeRichApiRequestAsync: executor(host) };
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.events.sink = {
    entries: (entries) => library.OfficeExtension._testTriggerRichApiMessageEvent({ entries }),
    selectionChanged: office.selectionChanged,
  };
  return {
    Excel: library.Excel,
    Office: library.Office as unknown as typeof Office,
    OfficeExtension: library.OfficeExtension,
    host,
    workbook,
    close: () => {
      host.close();
      timers.clear();
      if (host.unimplemented.length > 0) throw new Error(`Not implemented by the test host: ${host.unimplemented.join(', ')}.`);
    },
  };
}

/** Makes Excel, Office and OfficeExtension global, for programs that expect them there; gives back the way to undo it. */
export function installGlobals({ Excel, Office, OfficeExtension }: OpenedHost): () => void {
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => globals[name]);
  Object.assign(globals, { Excel, Office, OfficeExtension });
  return () => names.forEach((name, at) => (globals[name] = before[at]));
}

/** The library's timers: they end with the session, and keep no test run alive. */
class Timers {
  private readonly all = new Set<NodeJS.Timeout>();

  started(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.all.add(timer.unref());
    return timer;
  }

  clear(): void {
    this.all.forEach(clearTimeout);
    this.all.clear();
  }
}

function loadLibrary(timers: Timers): Library {
  compiled ??= new Script(readFileSync(libraryFile, 'utf8'), { filename: libraryFile });
  const context = createContext(browserStub(timers));
  compiled.runInContext(context);
  return context as unknown as Library;
}

/** The dozen fields of a browser that the library touches while it loads. There is no page. */
function browserStub(timers: Timers): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): Record<string, unknown> => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const location = new URL('https://localhost:3000/taskpane.html');
  const stub: Record<string, unknown> = {
    // Errors, dates and promises of the test's own realm, so that `instanceof` holds on both sides.
    Error,
    Date,
    Promise,
    console: { log: nothing, warn: nothing, error: nothing },
    document: { URL: location.href, domain: location.hostname, getElementsByTagName: () => [], createElement: element },
    location,
    navigator: { userAgent: 'node', platform: 'node' },
    addEventListener: nothing,
    removeEventListener: nothing,
    // The library tries to give references back again after 5 seconds.
    setTimeout: (act: () => void, milliseconds: number) => timers.started(setTimeout(act, milliseconds)),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    setInterval: (act: () => void, milliseconds: number) => timers.started(setInterval(act, milliseconds)),
    clearInterval: (timer: NodeJS.Timeout) => clearInterval(timer),
  };
  return Object.assign(stub, { window: stub, self: stub, top: stub, parent: stub });
}

/** What the library's executor calls: parts 4 and 6 of the array are the body and the flags. */
function executor(host: ExcelHost): (parts: unknown[], callback: (result: unknown) => void) => void {
  return (parts, callback) => {
    void host.request(parts[4] as string, parts[6] as number).then((reply) => callback(resultOf(reply)));
  };
}

const resultOf = (reply: Reply): unknown =>
  reply.ok
    ? { status: 'succeeded', value: { data: [200, [], [reply.text]] } }
    : { status: 'failed', error: { code: reply.code, message: reply.message } };

interface OfficeStub {
  context: Record<string, unknown>;
  onReady: (callback?: (info: unknown) => void) => Promise<unknown>;
  selectionChanged: () => void;
}

/** `Office.context` and `Office.onReady`, which come from the loader and the host page in a browser. */
function officeContext(host: ExcelHost, excelApi: string): OfficeStub {
  const handlers = new Set<(args: unknown) => void>();
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const succeeded = { status: 'succeeded' };
  const { name: locale } = cultureNamed(host.window.culture.name);
  return {
    context: {
      ...info,
      displayLanguage: locale,
      contentLanguage: locale,
      diagnostics: { ...info, version: '16.0.0.0' },
      requirements: { isSetSupported: supportedSets(excelApi) },
      document: {
        addHandlerAsync: (_event: string, handler: (args: unknown) => void, callback: (result: unknown) => void) => {
          handlers.add(handler);
          callback(succeeded);
        },
        removeHandlerAsync: (_event: string, { handler }: { handler: (args: unknown) => void }, callback: (result: unknown) => void) => {
          handlers.delete(handler);
          callback(succeeded);
        },
      },
    },
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    selectionChanged: () => handlers.forEach((handler) => handler({ type: 'documentSelectionChanged' })),
  };
}
