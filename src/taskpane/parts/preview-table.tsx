/** Rows that a preview would write, under the headers they will stand under; wide tables scroll sideways inside the pane. */
import { makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, tokens } from '@fluentui/react-components';
import { caption } from '../../localization/captions';
import type { Cell } from '../../workbook/port';
import type { WrittenTable } from '../engine/protocol';
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
      <Text size={200}>{text('firstRows', { count: written.rows.length, total: written.added })}</Text>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={name}>
        <Table size="extra-small" className={styles.table}>
          <TableHeader>
            <TableRow className={styles.row}>
              {written.headers.map((header) => (
                <TableHeaderCell key={header} className={styles.cell}>
                  {header}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {written.rows.map((row, i) => (
              <TableRow className={styles.row} key={i}>
                {row.map((cell, j) => (
                  <TableCell key={j} className={typeof cell === 'number' ? styles.number : styles.cell}>
                    {cellText(cell, language)}
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

function cellText(cell: Cell, language: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'number' ? new Intl.NumberFormat(language, { maximumFractionDigits: 5 }).format(cell) : String(cell);
}
