import { describe, expect, it } from 'vitest';

import { readClipboard } from '@/formats/sheet/read-clipboard';
import { planSheet } from '@/formats/tables/plan-sheet';
import type { PartyAnswer } from '@/formats/tables/party-answer';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { aDelegation, anAttendance, anAppointment, aPerson, aPersonName } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { meetingId, partyOf } from '../../../helpers/table-register';
import { workTimeOf } from '../../../helpers/work-time';

const kazakhstan = partyOf('KAZ', 1);
const turkiye = partyOf('TUR', 2);
const [birzhan, seat, delegation] = [fixedId('4', 1), fixedId('3', 1), fixedId('2', 1)];

/** Birzhan Nurymbetov of Kazakhstan, known by his post; with `here` he sits at the meeting already. */
function snapshot(here: boolean): TableSnapshot {
  return {
    kind: 'attendance',
    meetingId,
    date: '2024-05-14',
    parties: [kazakhstan.party, turkiye.party],
    partyNames: [...kazakhstan.names, ...turkiye.names],
    persons: [aPerson({ id: birzhan })],
    personNames: [
      aPersonName({
        id: fixedId('5', 1),
        personId: birzhan,
        given: 'Birzhan',
        family: 'Nurymbetov',
        script: 'latin',
      }),
    ],
    appointments: [anAppointment({ id: fixedId('7', 1), personId: birzhan, partyId: kazakhstan.party.id })],
    delegations: here ? [aDelegation({ id: delegation, meetingId, partyId: kazakhstan.party.id })] : [],
    attendances: here
      ? [
          anAttendance({
            id: seat,
            meetingId,
            delegationId: delegation,
            personId: birzhan,
            function: 'Adviser',
          }),
        ]
      : [],
    presences: [],
    sessions: [],
    meetings: [],
    postWordings: [],
    speakers: [],
  };
}

function plan(text: string, here = false, answers: ReadonlyMap<string, PartyAnswer> = new Map()) {
  const [sheet] = readClipboard({ html: '', text });
  if (!sheet) throw new Error('a table');
  return planSheet({
    snapshot: snapshot(here),
    from: { kind: 'sheet', sheet, columns: null },
    answers,
    language: 'en',
  });
}
const codes = (problems: readonly { readonly code: string }[] | undefined) =>
  problems?.map(({ code }) => code);

