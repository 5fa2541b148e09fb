import type { Draft } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { saysItCame, saysItStayedAway } from '@/domain/taking-part';

import { acceptAttendance, acceptRoles, type SeatedPerson } from './accept-attendance';
import { acceptMention } from './accept-mention';
import { acceptPost, statesContacts } from './accept-post';
import type { AcceptingMeeting } from './accepting';
import { peopleHere, type PeopleHere } from './people-here';
import { addNameInScript, addPerson, findPerson, foldPersonName, personSaid } from './resolve-person';
import { resolveParty } from './resolve-party';
import { claimExistence } from './write-claims';

export type DraftPerson = Draft['meetings'][number]['people'][number];

/** Somebody whom this meeting's sources name; without a person where the user dropped them. */
interface Listed {
  readonly personId: Id | null;
  readonly partyId: Id | null;
}

/** Those of one name, who may be of different parties, by the name as it is compared. */
export type PeopleByName = ReadonlyMap<string, readonly Listed[]>;

/** A person of the draft and who they are in the register. */
export interface NamedPerson {
  readonly drafted: DraftPerson;
  readonly path: string;
  readonly personId: Id;
  readonly partyId: Id | null;
}

/**
 * The people named. Whoever the text shows in the room is entered in the delegation of their party, with function and
 * name as printed then; of others, who are quoted or mentioned or came for no party, it is kept at which meeting they
 * were named, as what, and whether they came.
 */
export function acceptPeople(accepting: AcceptingMeeting): PeopleByName {
  const { plan, meeting } = accepting;
  const people = new Map<string, Listed[]>();
  const here = peopleHere(accepting);
  const seated: SeatedPerson[] = [];
  const list = (name: string, listed: Listed) =>
    people.set(foldPersonName(name), [...(people.get(foldPersonName(name)) ?? []), listed]);
  meeting.people.forEach((drafted, index) => {
    const path = `${accepting.path}/people/${index}`;
    const stated =
      drafted.party === undefined || accepting.isLeftOut(`${path}/party`)
        ? null
        : resolveParty(accepting, drafted.party, accepting.language(path));
    if (accepting.isLeftOut(path)) {
      list(drafted.name, { personId: null, partyId: stated });
      return;
    }
    const honorific = accepting.isLeftOut(`${path}/honorific`) ? null : (drafted.honorific ?? null);
    const said = accepting.personSaid(path);
    const found = said
      ? personSaid(plan, said, drafted.name, honorific)
      : findPerson(plan, drafted.name, stated);
    const listed = found === null ? listedPerson(people, drafted.name, stated) : null;
    if (listed?.kind === 'several') {
      accepting.problems.push({ path, code: 'one-of-several' });
      return;
    }
    const personId =
      found ??
      (listed?.kind === 'known' ? listed.personId : here.find(drafted.name, stated)) ??
      addPerson(plan, drafted.name, honorific);
    const name = accepting.isLeftOut(`${path}/name`) ? null : addNameInScript(plan, personId, drafted.name);
    if (name) claimExistence(accepting, { path: `${path}/name`, table: 'personNames', recordId: name.id });
    const partyId = stated ?? here.partyOf(personId);
    list(drafted.name, { personId, partyId });
    const isPresent = isShownPresent(accepting, drafted, index);
    const named = { drafted, path, personId, partyId };
    const isSeated = isPresent && !isExpectedAlone(accepting, named);
    if (partyId !== null && (isSeated || sitsHere(here, named))) {
      seated.push(acceptAttendance(accepting, { ...named, partyId }, isPresent));
      if (statesContacts(accepting, named)) acceptPost(accepting, named);
    } else acceptMention(accepting, named, isPresent);
  });
  // Once all are there, so that those who are named in one role together are known.
  acceptRoles(accepting, seated);
  return people;
}

/**
 * Whether somebody is only expected, in a delegation of which another source says that it took part: in a seat they would
 * say that nobody of it came. They are named at the meeting instead.
 */
function isExpectedAlone(accepting: AcceptingMeeting, { drafted, path: own, partyId }: NamedPerson): boolean {
  const { plan, meeting, meetingId, evidence, path } = accepting;
  if (drafted.attendance !== 'invited' || plan.row('meetings', meetingId)?.stateOfAffairs === 'planned')
    return false;
  const naming = new Set(evidence.under(own).map(({ source }) => source));
  const isSaidHere = meeting.delegations.some(
    ({ party, attendance }, at) =>
      party === drafted.party &&
      !saysItStayedAway(attendance) &&
      evidence.under(`${path}/delegations/${at}`).some(({ source }) => !naming.has(source)),
  );
  return isSaidHere || isSaidBefore(accepting, partyId);
}

/** Whether the register has the delegation as one that took part, by the word of a source and not of people in it. */
function isSaidBefore({ plan, meetingId }: AcceptingMeeting, partyId: Id | null): boolean {
  const known = plan.where('delegations', 'meetingId', meetingId).find((row) => row.partyId === partyId);
  if (!known || plan.isNew(known.id) || !saysItCame(known)) return false;
  if (plan.where('attendances', 'delegationId', known.id).length > 0) return false;
  return plan.claimsOf(known.id).length > 0;
}

/** Of whom it is recorded already that they sit there what another source says of them is said of that seat. */
function sitsHere(here: PeopleHere, { personId, partyId }: NamedPerson): boolean {
  return partyId !== null && here.partyOf(personId) === partyId;
}

/** Whom a name means: somebody listed, one whom the user dropped, one of several who bear it, or nobody listed. */
export type ListedPerson =
  { readonly kind: 'known'; readonly personId: Id } | { readonly kind: 'dropped' | 'several' | 'nobody' };

/**
 * Whom a name of this meeting's sources means.
 * @param partyId of which they are said to be; `null` where it is not said
 */
export function listedPerson(people: PeopleByName, name: string, partyId: Id | null): ListedPerson {
  const listed = people.get(foldPersonName(name)) ?? [];
  const ofParty = listed.filter((one) => one.partyId === partyId);
  const meant =
    ofParty.length > 0 ? ofParty : listed.filter((one) => one.partyId === null || partyId === null);
  const [only, ...others] = new Set(meant.map(({ personId }) => personId));
  if (others.length > 0) return { kind: 'several' };
  if (only === undefined) return { kind: 'nobody' };
  return only === null ? { kind: 'dropped' } : { kind: 'known', personId: only };
}

const participantLists: ReadonlySet<string> = new Set(['list-of-participants', 'minutes', 'register']);

/** A role, an address or a list of participants shows presence; a quotation or a mention in the press does not. */
function isShownPresent(accepting: AcceptingMeeting, drafted: DraftPerson, index: number): boolean {
  if ((drafted.roles ?? []).length > 0) return true;
  const own = accepting.meeting.interventions.filter(
    ({ speaker }) => speaker !== undefined && foldPersonName(speaker) === foldPersonName(drafted.name),
  );
  if (own.some(({ kind }) => kind !== 'quotation')) return true;
  if (own.length > 0) return false;
  return accepting.evidence
    .under(`${accepting.path}/people/${index}`)
    .some(({ source }) => participantLists.has(accepting.draft.sources[source]?.type ?? 'other'));
}
