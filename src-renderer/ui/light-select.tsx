import { ChevronsUpDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { classNames } from './class-names';
import field from './field.module.css';
import { Icon } from './icon';
import { Select, type SelectProps } from './select';
import { useReadOnly } from './read-only';
import styles from './select.module.css';

type LightSelectProps<Id extends string> = Omit<
  SelectProps<Id>,
  'labelHidden' | 'look' | 'items' | 'groups'
> &
  Required<Pick<SelectProps<Id>, 'items'>>;

/**
 * A Select for a row of many: a plain button until it is pressed, because some dozens of real ones take longer to make
 * than the page may stand still. Its label is hidden.
 */
export function LightSelect<Id extends string>(props: LightSelectProps<Id>) {
  const { label, items, value } = props;
  const [isReal, setReal] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const readOnly = useReadOnly();
  const open = () => {
    if (readOnly) return;
    flushSync(() => setReal(true));
    // It opens once it has the focus, so that the focus comes back to it; at once, so that the next key is the list's.
    place.current?.querySelector('button')?.focus();
    flushSync(() => setOpen(true));
  };
  const shown = items.find(({ id }) => id === value)?.label ?? props.placeholder ?? '';
  return (
    <div ref={place} className={field.field}>
      {isReal ? (
        <Select {...props} labelHidden isOpen={isOpen} onOpenChange={setOpen} />
      ) : (
        <button
          type="button"
          aria-haspopup="listbox"
          aria-expanded={false}
          aria-disabled={readOnly}
          aria-label={`${shown} ${label}`}
          className={classNames(field.box, styles.trigger)}
          onClick={open}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            open();
          }}
        >
          <span className={styles.value}>{shown}</span>
          <Icon of={ChevronsUpDown} size="s" />
        </button>
      )}
    </div>
  );
}
