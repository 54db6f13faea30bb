/** The tasks of a month end first, then all others by group; choosing one shows its form. */
import { Button, makeStyles, Subtitle2, Subtitle1, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { anyCaption } from '../../localization/captions';
import type { PaneText } from '../../localization/pane';
import type { CommandForm as Form } from '../engine/commands';
import { usePane, useText } from '../pane-context';
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
export function TasksPage({ chosen, onChoose }: { readonly chosen?: string; readonly onChoose: (caption?: string) => void }): JSX.Element {
  const command = usePane().state.commands.find(({ caption }) => caption === chosen);
  if (command) return <CommandForm key={command.caption} command={command} onBack={() => onChoose(undefined)} />;
  return <TaskList onChoose={onChoose} />;
}

function TaskList({ onChoose }: { readonly onChoose: (caption: string) => void }): JSX.Element {
  const { commands } = usePane().state;
  const text = useText();
  const monthEnd = Object.values<string>(ribbonCommands);
  return (
    <>
      <Subtitle1 as="h1">{text('tabTasks')}</Subtitle1>
      <TaskGroup
        title={text('groupMonthEnd')}
        commands={commands.filter(({ caption }) => monthEnd.includes(caption))}
        onChoose={onChoose}
      />
      {groups.map(([group, title]) => (
        <TaskGroup
          key={group}
          title={text(title)}
          commands={commands.filter((command) => command.group === group && !monthEnd.includes(command.caption))}
          onChoose={onChoose}
        />
      ))}
    </>
  );
}

interface TaskGroupProps {
  readonly title: string;
  readonly commands: readonly Form[];
  readonly onChoose: (caption: string) => void;
}

function TaskGroup({ title, commands, onChoose }: TaskGroupProps): JSX.Element | null {
  const { language } = usePane().state;
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
          onClick={() => onChoose(caption)}
        >
          {anyCaption(caption, language)}
        </Button>
      ))}
    </section>
  );
}
