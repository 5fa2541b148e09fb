import { AlarmClock, BellOff } from 'lucide-react';
import type { IconShape } from '@/ui/icon';
import type { Attention } from './recommendation-filter';

/** A sign for each reason why a recommendation needs somebody, the same wherever it is told. */
export const attentionIcons: Readonly<Record<Attention, IconShape>> = {
  overdue: AlarmClock,
  silent: BellOff,
};