describe('a row of a pasted table', () => {
  it('of somebody the register knows by another script and order is that person', () => {
    const { rows } = plan('Country\tName\tPosition\nКазахстан\tНУРЫМБЕТОВ Биржан\tВице-министр').plan;
    expect(rows[0]).toMatchObject({
      kind: 'existing',
      proposed: `person/${birzhan}`,
      party: { label: 'Kazakhstan' },
    });
  });

  it('of somebody who sits here already is an update that shows what changes, and never empties a field', () => {
    const { rows } = plan(
      'Country\tName\tPosition\tUnit\nKazakhstan\tNURYMBETOV, Birzhan\tVice-Minister\t',
      true,
    ).plan;
    expect(rows[0]).toMatchObject({
      kind: 'update',
      patch: {
        id: seat,
        changes: [{ field: 'function', from: 'Adviser', to: 'Vice-Minister', isConflict: false }],
      },
    });
    expect(
      plan('Country\tName\tPosition\nKazakhstan\tBirzhan Nurymbetov\tAdviser', true).plan.rows[0]?.kind,
    ).toBe('same');
  });

  it('of a namesake at another State is a new person with a word about it, and may be that one', () => {
    const [row] = plan('Country\tName\tPosition\nTürkiye\tBirzhan Nurymbetov\tAdviser').plan.rows;
    expect(row).toMatchObject({ proposed: 'new', problems: [{ code: 'elsewhere', text: 'Kazakhstan' }] });
    expect(row?.choices).toContain(`person/${birzhan}`);
    const [here] = plan('Country\tName\nTürkiye\tBirzhan Nurymbetov', true).plan.rows;
    expect(here).toMatchObject({ proposed: 'new', patch: null });
  });

  it('keeps names in several scripts from one cell or from neighbouring columns', () => {
    const one = plan('Country\tName\tPosition\nTürkiye\tАян СҰЛТАНБЕКОВ (Ayan SULTANBEKOV)\tExpert').plan
      .rows[0];
    const two = plan(
      'Country\tName\tName in Cyrillic\tPosition\nTürkiye\tAyan SULTANBEKOV\tАян СҰЛТАНБЕКОВ\tExpert',
    ).plan.rows[0];
    expect(one?.names.map(({ script, family }) => `${script} ${family}`)).toEqual([
      'cyrillic Сұлтанбеков',
      'latin Sultanbekov',
    ]);
    expect(two?.names.map(({ script, family }) => `${script} ${family}`)).toEqual([
      'latin Sultanbekov',
      'cyrillic Сұлтанбеков',
    ]);
  });

  it('without titles is understood by what stands in its columns', () => {
    const { columns } = plan(
      'Kazakhstan\tMr\tAliya SERIK\tAdviser\tMinistry of Labour\taliya@example.org\t+7 701 000 00 00\nTürkiye\tMs\tAyça KAYA\tExpert\tMinistry of Interior\tayca@example.org\t+90 500 000 00 00',
    );
    expect(columns?.fields).toEqual([
      'party',
      'honorific',
      'name',
      'function',
      'institution',
      'email',
      'phone',
    ]);
  });

  it('that nothing is called so asks once for all of them, and is left out until it is answered', () => {
    const text = 'Country\tName\nAtlantis\tAda Lee\nAtlantis\tBo Lee\nKazakhstan\tDana Lee';
    const asked = plan(text).plan;
    expect(asked.unknownParties).toEqual([{ text: 'Atlantis', count: 2 }]);
    expect(asked.rows.map(({ proposed }) => proposed)).toEqual(['skip', 'skip', 'new']);
    const answered = plan(text, false, new Map([['Atlantis', { kind: 'new', name: 'Atlantis' }]])).plan;
    expect(answered.rows.map(({ proposed }) => proposed)).toEqual(['new', 'new', 'new']);
    const left = plan(text, false, new Map([['Atlantis', { kind: 'skip' }]])).plan;
    expect(left.rows.map(({ kind }) => kind)).toEqual(['left-out', 'left-out', 'new']);
  });

  it('says what was odd and what was kept', () => {
    const { rows } = plan(
      [
        'Country\tName\tDays\tE-mail',
        'Kazakhstan\tAliya Serik and Damir Ospanov\t45000\t',
        '\tN. K.\t\t',
        'Türkiye\tAyça Kaya\tsometime\t',
        'Türkiye\tKaya AYÇA\t\t',
      ].join('\n'),
    ).plan;
    expect(rows.map(({ problems }) => codes(problems))).toEqual([
      ['split', 'serial', 'other-days'],
      ['split', 'serial', 'other-days'],
      ['above', 'initials'],
      ['unread'],
      ['twice'],
    ]);
    expect(rows[0]?.facts.seat.days).toEqual(['2023-03-15']);
    expect(rows[2]).toMatchObject({ proposed: 'new', names: [{ given: 'N. K.', family: '' }] });
    expect(rows[4]?.proposed).toBe('skip');
  });

  it('under a row of a party alone is of that party', () => {
    const { rows } = plan(
      'Name\tPosition\nRepublic of Kazakhstan\t\nAliya SERIK\tAdviser\nTürkiye\t\nAyça KAYA\tExpert',
    ).plan;
    expect(rows.map(({ kind, party }) => [kind, party?.label])).toEqual([
      ['delegation', 'Kazakhstan'],
      ['new', 'Kazakhstan'],
      ['delegation', 'Türkiye'],
      ['new', 'Türkiye'],
    ]);
  });

  it('is planned with five thousand others in a second or two', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `Kazakhstan\tGiven${at} FAMILY${at}\tAdviser`);
    const taken = workTimeOf(() => {
      const planned = plan(['Country\tName\tPosition', ...rows].join('\n')).plan;
      expect(planned.rows.filter(({ kind }) => kind === 'new')).toHaveLength(5000);
    });
    expect(taken).toBeLessThan(15_000);
  });
});
