import type { RecordChange } from '@/domain/journal';
import type { MeetingDossier } from '@/domain/meeting-dossier';

/** Tests whether a change is to the meeting or one of its parts: a batch may have changed a whole register. */
export function changesAbout(dossier: MeetingDossier): (change: RecordChange) => boolean {
  const { meeting } = dossier;
  const own = new Set([meeting.id, ...idsOf(dossier)]);
  return (change) => {
    if (own.has(change.id)) return true;
    return change.kind !== 'change' && change.row['meetingId'] === meeting.id;
  };
}

function idsOf(dossier: MeetingDossier): readonly string[] {
  const { organisers, sessions, projects, relatedEvents, tags, delegations, attendances } = dossier;
  const { agendaItems, coSpeakers, notes, reviews } = dossier;
  const { interventions, paragraphs, statements, meetingDocuments, documents, sources, claims } = dossier;
  return [
    organisers,
    sessions,
    projects,
    relatedEvents,
    tags,
    delegations,
    attendances,
    agendaItems,
    interventions,
    coSpeakers,
    notes,
    reviews,
    paragraphs,
    statements,
    meetingDocuments,
    documents,
    sources,
    claims,
  ].flatMap((list) => list.map(({ id }) => id));
}
