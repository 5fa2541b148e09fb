import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { planAgenda } from '@/domain/agenda';
import { inLanguage } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Note } from '@/domain/note';
import { useText } from '@/i18n/use-text';
import { Select } from '@/ui/select';

/** Where in the agenda something was said. */
export type AgendaSpot = Pick<Note, 'sessionId' | 'agendaItemId'>;

interface SpotChoice {
  readonly id: string;
  readonly label: string;
  readonly spot: AgendaSpot;
}

const nowhere = 'nowhere';

/** The sessions and points of a meeting, as they can be chosen. */
export function useSpots(dossier: MeetingDossier): readonly SpotChoice[] {
  const t = useText();
  const { locale } = useIntl();
  const { sessions, agendaItems } = dossier;
  return useMemo(() => {
    const lineOf = (
      sessionId: string | null,
      one: { item: (typeof agendaItems)[number]; number: string },
    ) => ({
      id: `point ${one.item.id}`,
      label: [one.number, inLanguage(one.item.title, locale)].filter(Boolean).join('. '),
      spot: { sessionId, agendaItemId: one.item.id },
    });
    return planAgenda(sessions, agendaItems).flatMap((part): readonly SpotChoice[] => {
      if (part.kind === 'line') return [lineOf(null, part.line)];
      const { session, lines } = part;
      const head = t('proceedings.spot.session', { number: session.number ?? '' }).trim();
      const title = inLanguage(session.title, locale);
      const label = [head, title].filter(Boolean).join('. ');
      const own = { id: `session ${session.id}`, label, spot: { sessionId: session.id, agendaItemId: null } };
      return [own, ...lines.map((line) => lineOf(session.id, line))];
    });
  }, [sessions, agendaItems, locale, t]);
}

/** The words for a place; `''` for none. */
export function spotLabel(spots: readonly SpotChoice[], spot: AgendaSpot): string {
  return spots.find((one) => isSame(one.spot, spot))?.label ?? '';
}

interface PlaceSelectProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly spots: readonly SpotChoice[];
  readonly value: AgendaSpot;
  readonly onChange: (spot: AgendaSpot) => void;
}

/** The session or point of the agenda; nothing to choose where there is no agenda. */
export function PlaceSelect({ label, labelHidden = false, spots, value, onChange }: PlaceSelectProps) {
  const t = useText();
  if (spots.length === 0) return null;
  return (
    <Select
      label={label}
      labelHidden={labelHidden}
      items={[
        { id: nowhere, label: t('proceedings.spot.none') },
        ...spots.map(({ id, label: name }) => ({ id, label: name })),
      ]}
      value={spots.find(({ spot }) => isSame(spot, value))?.id ?? nowhere}
      onChange={(id) =>
        onChange(spots.find((one) => one.id === id)?.spot ?? { sessionId: null, agendaItemId: null })
      }
    />
  );
}

function isSame(a: AgendaSpot, b: AgendaSpot): boolean {
  return a.agendaItemId === null && b.agendaItemId === null
    ? a.sessionId === b.sessionId && a.sessionId !== null
    : a.agendaItemId === b.agendaItemId;
}
