/** The workbook at a glance: set it up, open the sample company, see what is waiting, go to a sheet. */
import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { usePane, useText } from '../pane-context';
import { Facts } from '../parts/facts';
import { PageTitle } from '../parts/page-title';
import { SheetList } from '../parts/sheet-list';
import { version } from '../version';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  foot: { color: tokens.colorNeutralForeground3 },
});

export function WorkbookPage(): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const { opened, notice } = state;
  return (
    <>
      <PageTitle>{text('appName')}</PageTitle>
      {notice ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      ) : null}
      {!opened ? <Text>{text('starting')}</Text> : null}
      {opened?.sheets.length === 0 ? <Text>{text('welcome')}</Text> : null}
      {opened?.facts ? <Facts facts={opened.facts} /> : null}
      <WorkbookButtons />
      {opened && opened.sheets.length > 0 ? <SheetList sheets={opened.sheets} /> : null}
      <Field label={text('yourName')} hint={text('nameHint')}>
        <Input value={state.userId} onChange={(_, data) => actions.setUserId(data.value)} />
      </Field>
      <Text size={200} className={styles.foot}>
        {text('version', { version })}
      </Text>
    </>
  );
}

function WorkbookButtons(): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const busy = state.progress !== undefined;
  const { opened } = state;
  const isNew = opened?.sheets.length === 0;
  const offersSetUp = !state.sampleBegun && (isNew || (opened && opened.missing > 0));
  return (
    <div className={styles.buttons}>
      {isNew ? null : (
        <Button disabled={busy} onClick={() => void actions.readAgain()}>
          {text('readAgain')}
        </Button>
      )}
      {offersSetUp ? (
        <Button appearance={isNew ? 'primary' : 'secondary'} disabled={busy} onClick={() => void actions.setUp()}>
          {isNew ? text('setUp') : text('completeSetUp', { count: opened.missing })}
        </Button>
      ) : null}
      {isNew || state.sampleBegun ? (
        <Button disabled={busy} onClick={() => void actions.openSample()}>
          {text('openSample')}
        </Button>
      ) : null}
    </div>
  );
}
