import { inLanguage } from '@/domain/fields';
import { meetingReference } from '@/domain/meeting-reference';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { Translate } from '@/i18n/use-text';
import { meetingName, meetingPlace, meetingTypeName } from '@/pickers/meeting-name';
import type { MeetingRow } from '@/store/register';
import type { MeetingLine } from './meeting-line';

/** The lines of the list in the language of the interface. */
export function buildLines(
  meetings: readonly MeetingRow[],
  language: string,
  t: Translate,
): readonly MeetingLine[] {
  return meetings.map((meeting) => {
    const reference = meetingReference(meeting);
    const name = meetingName(meeting, language, t);
    const online = meeting.modality === 'online' ? t('domain.modality.online') : '';
    const place = meetingPlace(meeting, language) || online;
    const shown = [reference, name, place, meetingTypeName(meeting, t)];
    return {
      meeting,
      reference,
      name,
      place,
      placeKey: placeKeyOf(meeting),
      searchText: searchTextOf(meeting, shown),
    };
  });
}

function placeKeyOf(meeting: MeetingRow): string {
  return (
    inLanguage(meeting.city, 'en') || (meeting.country ?? (meeting.modality === 'online' ? 'online' : ''))
  );
}

/** Whatever language a word is typed in, it finds the meeting. */
function searchTextOf(meeting: MeetingRow, shown: readonly string[]): string {
  const texts = [meeting.title, meeting.theme, meeting.city].flatMap((text) => Object.values(text));
  const places = ['en', 'ru'].map((language) => meetingPlace(meeting, language));
  return normaliseName([...shown, ...texts, ...places, meeting.date ?? ''].join(' '));
}
