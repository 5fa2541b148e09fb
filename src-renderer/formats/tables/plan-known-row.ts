import type { ComparedRegister } from './compared-register';
import { sitsInOther } from './place-in-list';
import { planPatch } from './plan-patch';
import type { RegisterRow } from './register-row';
import type { RowOfElsewhere } from './row-of-elsewhere';
import { leftOut, unchanged, type Outcome, type RowInPlan } from './row-in-plan';

/** Who is named by the id of a table that was written elsewhere. */
export interface KnownPerson {
  readonly personId: string;
  /** Their row in such a table of this place, wherever they sit; the one of the row's party goes first. */
  readonly seated: RegisterRow | null;
}

export function knownPerson({ party }: RowInPlan, personId: string, register: ComparedRegister): KnownPerson {
  const seats = register.seatsOf(personId);
  const isOfParty = ({ partyId }: RegisterRow) =>
    party?.ref.kind === 'party' && party.ref.partyId === partyId;
  return { personId, seated: seats.find(isOfParty) ?? seats[0] ?? null };
}

/**
 * What is done with a row of somebody whom the register knows by its id, from a table that was written elsewhere: they
 * come here as who they are, once. Of whoever is here already only what was edited in the table is said.
 * @param before line of an earlier row of the same person
 */
export function planKnownRow(
  given: RowInPlan,
  { edited, wasAway }: RowOfElsewhere,
  { personId, seated }: KnownPerson,
  register: ComparedRegister,
  before: number | null,
): Outcome {
  const { row, kind, party } = given;
  const label = row.names.length === 0 ? { name: register.index.label(personId) } : {};
  if (before !== null) return { ...leftOut, ...label, problems: [{ code: 'twice', line: before }] };
  if (seated) {
    const { patch, problems } = planPatch(edited, seated, party, {
      language: register.language,
      date: register.snapshot.date,
      kind,
      mayEmpty: false,
    });
    const { delegations } = register.snapshot;
    const isInOther = sitsInOther(given.place, seated.attendance?.delegationId, delegations);
    const all = isInOther ? [...problems, { code: 'other-delegation' } as const] : problems;
    const proposed = isInOther ? 'ask' : 'update';
    return patch
      ? { kind: 'update', proposed, choices: ['update', 'skip'], ...label, patch, problems: all }
      : { ...unchanged, ...label, patch, problems: all };
  }
  if (party === null)
    return { ...leftOut, ...label, problems: row.party === '' ? [{ code: 'no-party' }] : [] };
  const { index, finder } = register;
  const candidate = {
    personId,
    label: index.label(personId),
    party: index.partiesOf(personId).slice(0, 1).map(finder.label)[0] ?? '',
    isHere: false,
    contacts: null,
  };
  return {
    kind: 'existing',
    proposed: wasAway ? 'skip' : `person/${personId}`,
    choices: [`person/${personId}`, 'skip'],
    ...label,
    isTakenOver: true,
    candidates: [candidate],
    problems: wasAway ? [{ code: 'was-away' }] : [],
  };
}
