import { inLanguage } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';
import type { Translate } from '@/i18n/use-text';
import { countryName } from './country-names';

/** The meeting's own title where it has one, else type and ordinal in words: "2nd Senior Officials Meeting". */
export function meetingName(
  meeting: Pick<Meeting, 'title' | 'type' | 'ordinal'>,
  language: string,
  t: Translate,
): string {
  return inLanguage(meeting.title, language) || meetingTypeName(meeting, t);
}

/** Type and ordinal in the language of the interface, whatever title the meeting has. */
export function meetingTypeName({ type, ordinal }: Pick<Meeting, 'type' | 'ordinal'>, t: Translate): string {
  return ordinal === null ? t(`meetings.name.${type}`) : t(`meetings.numbered.${type}`, { ordinal });
}

/** "Astana, Kazakhstan"; `''` when neither is recorded. The country's name is that of the meeting's date. */
export function meetingPlace(meeting: Pick<Meeting, 'city' | 'country' | 'date'>, language: string): string {
  const city = inLanguage(meeting.city, language);
  const country = meeting.country === null ? '' : countryName(meeting.country, language, meeting.date);
  return [city, country].filter(Boolean).join(', ');
}
