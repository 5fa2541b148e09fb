import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Checkbox } from '@/ui/checkbox';

import type { Picked } from './use-picked';
import styles from './pick-list.module.css';

interface PickListProps {
  readonly items: readonly { readonly id: string; readonly name: string; readonly note: string }[];
  readonly picked: Picked;
}

/** Those of whom one question asks, each to be taken out of the answer: one by one, or all at once. */
export function PickList({ items, picked }: PickListProps) {
  const t = useText();
  return (
    <ul className={styles.list} aria-label={t('exchange.asked.pick')}>
      {items.map(({ id, name, note }) => (
        <li key={id}>
          <Checkbox isSelected={picked.isPicked(id)} onChange={(isPicked) => picked.pick(id, isPicked)}>
            <Bidi>{name}</Bidi>
            {note === '' ? null : (
              <span className={styles.note}>
                {' '}
                <Bidi>{note}</Bidi>
              </span>
            )}
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
