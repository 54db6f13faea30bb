/** The field of one option of a command, made from its declaration. */
import { Dropdown, Field, Input, Option, Switch } from '@fluentui/react-components';
import type { CommandOption } from '../../commands/command';
import { isoDate, parseIsoDate } from '../../decimal';
import type { Day } from '../../decimal';
import { anyCaption, caption } from '../../localization/captions';
import { usePane, useText } from '../pane-context';

export type OptionValue = string | number | boolean | undefined;

interface Props {
  readonly option: CommandOption;
  readonly value: OptionValue;
  readonly onChange: (value: OptionValue) => void;
}

export function OptionField({ option, value, onChange }: Props): JSX.Element {
  const { language } = usePane().state;
  const label = anyCaption(option.caption, language);
  if (option.kind === 'boolean') return <Switch label={label} checked={value === true} onChange={(_, data) => onChange(data.checked)} />;
  if (option.kind === 'choice') return <ChoiceField option={option} value={value} onChange={onChange} label={label} />;
  if (option.kind === 'date') return <DateField option={option} value={value} onChange={onChange} label={label} />;
  if (option.kind === 'number') return <NumberField option={option} value={value} onChange={onChange} label={label} />;
  return <TextField option={option} value={value} onChange={onChange} label={label} />;
}

interface LabelledProps extends Props {
  readonly label: string;
}

function TextField({ option, value, onChange, label }: LabelledProps): JSX.Element {
  const text = useText();
  return (
    <Field label={label} required={option.required} hint={option.kind === 'filter' ? text('filterHint') : undefined}>
      <Input
        value={value === undefined ? '' : String(value)}
        onChange={(_, data) => onChange(data.value === '' ? undefined : data.value)}
      />
    </Field>
  );
}

function DateField({ option, value, onChange, label }: LabelledProps): JSX.Element {
  return (
    <Field label={label} required={option.required}>
      <Input
        type="date"
        value={typeof value === 'number' && value > 0 ? isoDate(value as Day) : ''}
        onChange={(_, data) => onChange(data.value === '' ? undefined : parseIsoDate(data.value))}
      />
    </Field>
  );
}

function ChoiceField({ option, value, onChange, label }: LabelledProps): JSX.Element {
  const { language } = usePane().state;
  const text = useText();
  const choices = option.choices ?? [];
  const shown = (choice: string): string => (choice === '' ? text('notChosen') : caption(choice, 'option', language));
  const chosen = String(value ?? choices[0] ?? '');
  return (
    <Field label={label} required={option.required}>
      <Dropdown
        value={shown(chosen)}
        selectedOptions={[chosen]}
        onOptionSelect={(_, data) => onChange(data.optionValue)}
        style={{ minWidth: 0 }}
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

function NumberField({ option, value, onChange, label }: LabelledProps): JSX.Element {
  return (
    <Field label={label} required={option.required}>
      <Input
        type="number"
        step="any"
        value={value === undefined ? '' : String(value)}
        onChange={(_, data) => onChange(data.value === '' ? undefined : Number(data.value))}
      />
    </Field>
  );
}
