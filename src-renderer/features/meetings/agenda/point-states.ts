import { CalendarClock, CircleCheckBig, CircleDashed } from 'lucide-react';
import type { AgendaItemState } from '@/domain/agenda-item';
import type { IconShape } from '@/ui/icon';

/** What tells the states of points apart beside their words. */
export const stateIcons: Readonly<Record<AgendaItemState, IconShape>> = {
  concluded: CircleCheckBig,
  deferred: CalendarClock,
  'not-reached': CircleDashed,
};
