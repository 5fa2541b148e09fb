import type { NamePrintedThen } from '@/domain/names-printed-then';
import { fullName } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { Checkbox } from '@/ui/checkbox';
import styles from './merge.module.css';

interface NamesThenChoiceProps {
  readonly printed: readonly NamePrintedThen[];
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** That lists of meetings held before go on printing the name they printed, and whether they do. */
export function NamesThenChoice({ printed, isKept, onChange }: NamesThenChoiceProps) {
  const t = useText();
  const names = [...new Set(printed.map(({ name }) => fullName(name)))].join(', ');
  const count = new Set(printed.map(({ meetingId }) => meetingId)).size;
  return (
    <div className={styles.emptied}>
      <Checkbox isSelected={isKept} onChange={onChange}>
        {t('people.merge.names-then', { count, names })}
      </Checkbox>
      {isKept ? null : <p className={styles.note}>{t('people.merge.names-of-today', { count })}</p>}
    </div>
  );
}
