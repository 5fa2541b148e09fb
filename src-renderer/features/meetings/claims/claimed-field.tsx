import type { ReactNode } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { ClaimsButton } from './claims-button';
import styles from './claims.module.css';
import { competingAt, competingFields } from '@/domain/competing-claims';

interface ClaimedFieldProps {
  readonly dossier: MeetingDossier;
  readonly field: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A field of the meeting, with a mark under it where sources state different values. */
export function ClaimedField({ dossier, field, label, children }: ClaimedFieldProps) {
  const found = competingAt(competingFields(dossier.claims), 'meetings', dossier.meeting.id, field);
  return (
    <div className={styles.field}>
      {children}
      {found.map((competing) => (
        <ClaimsButton key={competing.field} competing={competing} dossier={dossier} label={label} />
      ))}
    </div>
  );
}
