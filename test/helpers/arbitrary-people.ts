import fc from 'fast-check';

import type { AttendanceRole } from '@/domain/attendance';
import type { RecordSet } from '@/domain/records';
import { orderKeys } from '@/store/order-key';

import {
  aClaim,
  aCoSpeaker,
  aDelegation,
  aMeeting,
  anAppointment,
  anAttendance,
  anIntervention,
  aNote,
  aParty,
  aPerson,
  aPersonDistinction,
  aPersonName,
  aPresence,
  aProcess,
  aSource,
} from './builders';

const persons = 4;
const meetings = 3;

const at = (below: number) => fc.nat({ max: below - 1 });
const word = fc.constantFrom(null, 'Adviser', 'Head of Unit');
const seat = fc.record({
  person: at(persons),
  meeting: at(meetings),
  party: at(2),
  function: word,
  unit: fc.constantFrom(null, 'Visa Division'),
  institution: fc.constantFrom(null, 'Ministry of Labour', 'Ministry of Foreign Affairs'),
  honorific: word,
  state: fc.constantFrom('present', 'remote', 'absent', 'invited'),
  roles: fc.subarray<AttendanceRole>(['head-of-delegation', 'speaker', 'expert']),
  days: fc.subarray(['2015-09-22', '2015-09-23']),
  publish: fc.constantFrom('yes', 'no', 'not-asked'),
  presences: fc.uniqueArray(fc.constantFrom(null, '2015-09-22', '2015-09-23'), { maxLength: 2 }),
  claimed: fc.boolean(),
});

/** Few persons with everything that can name one, so that merges meet each other's leavings. */
export const arbitraryPeople: fc.Arbitrary<RecordSet> = fc
  .record({
    seats: fc.array(seat, { maxLength: 10 }),
    said: fc.array(fc.record({ person: at(persons), with: fc.option(at(persons)), meeting: at(meetings) }), {
      maxLength: 5,
    }),
    heard: fc.array(fc.record({ person: at(persons), meeting: at(meetings) }), { maxLength: 4 }),
    posts: fc.array(fc.record({ person: at(persons), party: at(2), function: word, email: word }), {
      maxLength: 6,
    }),
    names: fc.array(
      fc.record({
        person: at(persons),
        family: fc.constantFrom('Orazov', 'Оразов', 'Nazarova'),
        preferred: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    notes: fc.array(word, { minLength: persons, maxLength: persons }),
    apart: fc.uniqueArray(fc.tuple(at(persons), at(persons)), {
      maxLength: 3,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    }),
  })
  .map(({ seats, said, heard, posts, names, notes, apart }) => {
    const process = aProcess();
    const source = aSource();
    const parties = [aParty(), aParty({ iso2: 'TJ', iso3: 'TJK' })];
    const people = notes.map((note) => aPerson({ note, honorific: note }));
    const held = Array.from({ length: meetings }, () => aMeeting({ processId: process.id }));
    const delegations = held.flatMap((meeting) =>
      parties.map((party) => aDelegation({ meetingId: meeting.id, partyId: party.id })),
    );
    const idAt = (rows: readonly { readonly id: string }[], index: number) => rows[index]?.id ?? '';
    const attendances = seats.map(
      ({ person, meeting, party, presences: _days, claimed: _claimed, ...facts }) =>
        anAttendance({
          ...facts,
          personId: idAt(people, person),
          meetingId: idAt(held, meeting),
          delegationId: idAt(delegations, meeting * 2 + party),
        }),
    );
    const presences = seats.flatMap((one, index) =>
      one.presences.map((day) =>
        aPresence({
          meetingId: idAt(held, one.meeting),
          attendanceId: idAt(attendances, index),
          day,
          arrived: one.claimed ? '10:00' : null,
        }),
      ),
    );
    const interventions = said.map(({ person, meeting }) =>
      anIntervention({ personId: idAt(people, person), meetingId: idAt(held, meeting) }),
    );
    const keys = orderKeys(names.length + people.length);
    return {
      processes: [process],
      sources: [source],
      parties,
      persons: people,
      personNames: [
        ...people.map((person, index) => aPersonName({ personId: person.id, order: keys[index] ?? '' })),
        ...names.map(({ person, family, preferred }, index) =>
          aPersonName({
            personId: idAt(people, person),
            family,
            script: family === 'Оразов' ? 'cyrillic' : 'latin',
            preferred,
            order: keys[people.length + index] ?? '',
          }),
        ),
      ],
      appointments: posts.map(({ person, party, ...facts }) =>
        anAppointment({ ...facts, personId: idAt(people, person), partyId: idAt(parties, party) }),
      ),
      personDistinctions: apart
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => aPersonDistinction({ personId: idAt(people, a), otherPersonId: idAt(people, b) })),
      meetings: held,
      delegations,
      attendances,
      presences,
      interventions,
      coSpeakers: said.flatMap((one, index) =>
        one.with === null
          ? []
          : [
              aCoSpeaker({
                personId: idAt(people, one.with),
                meetingId: idAt(held, one.meeting),
                interventionId: idAt(interventions, index),
              }),
            ],
      ),
      notes: heard.map(({ person, meeting }) =>
        aNote({ personId: idAt(people, person), meetingId: idAt(held, meeting) }),
      ),
      claims: seats.flatMap((one, index) =>
        one.claimed
          ? [
              aClaim({
                sourceId: source.id,
                meetingId: idAt(held, one.meeting),
                table: 'attendances',
                recordId: idAt(attendances, index),
                field: 'function',
                value: one.function,
                preferred: true,
              }),
            ]
          : [],
      ),
    };
  });
