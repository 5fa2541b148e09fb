import { byOrder } from './by-order';
import type { CoSpeaker } from './co-speaker';
import type { Id } from './fields';
import type { Intervention } from './intervention';

interface Merged {
  readonly interventions: readonly Intervention[];
  readonly coSpeakers: readonly CoSpeaker[];
  readonly removed: readonly Id[];
}

type Speaker = Pick<Intervention, 'personId' | 'partyId' | 'printedSpeaker'>;

/**
 * Interventions and joint speakers of several parties as those of one. A party does not speak together with itself: who
 * is only named by one of them is the one that the other names too, and stands once.
 * @param interventions those of the parties, and those that one of them joined
 */
export function mergedSpeakers(
  interventions: readonly Intervention[],
  coSpeakers: readonly CoSpeaker[],
  ids: ReadonlySet<Id>,
  keepId: Id,
): Merged {
  const follow = <Row extends { readonly partyId: Id | null }>(row: Row): Row =>
    row.partyId !== null && ids.has(row.partyId) ? { ...row, partyId: keepId } : row;
  const before = new Map(interventions.map((one) => [one.id, one.partyId]));
  const first = new Map(interventions.map((one) => [one.id, follow(one)]));
  const kept: { readonly row: CoSpeaker; readonly was: Id | null }[] = [];
  const removed: Id[] = [];
  for (const row of coSpeakers.toSorted(byOrder)) {
    const one = follow(row);
    const speaker = first.get(one.interventionId);
    const wereTwo = (was: Id | null | undefined) => one.partyId === keepId && was !== row.partyId;
    if (speaker && speaker.partyId === keepId && wereTwo(before.get(speaker.id)) && mayBeOne(speaker, one)) {
      first.set(speaker.id, named(speaker, one));
      removed.push(row.id);
      continue;
    }
    const index = kept.findIndex(
      ({ row: other, was }) =>
        other.interventionId === one.interventionId &&
        other.partyId === keepId &&
        wereTwo(was) &&
        mayBeOne(other, one),
    );
    const known = kept[index];
    if (known) {
      kept[index] = { ...known, row: named(known.row, one) };
      removed.push(row.id);
    } else kept.push({ row: one, was: row.partyId });
  }
  return { interventions: [...first.values()], coSpeakers: kept.map(({ row }) => row), removed };
}

/** Whether nothing says that they are two: two persons are, and so are two printed names. */
function mayBeOne(a: Speaker, b: Speaker): boolean {
  const fits = (one: string | null, other: string | null) => one === null || other === null || one === other;
  return fits(a.personId, b.personId) && fits(a.printedSpeaker, b.printedSpeaker);
}

function named<Row extends Speaker>(own: Row, other: Speaker): Row {
  return {
    ...own,
    personId: own.personId ?? other.personId,
    printedSpeaker: own.printedSpeaker ?? other.printedSpeaker,
  };
}
