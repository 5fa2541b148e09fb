import { yearOf } from './edtf';
import { dayFirst, formatEdtf } from './format-edtf';
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

/** What a meeting is cited by. */
export type CitedMeeting = Pick<Meeting, 'type' | 'ordinal' | 'date'>;

/** "SOM 2 (2015)"; the parts that are not known are left out. */
export function meetingReference(meeting: CitedMeeting): string {
  const year = yearOf(meeting.date);
  const parts = [abbreviations[meeting.type]];
  if (meeting.ordinal !== null) parts.push(String(meeting.ordinal));
  if (year !== null) parts.push(`(${year})`);
  return parts.join(' ');
}

/**
 * What a meeting is called where it stands among others, on buttons and in directories: its reference, and of a meeting
 * without a number its first day, because two of a kind in one year have the same reference.
 * @param shared references that several of those have which are chosen among: a number does not tell them apart either
 */
export function meetingLabel(
  meeting: Pick<Meeting, 'type' | 'ordinal' | 'date'>,
  language: string,
  shared?: ReadonlySet<string>,
): string {
  const { type, ordinal, date } = meeting;
  const reference = meetingReference(meeting);
  if (date === null || (ordinal !== null && !shared?.has(reference))) return reference;
  const number = ordinal === null ? '' : ` ${String(ordinal)}`;
  return `${abbreviations[type]}${number} (${firstDay(date, language)})`;
}

/** "18 Nov 2026", as short as it is told apart by; without a day as much as is known. */
function firstDay(date: string, language: string): string {
  const [first = ''] = date.split('/');
  if (!/^\d{4}-\d\d-\d\d$/u.test(first)) return formatEdtf(date, language);
  const words = new Intl.DateTimeFormat(dayFirst(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${first}T00:00:00Z`));
  return words.replace(/\s*г\.$/u, '');
}

/** The references that several of the meetings have: there `meetingLabel` tells them apart. */
export function sharedReferences(
  meetings: readonly Pick<Meeting, 'id' | 'type' | 'ordinal' | 'date'>[],
): ReadonlySet<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const meeting of meetings) {
    const reference = meetingReference(meeting);
    const known = first.get(reference);
    if (known !== undefined && known !== meeting.id) shared.add(reference);
    first.set(reference, meeting.id);
  }
  return shared;
}

/** The same for the words of a step, which are kept and told in either language: with the first day as ISO writes it. */
export function meetingInStep(meeting: Pick<Meeting, 'type' | 'ordinal' | 'date'>): string {
  const { type, ordinal, date } = meeting;
  const [first = ''] = (date ?? '').split('/');
  return ordinal !== null || first === '' ? meetingReference(meeting) : `${abbreviations[type]} (${first})`;
}
