/** A task from the first tab to its result without the mouse: every stop of the way can be reached, and the focus is always to be seen. */
import type { OpenedPane } from '../host/browser/open-pane';
import { idle, openBuiltPane } from './pane-driver';
import { sampleWorkbook } from './sample-workbook';

let pane: OpenedPane;
afterEach(() => pane.close());

/** Name and role of what has the focus, and whether something is drawn around it. */
async function focused(): Promise<{ name: string; isSeen: boolean }> {
  return pane.frame.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const marks = [element, ...(element.parentElement ? [element.parentElement] : [])].flatMap((marked) =>
      ['', '::before', '::after'].map((part) => getComputedStyle(marked, part)),
    );
    const label = element.getAttribute('aria-labelledby') ?? '';
    const name =
      (element as HTMLInputElement).labels?.[0]?.innerText.replace(/\*$/, '') ??
      (label ? (document.getElementById(label)?.innerText ?? '') : element.innerText);
    // A line around it, a stronger line below it, or a doubled underline: Fluent's three ways.
    const isDrawn = ({ outlineStyle, boxShadow, borderBottomWidth, textDecorationStyle }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' || boxShadow !== 'none' || parseFloat(borderBottomWidth) >= 2 || textDecorationStyle === 'double';
    return { name: name.replace(/\*$/, '').trim(), isSeen: marks.some(isDrawn) };
  });
}

/** Presses Tab until the focus is on the named thing; tells what came before it without a visible focus. */
async function tabTo(name: string): Promise<string[]> {
  const unseen: string[] = [];
  const passed: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    await pane.page.keyboard.press('Tab');
    const now = await focused();
    if (!now.isSeen) unseen.push(now.name);
    if (now.name === name) return unseen;
    passed.push(now.name);
  }
  throw new Error(`Tab does not lead to ${name}, but to ${passed.join(', ')}`);
}

it('goes from the tabs through the form of a task to its result', async () => {
  pane = await openBuiltPane({ workbook: await sampleWorkbook() });
  const unseen = await tabTo('Workbook');
  await pane.page.keyboard.press('ArrowRight');
  await pane.frame.getByRole('heading', { name: 'Tasks' }).waitFor();
  unseen.push(...(await tabTo('Calculate Inventory Value')));
  await pane.page.keyboard.press('Enter');
  await pane.frame.getByRole('heading', { name: 'Calculate Inventory Value' }).waitFor();
  unseen.push(...(await tabTo('Document No.')));
  await pane.page.keyboard.type('REVAL');
  unseen.push(...(await tabTo('Item No. Filter')));
  await pane.page.keyboard.type('10');
  await pane.page.keyboard.press('ArrowDown');
  await pane.page.keyboard.press('Enter');
  expect(await pane.frame.getByRole('combobox', { name: 'Item No. Filter' }).inputValue()).toMatch(/^10\d0$/);
  unseen.push(...(await tabTo('Run')));
  await pane.page.keyboard.press('Enter');
  await pane.frame.getByRole('tab', { name: 'Result', selected: true }).waitFor();
  await idle(pane);
  unseen.push(...(await tabTo('Back to the task')));
  await pane.page.keyboard.press('Enter');
  await pane.frame.getByRole('heading', { name: 'Calculate Inventory Value' }).waitFor();
  expect(await pane.frame.getByLabel('Document No.').inputValue()).toBe('REVAL');
  expect(unseen).toEqual([]);
});
