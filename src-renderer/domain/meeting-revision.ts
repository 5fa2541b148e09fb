import type { Id } from './fields';
import type { JournalEntry } from './journal';
import { momentOfId } from './moment-of-id';
import type { MeetingDossier } from './meeting-dossier';

/** Which state of a meeting something was made of, so that who has an earlier one knows. */
export interface MeetingRevision {
  /** When it was last changed, ISO 8601 UTC. */
  readonly at: string;
  /** How many steps of the journal are about it; each makes it greater. */
  readonly number: number;
}

/** The records by whose changes a calendar's entry of a meeting changes. */
export function recordsOfRevision({
  meeting,
  sessions,
  agendaItems,
}: Pick<MeetingDossier, 'meeting' | 'sessions' | 'agendaItems'>): readonly Id[] {
  // Sessions without hours of their own have those of their points.
  return [meeting.id, ...sessions.map(({ id }) => id), ...agendaItems.map(({ id }) => id)];
}

/**
 * The revision by the steps of the journal that are about the meeting, in whatever order and however often given. Of a
 * meeting without any, the moment it was recorded, which its id tells.
 */
export function meetingRevision(meetingId: Id, entries: readonly JournalEntry[]): MeetingRevision {
  const steps = new Map(entries.map((entry) => [entry.id, entry.at]));
  const last = [...steps.values()].toSorted().at(-1);
  return { at: last ?? recordedAt(meetingId), number: steps.size };
}

function recordedAt(id: Id): string {
  const moment = new Date(momentOfId(id));
  return Number.isNaN(moment.getTime()) ? new Date(0).toISOString() : moment.toISOString();
}
