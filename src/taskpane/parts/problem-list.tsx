/** Problems as sentences; one with a cell leads there. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { LocatedRefusal } from '../engine/protocol';
import { usePane, useText } from '../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  problem: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

/** The list shows the first problems; a thousand rows of the same mistake help nobody. */
const problemsShown = 200;

export function ProblemList({ problems }: { readonly problems: readonly LocatedRefusal[] }): JSX.Element {
  const { actions } = usePane();
  const text = useText();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.slice(0, problemsShown).map((problem, i) => (
        <li key={i} className={styles.problem}>
          <span>{problem.text}</span>
          {problem.cell ? (
            <Link as="button" onClick={() => void actions.goTo(problem)}>
              {text('goToCell', { address: problem.address ?? '' })}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
