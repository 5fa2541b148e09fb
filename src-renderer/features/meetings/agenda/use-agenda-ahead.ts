import { useMemo } from 'react';
import { useStepsAhead, type ShowSteps } from '@/pickers/rows/use-steps-ahead';
import { withAhead, type AgendaEntries, type EntryAhead } from './agenda-ahead';

/** Shows entries at once; see `ShowSteps`. */
export type ShowAhead = ShowSteps<EntryAhead>;

/**
 * The agenda ahead of the register: what a key adds or moves stands there before the next key is pressed, so that
 * whoever types on writes into the new row, and a second move goes on from the first.
 * @param asOf the register's sequence that the entries were read at
 */
export function useAgendaAhead(
  { sessions, agendaItems }: AgendaEntries,
  asOf: number,
): { readonly shown: AgendaEntries; readonly showAhead: ShowAhead } {
  const { ahead, showAhead } = useStepsAhead<EntryAhead>(asOf);
  const shown = useMemo(() => withAhead({ sessions, agendaItems }, ahead), [sessions, agendaItems, ahead]);
  return { shown, showAhead };
}
