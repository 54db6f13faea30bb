/** Drives the built pane as a person does: by what stands on its buttons and fields. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openPane, type OpenedPane, type PaneOptions } from '../host/browser/open-pane';

const dist = join(__dirname, '../../dist/pane');

/** Opens the pane of the last `npm run build` and waits until it has read the workbook. */
export async function openBuiltPane(options: Partial<PaneOptions> = {}): Promise<OpenedPane> {
  if (!existsSync(join(dist, 'taskpane.html'))) throw new Error('There is no built pane in dist/pane: npm run build');
  const pane = await openPane({ dist, ...options });
  await pane.frame.getByRole('tablist').waitFor();
  await idle(pane);
  return pane;
}

/** Waits until no work is going on. */
export async function idle({ frame }: OpenedPane): Promise<void> {
  await frame.waitForFunction(() => document.querySelector('[role=tablist]') && !document.querySelector('[role=progressbar]'));
}

export const button = ({ frame }: OpenedPane, name: string): Locator => frame.getByRole('button', { name, exact: true });

export async function tab({ frame }: OpenedPane, name: string): Promise<void> {
  await frame.getByRole('tab', { name }).click();
}

/** Opens the form of a command. */
async function openForm(pane: OpenedPane, caption: string): Promise<void> {
  await tab(pane, 'Tasks');
  const back = button(pane, 'All tasks');
  if (await back.isVisible()) await back.click();
  await button(pane, caption).click();
}

type FieldValues = Readonly<Record<string, string | true>>;

/** Fills the fields of the form that is shown: texts and dates as typed, `true` switches on, a field with choices takes the choice. */
async function fill({ frame }: OpenedPane, values: FieldValues): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    if (value === true) await frame.getByRole('switch', { name: label, exact: true }).click();
    else if (
      await frame
        .locator('button[role=combobox]')
        .and(frame.getByLabel(label, { exact: true }))
        .isVisible()
    ) {
      await frame.getByRole('combobox', { name: label, exact: true }).click();
      await frame.getByRole('option', { name: value, exact: true }).click();
    } else await type(frame.getByLabel(label, { exact: true }).and(frame.locator('input')), value);
  }
}

/** A field with a list of codes opens it while one types; Escape leaves what was typed. */
async function type(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  if ((await field.getAttribute('role')) === 'combobox') await field.press('Escape');
}

/** Runs a command through its form and waits for its end; gives the text of the page that the pane shows then. */
export async function runCommand(pane: OpenedPane, caption: string, values: FieldValues = {}): Promise<string> {
  await openForm(pane, caption);
  await fill(pane, values);
  await button(pane, 'Run').click();
  await pane.frame.getByRole('tab', { name: /^(Result|Problems)/, selected: true }).waitFor();
  await idle(pane);
  return (await pane.frame.getByRole('tabpanel').innerText()).trim();
}
