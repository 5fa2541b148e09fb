import { byOrder } from './by-order';
import type { CoSpeaker } from './co-speaker';
import type { Id } from './fields';
import type { Intervention } from './intervention';

interface Merged {
  readonly kept: readonly CoSpeaker[];
  readonly removed: readonly Id[];
  /** Interventions whose first speaker took over the party that they were named with as a joint speaker. */
  readonly interventions: readonly Intervention[];
}

/**
 * The joint speakers with each of the persons being the one that is kept. Nobody speaks together with themselves: who
 * would stand twice in an intervention for one party stands once.
 * @param interventions those whose first speaker is one of the persons
 * @param ids of the persons that become one
 */
export function mergedCoSpeakers(
  coSpeakers: readonly CoSpeaker[],
  interventions: readonly Intervention[],
  ids: ReadonlySet<Id>,
  keepId: Id,
): Merged {
  const isOne = (personId: Id | null) => personId !== null && ids.has(personId);
  const first = new Map(
    interventions.flatMap((one) => (isOne(one.personId) ? [[one.id, { ...one, personId: keepId }]] : [])),
  );
  const kept: CoSpeaker[] = [];
  const removed: Id[] = [];
  for (const row of coSpeakers.toSorted(byOrder)) {
    const one = isOne(row.personId) ? { ...row, personId: keepId } : row;
    const speaker = one.personId === keepId ? first.get(one.interventionId) : undefined;
    const isFirst = speaker !== undefined && isSameParty(speaker, one);
    const isThere =
      one.personId === keepId &&
      kept.some(
        (other) =>
          other.interventionId === one.interventionId &&
          other.personId === keepId &&
          other.partyId === one.partyId,
      );
    if (isFirst && speaker.partyId === null) first.set(speaker.id, { ...speaker, partyId: one.partyId });
    if (isFirst || isThere) removed.push(row.id);
    else kept.push(one);
  }
  return { kept, removed, interventions: [...first.values()] };
}

/** Whether they may speak for one party: where one names none, nothing says that they do not. */
function isSameParty(a: Pick<CoSpeaker, 'partyId'>, b: Pick<CoSpeaker, 'partyId'>): boolean {
  return a.partyId === null || b.partyId === null || a.partyId === b.partyId;
}
