/** Figures of the workbook, each leading to where it is dealt with: a task while something is waiting, otherwise the sheet. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneText } from '../../localization/pane';
import type { WorkbookFacts } from '../engine/protocol';
import { amountlessNumber } from '../numbers';
import { usePane, useText } from '../pane-context';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  number: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface Fact {
  readonly name: keyof WorkbookFacts;
  readonly caption: PaneText;
  readonly sheet: string;
  /** English caption of the command that deals with what is waiting. */
  readonly task?: string;
}

const facts: readonly Fact[] = [
  { name: 'items', caption: 'factItems', sheet: 'Items' },
  { name: 'entries', caption: 'factEntries', sheet: 'ItemLedgerEntries' },
  { name: 'valueEntries', caption: 'factValueEntries', sheet: 'ValueEntries' },
  { name: 'itemsNotAdjusted', caption: 'factNotAdjusted', sheet: 'Items', task: 'Adjust Cost - Item Entries' },
  { name: 'waitingForGeneralLedger', caption: 'factWaiting', sheet: 'PostValueEntrytoGL', task: 'Post Inventory Cost to G/L' },
  { name: 'itemJournalLines', caption: 'factItemJournal', sheet: 'ItemJournal', task: 'Post Item Journal' },
  { name: 'revaluationLines', caption: 'factRevaluation', sheet: 'RevaluationJournal', task: 'Post Revaluation Journal' },
];

export function Facts({ facts: known }: { readonly facts: WorkbookFacts }): JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <FactRow key={fact.name} fact={fact} count={known[fact.name]} />
      ))}
    </dl>
  );
}

function FactRow({ fact: { caption, sheet, task }, count }: { readonly fact: Fact; readonly count: number }): JSX.Element {
  const { state, actions, openTask } = usePane();
  const text = useText();
  const styles = useStyles();
  return (
    <>
      <dt>
        <Link as="button" onClick={() => (task && count > 0 ? openTask(task) : void actions.showTable(sheet))}>
          {text(caption)}
        </Link>
      </dt>
      <dd className={styles.number}>{amountlessNumber(count, state.language)}</dd>
    </>
  );
}
