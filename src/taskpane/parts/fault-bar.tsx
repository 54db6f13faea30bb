/** A fault of the product: what to do, and what to pass on. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Language } from '../../localization/language';
import { paneText } from '../../localization/pane';

const useStyles = makeStyles({
  fault: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    margin: 0,
  },
});

export function FaultBar({ fault, language }: { readonly fault: string; readonly language: Language }): JSX.Element {
  const styles = useStyles();
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{paneText('faultTitle', language)}</MessageBarTitle>
          {paneText('faultHelp', language)}
        </MessageBarBody>
      </MessageBar>
      <pre className={styles.fault}>{fault}</pre>
    </>
  );
}
