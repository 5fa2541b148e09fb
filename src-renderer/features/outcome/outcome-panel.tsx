import type { MeetingDossier } from '@/domain/meeting-dossier';

/** What a meeting agreed: numbered paragraphs and the statements in them. */
export function OutcomePanel({ dossier }: { readonly dossier: MeetingDossier }) {
  return <div>{dossier.paragraphs.length}</div>;
}
