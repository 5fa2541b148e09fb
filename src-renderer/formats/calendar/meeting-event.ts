import ICAL from 'ical.js';

import { assertNever } from '@/domain/assert-never';
import { daysOfMeeting } from '@/domain/days-of-meeting';
import { latestDay, parseEdtf, precisionOf } from '@/domain/edtf';
import { inLanguage, languageUsed } from '@/domain/fields';
import { endsBeforeItBegins, type Meeting, type Session } from '@/domain/meeting';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { hoursOfSessions } from '@/domain/session-hours';
import type { MeetingRevision } from '@/domain/meeting-revision';
import { stateByIso3 } from '@/domain/reference/find-names';
import { referencePartyName } from '@/domain/reference/party-name';
import { frameFor } from '../paper/frame/frame-for';
import type { PaperLanguage } from '../paper/paper';
import { printable } from '../paper/rich-text';
import { inQuotationMarks } from '../paper/quotation-marks';

/** What a calendar tells of a meeting. */
export interface CalendarMeeting extends Pick<
  MeetingDossier,
  'process' | 'meeting' | 'sessions' | 'agendaItems'
> {
  readonly revision: MeetingRevision;
}

/**
 * The events of a meeting: itself, by whole days, then its sessions by their hours or those of their points, which are
 * those of the place's own clock; the register knows no time zones. `null` where the days are not certain.
 */
export function meetingEvents(
  of: CalendarMeeting,
  language: PaperLanguage,
): readonly ICAL.Component[] | null {
  const days = certainDays(of.meeting);
  if (days === null) return null;
  const own = eventOf(of, of.meeting.id, titleOf(of, language), language);
  own.addPropertyWithValue('dtstart', day(days.first));
  own.addPropertyWithValue('dtend', dayAfter(days.last));
  // Whoever travels is away; whether they are free is theirs to say.
  own.addPropertyWithValue('transp', 'TRANSPARENT');
  const about = descriptionOf(of, language);
  if (about !== '') own.addPropertyWithValue('description', about);
  const hours = hoursOfSessions(of.sessions, of.agendaItems);
  return [
    own,
    ...of.sessions.flatMap((session) => sessionEvent(of, { ...session, ...hours.get(session.id) }, language)),
  ];
}

/** The first and the last day; `null` for a month, a year, no year, and for days that are doubted. */
function certainDays({ date }: Meeting): { readonly first: string; readonly last: string } | null {
  const parsed = date === null ? null : parseEdtf(date);
  if (
    !parsed ||
    precisionOf(parsed) !== 'day' ||
    parsed.start.qualifier !== '' ||
    parsed.end.qualifier !== ''
  )
    return null;
  const [first] = daysOfMeeting(date);
  const last = latestDay(parsed);
  return first === undefined || last === null || parsed.end.day === null ? null : { first, last };
}

/** A session that has a day and an hour. */
function sessionEvent(
  of: CalendarMeeting,
  session: Session,
  language: PaperLanguage,
): readonly ICAL.Component[] {
  const { day: on, startsAt, endsAt } = session;
  if (!isDay(on) || !isClock(startsAt)) return [];
  const title = [session.number ?? '', inLanguage(session.title, language)]
    .map(oneLine)
    .filter(Boolean)
    .join('. ');
  const event = eventOf(of, session.id, title || titleOf(of, language), language);
  event.addPropertyWithValue('dtstart', moment(on, startsAt));
  // One that ends before it begins is a mistake, unless it goes on past midnight.
  if (isClock(endsAt) && !endsBeforeItBegins(session)) {
    const end = moment(on, endsAt);
    if (endsAt < startsAt) end.adjust(1, 0, 0, 0);
    event.addPropertyWithValue('dtend', end);
  }
  const parent = event.addPropertyWithValue('related-to', of.meeting.id);
  parent.setParameter('reltype', 'PARENT');
  return [event];
}

