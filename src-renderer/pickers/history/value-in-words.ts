import { formatEdtf } from '@/domain/format-edtf';
import type { JournalValue } from '@/domain/journal';
import { nameOn } from '@/domain/name-on';
import { fullName, personNameFor } from '@/domain/person';
import { isMessageKey } from '@/i18n/message-key';
import { languageInWords } from '@/i18n/language-in-words';
import type { Translate } from '@/i18n/use-text';
import { countryName } from '../country-names';
import type { NamedRecords } from './named-records';

/** Sets of fixed values by the name of the field that holds them. */
const enumerations: Readonly<Record<string, string>> = {
  'meetings.type': 'meeting-type',
  'documents.type': 'document-type',
  'sources.type': 'source-type',
  'organiserRoles.role': 'organiser-role',
  'attendances.state': 'attendance-state',
  'presences.state': 'attendance-state',
  'attendances.roles': 'attendance-role',
  'delegations.category': 'delegation-category',
  'paragraphs.kind': 'paragraph-kind',
  'statements.class': 'statement-class',
  'statements.followUp': 'follow-up',
  'interventions.kind': 'intervention-kind',
  'meetingDocuments.relation': 'document-relation',
  'claims.certainty': 'certainty',
  'meetings.stateOfAffairs': 'state-of-affairs',
  'meetings.delegationOrder': 'delegation-order',
  'meetings.modality': 'modality',
  'meetings.level': 'level',
  'parties.kind': 'party-kind',
  'parties.category': 'party-category',
  'statuses.status': 'party-status',
  'supportRoles.kind': 'support-kind',
  'recommendations.addressed': 'addressed',
  'recommendationOrigins.relation': 'origin-relation',
  'recommendationLinks.kind': 'recommendation-link',
  'progressUpdates.status': 'commitment-status',
  'progressUpdates.confidence': 'confidence',
  'agendaItems.state': 'agenda-item-state',
  'reviews.outcome': 'review-outcome',
  'phrases.class': 'statement-class',
  'postWordings.kind': 'post-part',
};
const dates = new Set([
  'date',
  'day',
  'days',
  'from',
  'until',
  'published',
  'modified',
  'announced',
  'handedOver',
  'assumed',
  'due',
  'closed',
]);

/** A value of a record as a reader would say it; `''` for nothing. */
export function valueInWords(
  value: JournalValue,
  field: { readonly table: string; readonly path: string },
  named: NamedRecords,
  language: string,
  t: Translate,
): string {
  const say = (part: JournalValue) => valueInWords(part, field, named, language, t);
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'meetings.history.yes' : 'meetings.history.no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(say).filter(Boolean).join(', ');
  if (typeof value === 'object') return objectInWords(value, say, t);
  const name = field.path.split('.')[0] ?? '';
  const label = `domain.${enumerations[`${field.table}.${name}`] ?? ''}.${value}`;
  if (isMessageKey(label)) return t(label);
  if (dates.has(name)) return formatEdtf(value, language);
  if (name === 'country') return countryName(value, language, named.date);
  if (name === 'languages' || name === 'language') return languageInWords(value, language, t);
  return name.endsWith('Id') ? recordName(value, named, language) : value;
}

function objectInWords(
  value: Readonly<Record<string, JournalValue>>,
  say: (part: JournalValue) => string,
  t: Translate,
): string {
  const { qualifier, count, mediaType, name, width, height } = value;
  // A picture: its name and its size in pixels, not the hashes under which it is kept.
  if (typeof mediaType === 'string' && typeof name === 'string')
    return typeof width === 'number' && typeof height === 'number'
      ? t('meetings.history.picture', { name, width, height })
      : name;
  const key = typeof qualifier === 'string' ? `domain.count.${qualifier}` : '';
  if (typeof count === 'number' && isMessageKey(key)) return t(key, { count });
  return Object.values(value).map(say).filter(Boolean).join(' / ');
}

function recordName(id: string, named: NamedRecords, language: string): string {
  const meeting = named.meetingNames?.get(id);
  if (meeting !== undefined) return meeting;
  const party = named.parties.find((one) => one.id === id);
  if (party) return nameOn(party, named.partyNames, named.date, language, 'short');
  const name = personNameFor(
    named.personNames.filter(({ personId }) => personId === id),
    language,
  );
  return name ? fullName(name) : '';
}
