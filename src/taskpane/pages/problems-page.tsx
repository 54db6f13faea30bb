/** Everything that stands in the way, each problem leading to its cell. */
import { Text, Subtitle1 } from '@fluentui/react-components';
import { usePane, useText } from '../pane-context';
import { ProblemList } from '../parts/problem-list';

export function ProblemsPage(): JSX.Element {
  const { problems: found, typedProblems } = usePane().state;
  const problems = [...typedProblems, ...found];
  const text = useText();
  return (
    <>
      <Subtitle1 as="h1">{text('tabProblems')}</Subtitle1>
      {problems.length === 0 ? <Text>{text('noProblems')}</Text> : <ProblemList problems={problems} />}
    </>
  );
}
