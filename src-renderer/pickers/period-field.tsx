import { useText } from '@/i18n/use-text';
import type { Period } from '@/domain/period';
import { EdtfField } from './edtf-field';
import styles from './period-field.module.css';

interface PeriodFieldProps {
  readonly value: Period;
  /** The bound that was changed. */
  readonly onChange: (patch: Partial<Period>) => void;
  readonly labelHidden?: boolean;
  readonly look?: 'box' | 'bare';
}

/**
 * From when until when, each of any precision. The second date is the first on which it no longer holds, and empty while
 * it does: say so once above the list with `pickers.period.hint`.
 */
export function PeriodField({ value, onChange, labelHidden = false, look = 'box' }: PeriodFieldProps) {
  const t = useText();
  return (
    <div className={styles.period}>
      <EdtfField
        label={t('pickers.period.from')}
        labelHidden={labelHidden}
        look={look}
        placeholder={t('pickers.period.from-empty')}
        value={value.from}
        onChange={(from) => onChange({ from })}
      />
      <EdtfField
        label={t('pickers.period.until')}
        labelHidden={labelHidden}
        look={look}
        placeholder={t('pickers.period.until-empty')}
        value={value.until}
        onChange={(until) => onChange({ until })}
      />
    </div>
  );
}
