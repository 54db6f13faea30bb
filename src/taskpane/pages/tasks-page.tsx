/** The tasks of a month end first, then all others by group; choosing one shows its form. */
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { anyCaption } from '../../localization/captions';
import type { PaneText } from '../../localization/pane';
import type { CommandForm as Form } from '../engine/commands';
import { usePane, useText } from '../pane-context';
import { PageTitle } from '../parts/page-title';
import { ribbonCommands } from '../ribbon';
import { CommandForm } from './command-form';

const groups: readonly (readonly [Form['group'], PaneText])[] = [
  ['costing', 'groupCosting'],
  ['revaluation', 'groupRevaluation'],
  ['generalLedger', 'groupGeneralLedger'],
  ['reports', 'groupReports'],
  ['inventory', 'groupInventory'],
  ['orders', 'groupOrders'],
  ['periods', 'groupPeriods'],
  ['setup', 'groupSetup'],
];

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  task: {
    minHeight: '32px',
    paddingLeft: 0,
    justifyContent: 'space-between',
    width: '100%',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
});

/** `chosen` is the English caption of a command. */
export function TasksPage({ chosen }: { readonly chosen?: string }): JSX.Element {
  const command = usePane().state.commands.find(({ caption }) => caption === chosen);
  return command ? <CommandForm key={command.caption} command={command} /> : <TaskList />;
}

function TaskList(): JSX.Element {
  const { commands } = usePane().state;
  const text = useText();
  const monthEnd = Object.values<string>(ribbonCommands);
  return (
    <>
      <PageTitle>{text('tabTasks')}</PageTitle>
      <TaskGroup title={text('groupMonthEnd')} commands={commands.filter(({ caption }) => monthEnd.includes(caption))} />
      {groups.map(([group, title]) => (
        <TaskGroup
          key={group}
          title={text(title)}
          commands={commands.filter((command) => command.group === group && !monthEnd.includes(command.caption))}
        />
      ))}
    </>
  );
}

interface TaskGroupProps {
  readonly title: string;
  readonly commands: readonly Form[];
}

function TaskGroup({ title, commands }: TaskGroupProps): JSX.Element | null {
  const { state, openTask } = usePane();
  const styles = useStyles();
  if (commands.length === 0) return null;
  return (
    <section className={styles.group}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {commands.map(({ caption }) => (
        <Button
          key={caption}
          appearance="subtle"
          className={styles.task}
          iconPosition="after"
          icon={<ChevronRightRegular />}
          onClick={() => openTask(caption)}
        >
          {anyCaption(caption, state.language)}
        </Button>
      ))}
    </section>
  );
}
