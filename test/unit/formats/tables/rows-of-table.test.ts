import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfTable } from '@/formats/tables/rows-of-table';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { writeTable } from '@/formats/tables/write-table';
import { aDelegation, anAttendance, aParty, aPerson } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { arbitrarySnapshot, meetingId } from '../../../helpers/table-register';

const options = { language: 'en', withContacts: true, name: 'T', writtenAt: 0 } as const;
const other = fixedId('1', 2);

/** Seats at a second meeting, some of people of the first, one of them merged into another person. */
const registers = fc
  .tuple(arbitrarySnapshot, fc.array(fc.nat({ max: 9 }), { maxLength: 6 }), fc.boolean())
  .map(([base, seats, isMerged]): Omit<TableSnapshot, 'kind' | 'meetingId'> => {
    const [party] = base.parties;
    const [first, second] = base.persons;
    const merged = isMerged && first && second ? [{ ...first, mergedIntoId: second.id }] : [];
    return {
      ...base,
      persons: [
        ...merged,
        ...base.persons.slice(merged.length),
        ...seats.map((_, at) => aPerson({ id: fixedId('9', at) })),
      ],
      delegations: [
        ...base.delegations,
        aDelegation({ id: fixedId('2', 50), meetingId: other, partyId: party?.id ?? '' }),
      ],
      attendances: [
        ...base.attendances,
        ...seats.map((person, at) =>
          anAttendance({
            id: fixedId('3', 50 + at),
            meetingId: other,
            delegationId: fixedId('2', 50),
            personId: base.persons[person]?.id ?? fixedId('9', at),
          }),
        ),
      ],
    };
  });

describe.each(['attendance', 'people'] as const)('the records of a table of %s', (kind) => {
  const of = (base: Omit<TableSnapshot, 'kind' | 'meetingId'>): TableSnapshot => ({
    ...base,
    kind,
    meetingId: kind === 'people' ? null : meetingId,
  });

  it('write the same table as the whole register does', () => {
    fc.assert(
      fc.property(registers, (base) => {
        expect(writeTable(rowsOfTable(of(base)), options)).toEqual(writeTable(of(base), options));
      }),
    );
  });
});

it('of one meeting hold nothing of another', () => {
  fc.assert(
    fc.property(registers, (base) => {
      const kept = rowsOfTable({ ...base, kind: 'attendance', meetingId });
      expect([...kept.delegations, ...kept.attendances].every((row) => row.meetingId === meetingId)).toBe(
        true,
      );
      expect(kept.persons.length).toBeLessThanOrEqual(base.attendances.length);
      expect(kept.persons.filter(({ id }) => id.startsWith(fixedId('9', 0).slice(0, 8)))).toEqual([]);
    }),
  );
});

it('say of somebody who was two in one meeting, in two delegations, what the whole register says', () => {
  const [one, two] = [fixedId('4', 0), fixedId('4', 1)];
  const seat = (at: number, personId: string) =>
    anAttendance({
      id: fixedId('3', at),
      meetingId,
      personId,
      delegationId: fixedId('2', at),
    });
  const states = ['KAZ', 'TUR'].map((iso3, at) => aParty({ id: fixedId('8', at), iso3 }));
  const base: TableSnapshot = {
    kind: 'people',
    meetingId: null,
    date: null,
    parties: states,
    partyNames: [],
    persons: [aPerson({ id: one, mergedIntoId: two }), aPerson({ id: two })],
    personNames: [],
    appointments: [],
    delegations: states.map(({ id }, at) => aDelegation({ id: fixedId('2', at), meetingId, partyId: id })),
    attendances: [seat(0, one), seat(1, two)],
    presences: [],
    sessions: [],
    meetings: [{ id: meetingId, date: '2024-05-14', stateOfAffairs: 'held' }],
    postWordings: [],
    speakers: [],
  };
  const whole = writeTable(base, options);
  expect(writeTable(rowsOfTable(base), options)).toEqual(whole);
  expect(writeTable({ ...base, attendances: base.attendances.toReversed() }, options)).toEqual(whole);
});
