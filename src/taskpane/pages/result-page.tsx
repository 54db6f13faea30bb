/** What the last task did, or would do: sentences, the sheets it wrote to, and in a preview the rows. */
import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { anyCaption } from '../../localization/captions';
import type { RunOutcome, ToldLine } from '../engine/protocol';
import { type LastRun, usePane, useText } from '../pane-context';
import { BackToTask } from '../parts/back-to-task';
import { EndingBar } from '../parts/ending-bar';
import { FaultBar } from '../parts/fault-bar';
import { PageTitle } from '../parts/page-title';
import { PreviewTable } from '../parts/preview-table';
import { ProblemList } from '../parts/problem-list';
import { WrittenSheets } from '../parts/written-sheets';

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

export function ResultPage(): JSX.Element {
  const { lastRun, language } = usePane().state;
  const text = useText();
  const title = lastRun?.caption ? anyCaption(lastRun.caption, language) : text('tabResult');
  return (
    <>
      <PageTitle>{title}</PageTitle>
      {lastRun ? null : <Text>{text('noResult')}</Text>}
      {lastRun?.fault === undefined ? null : <FaultBar fault={lastRun.fault} language={language} />}
      {lastRun?.outcome || lastRun?.interrupted ? <EndingBar run={lastRun} /> : null}
      {lastRun?.outcome ? <Outcome run={lastRun} outcome={lastRun.outcome} /> : null}
      {lastRun ? <BackToTask run={lastRun} /> : null}
    </>
  );
}

function Outcome({ run, outcome }: { readonly run: LastRun; readonly outcome: RunOutcome }): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  const problems = [...outcome.refusals, ...outcome.warnings];
  const isSilent = outcome.lines.length === 0 && problems.length === 0 && outcome.tables.length === 0;
  return (
    <>
      {run.preview && outcome.refusals.length === 0 ? (
        <div>
          <Button
            appearance="primary"
            disabled={state.progress !== undefined}
            onClick={() => void actions.run({ caption: run.caption, options: run.options, preview: false })}
          >
            {text('runNow')}
          </Button>
        </div>
      ) : null}
      {isSilent ? <Text>{text('nothingChanged')}</Text> : null}
      <Lines lines={outcome.lines} canShow={!run.preview} />
      {problems.length > 0 ? <ProblemList problems={problems} /> : null}
      {outcome.tables.length > 0 ? <WrittenSheets tables={outcome.tables} preview={run.preview} /> : null}
      {outcome.tables
        .filter((table) => table.rows.length > 0)
        .map((table) => (
          <PreviewTable key={table.table} written={table} />
        ))}
    </>
  );
}

/** Sentences; where a sheet holds the answer, a way there. */
function Lines({ lines, canShow }: { readonly lines: readonly ToldLine[]; readonly canShow: boolean }): JSX.Element | null {
  const { actions } = usePane();
  const text = useText();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map(({ text: told, table }, i) => (
        <li key={i} className={styles.line}>
          {told}{' '}
          {table && canShow ? (
            <Link as="button" inline onClick={() => void actions.showTable(table)}>
              {text('showSheet')}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
