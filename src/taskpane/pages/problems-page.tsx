/** Everything that stands in the way, each problem leading to its cell. */
import { Text, Title3 } from '@fluentui/react-components';
import { usePane, useText } from '../pane-context';
import { ProblemList } from '../parts/problem-list';

export function ProblemsPage(): JSX.Element {
  const { problems: found, typedProblems } = usePane().state;
  const problems = [...typedProblems, ...found];
  const text = useText();
  return (
    <>
      <Title3 as="h1">{text('tabProblems')}</Title3>
      {problems.length === 0 ? <Text>{text('noProblems')}</Text> : <ProblemList problems={problems} />}
    </>
  );
}
