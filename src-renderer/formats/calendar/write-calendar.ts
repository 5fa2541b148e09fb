import ICAL from 'ical.js';

import { inLanguage, type Id } from '@/domain/fields';
import type { PaperLanguage } from '../paper/paper';
import { meetingEvents, oneLine, type CalendarMeeting } from './meeting-event';

export interface WrittenCalendar {
  /** `null` where no meeting has days. */
  readonly text: string | null;
  /** Meetings of which no day is certain: a calendar would have to invent one. */
  readonly left: readonly Id[];
}

/**
 * Meetings as a calendar (iCalendar, RFC 5545), in their order: whole days, and each session that has a time an event of
 * its own beneath. Identities and revisions are the register's, so that a calendar that is read again brings the earlier
 * one up to date. The same meetings give the same text; lines are of at most 75 octets and end as the standard says.
 */
export function writeCalendar(
  meetings: readonly CalendarMeeting[],
  language: PaperLanguage,
): WrittenCalendar {
  const written = meetings.map((each) => ({ id: each.meeting.id, events: meetingEvents(each, language) }));
  const left = written.flatMap(({ id, events }) => (events === null ? [id] : []));
  const events = written.flatMap(({ events: own }) => own ?? []);
  if (events.length === 0) return { text: null, left };
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Rapporteur//Rapporteur//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  const [first] = meetings;
  const name = first ? oneLine(inLanguage(first.process.shortName, language)) : '';
  if (name !== '') calendar.updatePropertyWithValue('x-wr-calname', name);
  for (const event of events) calendar.addSubcomponent(event);
  return { text: `${folded(calendar)}\r\n`, left };
}

/** The library counts the octets of what is folded and not the space before it. */
function folded(calendar: ICAL.Component): string {
  const usual = ICAL.foldLength;
  ICAL.foldLength = 74;
  try {
    return calendar.toString();
  } finally {
    ICAL.foldLength = usual;
  }
}
