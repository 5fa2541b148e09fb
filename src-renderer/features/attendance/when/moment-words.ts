import { inLanguage } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import type { Session } from '@/domain/meeting';
import type { Moment } from '@/domain/moment';
import type { Translate } from '@/i18n/use-text';

/** "14 May": the year stands in the meeting's date. */
export function dayWords(day: string, locale: string): string {
  return formatterFor(locale).format(new Date(`${day}T00:00:00Z`));
}

/** "14 May 2025": of a day that is none of the meeting's the year matters. */
export function otherDayWords(day: string, locale: string): string {
  return formatEdtf(day, locale);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string): Intl.DateTimeFormat {
  const known = formatters.get(locale);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  formatters.set(locale, made);
  return made;
}

/** "Session 2. Asylum procedures", as far as it is known. */
export function sessionWords(
  { number, title }: Pick<Session, 'number' | 'title'>,
  locale: string,
  t: Translate,
): string {
  const words = inLanguage(title, locale);
  return [number, words].filter(Boolean).join('. ') || t('attendance.when.session');
}

export function momentWords(
  moment: Moment,
  sessions: readonly Session[],
  locale: string,
  t: Translate,
): string {
  if (moment.kind === 'meeting') return t('attendance.when.all');
  if (moment.kind === 'day') return dayWords(moment.day, locale);
  const session = sessions.find(({ id }) => id === moment.id);
  return session ? sessionWords(session, locale, t) : t('attendance.when.session');
}
