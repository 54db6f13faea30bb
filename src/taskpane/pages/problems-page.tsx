/** Everything that stands in the way, each problem leading to its cell. */
import { Text } from '@fluentui/react-components';
import { anyCaption } from '../../localization/captions';
import { usePane, useText } from '../pane-context';
import { BackToTask } from '../parts/back-to-task';
import { EndingBar } from '../parts/ending-bar';
import { PageTitle } from '../parts/page-title';
import { ProblemList } from '../parts/problem-list';

export function ProblemsPage(): JSX.Element {
  const { problems: found, typedProblems, problemsOf, language } = usePane().state;
  const problems = [...typedProblems, ...found];
  const text = useText();
  const task = found.length > 0 ? problemsOf : undefined;
  const isStopped = task?.outcome && task.outcome.refusals.length > 0;
  return (
    <>
      <PageTitle>{task?.caption ? anyCaption(task.caption, language) : text('tabProblems')}</PageTitle>
      {isStopped ? <EndingBar run={task} /> : null}
      {problems.length === 0 ? <Text>{text('noProblems')}</Text> : <ProblemList problems={problems} />}
      {task ? <BackToTask run={task} /> : null}
    </>
  );
}
