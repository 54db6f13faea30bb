/** What is not as it should be with the postings: finish or remove an unfinished one, wait for somebody else, look at rows that were changed since. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane, useText } from '../pane-context';

/** How often the pane looks whether somebody else has done posting. */
const lookAgainMs = 30_000;

export function SafetyBar(): JSX.Element | null {
  const { state, actions } = usePane();
  const { opened, progress } = state;
  const safety = opened?.safety;
  const isBusy = progress !== undefined;
  const isOtherPosting = safety?.other !== undefined;
  useEffect(() => {
    if (!isOtherPosting || isBusy) return undefined;
    const timer = setTimeout(() => void actions.readAgain(), lookAgainMs);
    return () => clearTimeout(timer);
  }, [isOtherPosting, isBusy, actions]);
  if (!safety) return null;
  return (
    <>
      {safety.other === undefined ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{safety.other}</MessageBarBody>
        </MessageBar>
      )}
      {safety.unfinished === undefined ? null : <Unfinished text={safety.unfinished} isBusy={isBusy} />}
      {safety.changedCount === 0 ? null : <Changed count={safety.changedCount} />}
    </>
  );
}

function Unfinished({ text, isBusy }: { readonly text: string; readonly isBusy: boolean }): JSX.Element {
  const { actions } = usePane();
  const word = useText();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={isBusy} onClick={() => void actions.recover('finish')}>
          {word('finishPosting')}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => void actions.recover('remove')}>
          {word('removePosting')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Changed({ count }: { readonly count: number }): JSX.Element {
  const { state, actions } = usePane();
  const word = useText();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{word(state.despiteDamage ? 'rowsChangedPosting' : 'rowsChanged', { count })}</MessageBarBody>
      {state.despiteDamage ? null : (
        <MessageBarActions>
          <Button size="small" onClick={() => actions.postDespiteDamage()}>
            {word('postDespiteDamage')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
