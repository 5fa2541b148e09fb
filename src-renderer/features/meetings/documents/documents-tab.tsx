import { useRef } from 'react';
import { useSearch } from 'wouter';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { askedPlace } from '@/pickers/sources/source-address';
import { DocumentsSection } from './documents-section';
import styles from './documents.module.css';
import { SourceText } from './source-text';
import { SourcesSection } from './sources-section';
import { LockedPart } from '@/pickers/lock/lock';
import { useArrival } from '@/pickers/use-arrival';

interface DocumentsTabProps {
  readonly dossier: MeetingDossier;
  /** The source whose text is open, or the document that the address names. */
  readonly sourceId?: string | undefined;
}

/** The meeting's documents, and the sources from which the register knows of it. */
export function DocumentsTab({ dossier, sourceId }: DocumentsTabProps) {
  const frame = useRef<HTMLDivElement>(null);
  useArrival(frame, sourceId);
  const source = dossier.sources.find(({ id }) => id === sourceId);
  const place = askedPlace(useSearch(), sourceId ?? '');
  if (source)
    return <SourceText key={`${source.id} ${place}`} dossier={dossier} source={source} place={place} />;
  return (
    <div ref={frame} className={styles.documents}>
      <LockedPart table="meetingDocuments">
        <DocumentsSection dossier={dossier} />
      </LockedPart>
      <SourcesSection dossier={dossier} />
    </div>
  );
}
