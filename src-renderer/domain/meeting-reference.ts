import { yearOf } from './edtf';
import { formatEdtf } from './format-edtf';
import type { Meeting, MeetingType } from './meeting';

/** Short references of the field, the same in every language of the interface: SOM 2 (2015). */
const abbreviations: Readonly<Record<MeetingType, string>> = {
  'ministerial-conference': 'MC',
  'regional-conference': 'RC',
  'senior-officials-meeting': 'SOM',
  'technical-experts-group': 'TEG',
  'member-states-meeting': 'MSM',
  'national-coordinators-meeting': 'NCM',
  'thematic-meeting': 'TM',
  other: 'M',
};

/** "SOM 2 (2015)"; the parts that are not known are left out. */
export function meetingReference(meeting: Pick<Meeting, 'type' | 'ordinal' | 'date'>): string {
  const year = yearOf(meeting.date);
  const parts = [abbreviations[meeting.type]];
  if (meeting.ordinal !== null) parts.push(String(meeting.ordinal));
  if (year !== null) parts.push(`(${year})`);
  return parts.join(' ');
}

/**
 * What a meeting is called where it stands among others, on buttons and in directories: its reference, and of a meeting
 * without a number the date in full, because two of a kind in one year have the same reference.
 */
export function meetingLabel(meeting: Pick<Meeting, 'type' | 'ordinal' | 'date'>, language: string): string {
  const { type, ordinal, date } = meeting;
  if (ordinal !== null || date === null) return meetingReference(meeting);
  return `${abbreviations[type]} (${formatEdtf(date, language)})`;
}

/** The same for the words of a step, which are kept and told in either language: with the first day as ISO writes it. */
export function meetingInStep(meeting: Pick<Meeting, 'type' | 'ordinal' | 'date'>): string {
  const { type, ordinal, date } = meeting;
  const [first = ''] = (date ?? '').split('/');
  return ordinal !== null || first === '' ? meetingReference(meeting) : `${abbreviations[type]} (${first})`;
}
