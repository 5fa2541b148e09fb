import type { Meeting } from '@/domain/meeting';
import type { Paragraph } from '@/domain/paragraph';
import type { RecordSet } from '@/domain/records';
import { orderKeys } from '@/store/order-key';
import {
  aDelegation,
  aMeeting,
  anAttendance,
  anAppointment,
  aParagraph,
  aParty,
  aPartyName,
  aPerson,
  aPersonName,
  aProcess,
} from './builders';

const cities = ['Almaty', 'Ashgabat', 'Bishkek', 'Dushanbe', 'Tashkent', 'Baku', 'Tbilisi'] as const;
const types = [
  'senior-officials-meeting',
  'technical-experts-group',
  'thematic-meeting',
  'national-coordinators-meeting',
] as const;
const givens = ['Дильшод', 'Leyla', 'Parviz', 'Сауле'] as const;
const families = ['Абдуллаев', 'Karimova', 'Orazov', 'Жумабаева', 'Nazarov', 'Ibragimova'] as const;

interface Size {
  readonly meetings: number;
  /** In the room of the last meeting. */
  readonly people: number;
  /** Known from earlier meetings, each seated at one of them. */
  readonly others?: number;
}

/** A register of many meetings of one process; the last of them, in 2031, is attended by many people. */
export function largeRegister({ others = 0, ...size }: Size): RecordSet {
  const process = aProcess();
  const meetings = Array.from({ length: size.meetings - 1 }, (_, index) =>
    aMeeting({
      processId: process.id,
      type: pick(types, index),
      ordinal: index + 1,
      theme: { en: `Theme ${index + 1} of the work on mixed movements` },
      date: dayOf(index),
      city: { en: pick(cities, index) },
    }),
  );
  const crowded = aMeeting({
    processId: process.id,
    type: 'ministerial-conference',
    ordinal: 1,
    date: '2031-05-14',
    city: { en: 'Almaty' },
  });
  const crowd = crowdOf(crowded.id, size.people);
  return {
    processes: [process],
    ...(others === 0 ? crowd : withOthers(crowd, meetings, others)),
    paragraphs: paragraphsOf(crowded.id),
    meetings: [...meetings, crowded],
  };
}

type Crowd = Required<
  Pick<
    RecordSet,
    'parties' | 'partyNames' | 'delegations' | 'persons' | 'personNames' | 'appointments' | 'attendances'
  >
>;

function crowdOf(meetingId: string, people: number): Crowd {
  const parties = Array.from({ length: 12 }, () => aParty({ iso2: null, iso3: null, kind: 'organisation' }));
  const [only] = orderKeys(1);
  const delegations = parties.map((party, index) =>
    aDelegation({ meetingId, partyId: party.id, order: orderKeys(parties.length)[index] ?? only ?? '' }),
  );
  const persons = Array.from({ length: people }, () => aPerson());
  const keys = orderKeys(people);
  const attendances = persons.map((person, index) => {
    const delegation = delegations[index % delegations.length];
    return anAttendance({
      meetingId,
      personId: person.id,
      ...(delegation ? { delegationId: delegation.id } : {}),
      function: `Head of section ${index + 1}`,
      order: keys[index] ?? '',
    });
  });
  return {
    parties,
    partyNames: parties.map((party, index) =>
      aPartyName({
        partyId: party.id,
        short: `Organisation ${index + 1}`,
        formal: `Organisation ${index + 1}`,
      }),
    ),
    delegations,
    persons,
    personNames: persons.map((person, index) =>
      aPersonName({ personId: person.id, given: `Aidar-${index + 1}`, family: pick(families, index) }),
    ),
    appointments: persons.map((person, index) =>
      anAppointment({ personId: person.id, partyId: pick(parties, index).id }),
    ),
    attendances,
  };
}

function withOthers(crowd: Crowd, meetings: readonly Meeting[], count: number): Crowd {
  const [order = ''] = orderKeys(1);
  const persons = Array.from({ length: count }, () => aPerson());
  const delegations = meetings.map((meeting, index) =>
    aDelegation({ meetingId: meeting.id, partyId: pick(crowd.parties, index).id, order }),
  );
  return {
    ...crowd,
    delegations: [...crowd.delegations, ...delegations],
    persons: [...crowd.persons, ...persons],
    personNames: [
      ...crowd.personNames,
      ...persons.map((person, index) =>
        aPersonName({
          personId: person.id,
          given: `${pick(givens, index)}-${index + 1}`,
          family: pick(families, index),
        }),
      ),
    ],
    appointments: [
      ...crowd.appointments,
      ...persons.map((person, index) =>
        anAppointment({ personId: person.id, partyId: pick(crowd.parties, index).id }),
      ),
    ],
    attendances: [
      ...crowd.attendances,
      ...persons.map((person, index) => {
        const { id, meetingId } = pick(delegations, index);
        return anAttendance({ meetingId, delegationId: id, personId: person.id, order });
      }),
    ],
  };
}

function paragraphsOf(meetingId: string): readonly Paragraph[] {
  const keys = orderKeys(40);
  return keys.map((order, index) =>
    aParagraph({
      meetingId,
      order,
      text: {
        en: `Participants agreed on measure ${index + 1} and asked to be kept informed of it each year.`,
      },
    }),
  );
}

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** Days spread over 1990–2029, one after another in no order. */
function dayOf(index: number): string {
  const mixed = (index * 7919) % 14_600;
  return new Date(Date.UTC(1990, 0, 1 + mixed)).toISOString().slice(0, 10);
}
