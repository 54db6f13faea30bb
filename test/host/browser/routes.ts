/**
 * Everything that the browser asks for is answered from disk or refused: the add-in's files, the Office.js library from the dev
 * dependency under its usual address, and the host page. Nothing leaves the machine, and what tried to is counted.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { HOST_ORIGIN, PANE_ORIGIN } from './host-page';

const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const libraryFolder = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');

const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface Traffic {
  /** Addresses outside the add-in, the library and the host page: none may be asked for. */
  refused: string[];
  /** Files of the add-in or the library that are not there. */
  missing: string[];
}

/** Answers all requests of a browser context; gives what was refused and what was missing. */
export async function answerRequests(context: BrowserContext, paneFolder: string, hostPage: string): Promise<Traffic> {
  const traffic: Traffic = { refused: [], missing: [] };
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === HOST_ORIGIN) return answerHostPage(route, url, hostPage);
    const folder = url.href.startsWith(LIBRARY) ? libraryFolder : url.origin === PANE_ORIGIN ? paneFolder : undefined;
    if (folder === undefined) {
      traffic.refused.push(url.href);
      return route.abort('blockedbyclient');
    }
    const path = url.href.startsWith(LIBRARY) ? url.pathname.slice('/lib/1/hosted/'.length) : url.pathname.slice(1);
    return answerFile(route, folder, decodeURIComponent(path), traffic);
  });
  return traffic;
}

async function answerHostPage(route: Route, url: URL, body: string): Promise<void> {
  if (url.pathname === '/') return route.fulfill({ contentType: 'text/html', body });
  return route.fulfill({ status: 204 });
}

async function answerFile(route: Route, folder: string, path: string, traffic: Traffic): Promise<void> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep)) return route.abort('accessdenied');
  try {
    const body = await readFile(file);
    return await route.fulfill({ body, contentType: contentTypes[extname(file)] ?? 'application/octet-stream' });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    traffic.missing.push(path);
    return route.fulfill({ status: 404, body: '' });
  }
}
