/** The pane: a header, four tabs, and whatever the chosen one shows. Pages are state; the browser's history is not Office's. */
import { Badge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../localization/language';
import type { CellWaiter } from './cell-waiter';
import type { EngineClient } from './engine/client';
import { PaneContext, usePane, useText } from './pane-context';
import { ProblemsPage } from './pages/problems-page';
import { ResultPage } from './pages/result-page';
import { TasksPage } from './pages/tasks-page';
import { WorkbookPage } from './pages/workbook-page';
import { ProgressPart } from './parts/progress-part';
import { usePaneState } from './use-pane';

type TabName = 'workbook' | 'tasks' | 'result' | 'problems';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, overflowX: 'hidden' },
  tabs: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: 'wrap' },
  page: { flexGrow: 1, padding: tokens.spacingHorizontalL, minWidth: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

interface AppProps {
  readonly engine: EngineClient;
  readonly language: Language;
  readonly waiter: CellWaiter;
}

export function App({ engine, language, waiter }: AppProps): JSX.Element {
  const [cellBusy, setCellBusy] = useState(false);
  useEffect(() => waiter.onChange(setCellBusy), [waiter]);
  const pane = usePaneState(engine, language, cellBusy);
  const [tab, setTab] = useState<TabName>('workbook');
  const { lastRun } = pane.state;
  useEffect(() => {
    if (lastRun) setTab(lastRun.outcome && lastRun.outcome.refusals.length > 0 ? 'problems' : 'result');
  }, [lastRun]);
  return (
    <PaneContext.Provider value={pane}>
      <Shell tab={tab} onTab={setTab} />
    </PaneContext.Provider>
  );
}

const pages: Readonly<Record<TabName, () => JSX.Element>> = { workbook: WorkbookPage, tasks: TasksPage, result: ResultPage, problems: ProblemsPage };

function Shell({ tab, onTab }: { readonly tab: TabName; readonly onTab: (tab: TabName) => void }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <Tabs tab={tab} onTab={onTab} className={styles.tabs} />
      <ProgressPart />
      <main className={styles.page}>
        {(Object.keys(pages) as TabName[]).map((name) => {
          const Page = pages[name];
          return (
            <div key={name} hidden={name !== tab} role="tabpanel" aria-labelledby={`tab-${name}`} className={name === tab ? styles.panel : undefined}>
              <Page />
            </div>
          );
        })}
      </main>
    </div>
  );
}

function Tabs({ tab, onTab, className }: { readonly tab: TabName; readonly onTab: (tab: TabName) => void; readonly className: string }): JSX.Element {
  const text = useText();
  const styles = useStyles();
  const problems = usePane().state.problems.length;
  return (
    <TabList className={className} selectedValue={tab} onTabSelect={(_, data) => onTab(data.value as TabName)} size="small">
      <Tab value="workbook" id="tab-workbook">
        {text('tabWorkbook')}
      </Tab>
      <Tab value="tasks" id="tab-tasks">
        {text('tabTasks')}
      </Tab>
      <Tab value="result" id="tab-result">
        {text('tabResult')}
      </Tab>
      <Tab value="problems" id="tab-problems">
        {text('tabProblems')}
        {problems > 0 ? (
          <Badge className={styles.badge} size="small" color="danger">
            {problems}
          </Badge>
        ) : null}
      </Tab>
    </TabList>
  );
}
