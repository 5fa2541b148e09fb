import { describe, expect, test } from 'vitest';

import { wallClock } from '@/domain/wall-clock';
import { findSpeakers, nobody, speakerNamed, speakersOf } from '@/features/outcome/speakers/speaker';

import {
  aDelegation,
  aDossier,
  anAttendance,
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
const speakers = speakersOf(dossier, 'en');
const named = (typed: string) => speakerNamed(speakers, typed);

describe('the speaker of a note', () => {
  test('is a delegation by its code, or a person by a few letters, with the party they sit for', () => {
    expect(named('kaz')).toEqual({ ...nobody, partyId: 'KAZ' });
    expect(named('abe')).toEqual({ ...nobody, personId: 'p1', partyId: 'KAZ' });
  });

  test('stays as written where several answer, or nobody of the meeting', () => {
    expect(named('Asel')).toEqual({ ...nobody, printedSpeaker: 'Asel' });
    expect(named('A guest')).toEqual({ ...nobody, printedSpeaker: 'A guest' });
    expect(named('Türkiye')).toEqual({ ...nobody, printedSpeaker: 'Türkiye' });
    expect(named('  ')).toBe(nobody);
  });

  test('is offered among the delegations while nothing is typed', () => {
    expect(findSpeakers(speakers, '').map(({ label }) => label)).toEqual(['Kazakhstan', 'Kyrgyzstan']);
  });
});

test('a note takes the time of the clock on the wall', () => {
  expect(wallClock(new Date(2019, 4, 4, 9, 5))).toBe('2019-05-04T09:05');
});
