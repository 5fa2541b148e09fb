import { inLanguage } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';

const aMoment = 8_000;

/** Whether a meeting was made a moment ago and nothing is written in it: then the hands belong in its first field. */
export function isJustMade(meeting: Meeting, now: number): boolean {
  const texts = [meeting.title, meeting.theme, meeting.city];
  const blank =
    meeting.date === null && meeting.ordinal === null && texts.every((text) => inLanguage(text, 'en') === '');
  return blank && Math.abs(now - timeOfId(meeting.id)) < aMoment;
}

/** Milliseconds since 1970: an id (UUID version 7) begins with the time at which it was made. */
function timeOfId(id: string): number {
  return parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}
