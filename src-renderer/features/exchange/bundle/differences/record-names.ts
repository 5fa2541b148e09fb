import { inLanguage, type Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import type { JournalValue } from '@/domain/journal';
import { meetingLabel } from '@/domain/meeting-reference';
import { nameOn } from '@/domain/name-on';
import { fullName, personNameFor } from '@/domain/person';
import type { NamedRecommendations } from '@/domain/recommendation-records';
import { openingOfText, withOpening } from '@/domain/outcome-item';
import { recommendationReference } from '@/domain/recommendation-reference';
import type { AnyRecord, TableName } from '@/domain/records';
import type { Translate } from '@/i18n/use-text';
import { tableLabel } from '@/pickers/history/field-label';
import { valueInWords } from '@/pickers/history/value-in-words';
import { meetingName } from '@/pickers/meeting-name';
import type { RegisterComparison } from '@/store/differences/register-comparison';
import { referencesFrom } from '@/store/references';
import { toRow } from '@/store/stored-row';

/** What a reader knows the records of a comparison by. */
export interface RecordNames {
  /** Whose or what it is: "Kevin Byrne", "SOM 2 (2015), para. 10". */
  readonly title: (table: TableName, record: AnyRecord) => string;
  /** Where it stands: "Italy, SOM 2 (2015)"; `''` where that goes without saying. */
  readonly place: (table: TableName, record: AnyRecord) => string;
  readonly value: (table: TableName, path: string, value: JournalValue) => string;
  readonly recommendation: (id: Id) => string;
}

const length = 90;
/** By which record a part is known, in this order. */
const owners = [
  'personId',
  'attendanceId',
  'partyId',
  'commitmentId',
  'progressUpdateId',
  'recommendationId',
  'documentId',
  'sourceId',
  'interventionId',
] as const;
const wordFields = [
  'title',
  'text',
  'shortName',
  'name',
  'words',
  'phrase',
  'fileName',
  'value',
  'printedSpeaker',
] as const;
const nobody = { parties: [], partyNames: [], personNames: [], delegations: [], date: null } as const;

export function recordNames(
  { recordOf, rowsOf, differing }: RegisterComparison,
  named: NamedRecommendations,
  language: string,
  t: Translate,
): RecordNames {
  const personNames = groupedBy(rowsOf('personNames'), ({ personId }) => personId);
  const partyNames = groupedBy(rowsOf('partyNames'), ({ partyId }) => partyId);
  // A merge here gave the names of a record to the one that stays; the bundle still has them under the record.
  const namesThere = groupedBy(
    differing.flatMap(({ table, theirs }) => (table === 'partyNames' && 'short' in theirs ? [theirs] : [])),
    ({ partyId }) => partyId,
  );
  const origins = groupedBy(named.origins, ({ recommendationId }) => recommendationId);
  const context = {
    meetings: new Map(named.meetings.map((meeting) => [meeting.id, meeting])),
    numbers: named.numbers,
    letters: named.letters,
  };
  const person = (id: Id) => {
    const name = personNameFor(personNames.get(id) ?? [], language);
    return name ? fullName(name) : '';
  };
  const party = (id: Id) => {
    const found = recordOf('parties', id);
    if (!found) return '';
    const named_ = (of: Id) => partyNames.get(of) ?? namesThere.get(of) ?? [];
    if (found.mergedIntoId === null) return nameOn(found, named_(id), null, language, 'short');
    const own = named_(id).length > 0 ? found : (recordOf('parties', found.mergedIntoId) ?? found);
    const name = nameOn(own, named_(own.id), null, language, 'short');
    return t('exchange.differences.merged', { name });
  };
  const meeting = (id: Id) => {
    const found = recordOf('meetings', id);
    return found ? meetingLabel(found, language) : '';
  };
  const recommendation = (id: Id) => {
    const found = recordOf('recommendations', id);
    if (!found) return '';
    const own = origins.get(id) ?? [];
    const reference = recommendationReference(found, own, context, language);
    const words = withOpening(found.text, openingOfText(found.text, own, named.items));
    return [reference, cut(inLanguage(words, language))].filter(Boolean).join(': ');
  };
  const title = (table: TableName, record: AnyRecord): string => {
    if (table === 'persons') return person(record.id) || tableLabel(table, t);
    if (table === 'parties') return party(record.id) || tableLabel(table, t);
    if (table === 'recommendations') return recommendation(record.id) || tableLabel(table, t);
    const whole = table === 'meetings' ? recordOf('meetings', record.id) : undefined;
    if (whole) return [meetingName(whole, language, t), meeting(whole.id)].join(', ');
    const row = toRow(record);
    const words = () => wordFields.map((field) => ownWords(row[field] ?? null)).find(Boolean) ?? '';
    const owner = () => {
      for (const field of owners) {
        const id = row[field];
        const name = typeof id === 'string' ? nameOfTarget(table, field, id) : '';
        if (name !== '') return name;
      }
      return '';
    };
    // A paragraph is known by its words, an attendance by its person.
    const isText = table === 'notes' || table === 'statements' || table === 'evidence';
    return (isText ? words() || owner() : owner() || words()) || tableLabel(table, t);
  };
  const nameOfTarget = (table: TableName, field: string, id: Id): string => {
    const target = referencesFrom(table).find((one) => one.field === field)?.target;
    if (target === undefined) return '';
    if (target === 'meetings') return meeting(id);
    const found = recordOf(target, id);
    return found ? title(target, found) : '';
  };
  const ownWords = (value: JournalValue): string => {
    if (typeof value === 'string') return cut(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
    const texts = Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return cut(inLanguage(Object.fromEntries(texts), language));
  };
  return {
    title,
    recommendation,
    place: (table, record) => {
      const row = toRow(record);
      const named_ = ['delegationId', 'recommendationId', 'commitmentId', 'meetingId'].flatMap((field) => {
        const id = row[field];
        return typeof id === 'string' ? nameOfTarget(table, field, id) : [];
      });
      const own = title(table, record);
      return [...new Set(named_)].filter((name) => name !== '' && name !== own).join(', ');
    },
    value: (table, path, value) =>
      path.endsWith('Id') && typeof value === 'string'
        ? nameOfTarget(table, path, value) || t('exchange.differences.another-record')
        : valueInWords(value, { table, path }, nobody, language, t),
  };
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}
