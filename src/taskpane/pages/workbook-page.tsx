/** The workbook at a glance: set it up, open the sample company, see what is waiting. */
import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, Subtitle1, tokens } from '@fluentui/react-components';
import type { PaneText } from '../../localization/pane';
import { amountlessNumber } from '../numbers';
import type { WorkbookFacts } from '../engine/protocol';
import { usePane, useText } from '../pane-context';
import { version } from '../version';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  facts: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  number: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  foot: { color: tokens.colorNeutralForeground3 },
});

const facts: readonly (readonly [keyof WorkbookFacts, PaneText])[] = [
  ['items', 'factItems'],
  ['entries', 'factEntries'],
  ['valueEntries', 'factValueEntries'],
  ['itemsNotAdjusted', 'factNotAdjusted'],
  ['waitingForGeneralLedger', 'factWaiting'],
  ['itemJournalLines', 'factItemJournal'],
  ['revaluationLines', 'factRevaluation'],
];

export function WorkbookPage(): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const empty = state.opened?.tables === 0;
  const busy = state.progress !== undefined;
  return (
    <>
      <Subtitle1 as="h1">{text('appName')}</Subtitle1>
      {state.notice ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{state.notice}</MessageBarBody>
        </MessageBar>
      ) : null}
      {!state.opened ? <Text>{text('starting')}</Text> : null}
      {empty ? <Text>{text('welcome')}</Text> : null}
      {state.opened?.facts ? <Facts facts={state.opened.facts} /> : null}
      <div className={styles.buttons}>
        {empty ? (
          <>
            <Button appearance="primary" disabled={busy} onClick={() => void actions.setUp()}>
              {text('setUp')}
            </Button>
            <Button disabled={busy} onClick={() => void actions.openSample()}>
              {text('openSample')}
            </Button>
          </>
        ) : (
          <>
            <Button disabled={busy} onClick={() => void actions.readAgain()}>
              {text('readAgain')}
            </Button>
            <Button disabled={busy} onClick={() => void actions.setUp()}>
              {text('completeSetUp')}
            </Button>
          </>
        )}
      </div>
      <Field label={text('yourName')} hint={text('nameHint')}>
        <Input value={state.userId} onChange={(_, data) => actions.setUserId(data.value)} />
      </Field>
      <Text size={200} className={styles.foot}>
        {text('version', { version })}
      </Text>
    </>
  );
}

function Facts({ facts: known }: { readonly facts: WorkbookFacts }): JSX.Element {
  const text = useText();
  const styles = useStyles();
  const { language } = usePane().state;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, caption]) => (
        <FactRow key={name} caption={text(caption)} value={amountlessNumber(known[name], language)} />
      ))}
    </dl>
  );
}

function FactRow({ caption, value }: { readonly caption: string; readonly value: string }): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <dt>{caption}</dt>
      <dd className={styles.number}>{value}</dd>
    </>
  );
}
