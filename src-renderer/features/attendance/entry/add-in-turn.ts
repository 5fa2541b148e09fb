import type { Id } from '@/domain/fields';
import { addEntries, type AddedEntry, type NewEntry } from '@/store/commands/add-entries';
import type { Command } from '@/store/register';

/** To which delegation the line before went; `null` before the first one. */
export interface LastPlace {
  delegationId: Id | null;
}

/**
 * Adds one line of the field. It joins the queue of steps at once, so that steps stand in the order of the keys and Undo,
 * pressed right after Enter, takes back this line and not the one before; which delegation the line before went to is
 * asked only when its turn has come.
 * @param known the delegation that was gone to, which then does not depend on the line before
 * @param otherwise where neither is said
 */
export function addInTurn(
  meetingId: Id,
  entry: NewEntry,
  last: LastPlace,
  { known, otherwise }: { readonly known: Id | null; readonly otherwise: Id | null },
): Command<readonly AddedEntry[]> {
  return {
    ...addEntries(meetingId, [entry]),
    async run(recorder) {
      const line = { ...entry, delegationId: known ?? last.delegationId ?? otherwise };
      const added = await addEntries(meetingId, [line]).run(recorder);
      last.delegationId = added[0]?.delegationId ?? null;
      return added;
    },
  };
}
