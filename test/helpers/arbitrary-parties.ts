import fc from 'fast-check';

import type { RecordSet } from '@/domain/records';
import { orderKeys } from '@/store/order-key';

import {
  aChairmanship,
  aClaim,
  aCommitment,
  aCoSpeaker,
  aDelegation,
  aMeeting,
  anAddressee,
  anAppointment,
  anAttendance,
  anIntervention,
  aNote,
  anOrganisation,
  anOrganiserRole,
  aPartyDistinction,
  aPartyName,
  aPerson,
  aProcess,
  aProgressUpdate,
  aProject,
  aRecommendation,
  aSource,
  aStatus,
  aSupportRole,
} from './builders';

const parties = 4;
const meetings = 2;
const persons = 3;
const recommendations = 2;

const at = (below: number) => fc.nat({ max: below - 1 });
const ofParty = { party: at(parties) };
const words = fc.constantFrom(null, 'Steppe', 'Lantern');
const period = fc.constantFrom(
  { from: null, until: null },
  { from: null, until: '2016' },
  { from: '2016', until: null },
);

/** Few parties with everything that can name one, so that merges meet each other's leavings. */
export const arbitraryParties: fc.Arbitrary<RecordSet> = fc
  .record({
    names: fc.array(fc.record({ ...ofParty, short: fc.constantFrom('Alpha', 'Beta', 'Gamma'), period }), {
      maxLength: 6,
    }),
    statuses: fc.array(fc.record({ ...ofParty, status: fc.constantFrom('member', 'observer'), period }), {
      maxLength: 4,
    }),
    chairs: fc.array(fc.record({ ...ofParty, label: words, period }), { maxLength: 3 }),
    support: fc.array(fc.record({ ...ofParty, capacity: words, period }), { maxLength: 3 }),
    posts: fc.array(fc.record({ ...ofParty, person: at(persons), function: words, email: words }), {
      maxLength: 4,
    }),
    organised: fc.array(fc.record({ ...ofParty, meeting: at(meetings), printedName: words }), {
      maxLength: 4,
    }),
    seated: fc.array(
      fc.record({
        ...ofParty,
        meeting: at(meetings),
        capacity: words,
        count: fc.constantFrom(null, 2, 3),
        people: fc.uniqueArray(at(persons), { maxLength: 2 }),
        claimed: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    said: fc.array(
      fc.record({
        ...ofParty,
        meeting: at(meetings),
        person: fc.option(at(persons)),
        with: fc.option(at(parties)),
      }),
      { maxLength: 4 },
    ),
    heard: fc.array(fc.record({ ...ofParty, meeting: at(meetings) }), { maxLength: 3 }),
    addressed: fc.array(fc.record({ ...ofParty, recommendation: at(recommendations) }), { maxLength: 4 }),
    promised: fc.uniqueArray(
      fc.record({ ...ofParty, recommendation: at(recommendations), owner: words, note: words }),
      { maxLength: 5, selector: (one) => `${one.party} ${one.recommendation}` },
    ),
    funded: fc.array(fc.record({ ...ofParty, meeting: at(meetings) }), { maxLength: 2 }),
    apart: fc.uniqueArray(fc.tuple(at(parties), at(parties)), {
      maxLength: 3,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    }),
    acronyms: fc.array(words, { minLength: parties, maxLength: parties }),
  })
  .map((some) => {
    const process = aProcess();
    const source = aSource();
    const own = some.acronyms.map((acronym) =>
      anOrganisation({ acronym: acronym === null ? {} : { en: acronym } }),
    );
    const people = Array.from({ length: persons }, () => aPerson());
    const held = Array.from({ length: meetings }, () => aMeeting({ processId: process.id }));
    const made = Array.from({ length: recommendations }, () => aRecommendation({ processId: process.id }));
    const idAt = (rows: readonly { readonly id: string }[], index: number) => rows[index]?.id ?? '';
    const keys = orderKeys(some.names.length + parties + some.seated.length);
    const of = ({ party }: { readonly party: number }) => ({ partyId: idAt(own, party) });
    const where = ({ meeting }: { readonly meeting: number }) => ({ meetingId: idAt(held, meeting) });
    const delegations = some.seated.map((one, index) =>
      aDelegation({
        ...of(one),
        ...where(one),
        capacity: one.capacity,
        headcount: one.count === null ? null : { qualifier: 'exactly', count: one.count },
        order: keys[some.names.length + parties + index] ?? '',
      }),
    );
    const interventions = some.said.map((one) =>
      anIntervention({
        ...of(one),
        ...where(one),
        personId: one.person === null ? null : idAt(people, one.person),
      }),
    );
    const commitments = some.promised.map((one) =>
      aCommitment({
        ...of(one),
        recommendationId: idAt(made, one.recommendation),
        owner: one.owner,
        note: one.note,
      }),
    );
    return {
      processes: [process],
      sources: [source],
      parties: own,
      partyNames: [
        ...own.map(({ id }, index) => aPartyName({ partyId: id, short: 'Alpha', order: keys[index] ?? '' })),
        ...some.names.map((one, index) =>
          aPartyName({ ...of(one), ...one.period, short: one.short, order: keys[parties + index] ?? '' }),
        ),
      ],
      partyDistinctions: some.apart
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => aPartyDistinction({ partyId: idAt(own, a), otherPartyId: idAt(own, b) })),
      statuses: some.statuses.map((one) =>
        aStatus({ ...of(one), ...one.period, processId: process.id, status: one.status }),
      ),
      chairmanships: some.chairs.map((one) =>
        aChairmanship({ ...of(one), ...one.period, processId: process.id, label: one.label }),
      ),
      supportRoles: some.support.map((one) =>
        aSupportRole({ ...of(one), ...one.period, processId: process.id, capacity: one.capacity }),
      ),
      persons: people,
      appointments: some.posts.map((one) =>
        anAppointment({
          ...of(one),
          personId: idAt(people, one.person),
          function: one.function,
          email: one.email,
        }),
      ),
      meetings: held,
      organiserRoles: some.organised.map((one) =>
        anOrganiserRole({ ...of(one), ...where(one), printedName: one.printedName }),
      ),
      projects: some.funded.map((one) => aProject({ ...where(one), donorPartyId: of(one).partyId })),
      delegations,
      attendances: some.seated.flatMap((one, index) =>
        one.people.map((person) =>
          anAttendance({
            ...where(one),
            delegationId: idAt(delegations, index),
            personId: idAt(people, person),
          }),
        ),
      ),
      interventions,
      coSpeakers: some.said.flatMap((one, index) =>
        one.with === null
          ? []
          : [
              aCoSpeaker({
                ...where(one),
                interventionId: idAt(interventions, index),
                partyId: idAt(own, one.with),
              }),
            ],
      ),
      notes: some.heard.map((one) => aNote({ ...of(one), ...where(one) })),
      recommendations: made,
      addressees: some.addressed.map((one) =>
        anAddressee({ ...of(one), recommendationId: idAt(made, one.recommendation) }),
      ),
      commitments,
      progressUpdates: commitments.map(({ id }) => aProgressUpdate({ commitmentId: id })),
      claims: some.seated.flatMap((one, index) =>
        one.claimed
          ? [
              aClaim({
                ...where(one),
                sourceId: source.id,
                table: 'delegations',
                recordId: idAt(delegations, index),
                field: 'capacity',
                value: one.capacity,
                preferred: true,
              }),
            ]
          : [],
      ),
    };
  });
