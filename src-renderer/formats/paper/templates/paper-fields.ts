import { inLanguage } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';

import { chairOfMeeting } from '../chair-of-meeting';
import { countsOfParties } from '../count-of-parties';
import { localized, partyName, type MinutesContext } from '../minutes-context';
import { shortNameOf, symbolOf } from '../minutes-heading';
import { supportUnit } from '../minutes-facts';
import { withHonorific } from '../person-title';
import { plainText } from '../rich-text';
import type { Recipient } from './recipients';

/** What a field is resolved from: the records of the meeting, and of a letter the delegation it is for and its date. */
export interface FieldSource {
  readonly context: MinutesContext;
  readonly recipient: Recipient | null;
  /** EDTF; `null` where none is chosen yet, and of what is no letter. */
  readonly letterDate: string | null;
}

interface PaperField {
  /** Stands in brackets on a paper where nothing is recorded, and beside the field's name where fields are chosen. */
  readonly words: { readonly en: string; readonly ru: string };
  /** In the paper's language, as on the meeting's date; `''` where nothing is recorded. */
  readonly value: (source: FieldSource) => string;
}

const ofMeeting =
  (value: (context: MinutesContext) => string): PaperField['value'] =>
  ({ context }) =>
    value(context);
const text = (found: ReturnType<typeof localized>): string => (found ? plainText(found) : '');

/** Every field that a text may hold in braces, by name. */
export const paperFields = {
  'meeting.name': {
    words: { en: 'name of the meeting', ru: 'название мероприятия' },
    value: ofMeeting(
      ({ dossier: { meeting }, frame, language }) =>
        text(localized(meeting.title, language)) || frame.meetingName(meeting.type, meeting.ordinal),
    ),
  },
  'meeting.type': {
    words: { en: 'type of the meeting', ru: 'вид мероприятия' },
    value: ofMeeting(({ dossier: { meeting }, frame }) => frame.meetingName(meeting.type, null)),
  },
  'meeting.date': {
    words: { en: 'date of the meeting', ru: 'дата проведения' },
    value: ofMeeting(({ dossier: { meeting }, language }) =>
      meeting.date === null ? '' : formatEdtf(meeting.date, language),
    ),
  },
  'meeting.city': {
    words: { en: 'city', ru: 'город' },
    value: ofMeeting(({ dossier: { meeting }, language }) => text(localized(meeting.city, language))),
  },
  'meeting.place': {
    words: { en: 'place: venue and city, or online', ru: 'место: площадка и город либо онлайн' },
    value: ofMeeting(placeOf),
  },
  'meeting.venue': {
    words: { en: 'venue', ru: 'площадка' },
    value: ofMeeting(({ dossier: { meeting }, language }) => text(localized(meeting.venue, language))),
  },
  'meeting.theme': {
    words: { en: 'theme', ru: 'тема' },
    value: ofMeeting(({ dossier: { meeting }, language }) => text(localized(meeting.theme, language))),
  },
  'meeting.symbol': {
    words: { en: 'symbol of the documents', ru: 'обозначение документов' },
    value: ofMeeting((context) => symbolOf(context) ?? ''),
  },
  'meeting.present': {
    words: { en: 'count of those present or expected', ru: 'число присутствующих или ожидаемых' },
    value: ofMeeting((context) => inSentence(countsOfParties(context), context)),
  },
  'chair.name': {
    words: { en: 'State of the Chair', ru: 'государство — Председатель' },
    value: ofMeeting((context) => chairOfMeeting(context)?.party ?? ''),
  },
  'chair.person': {
    words: { en: 'person in the Chair', ru: 'лицо, председательствующее на мероприятии' },
    value: ofMeeting((context) => {
      const person = chairOfMeeting(context)?.person;
      return person ? withHonorific(person) : '';
    }),
  },
  'process.name': {
    words: { en: 'short name of the process', ru: 'краткое название процесса' },
    value: ofMeeting((context) => text(shortNameOf(context))),
  },
  'process.full-name': {
    words: { en: 'full name of the process', ru: 'полное название процесса' },
    value: ofMeeting(({ dossier: { process }, language }) => inLanguage(process.name, language).trim()),
  },
  'support-unit.name': {
    words: { en: 'Support Unit', ru: 'Группа поддержки' },
    value: ofMeeting((context) => inSentence(supportUnit(context), context)),
  },
  'delegation.name': {
    words: { en: 'formal name of the delegation invited', ru: 'полное название приглашаемой делегации' },
    value: ({ context, recipient }) =>
      recipient ? (partyName(context, recipient.partyId, 'formal') ?? '') : '',
  },
  'delegation.short-name': {
    words: { en: 'short name of the delegation invited', ru: 'краткое название приглашаемой делегации' },
    value: ({ context, recipient }) =>
      recipient ? (partyName(context, recipient.partyId, 'short') ?? '') : '',
  },
  'delegation.contact': {
    words: { en: 'person the letter is addressed to', ru: 'лицо, которому адресовано письмо' },
    value: ({ recipient }) => (recipient?.person ? withHonorific(recipient.person.name) : ''),
  },
  'letter.date': {
    words: { en: 'date of the letter', ru: 'дата письма' },
    value: ({ context, letterDate }) => (letterDate === null ? '' : formatEdtf(letterDate, context.language)),
  },
} as const satisfies Readonly<Record<string, PaperField>>;

export type PaperFieldName = keyof typeof paperFields;
export const paperFieldNames = Object.keys(paperFields) as readonly PaperFieldName[];

export function isPaperField(name: string): name is PaperFieldName {
  return Object.hasOwn(paperFields, name);
}

/** As a sentence lists: "UNHCR and IOM". */
function inSentence(parts: readonly string[], { language }: MinutesContext): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(parts);
}

function placeOf({ dossier: { meeting }, frame, language }: MinutesContext): string {
  const places = [meeting.venue, meeting.city].map((place) => text(localized(place, language)));
  const said = places.filter((place) => place !== '').join(', ');
  return said === '' && meeting.modality === 'online' ? frame.online : said;
}
