import { CircleQuestionMark } from 'lucide-react';
import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import type { FieldChange } from '@/formats/tables/planned-row';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { LightSelect } from '@/ui/light-select';
import { changeInWords } from './row-words';
import styles from './table-review.module.css';

interface ByDayQuestionProps {
  readonly name: string;
  readonly change: FieldChange;
  readonly forTable: boolean;
  readonly onForTable: (forTable: boolean) => void;
}

/** Days that contradict what is recorded by day: which of the two is right only the user knows. */
export function ByDayQuestion({ name, change, forTable, onForTable }: ByDayQuestionProps) {
  const t = useText();
  const { locale } = useIntl();
  const words = (days: string) =>
    days === ''
      ? t('tables.by-day.all')
      : days
          .split(', ')
          .map((day) => formatEdtf(day, locale))
          .join(', ');
  const { field } = changeInWords(change, locale, t);
  return (
    <div className={styles.notes}>
      <span className={classNames(styles.note, styles.asking)}>
        <Icon of={CircleQuestionMark} size="s" />
        {t('tables.by-day', { field, recorded: words(change.from), table: words(change.to) })}
      </span>
      <div className={styles.contacts}>
        <LightSelect
          label={t('tables.by-day.choice', { name })}
          items={(['recorded', 'table'] as const).map((id) => ({ id, label: t(`tables.by-day.${id}`) }))}
          value={forTable ? 'table' : 'recorded'}
          onChange={(id) => onForTable(id === 'table')}
        />
      </div>
    </div>
  );
}
