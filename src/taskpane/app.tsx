/** The pane: four tabs, and whatever the chosen one shows. Pages are state; the browser's history is not Office's. */
import { Badge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../localization/language';
import type { CellWaiter } from './cell-waiter';
import type { EngineClient } from './engine/client';
import { PaneContext, usePane, useText } from './pane-context';
import { ProblemsPage } from './pages/problems-page';
import { ResultPage } from './pages/result-page';
import { TasksPage } from './pages/tasks-page';
import { WorkbookPage } from './pages/workbook-page';
import { ProgressPart } from './parts/progress-part';
import { SafetyBar } from './parts/safety-bar';
import type { RibbonRequests } from './ribbon';
import { usePaneState } from './use-pane';

type TabName = 'workbook' | 'tasks' | 'result' | 'problems';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column', minWidth: 0 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'wrap' },
  // The narrowest pane still shows all four beside one another.
  tab: {
    '@media (max-width: 310px)': {
      paddingLeft: tokens.spacingHorizontalXXS,
      paddingRight: tokens.spacingHorizontalXXS,
      '& > span': { fontSize: tokens.fontSizeBase200 },
    },
  },
  page: { flexGrow: 1, padding: tokens.spacingHorizontalL, minWidth: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  // Its tab keeps room for it: no tab moves when it comes.
  problems: { paddingRight: tokens.spacingHorizontalXL, '@media (max-width: 310px)': { paddingRight: tokens.spacingHorizontalXL } },
  badge: { position: 'absolute', top: '6px', right: '2px' },
});

interface AppProps {
  readonly engine: EngineClient;
  readonly language: Language;
  readonly waiter: CellWaiter;
  readonly ribbon: RibbonRequests;
}

export function App({ engine, language, waiter, ribbon }: AppProps): JSX.Element {
  const [cellBusy, setCellBusy] = useState(false);
  useEffect(() => waiter.onChange(setCellBusy), [waiter]);
  const { state, actions } = usePaneState(engine, language, cellBusy);
  const [tab, setTab] = useState<TabName>('workbook');
  const [task, setTask] = useState<string>();
  const openTask = useCallback((caption?: string) => {
    setTask(caption);
    setTab('tasks');
  }, []);
  const pane = useMemo(() => ({ state, actions, openTask }), [state, actions, openTask]);
  const { lastRun, opened } = state;
  // What was read or done last decides the page to look at, once; then the reader chooses.
  const [seen, setSeen] = useState({ lastRun, opened });
  if (seen.lastRun !== lastRun || seen.opened !== opened) {
    const isNewRun = seen.lastRun !== lastRun && lastRun !== undefined;
    setSeen({ lastRun, opened });
    if (isNewRun) setTab(lastRun.outcome && lastRun.outcome.refusals.length > 0 ? 'problems' : 'result');
    else if (opened && opened.refusals.length > 0) setTab('problems');
  }
  useEffect(() => ribbon.onRequest(openTask), [ribbon, openTask]);
  return (
    <PaneContext.Provider value={pane}>
      <Shell tab={tab} onTab={setTab}>
        {tab === 'workbook' ? <WorkbookPage /> : null}
        {tab === 'tasks' ? <TasksPage chosen={task} /> : null}
        {tab === 'result' ? <ResultPage /> : null}
        {tab === 'problems' ? <ProblemsPage /> : null}
      </Shell>
    </PaneContext.Provider>
  );
}

interface ShellProps {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  readonly children: React.ReactNode;
}

function Shell({ tab, onTab, children }: ShellProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <Tabs tab={tab} onTab={onTab} />
        <ProgressPart />
      </header>
      <main className={styles.page}>
        <div id="page" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
          <SafetyBar />
          {children}
        </div>
      </main>
    </div>
  );
}

interface TabsProps {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

function Tabs({ tab, onTab }: TabsProps): JSX.Element {
  const text = useText();
  const styles = useStyles();
  const { problems, typedProblems } = usePane().state;
  const count = problems.length + typedProblems.length;
  return (
    <TabList
      className={styles.tabs}
      selectedValue={tab}
      onTabSelect={(_, data) => onTab(data.value as TabName)}
      size="small"
      selectTabOnFocus
      aria-label={text('appName')}
    >
      <Tab className={styles.tab} value="workbook" id="tab-workbook" aria-controls="page">
        {text('tabWorkbook')}
      </Tab>
      <Tab className={styles.tab} value="tasks" id="tab-tasks" aria-controls="page">
        {text('tabTasks')}
      </Tab>
      <Tab className={styles.tab} value="result" id="tab-result" aria-controls="page">
        {text('tabResult')}
      </Tab>
      <Tab className={mergeClasses(styles.tab, styles.problems)} value="problems" id="tab-problems" aria-controls="page">
        {text('tabProblems')}
        {count > 0 ? (
          <Badge className={styles.badge} size="small" color="danger">
            {count}
          </Badge>
        ) : null}
      </Tab>
    </TabList>
  );
}
