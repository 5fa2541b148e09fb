import type { Id } from '@/domain/fields';

/**
 * Where the recommendations that a meeting takes up are gone through; without one, where it is chosen.
 * @param agendaItemId begins with those under this point
 */
export function reviewAddress(meetingId: Id | null, agendaItemId?: Id): string {
  return [
    '/recommendations/review',
    ...(meetingId === null ? [] : [meetingId]),
    ...(agendaItemId === undefined ? [] : [agendaItemId]),
  ].join('/');
}
