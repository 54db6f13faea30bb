/** All commands by group; choosing one shows its form. */
import { Button, makeStyles, Subtitle2, Title3, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { anyCaption } from '../../localization/captions';
import type { PaneText } from '../../localization/pane';
import type { CommandForm as Form } from '../engine/commands';
import { usePane, useText } from '../pane-context';
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
  task: { justifyContent: 'space-between', width: '100%', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
});

/** `chosen` is the English caption of a command. */
export function TasksPage({ chosen, onChoose }: { readonly chosen?: string; readonly onChoose: (caption?: string) => void }): JSX.Element {
  const command = usePane().state.commands.find(({ caption }) => caption === chosen);
  if (command) return <CommandForm key={command.caption} command={command} onBack={() => onChoose(undefined)} />;
  return <TaskList onChoose={onChoose} />;
}

function TaskList({ onChoose }: { readonly onChoose: (caption: string) => void }): JSX.Element {
  const { language, commands } = usePane().state;
  const text = useText();
  const styles = useStyles();
  return (
    <>
      <Title3 as="h1">{text('tabTasks')}</Title3>
      {groups.map(([group, caption]) => {
        const own = commands.filter((command) => command.group === group);
        return own.length === 0 ? null : (
          <section key={group} className={styles.group}>
            <Subtitle2 as="h2">{text(caption)}</Subtitle2>
            {own.map((command) => (
              <Button
                key={command.caption}
                appearance="subtle"
                className={styles.task}
                iconPosition="after"
                icon={<ChevronRightRegular />}
                onClick={() => onChoose(command.caption)}
              >
                {anyCaption(command.caption, language)}
              </Button>
            ))}
          </section>
        );
      })}
    </>
  );
}
