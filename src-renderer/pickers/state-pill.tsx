import { CalendarCheck, CalendarClock, CalendarSync, CalendarX } from 'lucide-react';
import type { Meeting } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import type { IconShape } from '@/ui/icon';
import { Pill, type PillKind } from '@/ui/pill';

type State = Meeting['stateOfAffairs'];

/** Held is the usual case and stays quiet. */
const looks: Readonly<Record<State, { readonly kind: PillKind; readonly icon: IconShape }>> = {
  planned: { kind: 'circulated', icon: CalendarClock },
  held: { kind: 'plain', icon: CalendarCheck },
  postponed: { kind: 'ask', icon: CalendarSync },
  cancelled: { kind: 'danger', icon: CalendarX },
};

export function StatePill({ state }: { readonly state: State }) {
  const t = useText();
  return <Pill {...looks[state]}>{t(`domain.state-of-affairs.${state}`)}</Pill>;
}
