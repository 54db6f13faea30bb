/** From the end of a task back to its form, which shows what was filled in. */
import { Link } from '@fluentui/react-components';
import { type Asked, usePane, useText } from '../pane-context';

export function BackToTask({ run: { caption } }: { readonly run: Asked }): JSX.Element | null {
  const { openTask } = usePane();
  const text = useText();
  if (caption === '') return null;
  return (
    <div>
      <Link as="button" onClick={() => openTask(caption)}>
        {text('backToTask')}
      </Link>
    </div>
  );
}
