import type { RefObject } from 'react';
import { agendaLines, type AgendaPart } from '@/domain/agenda';
import { useDragBeside } from '@/ui/use-drag-beside';
import { placeBeside, type PlaceInAgenda } from './move-in-agenda';
import type { AgendaActions } from './use-agenda-actions';

/** Points and sessions are dragged by their grips, within a session, to another or out of all. */
export function useAgendaDrag(
  parts: readonly AgendaPart[],
  frame: RefObject<HTMLElement | null>,
  actions: AgendaActions,
) {
  const sessionOf = (id: string) =>
    parts.find((part) => part.kind === 'session' && part.session.id === id) ?? null;
  return useDragBeside<PlaceInAgenda>({
    frame,
    entry: '[data-entry]',
    idIn: 'entry',
    grip: '[data-grip]',
    drawsEntry: true,
    labelOf: (row) => row.querySelector('textarea')?.value ?? '',
    placeBeside: (id, target) => placeBeside(parts, { id, kind: sessionOf(id) ? 'session' : 'item' }, target),
    onDrop: (id, { sessionId, afterId }) => {
      const session = sessionOf(id);
      const item = agendaLines(parts).find((line) => line.item.id === id)?.item;
      if (session?.kind === 'session') actions.placeSession(session.session, afterId);
      else if (item) actions.placePoint(item, { sessionId, afterId });
    },
  });
}
