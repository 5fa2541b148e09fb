import { CircleQuestionMark } from 'lucide-react';
import { useIntl } from 'react-intl';
import { yearOf } from '@/domain/edtf';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { Icon } from '@/ui/icon';
import styles from './meeting-date.module.css';

/** A date as the field prints it; what is not known of it is said, with a mark beside it. */
export function MeetingDate({ date }: { readonly date: string | null }) {
  const t = useText();
  const { locale } = useIntl();
  if (date !== null && yearOf(date) !== null) return formatEdtf(date, locale);
  const words =
    date === null
      ? t('meetings.date.unknown')
      : t('meetings.date.year-unknown', { date: formatEdtf(date, locale) });
  return (
    <span className={styles.unknown} title={words}>
      <Icon of={CircleQuestionMark} size="s" />
      <span className={styles.words}>{words}</span>
    </span>
  );
}
