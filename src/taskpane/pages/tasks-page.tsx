/** All commands by group; choosing one shows its form. */
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Command } from '../../commands/command';
import { commands } from '../../commands/index';
import { anyCaption } from '../../localization/captions';
import type { PaneText } from '../../localization/pane';
import { usePane, useText } from '../pane-context';
import { CommandForm } from './command-form';

const groups: readonly (readonly [Command['group'], PaneText])[] = [
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

export function TasksPage(): JSX.Element {
  const [chosen, setChosen] = useState<Command>();
  if (chosen) return <CommandForm command={chosen} onBack={() => setChosen(undefined)} />;
  return <TaskList onChoose={setChosen} />;
}

function TaskList({ onChoose }: { readonly onChoose: (command: Command) => void }): JSX.Element {
  const { language } = usePane().state;
  const text = useText();
  const styles = useStyles();
  return (
    <>
      {groups.map(([group, caption]) => {
        const own = commands.filter((command) => command.group === group);
        return own.length === 0 ? null : (
          <section key={group} className={styles.group}>
            <Subtitle2 as="h2">{text(caption)}</Subtitle2>
            {own.map((command) => (
              <Button key={command.caption} appearance="subtle" className={styles.task} iconPosition="after" icon={<ChevronRightRegular />} onClick={() => onChoose(command)}>
                {anyCaption(command.caption, language)}
              </Button>
            ))}
          </section>
        );
      })}
    </>
  );
}
