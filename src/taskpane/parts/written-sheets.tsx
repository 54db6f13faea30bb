/** The sheets that a task wrote to, or would write to: those with new rows first, since they hold what was posted. */
import { Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { caption } from '../../localization/captions';
import type { PaneText } from '../../localization/pane';
import type { WrittenTable } from '../engine/protocol';
import { amountlessNumber } from '../numbers';
import { usePane, useText } from '../pane-context';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0 0`,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'baseline',
  },
  name: { overflowWrap: 'anywhere' },
  counts: { margin: 0, textAlign: 'right', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  count: { display: 'block' },
});

interface Props {
  readonly tables: readonly WrittenTable[];
  readonly preview: boolean;
}

export function WrittenSheets({ tables, preview }: Props): JSX.Element {
  const text = useText();
  const styles = useStyles();
  const sorted = [...tables].sort((a, b) => Number(b.added > 0) - Number(a.added > 0));
  return (
    <section>
      <Subtitle2 as="h2">{text('sheets')}</Subtitle2>
      <dl className={styles.list}>
        {sorted.map((table) => (
          <SheetRow key={table.table} written={table} preview={preview} />
        ))}
      </dl>
    </section>
  );
}

const counts = [
  ['addedRows', 'added'],
  ['changedCells', 'changed'],
  ['removedRows', 'removed'],
] as const satisfies readonly (readonly [PaneText, keyof WrittenTable])[];

function SheetRow({ written, preview }: { readonly written: WrittenTable; readonly preview: boolean }): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const name = caption(written.caption, 'table', state.language);
  // A report's sheet is not there before its first run.
  const isThere = !preview || state.opened?.sheets.some(({ table }) => table === written.table);
  return (
    <>
      <dt className={styles.name}>
        {isThere ? (
          <Link as="button" onClick={() => void actions.showTable(written.table)}>
            {name}
          </Link>
        ) : (
          name
        )}
      </dt>
      <dd className={styles.counts}>
        {counts
          .filter(([, count]) => written[count] > 0)
          .map(([key, count]) => (
            <span key={key} className={styles.count}>
              {text(key, { count: amountlessNumber(written[count], state.language) })}
            </span>
          ))}
      </dd>
    </>
  );
}
