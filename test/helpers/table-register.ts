import fc from 'fast-check';
import { attendanceStates, consents, type Attendance } from '../../src-renderer/domain/attendance';
import { attendanceRoles } from '../../src-renderer/domain/draft';
import { partyFromReference } from '../../src-renderer/domain/party-from-reference';
import { stateByIso3 } from '../../src-renderer/domain/reference/find-names';
import { scriptOf } from '../../src-renderer/domain/person';
import type { TableSnapshot } from '../../src-renderer/formats/tables/table-snapshot';
import { orderKeys } from '../../src-renderer/store/order-key';
import { presenceStates } from '../../src-renderer/domain/presence';
import { aPresence, anAppointment, anAttendance, aDelegation, aPerson, aPersonName } from './builders';
import { fixedId } from './fixed-id';

/** Texts that a spreadsheet would run, take apart or change, and texts in several scripts. */
export const tableText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://example.org")',
    '+7 701 000 00 00',
    '-1',
    '@SUM(A1)',
    "'quoted",
    "'=1",
    'a "b", c; d',
    'two\nlines',
    '00123',
    '1-2',
    'Ҳасанов Әлі',
    'حسین مرادی‌زاده',
    '  spaces ',
    'TRUE',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const maybe = fc.option(tableText);

const seat = fc.record({
  given: tableText,
  family: tableText,
  other: fc.option(tableText),
  honorific: maybe,
  function: maybe,
  unit: maybe,
  institution: maybe,
  onBehalfOf: maybe,
  capacity: maybe,
  email: maybe,
  phone: maybe,
  note: maybe,
  state: fc.constantFrom(...attendanceStates),
  publish: fc.constantFrom(...consents),
  roles: fc.uniqueArray(fc.constantFrom(...attendanceRoles), { minLength: 1, maxLength: 2 }),
  days: fc.constantFrom([], ['2024-05-14'], ['2024-05-14', '2024-05-15']),
  party: fc.nat({ max: 2 }),
  byDay: fc.array(fc.constantFrom(...presenceStates), { maxLength: 2 }),
});

export const meetingId = fixedId('1', 1);

/** A meeting with its people, for tables of either kind. */
export const arbitrarySnapshot: fc.Arbitrary<Omit<TableSnapshot, 'kind' | 'meetingId'>> = fc
  .array(seat, { maxLength: 8 })
  .map((seats) => {
    const made = ['KAZ', 'TUR', 'AFG'].map((iso3, at) => partyOf(iso3, at));
    const orders = orderKeys(seats.length + 3);
    const delegations = made.map(({ party }, at) =>
      aDelegation({ id: fixedId('2', at), meetingId, partyId: party.id, order: orders[at] ?? 'a0' }),
    );
    const attendances: Attendance[] = seats.map((one, at) =>
      anAttendance({
        ...pick(one),
        id: fixedId('3', at),
        meetingId,
        personId: fixedId('4', at),
        delegationId: fixedId('2', one.party),
        order: orders[at] ?? 'a0',
      }),
    );
    return {
      date: '2024-05-14/2024-05-15',
      parties: made.map(({ party }) => party),
      partyNames: made.flatMap(({ names }) => names),
      persons: seats.map((one, at) =>
        aPerson({ id: fixedId('4', at), honorific: one.honorific, note: one.note }),
      ),
      personNames: seats.flatMap((one, at) => [
        aPersonName({
          id: fixedId('5', at),
          personId: fixedId('4', at),
          given: one.given,
          family: one.family,
          script: scriptOf(one.given + one.family),
          preferred: true,
          order: 'a0',
        }),
        ...(one.other === null
          ? []
          : [
              aPersonName({
                id: fixedId('6', at),
                personId: fixedId('4', at),
                given: 'Али',
                family: one.other,
                script: 'cyrillic',
                preferred: false,
                order: 'a1',
              }),
            ]),
      ]),
      appointments: seats.flatMap((one, at) =>
        one.email === null && one.phone === null
          ? []
          : [
              anAppointment({
                id: fixedId('7', at),
                personId: fixedId('4', at),
                partyId: made[one.party]?.party.id ?? '',
                function: one.function,
                unit: one.unit,
                institution: one.institution,
                email: one.email,
                phone: one.phone,
              }),
            ],
      ),
      delegations,
      attendances,
      presences: seats.flatMap((one, at) =>
        one.byDay.map((state, day) =>
          aPresence({
            id: fixedId('9', at * 10 + day),
            meetingId,
            attendanceId: fixedId('3', at),
            day: `2024-05-${14 + day}`,
            state,
          }),
        ),
      ),
      sessions: [],
      meetings: [{ id: meetingId, date: '2024-05-14/2024-05-15', stateOfAffairs: 'held' }],
      postWordings: [],
      speakers: [],
    };
  });

function pick(one: {
  readonly honorific: string | null;
  readonly function: string | null;
  readonly unit: string | null;
  readonly institution: string | null;
  readonly onBehalfOf: string | null;
  readonly capacity: string | null;
  readonly state: Attendance['state'];
  readonly publish: Attendance['publish'];
  readonly roles: Attendance['roles'];
  readonly days: readonly string[];
}) {
  const { honorific, unit, institution, onBehalfOf, capacity, state, publish, roles, days } = one;
  return {
    honorific,
    function: one.function,
    unit,
    institution,
    onBehalfOf,
    capacity,
    state,
    publish,
    roles,
    days: [...days],
  };
}

export function partyOf(iso3: string, at: number) {
  const reference = stateByIso3(iso3);
  if (!reference) throw new Error(`the reference has ${iso3}`);
  let count = 0;
  let ids = 0;
  return partyFromReference(reference, {
    idOf: () => {
      ids += 1;
      return fixedId('8', at * 100 + ids);
    },
    nextOrder: () => {
      count += 1;
      return `a${count}`;
    },
  });
}
