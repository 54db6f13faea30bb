/** Opens the workbook and shows the pane; until then it says what it waits for, or why the workbook cannot be worked with. Never blank. */
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Refused } from '../book/refusal';
import type { Language } from '../localization/language';
import { paneText } from '../localization/pane';
import { App } from './app';
import type { CellWaiter } from './cell-waiter';
import type { EngineClient } from './engine/client';
import type { LocatedRefusal } from './engine/protocol';
import { FaultBar } from './parts/fault-bar';
import type { RibbonRequests } from './ribbon';
import { inWords } from './words';

const useStyles = makeStyles({
  start: { padding: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface StartProps {
  readonly open: () => Promise<EngineClient>;
  readonly language: Language;
  readonly waiter: CellWaiter;
  readonly ribbon: RibbonRequests;
}

interface StartState {
  readonly engine?: EngineClient;
  readonly refusals?: readonly LocatedRefusal[];
  readonly fault?: string;
}

export function Start({ open, language, waiter, ribbon }: StartProps): JSX.Element {
  const [state, setState] = useState<StartState>({});
  const [cellBusy, setCellBusy] = useState(false);
  useEffect(() => waiter.onChange(setCellBusy), [waiter]);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    open().then(
      (engine) => setState({ engine }),
      async (error: unknown) => setState(await failed(error, language)),
    );
  }, [open, attempt, language]);
  const again = (): void => {
    setState({});
    setAttempt(attempt + 1);
  };
  if (state.engine) return <App engine={state.engine} language={language} waiter={waiter} ribbon={ribbon} />;
  return <Waiting state={state} cellBusy={cellBusy} language={language} onAgain={again} />;
}

async function failed(error: unknown, language: Language): Promise<StartState> {
  if (error instanceof Refused) return { refusals: await inWords(error, language) };
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

interface WaitingProps {
  readonly state: StartState;
  readonly cellBusy: boolean;
  readonly language: Language;
  readonly onAgain: () => void;
}

function Waiting({ state: { refusals, fault }, cellBusy, language, onAgain }: WaitingProps): JSX.Element {
  const styles = useStyles();
  const hasFailed = refusals !== undefined || fault !== undefined;
  return (
    <main className={styles.start} aria-live="polite">
      {refusals?.map((refusal, i) => (
        <MessageBar key={i} intent="error" layout="multiline">
          <MessageBarBody>{refusal.text}</MessageBarBody>
        </MessageBar>
      ))}
      {fault === undefined ? null : <FaultBar fault={fault} language={language} />}
      {cellBusy ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{paneText('finishEditing', language)}</MessageBarBody>
        </MessageBar>
      ) : null}
      {hasFailed ? (
        <Button onClick={onAgain}>{paneText('readAgain', language)}</Button>
      ) : (
        <Spinner label={paneText('starting', language)} />
      )}
    </main>
  );
}
