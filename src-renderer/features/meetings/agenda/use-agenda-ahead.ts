import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenNewsHasCome } from '@/pickers/let-go-of-typed';
import { addAhead, hasArrived, withAhead, type AgendaEntries, type EntryAhead } from './agenda-ahead';

/** Shows entries at once, until the command is done and the register tells of them; `null` says that it failed. */
export type ShowAhead = (entries: readonly EntryAhead[], command: () => Promise<unknown>) => Promise<void>;

/**
 * The agenda ahead of the register: what a key adds or moves stands there before the next key is pressed, so that
 * whoever types on writes into the new row, and a second move goes on from the first.
 */
export function useAgendaAhead(stored: AgendaEntries): {
  readonly shown: AgendaEntries;
  readonly showAhead: ShowAhead;
} {
  const [ahead, setAhead] = useState<readonly EntryAhead[]>([]);
  const [done, setDone] = useState<ReadonlySet<symbol>>(new Set());
  const left = ahead.filter((entry) => !done.has(entry.step) || !hasArrived(stored, entry));
  if (left.length < ahead.length) setAhead(left);
  const { sessions, agendaItems } = stored;
  const shown = useMemo(() => withAhead({ sessions, agendaItems }, ahead), [sessions, agendaItems, ahead]);
  const showAhead = useCallback(async (entries: readonly EntryAhead[], command: () => Promise<unknown>) => {
    const steps = new Set(entries.map(({ step }) => step));
    const drop = () => setAhead((known) => known.filter(({ step }) => !steps.has(step)));
    // At once, not with the next frame: the next key may already be on its way.
    flushSync(() => setAhead((known) => addAhead(known, entries)));
    if ((await command()) === null) {
      drop();
      return;
    }
    setDone((known) => new Set([...known, ...steps]));
    whenNewsHasCome(drop);
  }, []);
  return { shown, showAhead };
}
