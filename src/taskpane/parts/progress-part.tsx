/** What is going on while something is: stage, how far, and a way out as long as nothing is written. */
import { Button, Field, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components';
import type { PaneText } from '../../localization/pane';
import type { Stage } from '../engine/protocol';
import { usePane, useText } from '../pane-context';

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
const stages: Readonly<Record<Stage, PaneText>> = { reading: 'stageReading', calculating: 'stageCalculating', writing: 'stageWriting' };

export function ProgressPart(): JSX.Element | null {
  const { state, actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const { progress, cellBusy } = state;
  if (!progress && !cellBusy) return null;
  return (
    <div className={styles.part} aria-live="polite">
      {cellBusy ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('finishEditing')}</MessageBarBody>
        </MessageBar>
      ) : null}
      {progress ? (
        <Field validationMessage={text(stages[progress.stage])} validationState="none">
          <ProgressBar value={progress.total > 0 ? progress.done / progress.total : undefined} aria-label={text(stages[progress.stage])} />
        </Field>
      ) : null}
      {progress && progress.stage !== 'writing' ? (
        <div>
          <Button size="small" onClick={() => actions.cancel()}>
            {text('cancel')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
