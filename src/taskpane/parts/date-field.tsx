/** Fields for days. The browser's own calendar speaks the reader's language and costs nothing. */
import { Field, Input } from '@fluentui/react-components';
import { type Day, isoDate, parseIsoDate } from '../../decimal';
import { usePane, useText } from '../pane-context';

interface Props {
  readonly label: string;
  readonly day: number | undefined;
  readonly required?: boolean;
  readonly problem?: string;
  readonly onChange: (day: number | undefined) => void;
}

export function DateField({ label, day, required, problem, onChange }: Props): JSX.Element {
  return (
    <Field label={label} required={required} validationMessage={problem}>
      <Input
        type="date"
        value={day === undefined || day <= 0 ? '' : isoDate(day as Day)}
        onChange={(_, data) => onChange(data.value === '' ? undefined : parseIsoDate(data.value))}
      />
    </Field>
  );
}

/** The day that all tasks are done for; it stays as chosen from form to form. */
export function WorkDateField(): JSX.Element {
  const { state, actions } = usePane();
  const text = useText();
  return (
    <DateField
      label={text('workDate')}
      day={state.workDate}
      onChange={(day) => {
        if (day !== undefined) actions.setWorkDate(day);
      }}
    />
  );
}
