import type { AgendaLine } from '@/domain/agenda';

/**
 * The hours of a point, "09:30–10:00"; `''` where there are none. A sub-point of no length of its own begins when its point
 * does, which says nothing beside the point's hours.
 */
export function hoursOf({ startsAt, endsAt, isComputed, level }: AgendaLine): string {
  if (level > 0 && isComputed && endsAt === null) return '';
  return [startsAt, endsAt].filter(Boolean).join('–');
}
