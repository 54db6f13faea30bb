/**
 * The heading of a page. When the button that led here is gone with its page, the keyboard goes on from the heading, and a screen reader reads it. The focus is never taken
 * from Excel's grid, nor from anything in the pane that still has it. It is a stop of the Tab key: Fluent's keyboard help does not lead on from what is none.
 */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
});

export function PageTitle({ children }: { readonly children: string }): JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={0} className={styles.title}>
      {children}
    </h1>
  );
}
