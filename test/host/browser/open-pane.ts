/**
 * Opens a pane's unmodified production build in Chromium, in a page that plays Excel on the web (platform spec, section 3, level B).
 * The workbook, its faults and its log are the same as in level A, and live in the test's own process.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { Workbook } from '../model/workbook';
import { ExcelHost } from '../protocol/host';
import type { HostOptions } from '../protocol/host';
import { bridge, HOST_ORIGIN, hostPage, PANE_ORIGIN } from './host-page';
import { Conversation } from './messages';
import { answerRequests } from './routes';
import type { Traffic } from './routes';
import { coloursOf, installTheme, mediaOf } from './themes';
import type { ThemeName } from './themes';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface PaneOptions {
  /** The folder of the built pane. */
  dist: string;
  /** The page within it. */
  page?: string;
  /** Width of the pane in pixels: 320, 350 or 450 in Excel. */
  width?: number;
  height?: number;
  locale?: string;
  theme?: ThemeName;
  /** A workbook to share with other panes; a new one otherwise. */
  workbook?: Workbook;
  /** Options of the host: culture (the locale's otherwise), undo, gate. */
  host?: HostOptions;
  requirementSet?: string;
  /** A browser to share; one of its own otherwise. */
  browser?: Browser;
}

export interface OpenedPane {
  /** The page that plays Excel. */
  page: Page;
  /** The pane within it. */
  frame: Frame;
  host: ExcelHost;
  workbook: Workbook;
  conversation: Conversation;
  traffic: Traffic;
  /** Errors that nobody caught in the pane, and what it wrote to the console as an error. */
  errors: string[];
  close: () => Promise<void>;
}

/** A Chromium with a fresh profile; it is thrown away at the end. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumOnPath(), args: flags });

function chromiumOnPath(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const found = folders.map((folder) => join(folder, 'chromium')).find(existsSync);
  if (!found) throw new Error('There is no chromium on the PATH: install the Debian package chromium.');
  return found;
}

/** Opens the pane and waits until its page is loaded. */
export async function openPane(options: PaneOptions): Promise<OpenedPane> {
  const { dist, page: file = 'taskpane.html', width = 350, height = 720, locale = 'en-US', theme = 'light' } = options;
  const browser = options.browser ?? (await launchBrowser());
  const workbook = options.workbook ?? Workbook.empty();
  const host = new ExcelHost(workbook, { culture: locale, ...options.host });
  const context = await browser.newContext({ viewport: { width, height }, locale, ...mediaOf(theme) });
  const traffic = await answerRequests(context, dist, hostPage({ page: file, locale, width, height }));
  const colours = coloursOf(theme);
  if (colours) await context.addInitScript(installTheme, colours);
  const page = await context.newPage();
  const errors = collectErrors(page);
  const conversation = await converse(page, host, { locale, requirementSet: options.requirementSet ?? '1.14', origin: HOST_ORIGIN });
  await page.goto(HOST_ORIGIN);
  const frame = await paneFrame(page);
  await frame.waitForLoadState('load');
  return {
    page,
    frame,
    host,
    workbook,
    conversation,
    traffic,
    errors,
    close: () => close(context, host, options.browser ? undefined : browser),
  };
}

async function converse(page: Page, host: ExcelHost, facts: ConstructorParameters<typeof Conversation>[1]): Promise<Conversation> {
  const conversation = new Conversation(host, facts, (text) => {
    if (!page.isClosed()) void page.evaluate(callOnWindow, { name: bridge.toPane, text });
  });
  await page.exposeFunction(bridge.toHost, (text: string) => conversation.answer(text));
  return conversation;
}

/** Runs in the host page. */
function callOnWindow({ name, text }: { name: string; text: string }): void {
  (window as unknown as Record<string, (text: string) => void>)[name](text);
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The host page has no pane.');
  await frame.waitForURL(`${PANE_ORIGIN}/**`);
  return frame;
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

async function close(context: BrowserContext, host: ExcelHost, browser: Browser | undefined): Promise<void> {
  host.close();
  await context.close();
  await browser?.close();
  if (host.unimplemented.length > 0) throw new Error(`Not implemented by the test host: ${host.unimplemented.join(', ')}.`);
}
