import type { Attendance, Delegation } from './attendance';
import type { Chairmanship } from './chairmanship';
import type { CoSpeaker } from './co-speaker';
import type { Commitment, ProgressUpdate } from './commitment';
import type { Id } from './fields';
import type { Intervention } from './intervention';
import type { Meeting, OrganiserRole, Project, Session } from './meeting';
import { followClaims } from './merge-claims';
import { mergedDelegations, type UnitedDelegations } from './merge-party-delegations';
import { mergedAddressees, mergedCommitments, type UnitedCommitments } from './merge-party-follow-up';
import {
  acronymLeft,
  mergedChairmanships,
  mergedOrganisers,
  mergedParty,
  mergedPartyNames,
  mergedPosts,
  mergedStatuses,
  mergedSupportRoles,
} from './merge-party-parts';
import { mergedSpeakers } from './merge-party-speakers';
import type { Note } from './note';
import type { PaperRemark } from './paper-version';
import type { Party, PartyName } from './party';
import type { PartyDistinction } from './party-distinction';
import type { PartyMergeRequest } from './party-merge-request';
import type { Status } from './party-status';
import type { Appointment, Person } from './person';
import { pairKey } from './person-distinction';
import type { Presence } from './presence';
import type { Addressee, Recommendation } from './recommendation';
import { patches, patchOf, removals, type RecordPatch, type RecordRemoval } from './record-patch';
import type { Claim } from './source';
import type { SupportRole } from './support-role';
import { survivors } from './surviving-person';

/** Everything that names one of the two parties, or one that was merged into them before. */
export interface PartiesRecords {
  readonly parties: readonly Party[];
  readonly partyNames: readonly PartyName[];
  readonly partyDistinctions: readonly PartyDistinction[];
  readonly statuses: readonly Status[];
  readonly chairmanships: readonly Chairmanship[];
  readonly supportRoles: readonly SupportRole[];
  readonly appointments: readonly Appointment[];
  readonly organiserRoles: readonly OrganiserRole[];
  readonly projects: readonly Project[];
  readonly delegations: readonly Delegation[];
  /** In those delegations. */
  readonly attendances: readonly Attendance[];
  readonly presences: readonly Presence[];
  /** Who sits there, and whom they were merged into. */
  readonly persons: readonly Person[];
  /** Those of the parties, and those that one of them joined. */
  readonly interventions: readonly Intervention[];
  /** Of all those interventions. */
  readonly coSpeakers: readonly CoSpeaker[];
  readonly notes: readonly Note[];
  readonly paperRemarks: readonly PaperRemark[];
  readonly addressees: readonly Addressee[];
  readonly commitments: readonly Commitment[];
  /** On those commitments. */
  readonly updates: readonly ProgressUpdate[];
  /** Of what sources state of any of these. */
  readonly claims: readonly Claim[];
  /** What the delegations and commitments are told by. */
  readonly meetings: readonly Meeting[];
  /** Of those meetings. */
  readonly sessions: readonly Session[];
  readonly recommendations: readonly Recommendation[];
}

export interface PartyMergePlan {
  readonly change: readonly RecordPatch[];
  /** Presence by day that only the days of a seat said. */
  readonly add: readonly Presence[];
  readonly remove: readonly RecordRemoval[];
  /** The party as it will be, and what it will have been. */
  readonly party: Party;
  readonly names: readonly PartyName[];
  readonly statuses: readonly Status[];
  readonly chairmanships: readonly Chairmanship[];
  readonly supportRoles: readonly SupportRole[];
  /** Where both had a delegation that becomes one. */
  readonly united: readonly UnitedDelegations[];
  /** Recommendations on which both reported. */
  readonly commitments: readonly UnitedCommitments[];
  /** How many rows come over from the other record. */
  readonly moved: {
    readonly delegations: number;
    readonly people: number;
    readonly interventions: number;
    readonly commitments: number;
    /** Recommendations that are addressed to it. */
    readonly addressed: number;
    /** Of those, that address both: there is one addressee then. */
    readonly addressedBoth: number;
  };
}

