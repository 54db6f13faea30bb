/** What the last task did, or would do: sentences, the sheets it wrote to, and in a preview the rows. */
import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import { anyCaption, caption } from '../../localization/captions';
import type { RunOutcome, WrittenTable } from '../engine/protocol';
import { amountlessNumber } from '../numbers';
import { usePane, useText } from '../pane-context';
import { FaultBar } from '../parts/fault-bar';
import { PreviewTable } from '../parts/preview-table';
import { ProblemList } from '../parts/problem-list';

const useStyles = makeStyles({
  // Rows are no buttons: they do not light up under the mouse.
  row: { ':hover': { backgroundColor: 'transparent', color: 'inherit' }, ':active': { backgroundColor: 'transparent' } },
  table: { tableLayout: 'auto' },
  name: { paddingLeft: 0, overflowWrap: 'anywhere' },
  number: { width: '64px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  numberHead: { justifyContent: 'flex-end' },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function ResultPage(): JSX.Element {
  const { lastRun, language } = usePane().state;
  const text = useText();
  const title = lastRun?.caption ? anyCaption(lastRun.caption, language) : text('tabResult');
  return (
    <>
      <Subtitle1 as="h1">{title}</Subtitle1>
      {lastRun ? null : <Text>{text('noResult')}</Text>}
      {lastRun?.fault === undefined ? null : <FaultBar fault={lastRun.fault} language={language} />}
      {lastRun?.outcome ? <Outcome outcome={lastRun.outcome} preview={lastRun.preview} /> : null}
    </>
  );
}

function Outcome({ outcome, preview }: { readonly outcome: RunOutcome; readonly preview: boolean }): JSX.Element {
  const text = useText();
  const styles = useStyles();
  const isRefused = outcome.refusals.length > 0;
  return (
    <>
      <MessageBar intent={isRefused ? 'error' : preview ? 'info' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text(isRefused ? 'refusedTitle' : preview ? 'previewTitle' : 'doneTitle')}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      {outcome.lines.length > 0 ? (
        <ul className={styles.lines}>
          {outcome.lines.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ul>
      ) : null}
      <ProblemList problems={[...outcome.refusals, ...outcome.warnings]} />
      {isRefused ? null : outcome.tables.length === 0 ? <Text>{text('nothingChanged')}</Text> : <WrittenTables tables={outcome.tables} />}
      {outcome.tables
        .filter((table) => table.rows.length > 0)
        .map((table) => (
          <PreviewTable key={table.table} written={table} />
        ))}
    </>
  );
}

/** Counts of a table; a column of which all are 0 is left out. */
const counts = [
  ['addedColumn', 'added'],
  ['changedColumn', 'changed'],
  ['removedColumn', 'removed'],
] as const;

function WrittenTables({ tables }: { readonly tables: readonly WrittenTable[] }): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const shown = counts.filter(([, count]) => tables.some((table) => table[count] > 0));
  const number = (value: number): string => (value === 0 ? '' : amountlessNumber(value, state.language));
  return (
    <Table size="extra-small" aria-label={text('tabResult')} className={styles.table}>
      <TableHeader>
        <TableRow className={styles.row}>
          <TableHeaderCell className={styles.name}>{text('tableColumn')}</TableHeaderCell>
          {shown.map(([caption]) => (
            <TableHeaderCell key={caption} className={styles.number} button={{ className: styles.numberHead }}>
              {text(caption)}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {tables.map((table) => (
          <TableRow className={styles.row} key={table.table}>
            <TableCell className={styles.name}>
              <Link as="button" onClick={() => void actions.showTable(table.table)}>
                {caption(table.caption, 'table', state.language)}
              </Link>
            </TableCell>
            {shown.map(([, count]) => (
              <TableCell key={count} className={styles.number}>
                {number(table[count])}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
