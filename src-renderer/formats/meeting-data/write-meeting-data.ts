import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperLanguage } from '../paper/paper';
import { meetingData } from './meeting-data-of';

/**
 * The meeting as JSON after `rapporteur-meeting.schema.json`: keys stand in the order of the schema, texts by language in
 * that of their tags. The same meeting gives the same text, which ends with a line feed.
 */
export function writeMeetingData(dossier: MeetingDossier, language: PaperLanguage): string {
  return `${JSON.stringify(meetingData(dossier, language), byTag, 2)}\n`;
}

const texts = new Set([
  'name',
  'shortName',
  'title',
  'theme',
  'purposes',
  'city',
  'venue',
  'annotation',
  'text',
  'translations',
]);

/** Texts by language come in the order in which somebody typed them. */
function byTag(key: string, value: unknown): unknown {
  if (!texts.has(key) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