/** Why two parties are not made one. */
export function refusedMerge(one: Party, other: Party): 'kinds' | null {
  return one.kind === other.kind ? null : 'kinds';
}

/**
 * How two records of one party become one. Everything that named the other names the one that is kept; the other stays
 * as it is, with an acronym that was not chosen, and only says what it was merged into, so that its id keeps resolving. What both say stands once: equal names,
 * statuses, roles and posts, two delegations at one meeting (`joinDelegations`), two commitments to one recommendation.
 * What contradicts stays, and is pointed out. Planned again with the merge done, it brings over what still names the
 * other: what another laptop wrote meanwhile.
 * @param records of which both parties are survivors, not merged into any outside of a ring
 * @throws RangeError when the party that is kept is not in the records
 */
export function planPartyMerge(records: PartiesRecords, request: PartyMergeRequest): PartyMergePlan {
  const { keepId, dropId } = request;
  const party = mergedParty(records.parties, request);
  if (!party) throw new RangeError('The party that is kept is not there');
  const ids = new Set(records.parties.map(({ id }) => id));
  const names = mergedPartyNames(records.partyNames, request);
  const statuses = mergedStatuses(records.statuses, keepId);
  const chairmanships = mergedChairmanships(records.chairmanships, keepId);
  const supportRoles = mergedSupportRoles(records.supportRoles, keepId);
  const appointments = mergedPosts(records.appointments, keepId);
  const organisers = mergedOrganisers(records.organiserRoles, keepId);
  const addressees = mergedAddressees(records.addressees, keepId);
  const commitments = mergedCommitments(records.commitments, records.updates, request);
  const speakers = mergedSpeakers(records.interventions, records.coSpeakers, ids, keepId);
  const distinctions = mergedDistinctions(records.partyDistinctions, ids, keepId);
  const seated = mergedDelegations(records.delegations, records, request, survivors(records.persons));
  const isOther = (id: Id | null) => id !== null && id !== keepId && ids.has(id);
  const knownPresences = new Set(records.presences.map(({ id }) => id));
  const replaced = new Map([
    ...[...ids].filter((id) => id !== keepId).map((id) => [id, keepId] as const),
    ...[names, statuses, chairmanships, supportRoles, appointments, organisers].flatMap((one) => [
      ...one.replaced,
    ]),
    ...[addressees, commitments].flatMap((one) => [...one.replaced]),
  ]);
  const final = [
    party,
    ...[names.kept, statuses.kept, chairmanships.kept, supportRoles.kept, appointments.kept].flat(),
    ...[organisers.kept, seated.delegations, speakers.interventions, speakers.coSpeakers].flat(),
    ...[addressees.kept, commitments.kept].flat(),
  ];
  const claims = followClaims(seated.claims, replaced, final).map((claim) =>
    typeof claim.value === 'string' && isOther(claim.value) ? { ...claim, value: keepId } : claim,
  );
  const gone = new Set(speakers.removed);
  const said = claims.filter(({ recordId }) => !gone.has(recordId));
  const stays = new Set(said.map(({ id }) => id));
  return {
    change: [
      ...patches('parties', records.parties, [party]),
      ...(dropId === keepId
        ? []
        : [
            patchOf('parties', dropId, {
              mergedIntoId: keepId,
              ...acronymLeft(records.parties, party, request),
            }),
          ]),
      ...patches('partyNames', records.partyNames, names.kept),
      ...patches('statuses', records.statuses, statuses.kept),
      ...patches('chairmanships', records.chairmanships, chairmanships.kept),
      ...patches('supportRoles', records.supportRoles, supportRoles.kept),
      ...patches('appointments', records.appointments, appointments.kept),
      ...patches('organiserRoles', records.organiserRoles, organisers.kept),
      ...records.projects.flatMap(({ id, donorPartyId }) =>
        isOther(donorPartyId) ? [patchOf('projects', id, { donorPartyId: keepId })] : [],
      ),
      ...patches('delegations', records.delegations, seated.delegations),
      ...patches('attendances', records.attendances, seated.attendances),
      ...patches(
        'presences',
        records.presences,
        seated.presences.filter(({ id }) => knownPresences.has(id)),
      ),
      ...patches('interventions', records.interventions, speakers.interventions),
      ...patches('coSpeakers', records.coSpeakers, speakers.coSpeakers),
      ...records.notes.flatMap(({ id, partyId }) =>
        isOther(partyId) ? [patchOf('notes', id, { partyId: keepId })] : [],
      ),
      ...records.paperRemarks.flatMap(({ id, partyId }) =>
        isOther(partyId) ? [patchOf('paperRemarks', id, { partyId: keepId })] : [],
      ),
      ...patches('addressees', records.addressees, addressees.kept),
      ...patches('commitments', records.commitments, commitments.kept),
      ...patches('progressUpdates', records.updates, commitments.updates),
      ...patches('partyDistinctions', records.partyDistinctions, distinctions.kept),
      ...patches('claims', records.claims, said),
    ],
    add: seated.presences.filter(({ id }) => !knownPresences.has(id)),
    remove: [
      ...removals('partyNames', names.replaced.keys()),
      ...removals('statuses', statuses.replaced.keys()),
      ...removals('chairmanships', chairmanships.replaced.keys()),
      ...removals('supportRoles', supportRoles.replaced.keys()),
      ...removals('appointments', appointments.replaced.keys()),
      ...removals('organiserRoles', organisers.replaced.keys()),
      ...removals('presences', seated.removed.presences),
      ...removals('attendances', seated.removed.seats),
      ...removals('delegations', seated.removed.delegations),
      ...removals('coSpeakers', speakers.removed),
      ...removals(
        'claims',
        records.claims.flatMap(({ id }) => (stays.has(id) ? [] : [id])),
      ),
      ...removals('addressees', addressees.replaced.keys()),
      ...removals('commitments', commitments.replaced.keys()),
      ...removals('partyDistinctions', distinctions.removed),
    ],
    party,
    names: names.kept,
    statuses: statuses.kept,
    chairmanships: chairmanships.kept,
    supportRoles: supportRoles.kept,
    united: seated.united,
    commitments: commitments.united,
    moved: movedOf(records, isOther),
  };
}

