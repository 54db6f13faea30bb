/** The request form of a command, made from its options; preview or run. What is filled in stays until the pane is closed. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { CommandOption, OptionValues } from '../../commands/command';
import { anyCaption } from '../../localization/captions';
import type { CommandForm as Form } from '../engine/commands';
import { usePane, useText } from '../pane-context';
import { OptionField } from '../parts/option-field';
import { WorkDateField } from '../parts/date-field';
import { PageTitle } from '../parts/page-title';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  back: { minWidth: 0, paddingLeft: 0 },
  about: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a field shows until something else is filled in. */
function startValue(option: CommandOption, workDate: number): OptionValues[string] {
  if (option.default === 'workDate' && option.kind === 'date') return workDate;
  return option.default ?? (option.kind === 'choice' ? option.choices?.[0] : option.kind === 'boolean' ? false : undefined);
}

function isShown({ onlyIf }: CommandOption, values: OptionValues): boolean {
  return !onlyIf || onlyIf.values.includes(values[onlyIf.option] as string | boolean);
}

const isBlank = (value: OptionValues[string]): boolean => value === undefined || value === '';

export function CommandForm({ command }: { readonly command: Form }): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [isChecked, setChecked] = useState(false);
  const draft = state.drafts[command.caption] ?? {};
  const values: OptionValues = {
    ...Object.fromEntries(command.options.map((option) => [option.name, startValue(option, state.workDate)])),
    ...draft,
  };
  const shown = command.options.filter((option) => isShown(option, values));
  const missing = shown.filter((option) => option.required && isBlank(values[option.name]));
  const run = (preview: boolean): void => {
    setChecked(true);
    if (missing.length > 0) return focusField(form.current, shown.indexOf(missing[0]));
    const options = Object.fromEntries(shown.map((option) => [option.name, values[option.name]]));
    void actions.run({ caption: command.caption, options, preview });
  };
  const busy = state.progress !== undefined;
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) run(false);
      }}
    >
      <FormHead command={command} />
      {shown.map((option) => (
        <div key={option.name} data-field>
          <OptionField
            option={option}
            value={values[option.name]}
            problem={isChecked && missing.includes(option) ? text('fillIn') : undefined}
            onChange={(value) => actions.setDraft(command.caption, { ...draft, [option.name]: value })}
          />
        </div>
      ))}
      <WorkDateField />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={busy}>
          {text('run')}
        </Button>
        <Button disabled={busy} onClick={() => run(true)}>
          {text('preview')}
        </Button>
      </div>
    </form>
  );
}

function FormHead({ command: { caption, description } }: { readonly command: Form }): JSX.Element {
  const { state, openTask } = usePane();
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Button appearance="transparent" size="small" className={styles.back} icon={<ArrowLeftRegular />} onClick={() => openTask()}>
        {text('back')}
      </Button>
      <PageTitle>{anyCaption(caption, state.language)}</PageTitle>
      <Text className={styles.about}>{description}</Text>
    </div>
  );
}

/** Puts the cursor into the n-th field: the first one that is to be filled in. */
function focusField(form: HTMLFormElement | null, n: number): void {
  form?.querySelectorAll<HTMLElement>('[data-field]')[n]?.querySelector<HTMLElement>('input, button, textarea')?.focus();
}
