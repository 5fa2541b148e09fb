import type { Delegation } from '@/domain/attendance';
import { delegationOfParty, isBesideCategory } from '@/domain/delegation-of-party';

import type { ComparedRegister } from './compared-register';
import type { Headcount } from './headcount';
import { keyOfPlace } from './place-in-list';
import type { PlannedRow } from './planned-row';
import { leftOut, unchanged, type Outcome, type RowInPlan } from './row-in-plan';
import type { RowProblem, TableRow } from './table-row';
import { stateIn } from './value-words';

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
  const counts = `${name}/${keyOfPlace(place)}`;
  const standing = known ? standingIn(row, known) : null;
  const said = known ? null : withoutPeopleIn(row);
  const coming = said === null ? {} : { withoutPeople: said };
  if (!headcount) {
    const isNamed = counted.has(`${counts}/named`);
    counted.add(`${counts}/named`);
    // The list goes on with it: what is made, or said of it, stands at its first row.
    if (isNamed) return { ...unchanged, name };
    if (!isHere) return { kind: 'delegation', proposed: 'new', choices: ['new', 'skip'], name, ...coming };
    if (!standing) return { ...unchanged, name };
    const { problems, ...stated } = standing;
    return {
      kind: 'delegation',
      proposed: problems.length > 0 ? 'skip' : 'update',
      choices: ['update', 'skip'],
      name,
      standing: stated,
      problems,
    };
  }
  counted.add(`${counts}/named`);
  if (counted.has(counts)) return { ...leftOut, name, problems: [{ code: 'headcount-twice' }] };
  counted.add(counts);
  const was = known?.headcount ?? null;
  if (was !== null && isSame(was, headcount)) return { ...unchanged, name };
  const isFilled = standing !== null && standing.problems.length === 0;
  const change = {
    name,
    headcount: { to: headcount, was, isHere },
    ...(isFilled ? { standing: { to: standing.to, was: standing.was } } : {}),
  };
  if (!isHere) return { kind: 'delegation', proposed: 'new', choices: ['new', 'skip'], ...change, ...coming };
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

/**
 * How a party of which nobody is named stood, by the words of the list. One that is expected is not said to have come, nor one
 * of which what is said is not understood.
 * @returns `null` where nothing is said, so that it took part
 */
function withoutPeopleIn({ cells, isRemote }: TableRow): Delegation['withoutPeople'] | null {
  const words = cells.get('state') ?? '';
  if (words === '') return isRemote ? 'remote' : null;
  const state = stateIn(words);
  if (state === 'present') return isRemote ? 'remote' : 'took-part';
  return state === 'remote' || state === 'excused' || state === 'absent' ? state : 'not-said';
}

/**
 * What the list says of a delegation that is there: taken where nothing is said of it yet, asked about where it
 * contradicts what is, or would make of its people those of the Chair.
 */
export function standingIn(
  { category = 'unspecified', capacity }: Pick<TableRow, 'category' | 'capacity'>,
  known: Delegation,
): (NonNullable<PlannedRow['standing']> & { readonly problems: readonly RowProblem[] }) | null {
  const was = { category: known.category, capacity: known.capacity };
  // What an organisation is, its record says.
  const isOther = !isUnsaid(category) && category !== known.category;
  const isAsked = isOther && (!isUnsaid(known.category) || isBesideCategory(category));
  const to = {
    ...(isOther ? { category } : {}),
    ...(capacity && known.capacity === null ? { capacity } : {}),
  };
  if (Object.keys(to).length === 0) return null;
  return { to, was, problems: isAsked ? [{ code: 'other-category', category: known.category }] : [] };
}

function isUnsaid(category: Delegation['category']): boolean {
  return category === 'unspecified' || category === 'organisation';
}

function isSame(a: Headcount, b: Headcount): boolean {
  return a.count === b.count && a.qualifier === b.qualifier;
}
