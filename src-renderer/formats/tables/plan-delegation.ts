import { delegationOfParty } from '@/domain/delegation-of-party';

import type { ComparedRegister } from './compared-register';
import type { Headcount } from './headcount';
import { keyOfPlace } from './place-in-list';
import { leftOut, unchanged, type Outcome, type RowInPlan } from './row-in-plan';

/**
 * What is done with a row that names a delegation and nobody of it.
 * @param counted parties of which an earlier row said how many came; this row's is added
 */
export function planDelegation(
  { row, kind, party, place }: RowInPlan,
  { snapshot }: ComparedRegister,
  counted: Set<string>,
): Outcome {
  const name = party?.label ?? row.party;
  const partyId = party?.ref.kind === 'party' ? party.ref.partyId : null;
  const here = snapshot.delegations.filter(({ meetingId }) => meetingId === snapshot.meetingId);
  const known = partyId === null ? null : delegationOfParty(here, partyId, place);
  const isHere = known !== null;
  const { headcount } = row;
  if (kind === 'people') return headcount ? { ...leftOut, name } : { ...unchanged, name };
  if (!party) return { ...leftOut, name, problems: row.party === '' ? [{ code: 'no-party' }] : [] };
  if (!headcount) {
    return isHere
      ? { ...unchanged, name }
      : { kind: 'delegation', proposed: 'new', choices: ['new', 'skip'], name };
  }
  const counts = `${name}/${keyOfPlace(place)}`;
  if (counted.has(counts)) return { ...leftOut, name, problems: [{ code: 'headcount-twice' }] };
  counted.add(counts);
  const was = known?.headcount ?? null;
  if (was !== null && isSame(was, headcount)) return { ...unchanged, name };
  const change = { name, headcount: { to: headcount, was, isHere } };
  if (!isHere) return { kind: 'delegation', proposed: 'new', choices: ['new', 'skip'], ...change };
  return was === null
    ? { kind: 'delegation', proposed: 'update', choices: ['update', 'skip'], ...change }
    : {
        kind: 'delegation',
        proposed: 'skip',
        choices: ['update', 'skip'],
        ...change,
        problems: [{ code: 'other-headcount', headcount: was }],
      };
}

function isSame(a: Headcount, b: Headcount): boolean {
  return a.count === b.count && a.qualifier === b.qualifier;
}
