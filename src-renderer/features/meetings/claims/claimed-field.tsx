import { GitCompareArrows } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';

import { competingAt, competingFields, type CompetingField } from '@/domain/competing-claims';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { RivalValues } from '@/pickers/sources/rival-values';
import { standingInDossier } from '@/pickers/sources/standing-in-dossier';
import { Button } from '@/ui/button';
import { Popover } from '@/ui/popover';

import styles from './claims.module.css';

interface ClaimedFieldProps {
  readonly dossier: MeetingDossier;
  readonly field: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A field of the meeting, with a mark under it where sources state different values. */
export function ClaimedField({ dossier, field, label, children }: ClaimedFieldProps) {
  const found = useMemo(() => {
    const own = dossier.claims.filter(({ recordId }) => recordId === dossier.meeting.id);
    return competingAt(
      competingFields(own, standingInDossier(dossier)),
      'meetings',
      dossier.meeting.id,
      field,
    );
  }, [dossier, field]);
  return (
    <div className={styles.field} data-field={field}>
      {children}
      {found.map((competing) => (
        <ClaimsButton key={competing.field} competing={competing} dossier={dossier} label={label} />
      ))}
    </div>
  );
}

interface ClaimsButtonProps {
  readonly competing: CompetingField;
  readonly dossier: MeetingDossier;
  readonly label: string;
}

/** Says that sources differ about a field; opens what each of them states. */
function ClaimsButton({ competing, dossier, label }: ClaimsButtonProps) {
  const t = useText();
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  return (
    <div className={styles.mark}>
      <Popover
        label={t('meetings.claims.title-of', { field: label })}
        trigger={
          <Button
            looksOnly
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
            <RivalValues field={competing} sources={sources} onDone={close} />
          </div>
        )}
      </Popover>
    </div>
  );
}
