import type { Session } from '@/domain/meeting';
import type { PresenceContradiction } from '@/domain/presence-contradictions';
import type { Translate } from '@/i18n/use-text';
import { momentWords } from './moment-words';

/** What is said beside the state of a day or session that does not go together with another record. */
export function doubtBeside(
  doubt: PresenceContradiction,
  sessions: readonly Session[],
  locale: string,
  t: Translate,
): string {
  if (doubt.kind === 'left-before-arrival') return t('attendance.presence.left-first');
  const session = doubt.kind === 'away-but-in-session' ? nameOf(doubt.session, sessions, locale, t) : '';
  return t(`attendance.presence.doubt.${doubt.kind}`, { session });
}

/** The same on the line of the person, with the day or session: "14 May: away, yet there in Session 2". */
export function doubtOnLine(
  doubt: PresenceContradiction,
  sessions: readonly Session[],
  locale: string,
  t: Translate,
): string {
  const { day, sessionId } = doubt.row;
  const when =
    sessionId === null
      ? momentWords({ kind: 'day', day: day ?? '' }, sessions, locale, t)
      : nameOf({ id: sessionId, day }, sessions, locale, t);
  const session = doubt.kind === 'away-but-in-session' ? nameOf(doubt.session, sessions, locale, t) : '';
  return t(`attendance.row.doubt.${doubt.kind}`, { when, session });
}

function nameOf(
  { id, day }: { readonly id: string; readonly day: string | null },
  sessions: readonly Session[],
  locale: string,
  t: Translate,
): string {
  return momentWords({ kind: 'session', id, day }, sessions, locale, t);
}
