import type { Id } from '@/domain/fields';
import { addEntries, type AddedEntry, type NewEntry } from '@/store/commands/add-entries';
import type { Command, Recorder } from '@/store/register';

/**
 * To which delegations the lines before went, the last one last. A step that failed after it was made, or was taken back,
 * leaves one that is not there: the line before that counts then.
 */
export interface LastPlace {
  delegationIds: readonly Id[];
}

/** How far back it is looked for one that stands. */
const mostLines = 20;

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
      const line = { ...entry, delegationId: known ?? (await lastThere(recorder, last)) ?? otherwise };
      const added = await addEntries(meetingId, [line]).run(recorder);
      const ids = added.slice(0, 1).map(({ delegationId }) => delegationId);
      last.delegationIds = [...last.delegationIds, ...ids].slice(-mostLines);
      return added;
    },
  };
}

async function lastThere(recorder: Recorder, { delegationIds }: LastPlace): Promise<Id | null> {
  for (const id of delegationIds.toReversed()) if (await recorder.get('delegations', id)) return id;
  return null;
}
