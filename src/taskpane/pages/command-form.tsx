/** The request form of a command, made from its options; preview or run. */
import { Button, Field, Input, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CommandOption } from '../../commands/command';
import { type Day, isoDate, parseIsoDate } from '../../decimal';
import { anyCaption } from '../../localization/captions';
import { localDay } from '../clock';
import type { CommandForm as Form } from '../engine/commands';
import { usePane, useText } from '../pane-context';
import { OptionField, type OptionValue } from '../parts/option-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Values = Readonly<Record<string, OptionValue>>;

function startValue(option: CommandOption, workDate: number): OptionValue {
  if (option.default === 'workDate' && option.kind === 'date') return workDate;
  return option.default ?? (option.kind === 'choice' ? option.choices?.[0] : option.kind === 'boolean' ? false : undefined);
}

function isShown({ onlyIf }: CommandOption, values: Values): boolean {
  return !onlyIf || onlyIf.values.includes(values[onlyIf.option] as string | boolean);
}

export function CommandForm({ command, onBack }: { readonly command: Form; readonly onBack: () => void }): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  const styles = useStyles();
  const [workDate, setWorkDate] = useState(localDay());
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(command.options.map((option) => [option.name, startValue(option, workDate)])),
  );
  const shown = command.options.filter((option) => isShown(option, values));
  const run = (preview: boolean): void => {
    void actions.run(command.caption, Object.fromEntries(shown.map((option) => [option.name, values[option.name]])), workDate, preview);
  };
  const busy = state.progress !== undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        run(false);
      }}
    >
      <div>
        <Button appearance="transparent" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {text('back')}
        </Button>
      </div>
      <Subtitle1 as="h1">{anyCaption(command.caption, state.language)}</Subtitle1>
      {shown.map((option) => (
        <OptionField
          key={option.name}
          option={option}
          value={values[option.name]}
          onChange={(value) => setValues((before) => ({ ...before, [option.name]: value }))}
        />
      ))}
      <Field label={text('workDate')}>
        <Input type="date" value={isoDate(workDate as Day)} onChange={(_, data) => setWorkDate(parseIsoDate(data.value) ?? workDate)} />
      </Field>
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
