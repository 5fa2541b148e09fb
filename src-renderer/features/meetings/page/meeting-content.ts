import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isHeading } from '@/domain/paragraph';

const kinds = [
  'agenda',
  'delegations',
  'attendances',
  'paragraphs',
  'interventions',
  'notes',
  'reviews',
  'documents',
] as const;

/** How much of each kind a meeting holds; kinds of which there is nothing are left out. */
export function contentOf(
  dossier: MeetingDossier,
): readonly { readonly kind: (typeof kinds)[number]; readonly count: number }[] {
  const counts: Readonly<Record<(typeof kinds)[number], number>> = {
    agenda: dossier.agendaItems.length,
    delegations: dossier.delegations.length,
    attendances: dossier.attendances.length,
    paragraphs: dossier.paragraphs.filter((one) => !isHeading(one)).length,
    interventions: dossier.interventions.length,
    notes: dossier.notes.length,
    reviews: dossier.reviews.length,
    documents: dossier.meetingDocuments.length,
  };
  return kinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []));
}
