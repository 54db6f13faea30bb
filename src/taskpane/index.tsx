/** Starts the pane: waits for Office, opens the workbook, and shows something sensible in every case. */
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../localization/language';
import { paneText, type PaneText } from '../localization/pane';
import { ExcelWorkbook } from '../workbook/excel/excel-workbook';
import { CellWaiter } from './cell-waiter';
import { EngineClient } from './engine/client';
import { Failing } from './parts/failing';
import { RibbonRequests } from './ribbon';
import { Start } from './start';
import { browserScheme, themeOfOffice } from './theme';

const requirementSet = '1.14';
const root = createRoot(document.getElementById('pane')!);

const newWorker = (): Worker => new Worker(new URL('./engine/worker.ts', import.meta.url));

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  document.title = paneText('appName', language);
  const plain = (key: PaneText): void => root.render(<p role="alert">{paneText(key, language)}</p>);
  if (host !== Office.HostType.Excel) return plain('notInExcel');
  if (!Office.context.requirements.isSetSupported('ExcelApi', requirementSet)) return plain('excelTooOld');
  const ribbon = new RibbonRequests();
  ribbon.associate();
  const waiter = new CellWaiter();
  const open = async (): Promise<EngineClient> => new EngineClient(newWorker, await ExcelWorkbook.open(() => waiter.wait()));
  const theme = themeOfOffice();
  document.documentElement.style.colorScheme = browserScheme(theme);
  root.render(
    <FluentProvider theme={theme}>
      <Failing language={language}>
        <Start open={open} language={language} waiter={waiter} ribbon={ribbon} />
      </Failing>
    </FluentProvider>,
  );
}

start().catch((error: unknown) => {
  root.render(<pre role="alert">{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>);
});
