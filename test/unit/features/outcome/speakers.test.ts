import { describe, expect, test } from 'vitest';

import { wallClock } from '@/domain/wall-clock';
import { findRecognised } from '@/features/outcome/speakers/find-recognised';
import { speakersAsTyped } from '@/domain/speakers-as-typed';
import { speakersMeant } from '@/features/outcome/speakers/speakers-meant';
import { findSpeakers, nobody, speakerNamed, speakersOf } from '@/features/outcome/speakers/speaker';

import { partyEntries } from '@/pickers/parties/party-entry';

import { aNote as aNoteOf } from '../../../helpers/builders';
import {
  aDelegation,
  aDossier,
  anAttendance,
  anIntervention,
  aPartyName,
  aPersonName,
  aState,
} from '../../formats/paper/a-dossier';

const parties = ['KAZ', 'KGZ', 'TUR'].map(aState);
const partyNames = [
  aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan'),
  aPartyName('KGZ', 'en', 'Kyrgyzstan', 'Kyrgyz Republic'),
  aPartyName('TUR', 'en', 'Türkiye', 'Republic of Türkiye'),
];
const person = (id: string) => ({ id, mergedIntoId: null, honorific: null, note: null });
const dossier = aDossier({
  parties,
  partyNames,
  delegations: [aDelegation('KAZ'), aDelegation('KGZ')],
  persons: [person('p1'), person('p2'), person('p3')],
  personNames: [
    aPersonName('p1', 'Dauren', 'Abenov'),
    aPersonName('p2', 'Asel', 'Toktosunova'),
    aPersonName('p3', 'Asel', 'Bekova'),
  ],
  attendances: [anAttendance('KAZ', 'p1'), anAttendance('KGZ', 'p2'), anAttendance('KGZ', 'p3')],
});
const aNote = (id: string, printedSpeaker: string) =>
  aNoteOf({ id, meetingId: 'meeting', personId: null, partyId: null, printedSpeaker });
const turkiye = { party: aState('TUR'), names: partyNames.filter(({ partyId }) => partyId === 'TUR') };
const speakers = speakersOf(dossier, 'en', partyEntries([turkiye], { date: null, language: 'en' }));
const named = (typed: string) => speakerNamed(speakers, typed);
const party = (partyId: string, name: string) => ({
  ...nobody,
  party: { kind: 'party', partyId },
  name,
});
const asWritten = (name: string) => ({ ...nobody, printedSpeaker: name, name });

describe('the speaker of a note', () => {
  test('is a delegation by its code, or a person by a few letters, with the party they sit for', () => {
    expect(named('kaz')).toEqual(party('KAZ', 'Kazakhstan'));
    expect(named('abe')).toEqual({ ...party('KAZ', 'Dauren Abenov'), personId: 'p1' });
  });

  test('is a State or organisation without a delegation by its whole name or code, in English and Russian', () => {
    expect(named('Turkey')).toEqual(party('TUR', 'Türkiye'));
    for (const typed of ['uzb', 'Uzbekistan', 'узбекистан', 'Republic of Uzbekistan']) {
      expect(named(typed), typed).toMatchObject({
        name: 'Uzbekistan',
        printedSpeaker: null,
        party: { kind: 'reference', reference: { iso3: 'UZB' } },
      });
    }
    expect(named('УВКБ ООН')).toMatchObject({ name: 'UNHCR', party: { kind: 'reference' } });
  });

  test('stays as written where several answer, and where it is nobody or may be initials', () => {
    for (const typed of ['Asel', 'A guest', 'Congo', 'MK', 'uzbek'])
      expect(named(typed)).toEqual(asWritten(typed));
    expect(named('  ')).toBe(nobody);
  });

  test('is offered among the delegations while nothing is typed, then wherever else it is known', () => {
    const offered = (typed: string) => findSpeakers(speakers, typed).map(({ label }) => label);
    expect(offered('')).toEqual(['Kazakhstan', 'Kyrgyzstan']);
    expect(offered('uz')[0]).toBe('Uzbekistan');
    expect(offered('k')).not.toContain('Kuwait');
    expect(offered('kaz')[0]).toBe('Kazakhstan');
  });
});

test('letters that were kept are asked about once somebody is known by them, with all that they stand in', () => {
  const kept = {
    ...dossier,
    notes: [aNote('n1', 'uzb'), aNote('n2', 'The guest'), aNote('n3', 'kgz')],
    interventions: [
      anIntervention('i1', { printedSpeaker: 'UZB' }),
      anIntervention('i2', { printedSpeaker: 'uzb', partyId: 'KAZ' }),
    ],
  };
  expect(
    findRecognised(kept, speakers).map(({ written, count, speakers: [speaker] }) => [
      written,
      count,
      speaker.name,
    ]),
  ).toEqual([
    ['uzb', 2, 'Uzbekistan'],
    ['kgz', 1, 'Kyrgyzstan'],
  ]);
});

describe('several in one field', () => {
  const names = (written: string) => speakersMeant(speakers, written).map(({ name }) => name);

  test.each([
    'kz, kg',
    'KZ/KG',
    'kz; kg',
    'Kazakhstan and Kyrgyzstan',
    'kaz & kgz',
    'Kazakhstan on behalf of Kyrgyzstan',
    'Казахстан и Кыргызстан',
    'Казахстан от имени Кыргызстана, kg',
  ])('are recognised as each of them: %s', (written) => {
    expect(names(written)).toEqual(['Kazakhstan', 'Kyrgyzstan']);
  });

  test('are recognised all or not at all, and never as persons by parts of a name', () => {
    expect(names('kz, Chair')).toEqual([]);
    expect(names('Asel, Dauren')).toEqual([]);
    expect(names('kz, tr')).toEqual([]);
    expect(names('kz')).toEqual(['Kazakhstan']);
    expect(names(',')).toEqual([]);
    expect(names('a, '.repeat(4000))).toEqual([]);
  });

  test('and a party that is not at the meeting are asked about, by its two letters too', () => {
    const kept = {
      ...dossier,
      notes: [aNote('n1', 'tr'), aNote('n2', 'kz, tr')],
      interventions: [anIntervention('i1', { printedSpeaker: 'kz, tr' })],
    };
    expect(
      findRecognised(kept, speakers).map((one) => [
        one.written,
        one.count,
        one.speakers.map(({ name }) => name),
      ]),
    ).toEqual([
      ['tr', 1, ['Türkiye']],
      ['kz, tr', 1, ['Kazakhstan', 'Türkiye']],
    ]);
    expect(speakersAsTyped(kept)).toEqual(['kz, tr']);
  });
});

test('a note takes the time of the clock on the wall', () => {
  expect(wallClock(new Date(2019, 4, 4, 9, 5))).toBe('2019-05-04T09:05');
});
