import { useId, useState } from 'react';
import { countQualifiers } from '@/domain/draft';
import { useText } from '@/i18n/use-text';
import { Select } from '@/ui/select';
import type { DetailsValues } from './details-values';
import styles from './details.module.css';
import group from './localized-field.module.css';
import { NumberField } from './number-field';

type Figure = DetailsValues['approximateAttendance'];

interface AttendanceFigureProps {
  readonly value: Figure;
  readonly onChange: (value: Figure) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
}

/** "More than 100": how exact, and how many; without a number there is no figure. */
export function AttendanceFigure({ value, onChange, onBlur, error }: AttendanceFigureProps) {
  const t = useText();
  const hint = useId();
  const [chosen, setChosen] = useState<NonNullable<Figure>['qualifier']>('about');
  const qualifier = value?.qualifier ?? chosen;
  return (
    <fieldset className={group.field} aria-describedby={hint}>
      <legend className={group.legend}>{t('meetings.details.attendance')}</legend>
      <div className={styles.count}>
        <Select
          label={t('meetings.details.attendance')}
          labelHidden
          items={countQualifiers.map((id) => ({ id, label: t(`domain.count-qualifier.${id}`) }))}
          value={qualifier}
          onChange={(id) => {
            setChosen(id);
            if (value) onChange({ ...value, qualifier: id });
          }}
          onBlur={onBlur}
        />
        <NumberField
          label={t('meetings.details.attendance-count')}
          labelHidden
          value={value?.count ?? null}
          onChange={(count) => onChange(count === null ? null : { qualifier, count })}
          onBlur={onBlur}
          error={error === undefined ? undefined : t('meetings.details.attendance-error')}
        />
      </div>
      <p id={hint} className={group.description}>
        {t('meetings.details.attendance-hint')}
      </p>
    </fieldset>
  );
}
