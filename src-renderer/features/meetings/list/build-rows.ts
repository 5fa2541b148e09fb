import { inLanguage } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { Translate } from '@/i18n/use-text';
import { meetingName, meetingPlace, meetingTypeName } from '@/pickers/meeting-name';
import type { MeetingRow } from './meeting-row';

export interface MeetingCounts {
  readonly delegations: number;
  readonly people: number;
}

const nobody: MeetingCounts = { delegations: 0, people: 0 };

/** The lines of the list in the language of the interface. */
export function buildRows(
  meetings: readonly Meeting[],
  counts: ReadonlyMap<string, MeetingCounts>,
  language: string,
  t: Translate,
): readonly MeetingRow[] {
  return meetings.map((meeting) => {
    const reference = meetingReference(meeting);
    const name = meetingName(meeting, language, t);
    const place =
      meetingPlace(meeting, language) || (meeting.modality === 'online' ? t('domain.modality.online') : '');
    return {
      meeting,
      reference,
      name,
      place,
      placeKey: placeKeyOf(meeting),
      ...(counts.get(meeting.id) ?? nobody),
      searchText: searchTextOf(meeting, [reference, name, place, meetingTypeName(meeting, t)]),
    };
  });
}

function placeKeyOf(meeting: Meeting): string {
  return (
    inLanguage(meeting.city, 'en') || (meeting.country ?? (meeting.modality === 'online' ? 'online' : ''))
  );
}

/** Whatever language a word is typed in, it finds the meeting. */
function searchTextOf(meeting: Meeting, shown: readonly string[]): string {
  const texts = [meeting.title, meeting.theme, meeting.city].flatMap((text) => Object.values(text));
  const places = ['en', 'ru'].map((language) => meetingPlace(meeting, language));
  return normaliseName([...shown, ...texts, ...places, meeting.symbol ?? '', meeting.date ?? ''].join(' '));
}
