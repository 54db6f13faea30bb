/** The sheets of the workbook by group: with seventy of them the tabs at the foot of Excel are a long way. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { caption } from '../../localization/captions';
import type { PaneText } from '../../localization/pane';
import type { TableGroup } from '../../schema';
import type { SheetLink } from '../engine/protocol';
import { usePane, useText } from '../pane-context';

const groups: readonly (readonly [TableGroup, PaneText])[] = [
  ['journals', 'sheetsJournals'],
  ['items', 'sheetsItems'],
  ['documents', 'sheetsDocuments'],
  ['orders', 'sheetsOrders'],
  ['entries', 'sheetsEntries'],
  ['generalLedger', 'sheetsGeneralLedger'],
  ['reports', 'sheetsReports'],
  ['setup', 'sheetsSetup'],
];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  panel: { marginBottom: tokens.spacingVerticalM },
});

export function SheetList({ sheets }: { readonly sheets: readonly SheetLink[] }): JSX.Element {
  const text = useText();
  const styles = useStyles();
  return (
    <section>
      <Subtitle2 as="h2">{text('sheets')}</Subtitle2>
      <Accordion collapsible multiple>
        {groups.map(([group, title]) => {
          const own = sheets.filter((sheet) => sheet.group === group);
          return own.length === 0 ? null : (
            <AccordionItem key={group} value={group}>
              <AccordionHeader as="h3" size="small">
                {text(title)}
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <SheetLinks sheets={own} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </section>
  );
}

function SheetLinks({ sheets }: { readonly sheets: readonly SheetLink[] }): JSX.Element {
  const { state, actions } = usePane();
  const styles = useStyles();
  const named = sheets.map((sheet) => ({ ...sheet, name: caption(sheet.caption, 'table', state.language) }));
  named.sort((a, b) => a.name.localeCompare(b.name, state.language));
  return (
    <ul className={styles.list}>
      {named.map(({ table, name }) => (
        <li key={table}>
          <Link as="button" onClick={() => void actions.showTable(table)}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
