import { yearOf } from './edtf';
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
