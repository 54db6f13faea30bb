/** Rows that a preview would write, under the headers they will stand under; wide tables scroll sideways inside the pane. */
import { makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, tokens } from '@fluentui/react-components';
import { caption } from '../../localization/captions';
import type { WrittenTable } from '../engine/protocol';
import { amountlessNumber } from '../numbers';
import { usePane, useText } from '../pane-context';

const useStyles = makeStyles({
  // Rows are no buttons: they do not light up under the mouse.
  row: { ':hover': { backgroundColor: 'transparent', color: 'inherit' }, ':active': { backgroundColor: 'transparent' } },
  scroll: {
    overflowX: 'auto',
    maxWidth: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: { whiteSpace: 'nowrap', paddingRight: tokens.spacingHorizontalM },
  number: {
    whiteSpace: 'nowrap',
    textAlign: 'right',
    justifyContent: 'flex-end',
    fontVariantNumeric: 'tabular-nums',
    paddingRight: tokens.spacingHorizontalM,
  },
  numberHead: { justifyContent: 'flex-end' },
  table: { width: 'max-content', tableLayout: 'auto' },
});

export function PreviewTable({ written }: { readonly written: WrittenTable }): JSX.Element {
  const { language } = usePane().state;
  const text = useText();
  const styles = useStyles();
  const name = caption(written.caption, 'table', language);
  return (
    <section>
      <Text weight="semibold">{name}</Text>{' '}
      {written.rows.length < written.added ? (
        <Text size={200}>{text('firstRows', { count: written.rows.length, total: amountlessNumber(written.added, language) })}</Text>
      ) : null}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={name}>
        <Table size="extra-small" className={styles.table}>
          <TableHeader>
            <TableRow className={styles.row}>
              {written.columns.map(({ header, isNumber }) => (
                <TableHeaderCell key={header} className={styles.cell} button={isNumber ? { className: styles.numberHead } : undefined}>
                  {header}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {written.rows.map((row, i) => (
              <TableRow className={styles.row} key={i}>
                {row.map((cell, j) => (
                  <TableCell key={j} className={written.columns[j].isNumber ? styles.number : styles.cell}>
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}
