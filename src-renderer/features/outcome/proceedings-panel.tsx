import { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { LockedPart } from '@/pickers/lock/lock';
import { useArrival } from '@/pickers/use-arrival';
import { useTextLanguages } from '@/pickers/use-text-languages';
import { InterventionList } from './interventions/intervention-list';
import { NoteList } from './notes/note-list';
import styles from './outcome-panel.module.css';
import { RecognisedSpeakers } from './speakers/recognised-speakers';
import { useSpeakers } from './speakers/use-speakers';

interface ProceedingsPanelProps {
  readonly dossier: MeetingDossier;
  /** The note or intervention that the address names. */
  readonly recordId?: string | undefined;
}

/** What was said at a meeting: notes as they are taken, and interventions. */
export function ProceedingsPanel({ dossier, recordId }: ProceedingsPanelProps) {
  const t = useText();
  const { locale } = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const texts = useMemo(() => dossier.interventions.map(({ text }) => text), [dossier.interventions]);
  const { all, shown } = useTextLanguages(texts, locale, t);
  const speakers = useSpeakers(dossier);
  useArrival(frame, recordId);
  return (
    <div ref={frame} className={styles.panel}>
      <LockedPart table="interventions">
        <RecognisedSpeakers dossier={dossier} speakers={speakers} />
      </LockedPart>
      <NoteList dossier={dossier} speakers={speakers} />
      <LockedPart table="interventions">
        <InterventionList
          dossier={dossier}
          speakers={speakers}
          languages={[...shown, ...all.filter(({ id }) => !shown.some((one) => one.id === id))]}
        />
      </LockedPart>
    </div>
  );
}
