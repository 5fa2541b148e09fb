import { useIntl } from 'react-intl';
import { wholeMeeting, type Moment } from '@/domain/moment';
import { useText } from '@/i18n/use-text';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { dayWords, sessionWords } from './moment-words';
import styles from './moment-switch.module.css';
import type { MomentsOfMeeting } from './moments-of';

interface MomentSwitchProps {
  readonly moments: MomentsOfMeeting;
  readonly value: Moment;
  readonly onChange: (moment: Moment) => void;
}

/** More days than this no longer stand side by side. */
const sideBySide = 5;
const all = 'all';
const whole = 'whole';

/** The whole meeting, one of its days, or one of the sessions of that day: what the list and its keys speak of. */
export function MomentSwitch({ moments, value, onChange }: MomentSwitchProps) {
  const t = useText();
  const { locale } = useIntl();
  const { days, undated } = moments;
  const chosenDay = value.kind === 'meeting' ? null : value.day;
  const dayItems = [
    { id: all, label: t('attendance.when.all') },
    ...days.map(({ day, isOutside }) => {
      const label = dayWords(day, locale);
      return { id: day, label: isOutside ? t('attendance.when.outside', { day: label }) : label };
    }),
  ];
  const chooseDay = (id: string) => onChange(id === all ? wholeMeeting : { kind: 'day', day: id });
  const isSingle = days.length < 2;
  const ofDay = days.find(({ day }) => day === chosenDay) ?? (isSingle ? days[0] : undefined);
  const sessions = [...(ofDay?.sessions ?? []), ...(isSingle || value.kind !== 'meeting' ? undated : [])];
  const chooseSession = (id: string) => {
    const session = sessions.find((one) => one.id === id);
    if (session) onChange({ kind: 'session', id, day: session.day ?? chosenDay });
    else onChange(chosenDay === null || isSingle ? wholeMeeting : { kind: 'day', day: chosenDay });
  };
  const label = t('attendance.when');
  return (
    <div className={styles.switch}>
      {isSingle ? null : dayItems.length - 1 <= sideBySide ? (
        <SegmentedControl label={label} items={dayItems} value={chosenDay ?? all} onChange={chooseDay} />
      ) : (
        <Select label={label} labelHidden items={dayItems} value={chosenDay ?? all} onChange={chooseDay} />
      )}
      {sessions.length === 0 ? null : (
        <div className={styles.session}>
          <Select
            label={t('attendance.when.session-of')}
            labelHidden
            items={[
              {
                id: whole,
                label: t(isSingle ? 'attendance.when.all-sessions' : 'attendance.when.whole-day'),
              },
              ...sessions.map((session) => ({ id: session.id, label: sessionWords(session, locale, t) })),
            ]}
            value={value.kind === 'session' ? value.id : whole}
            onChange={chooseSession}
          />
        </div>
      )}
      {value.kind === 'meeting' ? null : <span className={styles.note}>{t('attendance.when.note')}</span>}
    </div>
  );
}