function movedOf(
  { delegations, appointments, interventions, commitments, addressees }: PartiesRecords,
  isOther: (id: Id | null) => boolean,
): PartyMergePlan['moved'] {
  const told = new Set<Id>();
  const own = new Set<Id>();
  for (const { partyId, recommendationId } of addressees)
    (isOther(partyId) ? told : own).add(recommendationId);
  const count = (rows: readonly { readonly partyId: Id | null }[]) =>
    rows.filter(({ partyId }) => isOther(partyId)).length;
  return {
    delegations: count(delegations),
    people: count(appointments),
    interventions: count(interventions),
    commitments: count(commitments),
    addressed: told.size,
    addressedBoth: [...told].filter((id) => own.has(id)).length,
  };
}

/** Those said of the other hold for the one that is kept; said of the two themselves, it was a mistake. */
function mergedDistinctions(distinctions: readonly PartyDistinction[], ids: ReadonlySet<Id>, keepId: Id) {
  const kept = new Map<string, PartyDistinction>();
  const removed: Id[] = [];
  for (const row of distinctions) {
    const partyId = ids.has(row.partyId) ? keepId : row.partyId;
    const otherPartyId = ids.has(row.otherPartyId) ? keepId : row.otherPartyId;
    const key = pairKey(partyId, otherPartyId);
    if (partyId === otherPartyId || kept.has(key)) removed.push(row.id);
    else kept.set(key, { ...row, partyId, otherPartyId });
  }
  return { kept: [...kept.values()], removed };
}
