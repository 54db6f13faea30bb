/** Every page of the pane, at the widths that Excel gives it, in each language and theme: nothing runs out sideways, and axe-core finds nothing. Screenshots go to out/screenshots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { anyCaption } from '../../src/localization/captions';
import { languageOf, type Language } from '../../src/localization/language';
import { paneText } from '../../src/localization/pane';
import { launchBrowser, type OpenedPane } from '../host/browser/open-pane';
import { accessDenied } from '../host/faults';
import { button, idle, openBuiltPane } from './pane-driver';
import { sampleWorkbook } from './sample-workbook';

const shots = join(__dirname, '../../out/screenshots');
mkdirSync(shots, { recursive: true });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function overflow({ frame }: OpenedPane): Promise<string[]> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ''}`);
  });
}

/** Fluent's focus dummies are known to be taken for hidden things in the tab order (microsoft/tabster#288); they alone are left out. */
async function violations({ frame }: OpenedPane): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
      };
    };
    const found = await axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  });
}

let faults: { page: string; overflow: string[]; violations: string[] }[] = [];
beforeEach(() => {
  faults = [];
});

/** Looks at a page; all faults of a way through the pane are told together by `expectNoFaults`. */
async function look(pane: OpenedPane, page: string, name: string): Promise<void> {
  // Fluent's animations change colours for a moment.
  await pane.page.waitForTimeout(300);
  await pane.page.screenshot({ path: join(shots, `${name}-${page}.png`) });
  const found = { page, overflow: await overflow(pane), violations: await violations(pane) };
  if (found.overflow.length + found.violations.length > 0) faults.push(found);
}

const expectNoFaults = (): void => expect(faults).toEqual([]);

/** Each language at the widths of Excel, in both themes where room is scarce; and the narrowest and widest pane that a person can pull. */
const looks = [
  ...['en-US', 'nb-NO', 'nl-NL'].flatMap((locale, i) => [
    { locale, width: 320, theme: 'light' as const },
    { locale, width: 320, theme: 'dark' as const },
    { locale, width: 350, theme: i % 2 === 0 ? ('dark' as const) : ('light' as const) },
    { locale, width: 450, theme: i % 2 === 0 ? ('light' as const) : ('dark' as const) },
  ]),
  { locale: 'nl-NL', width: 270, theme: 'light' as const },
  { locale: 'nb-NO', width: 270, theme: 'dark' as const },
  { locale: 'en-US', width: 500, theme: 'dark' as const },
];

it.each(looks)('is whole and accessible in $locale at $width px, $theme', async ({ locale, width, theme }) => {
  const language: Language = languageOf(locale);
  const say = (key: Parameters<typeof paneText>[0]): string => paneText(key, language);
  const command = (english: string): string => anyCaption(english, language);
  const go = (pane: OpenedPane, caption: string) => pane.frame.getByRole('tab', { name: caption }).click();
  const name = `${language}-${width}-${theme}`;

  const empty = await openBuiltPane({ browser, locale, width, theme });
  await button(empty, say('setUp')).waitFor();
  await look(empty, 'empty', name);
  await empty.close();

  const pane = await openBuiltPane({ browser, locale, width, theme, workbook: await sampleWorkbook() });
  await button(pane, say('sheetsEntries')).click();
  await look(pane, 'workbook', name);
  await go(pane, say('tabTasks'));
  await look(pane, 'tasks', name);
  await button(pane, command('Calculate Inventory Value')).click();
  await look(pane, 'form', name);
  await button(pane, say('back')).click();
  await button(pane, command('Post Sales')).click();
  await button(pane, say('run')).click();
  await pane.frame.getByText(say('fillIn')).waitFor();
  await look(pane, 'required', name);
  await button(pane, say('back')).click();
  await button(pane, command('Adjust Cost - Item Entries')).click();
  await button(pane, say('preview')).click();
  await pane.frame.getByText(say('previewTitle')).waitFor();
  await idle(pane);
  await look(pane, 'preview', name);
  await go(pane, say('tabTasks'));
  await button(pane, say('run')).click();
  await pane.frame.getByText(say('doneTitle'), { exact: true }).waitFor();
  await idle(pane);
  await look(pane, 'result', name);
  await go(pane, say('tabTasks'));
  await button(pane, say('back')).click();
  await button(pane, command('Post Inventory Cost to G/L')).click();
  await button(pane, say('run')).click();
  await pane.frame.getByRole('tab', { name: say('tabProblems'), selected: true }).waitFor();
  await idle(pane);
  await look(pane, 'problems', name);
  expect(pane.traffic).toEqual({ refused: [], missing: [] });
  expect(pane.errors).toEqual([]);
  expectNoFaults();
  await pane.close();
});

it('says in its own words why a sheet cannot be written', async () => {
  const pane = await openBuiltPane({ browser });
  pane.host.faults.when(
    (request) => request.writes && request.statements().some((statement) => statement.includes('tables.add')),
    accessDenied(),
  );
  await button(pane, 'Set up this workbook').click();
  await pane.frame.getByText(/is protected, so Excel does not let the add-in write/).waitFor();
  await look(pane, 'protected', 'en-350-light');
  expectNoFaults();
  await pane.close();
});
