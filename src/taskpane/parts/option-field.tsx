/** The field of one option of a command, made from its declaration. */
import { Dropdown, Field, Input, makeStyles, Option, Switch } from '@fluentui/react-components';
import type { CommandOption, OptionValues } from '../../commands/command';
import { anyCaption, caption } from '../../localization/captions';
import { usePane, useText } from '../pane-context';
import { DateField } from './date-field';
import { KeyField } from './key-field';

type OptionValue = OptionValues[string];

const useStyles = makeStyles({
  // The switch stands in line with the fields above and below it.
  switch: { marginLeft: '-8px' },
  narrow: { minWidth: 0 },
});

interface Props {
  readonly option: CommandOption;
  readonly value: OptionValue;
  /** What is wrong with it. */
  readonly problem: string | undefined;
  readonly onChange: (value: OptionValue) => void;
}

export function OptionField(props: Props): JSX.Element {
  const { option, value, problem, onChange } = props;
  const { language } = usePane().state;
  const styles = useStyles();
  const label = anyCaption(option.caption, language);
  if (option.kind === 'boolean')
    return <Switch className={styles.switch} label={label} checked={value === true} onChange={(_, data) => onChange(data.checked)} />;
  if (option.kind === 'choice') return <ChoiceField {...props} label={label} />;
  if (option.kind === 'date')
    return <DateField label={label} day={value as number | undefined} required={option.required} problem={problem} onChange={onChange} />;
  if (option.kind === 'number') return <NumberField {...props} label={label} />;
  return <TextField {...props} label={label} />;
}

interface LabelledProps extends Props {
  readonly label: string;
}

function TextField({ option, value, problem, onChange, label }: LabelledProps): JSX.Element {
  const text = useText();
  const isFilter = option.kind === 'filter';
  const typed = value === undefined ? '' : String(value);
  const type = (now: string): void => onChange(now === '' ? undefined : now);
  const placeholder = isFilter ? text('filterAll') : undefined;
  return (
    <Field
      label={label}
      required={option.required}
      validationMessage={problem}
      hint={isFilter && typed !== '' ? text('filterHint') : undefined}
    >
      {option.refersTo ? (
        <KeyField table={option.refersTo} isFilter={isFilter} value={typed} placeholder={placeholder} onChange={type} />
      ) : (
        <Input value={typed} placeholder={placeholder} onChange={(_, data) => type(data.value)} />
      )}
    </Field>
  );
}

function ChoiceField({ option, value, problem, onChange, label }: LabelledProps): JSX.Element {
  const { language } = usePane().state;
  const text = useText();
  const styles = useStyles();
  const choices = option.choices ?? [];
  const shown = (choice: string): string => (choice === '' ? text('notChosen') : caption(choice, 'option', language));
  const chosen = String(value ?? choices[0] ?? '');
  return (
    <Field label={label} required={option.required} validationMessage={problem}>
      <Dropdown
        className={styles.narrow}
        value={shown(chosen)}
        selectedOptions={[chosen]}
        onOptionSelect={(_, data) => onChange(data.optionValue)}
      >
        {choices.map((choice) => (
          <Option key={choice} value={choice}>
            {shown(choice)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function NumberField({ option, value, problem, onChange, label }: LabelledProps): JSX.Element {
  return (
    <Field label={label} required={option.required} validationMessage={problem}>
      <Input
        type="number"
        step="any"
        value={value === undefined ? '' : String(value)}
        onChange={(_, data) => onChange(data.value === '' ? undefined : Number(data.value))}
      />
    </Field>
  );
}
