import { describe, expect, it } from 'vitest';

import type { Draft } from '@/domain/draft';
import { isPresumedState } from '@/domain/presumed-state';
import { calendarDraft } from '@/formats/calendar/read-calendar';
import { joinDrafts } from '@/formats/draft/join-drafts';
import { readNarrative } from '@/formats/narrative/read-narrative';

import { accept, aDraft, aRegister } from '../acceptance/accepted';

const read = (text: string, file = 'a.txt') => readNarrative({ text, file, sha256: file });
const heading = '8th Senior Officials Meeting of the Almaty Process\nBaku, 12 October 2023\n\n';
const silent = read(`${heading}Delegations of up to three are admitted.`, 'silent.txt');
const announced = read(
  'The 8th Senior Officials Meeting of the Almaty Process will be held in Baku on 12 October 2023.',
  'announced.txt',
);
const reported = read(
  'The 8th Senior Officials Meeting of the Almaty Process was held in Baku on 12 October 2023.',
  'reported.txt',
);

/** The state of affairs of the one meeting, and the places that it rests on. */
function stateIn({ meetings, evidence }: Draft) {
  expect(meetings).toHaveLength(1);
  return {
    state: meetings[0]?.stateOfAffairs,
    places: evidence
      .filter(({ path }) => path === '/meetings/0/stateOfAffairs')
      .map(({ certainty, why, value }) => [certainty, why, value].filter(Boolean).join(' ')),
  };
}

const presumed = { state: 'held', places: ['uncertain review.why.presumed-held'] };

describe('a text that does not say whether a meeting was held', () => {
  it('has it presumed, and marked so', () => {
    expect(stateIn(silent)).toEqual(presumed);
  });

  it('announces it where it was put up before its days', () => {
    const text = `Published: 3 May 2023\n\n${heading}Delegations of up to three are admitted.`;
    expect(stateIn(read(text)).state).toBe('planned');
  });

  it.each([
    ['planned', announced],
    ['held', reported],
  ])('gives way to one that says it was %s, whichever is read first', (state, other) => {
    for (const drafts of [
      [silent, other],
      [other, silent],
    ]) {
      const joined = stateIn(joinDrafts(drafts));
      expect(joined.state).toBe(state);
      expect(joined.places).toEqual(stateIn(other).places);
    }
  });

  it('says no more together with another such, and each keeps its own place', () => {
    const joined = joinDrafts([silent, read(`${heading}Rooms are booked.`, 'b.txt')]);
    expect(stateIn(joined)).toEqual({ ...presumed, places: [...presumed.places, ...presumed.places] });
    expect(isPresumedState(joined.evidence, '/meetings/0')).toBe(true);
  });

  it('turns no meeting of the register that is planned into one that was held', () => {
    const first = accept(aRegister(), { draft: announced, text: '' }).register;
    expect(first.meetings?.[0]?.stateOfAffairs).toBe('planned');
    const choice = { meetings: [{ kind: 'join' as const, meetingId: first.meetings?.[0]?.id ?? '' }] };
    expect(accept(first, { draft: silent, text: '' }, choice).register.meetings?.[0]?.stateOfAffairs).toBe(
      'planned',
    );
    expect(accept(first, { draft: reported, text: '' }, choice).register.meetings?.[0]?.stateOfAffairs).toBe(
      'held',
    );
  });
});

describe('a meeting of which no source says how it stands', () => {
  const listed = aDraft({ meetings: [{ ordinal: 8, date: '2023-10-12/2023-10-13' }] });

  it.each([
    ['planned', '2023-10-11'],
    // On its day it is being held.
    ['held', '2023-10-12'],
    ['held', '2024-01-01'],
  ])('is %s on %s', (state, today) => {
    const { register } = accept(aRegister(), { ...listed, today });
    expect(register.meetings).toMatchObject([{ stateOfAffairs: state }]);
  });
});

describe('an entry of a calendar', () => {
  const entry = (...lines: readonly string[]) =>
    calendarDraft(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:1@x',
        'DTSTART;VALUE=DATE:20231012',
        'SUMMARY:8th Senior Officials Meeting of the Almaty Process',
        'LOCATION:Baku',
        ...lines,
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
      '2026-01-01',
      'a.ics',
      'hash',
    ).draft;
  const told = 'DESCRIPTION:The meeting was hosted by Azerbaijan.';

  it.each([
    ['written before its day', ['DTSTAMP:20230101T100000Z', told]],
    ['that says nothing of what became of it', ['DTSTAMP:20240101T100000Z']],
    ['that was confirmed', ['DTSTAMP:20230101T100000Z', 'STATUS:CONFIRMED']],
  ])('%s says that the meeting was planned, and leaves in doubt what came of it', (_, lines) => {
    expect(stateIn(entry(...lines))).toEqual({ state: 'planned', places: ['uncertain review.why.planned'] });
  });

  it.each([
    ['first', (own: Draft) => [own, silent]],
    ['last', (own: Draft) => [silent, own]],
  ])('gives way to a record that only passes for held, also when it is read %s', (_, inOrder) => {
    expect(stateIn(joinDrafts(inOrder(entry('DTSTAMP:20240101T100000Z'))))).toEqual(presumed);
  });

  it('written after its day tells that it was held where it says so', () => {
    const { state, places } = stateIn(entry('DTSTAMP:20240101T100000Z', told));
    expect([state, places.every((place) => place === 'derived')]).toEqual(['held', true]);
  });

  it('turns no announcement into a report', () => {
    const drafts = [announced, entry('DTSTAMP:20230101T100000Z', 'STATUS:CONFIRMED')];
    for (const order of [drafts, drafts.toReversed()])
      expect(stateIn(joinDrafts(order)).state).toBe('planned');
  });
});

describe('that a meeting was held', () => {
  const stateOf = (words: string) => stateIn(read(`${heading}${words}`));

  it.each([
    'The Chair welcomed participants. The Group decided to meet in Stockholm.',
    'Совещание рассмотрело доклад. Председатель поблагодарил участников.',
  ])('is said by what its Chair and its participants did: %s', (words) => {
    const { state, places } = stateOf(words);
    expect(state).toBe('held');
    expect(places.every((place) => place.startsWith('derived'))).toBe(true);
  });

  it('is not said by what a State did before it', () => {
    expect(stateOf('Georgia proposed another date.').places).toEqual(['uncertain review.why.presumed-held']);
  });
});
