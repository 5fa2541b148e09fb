import { GitCompareArrows } from 'lucide-react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Popover } from '@/ui/popover';
import { ClaimedValue } from './claimed-value';
import styles from './claims.module.css';
import type { CompetingField } from '@/domain/competing-claims';

interface ClaimsButtonProps {
  readonly competing: CompetingField;
  readonly dossier: MeetingDossier;
  readonly label: string;
}

/** Says that sources differ about a field; opens what each of them states. */
export function ClaimsButton({ competing, dossier, label }: ClaimsButtonProps) {
  const t = useText();
  return (
    <div className={styles.mark}>
      <Popover
        label={t('meetings.claims.title-of', { field: label })}
        trigger={
          <Button
            kind="quiet"
            size="s"
            icon={GitCompareArrows}
            aria-label={t('meetings.claims.differ-label', { field: label, count: competing.values.length })}
          >
            {t('meetings.claims.differ')}
          </Button>
        }
      >
        {(close) => (
          <div className={styles.panel}>
            <h3 className={styles.title}>{t('meetings.claims.title')}</h3>
            <ul className={styles.values}>
              {competing.values.map((value) => (
                <ClaimedValue
                  key={JSON.stringify(value.value)}
                  competing={competing}
                  value={value}
                  dossier={dossier}
                  onDone={close}
                />
              ))}
            </ul>
          </div>
        )}
      </Popover>
    </div>
  );
}