function eventOf(
  { process, meeting, revision }: CalendarMeeting,
  id: string,
  title: string,
  language: PaperLanguage,
): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', id);
  const changed = ICAL.Time.fromJSDate(new Date(revision.at), true);
  // The standard wants a time of writing; that of the change makes the same meeting the same file.
  event.addPropertyWithValue('dtstamp', changed);
  event.addPropertyWithValue('last-modified', changed);
  event.addPropertyWithValue('sequence', revision.number);
  event.addPropertyWithValue('summary', title);
  const place = placeOf(meeting, language);
  if (place !== '') event.addPropertyWithValue('location', place);
  event.addPropertyWithValue('status', statusOf(meeting));
  const name = oneLine(inLanguage(process.shortName, language));
  if (name !== '') event.addPropertyWithValue('categories', name);
  return event;
}

/** "Almaty Process: 8th Senior Officials Meeting": among other entries of a calendar it has to say whose it is. */
function titleOf({ process, meeting }: CalendarMeeting, language: PaperLanguage): string {
  const frame = frameFor(language);
  const title =
    oneLine(inLanguage(meeting.title, language)) || frame.meetingName(meeting.type, meeting.ordinal);
  const name = oneLine(inLanguage(process.shortName, language));
  const whose = name === '' || title.includes(name) ? title : `${name}: ${title}`;
  return meeting.stateOfAffairs === 'postponed' ? `${whose} (${frame.kind.postponed})` : whose;
}

function placeOf({ venue, city, country, modality, date }: Meeting, language: PaperLanguage): string {
  const state = country === null ? undefined : stateByIso3(country);
  const named = state
    ? referencePartyName(state, { language, form: 'short', date: date ?? undefined })
    : country;
  const place = [inLanguage(venue, language), inLanguage(city, language), named ?? '']
    .map(oneLine)
    .filter(Boolean)
    .join(', ');
  return place === '' && modality === 'online' ? frameFor(language).online : place;
}

/** "Confirmed" is also said of what lies ahead: that it came about stands in words, where whoever reads it again finds it. */
const cameAbout: Readonly<Record<PaperLanguage, string>> = {
  en: 'The meeting was held.',
  ru: 'Мероприятие состоялось.',
};

/** Whose meeting it is, what it is about, and whether it was held. */
function descriptionOf({ process, meeting }: CalendarMeeting, language: PaperLanguage): string {
  const theme = oneLine(inLanguage(meeting.theme, language));
  const name = oneLine(inLanguage(process.name, language));
  return [
    theme === ''
      ? ''
      : `${frameFor(language).term.theme}: ${inQuotationMarks(theme, languageUsed(meeting.theme, language))}`,
    name,
    meeting.stateOfAffairs === 'held' ? cameAbout[language] : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What is planned may still change; one that was postponed does not take place on the day it has. */
function statusOf({ stateOfAffairs }: Meeting): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' {
  switch (stateOfAffairs) {
    case 'planned':
      return 'TENTATIVE';
    case 'held':
      return 'CONFIRMED';
    case 'postponed':
    case 'cancelled':
      return 'CANCELLED';
    default:
      return assertNever(stateOfAffairs);
  }
}

/** The register keeps whatever was typed. */
function isDay(value: string | null): value is string {
  return value !== null && /^\d{4}-\d\d-\d\d$/u.test(value) && parseEdtf(value) !== null;
}

function isClock(value: string | null): value is string {
  return value !== null && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value);
}

function day(iso: string): ICAL.Time {
  return ICAL.Time.fromDateString(iso);
}

/** The end of whole days is the day after them. */
function dayAfter(iso: string): ICAL.Time {
  const end = day(iso);
  end.adjust(1, 0, 0, 0);
  return end;
}

/** By the clock of the place: no zone. */
function moment(iso: string, clock: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${iso}T${clock}:00`);
}

/** Without what no line of a calendar may hold. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim();
}
