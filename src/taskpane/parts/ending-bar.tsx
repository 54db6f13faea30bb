/** How a task ended, in a few words; where it was stopped while writing, what to do next. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PaneText } from '../../localization/pane';
import { type LastRun, usePane, useText } from '../pane-context';

const useStyles = makeStyles({ title: { display: 'block' } });

type Ending = readonly [title: PaneText, intent: 'error' | 'warning' | 'info' | 'success', help?: PaneText];

function endingOf({ preview, outcome, interrupted }: LastRun): Ending {
  if (interrupted) return ['interruptedTitle', 'warning', 'interruptedHelp'];
  if (outcome && outcome.refusals.length > 0) return ['refusedTitle', 'error'];
  return preview ? ['previewTitle', 'info', 'previewHelp'] : ['doneTitle', 'success'];
}

export function EndingBar({ run }: { readonly run: LastRun }): JSX.Element {
  const { actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const [title, intent, help] = endingOf(run);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{text(title)}</MessageBarTitle>
        {help ? text(help) : null}
      </MessageBarBody>
      {run.interrupted ? (
        <MessageBarActions>
          <Button size="small" onClick={() => void actions.readAgain()}>
            {text('readAgain')}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
