/** A field for a code of another table: type it, or choose it from the codes of the workbook. In a filter the code goes behind the last `|`. */
import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TableName } from '../../schema';
import type { Key } from '../engine/protocol';
import { usePane } from '../pane-context';

/** As many as a list can be looked through; typing narrows it. */
const shownMax = 50;

const useStyles = makeStyles({
  field: { minWidth: 0 },
  list: { maxHeight: '240px' },
  code: { fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly table: TableName;
  readonly isFilter: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

export function KeyField({ table, isFilter, value, placeholder, onChange, ...field }: Props): JSX.Element {
  const { actions } = usePane();
  const styles = useStyles();
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    let isGone = false;
    // Without the list the code can still be typed.
    actions.keys(table).then(
      (found) => !isGone && setKeys(found),
      () => undefined,
    );
    return () => void (isGone = true);
  }, [actions, table]);
  const start = isFilter ? value.lastIndexOf('|') + 1 : 0;
  const matching = keysMatching(keys, value.slice(start));
  return (
    <Combobox
      {...field}
      freeform
      className={styles.field}
      listbox={{ className: styles.list }}
      value={value}
      selectedOptions={[]}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onChange(value.slice(0, start) + optionValue);
      }}
    >
      {matching.map(({ code, name }) => (
        <Option key={code} value={code} text={code} checkIcon={null}>
          <span>
            <span className={styles.code}>{code}</span> <span className={styles.name}>{name}</span>
          </span>
        </Option>
      ))}
    </Combobox>
  );
}

/** Codes that begin with what is typed come first, then those that have it anywhere, in code or name. A code typed in full leaves the whole list to choose from. */
function keysMatching(keys: readonly Key[], typed: string): readonly Key[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '' || keys.some(({ code }) => code.toLowerCase() === wanted)) return keys.slice(0, shownMax);
  const begins = keys.filter(({ code }) => code.toLowerCase().startsWith(wanted));
  const has = keys.filter((key) => !begins.includes(key) && `${key.code} ${key.name}`.toLowerCase().includes(wanted));
  return [...begins, ...has].slice(0, shownMax);
}
