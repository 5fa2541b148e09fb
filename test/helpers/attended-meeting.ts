import type { Attendance } from '@/domain/attendance';
import { partyFromReference } from '@/domain/party-from-reference';
import { scriptOf } from '@/domain/person';
import type { RecordSet } from '@/domain/records';
import { organisationByCode, stateByIso3 } from '@/domain/reference/find-names';
import { referenceId } from '@/domain/reference-id';
import { orderKeys } from '@/store/order-key';

import {
  aDelegation,
  aMeeting,
  anAppointment,
  anAttendance,
  aPerson,
  aPersonName,
  aProcess,
} from './builders';

interface Guest {
  readonly party: string;
  readonly names: readonly (readonly [given: string, family: string])[];
  readonly attends?: Partial<Attendance>;
  readonly email?: string;
}

const head: Partial<Attendance> = { roles: ['head-of-delegation'] };

/** Invented persons, with the letters that papers have to get right. */
const guests: readonly Guest[] = [
  {
    party: 'KAZ',
    names: [
      ['Әйгерім', 'Құдайбергенқызы'],
      ['Aigerim', 'Kudaibergenkyzy'],
    ],
    attends: {
      ...head,
      honorific: 'Ms.',
      function: 'Director',
      institution: 'Ministry of Labour',
      publish: 'yes',
    },
    email: 'aigerim@example.kz',
  },
  { party: 'KAZ', names: [['Ғани', 'Өтегенұлы']], attends: { function: 'Adviser', publish: 'no' } },
  {
    party: 'AZE',
    names: [['İlqar', 'Quliyev']],
    attends: { ...head, honorific: 'Mr.', function: 'Head of Unit' },
  },
  { party: 'TUR', names: [['Işıl', 'Yiğit']], attends: { function: 'Expert', days: ['2031-05-15'] } },
  {
    party: 'AFG',
    names: [
      ['محمد کریم', 'حیدری'],
      ['Mohammad Karim', 'Haidari'],
    ],
    attends: head,
  },
  { party: 'IRN', names: [['مریم', 'رضایی']], attends: { function: 'Director General' } },
  { party: 'TJK', names: [['Фирдавс', 'Раҳмонзода']], attends: { state: 'remote' } },
  { party: 'UNHCR', names: [['Nils', 'Lindqvist']], attends: { function: 'Representative' } },
];

export const attendedMeeting = {
  ...aMeeting(),
  title: { en: 'Attended Meeting', ru: 'Совещание с участниками' },
};

/** A meeting of two days in 2031 with delegations of States and an organisation, as papers need them. */
export function attendedRegister(): RecordSet {
  const process = aProcess();
  const meeting = {
    ...attendedMeeting,
    processId: process.id,
    type: 'technical-experts-group' as const,
    ordinal: 2,
    date: '2031-05-14/2031-05-15',
    city: { en: 'Dushanbe', ru: 'Душанбе' },
    stateOfAffairs: 'held' as const,
    symbol: 'TEG/2',
  };
  const codes = [...new Set(guests.map(({ party }) => party))];
  const parties = codes.map((code) => {
    const reference = stateByIso3(code) ?? organisationByCode(code);
    if (!reference) throw new Error(`No such party: ${code}`);
    const keys = [...orderKeys(20)];
    const { party, names } = partyFromReference(reference, {
      idOf: referenceId,
      nextOrder: () => keys.shift() ?? '',
    });
    const delegation = aDelegation({ meetingId: meeting.id, partyId: party.id, category: 'unspecified' });
    return { code, party, names, delegation };
  });
  const keys = orderKeys(guests.length);
  const people = guests.map(({ party, names, attends, email }, index) => {
    const person = aPerson({ honorific: null });
    const at = parties.find(({ code }) => code === party);
    if (!at) throw new Error(`No such party: ${party}`);
    return {
      person,
      names: names.map(([given, family], place) =>
        aPersonName({
          personId: person.id,
          given,
          family,
          script: scriptOf(family),
          nameOrder: 'given-first',
          preferred: place === 0,
        }),
      ),
      attendance: anAttendance({
        meetingId: meeting.id,
        delegationId: at.delegation.id,
        personId: person.id,
        state: 'present',
        roles: [],
        printedName: null,
        honorific: null,
        function: null,
        unit: null,
        institution: null,
        onBehalfOf: null,
        days: [],
        publish: 'not-asked',
        order: keys[index] ?? '',
        ...attends,
      }),
      appointments: email
        ? [
            anAppointment({
              personId: person.id,
              partyId: at.party.id,
              email,
              phone: '+7 700 000 00 00',
              duty: 'focal-point',
            }),
          ]
        : [],
    };
  });
  return {
    processes: [process],
    meetings: [meeting],
    parties: parties.map(({ party }) => party),
    partyNames: parties.flatMap(({ names }) => names),
    delegations: parties.map(({ delegation }) => delegation),
    persons: people.map(({ person }) => person),
    personNames: people.flatMap(({ names }) => names),
    attendances: people.map(({ attendance }) => attendance),
    appointments: people.flatMap(({ appointments }) => appointments),
  };
}
