import { describe, expect, it } from 'vitest';

import type { DraftMeeting } from '@/domain/draft';
import { namedAtMeeting } from '@/domain/named-at-meeting';
import type { RecordSet } from '@/domain/records';
import { namedInWords } from '@/pickers/people/named-in-words';

import { createTranslate } from '../../features/meetings/create-translate';
import { accept, aDraft, aRegister, type DraftParts } from './accepted';

type People = DraftMeeting['people'];

let count = 0;
/** A text of one meeting that names people; a second one joins the meeting of the register. */
function told(people: People, parts: DraftParts = {}) {
  count += 1;
  return aDraft({
    file: `source ${count}`,
    type: 'news',
    evidence: people.map((_, index) => `/meetings/0/people/${index}`),
    ...parts,
    meetings: [{ type: 'senior-officials-meeting', ordinal: 2, date: '2015-09-22', people }],
  });
}

function joining(register: RecordSet) {
  return { meetings: [{ kind: 'join' as const, meetingId: register.meetings?.[0]?.id ?? '' }] };
}

function namedIn(register: RecordSet) {
  return register.claims?.flatMap((claim) => namedAtMeeting(claim) ?? []);
}

describe('somebody who sits in no delegation', () => {
  it('is kept at the meeting with the place in its source, as what they came and that they did', () => {
    const interpreter = {
      name: 'Anna Petrova',
      function: 'Freelance interpreter',
      roles: ['interpreter' as const],
    };
    const { register } = accept(aRegister(), told([interpreter]));
    const [claim] = register.claims ?? [];
    expect(claim).toMatchObject({
      table: 'persons',
      recordId: register.persons?.[0]?.id,
      meetingId: register.meetings?.[0]?.id,
      sourceId: register.sources?.[0]?.id,
    });
    expect(namedIn(register)).toMatchObject([
      { name: 'Anna Petrova', function: 'Freelance interpreter', roles: ['interpreter'], state: 'present' },
    ]);
    // No delegation is made up for them.
    expect([register.delegations, register.attendances]).toEqual([[], []]);
  });

  it('is not said to have come where the text merely names them', () => {
    const { register } = accept(aRegister(), told([{ name: 'Anna Petrova', institution: 'Chamber of Law' }]));
    expect(namedIn(register)).toMatchObject([{ institution: 'Chamber of Law', state: null }]);
  });

  it('is kept also where the user added them without a place in the text', () => {
    const { register } = accept(aRegister(), told([{ name: 'Anna Petrova' }], { evidence: [] }));
    expect(register.claims).toMatchObject([{ table: 'persons', start: 0, end: 0, certainty: 'derived' }]);
  });

  it('is one person, whichever source names them again', () => {
    const first = accept(aRegister(), told([{ name: 'Anna Petrova', roles: ['moderator'] }]));
    const second = told([{ name: 'PETROVA, Anna', roles: ['moderator'] }]);
    const { register } = accept(first.register, second, joining(first.register));
    expect(register.persons).toHaveLength(1);
    expect(namedIn(register)).toHaveLength(2);
  });

  it('is whoever sits there under that name already, though this source does not say for whom', () => {
    const first = accept(
      aRegister(),
      told([{ name: 'Aru NURLANOVA', party: 'KAZ', function: 'Vice-Minister', roles: ['chair'] }]),
    );
    const second = told([{ name: 'Aru Nurlanova', function: 'Deputy Minister' }]);
    const { register } = accept(first.register, second, joining(first.register));
    expect(register.persons).toHaveLength(1);
    expect(register.attendances).toMatchObject([{ function: 'Vice-Minister', roles: ['chair'] }]);
    expect(
      register.claims
        ?.filter(({ field }) => field === 'function')
        .map(({ table, value, preferred }) => [table, value, preferred]),
    ).toEqual([
      ['attendances', 'Vice-Minister', true],
      ['attendances', 'Deputy Minister', false],
    ]);
  });

  it('is another person where two of one name come for two parties', () => {
    const { register } = accept(
      aRegister(),
      told([
        { name: 'Gul Khan', party: 'PAK', roles: ['expert'] },
        { name: 'Gul Khan', party: 'AFG', roles: ['expert'] },
      ]),
    );
    expect(register.persons).toHaveLength(2);
    expect(register.attendances).toHaveLength(2);
  });
});

describe('the post of somebody who is quoted', () => {
  const quoted = (post: object) => told([{ name: 'Dilya Rahimova', party: 'IOM', ...post }]);

  it('that another source calls otherwise keeps both, with their sources, one of them preferred', () => {
    const first = accept(aRegister(), quoted({ function: 'Head of Office', unit: 'Mission' }));
    const second = quoted({ function: 'Chief of Mission' });
    const { register, plan } = accept(first.register, second, joining(first.register));
    expect(register.appointments).toMatchObject([{ function: 'Head of Office', unit: 'Mission' }]);
    const stated = register.claims?.filter(({ field }) => field === 'function');
    expect(stated?.map(({ value, preferred }) => [value, preferred])).toEqual([
      ['Head of Office', true],
      ['Chief of Mission', false],
    ]);
    expect(new Set(stated?.map(({ sourceId }) => sourceId)).size).toBe(2);
    expect(plan.summary.competingClaims).toBe(1);
  });

  it('is another post on other days', () => {
    const first = accept(aRegister(), quoted({ function: 'Head of Office' }));
    const later = aDraft({
      file: 'later',
      type: 'news',
      meetings: [
        {
          date: '2018-09-27',
          people: [{ name: 'Dilya Rahimova', party: 'IOM', function: 'Chief of Mission' }],
        },
      ],
      evidence: ['/meetings/0/people/0'],
    });
    const { register } = accept(first.register, later);
    expect(register.appointments).toMatchObject([
      { function: 'Head of Office', from: '2015-09-22' },
      { function: 'Chief of Mission', from: '2018-09-27' },
    ]);
  });
});

describe('a role that one person holds', () => {
  const head = (name: string, role: 'head-of-delegation' | 'chair', party = 'KAZ') => ({
    name,
    party,
    roles: [role],
  });

  it.each([
    ['head-of-delegation' as const, 'KAZ'],
    ['chair' as const, 'TJK'],
  ])('stays where it is when another source names another (%s)', (role, party) => {
    const first = accept(aRegister(), told([head('Aru NURLANOVA', role)]));
    const second = told([head('Dana SERIKOVA', role, party)]);
    const { register, plan } = accept(first.register, second, joining(first.register));
    expect(register.attendances?.map(({ printedName, roles }) => [printedName, roles])).toEqual([
      ['Aru NURLANOVA', [role]],
      ['Dana SERIKOVA', []],
    ]);
    expect(
      register.claims
        ?.filter(({ field }) => field === 'roles')
        .map(({ value, preferred }) => [value, preferred]),
    ).toEqual([
      [[role], true],
      [[role], false],
    ]);
    expect(plan.summary.competingClaims).toBe(1);
  });

  it('is held by both whom one source names in the chair', () => {
    const both = [head('Aru NURLANOVA', 'chair'), head('Dana SERIKOVA', 'chair', 'TJK')];
    const first = accept(aRegister(), told(both.slice(0, 1)));
    const { register, plan } = accept(first.register, told(both), joining(first.register));
    expect(register.attendances?.map(({ roles }) => roles)).toEqual([['chair'], ['chair']]);
    expect(plan.summary.competingClaims).toBe(0);
  });
});

it('somebody who was invited came when a later source shows them there', () => {
  const planned = aDraft({
    file: 'agenda',
    meetings: [
      {
        date: '2015-09-22',
        stateOfAffairs: 'planned',
        people: [{ name: 'Aru N', party: 'KAZ', roles: ['chair'] }],
      },
    ],
  });
  const first = accept(aRegister(), planned);
  const second = aDraft({
    file: 'report',
    meetings: [
      {
        date: '2015-09-22',
        stateOfAffairs: 'held',
        people: [{ name: 'Aru N', party: 'KAZ', roles: ['chair'] }],
      },
    ],
  });
  const { register } = accept(first.register, second, joining(first.register));
  expect(register.attendances).toMatchObject([{ state: 'present' }]);
});

describe('how to reach somebody of no party', () => {
  it('is kept with how they were named, and shown with it', () => {
    const expert = { name: 'Anna Petrova', email: 'a.petrova@example.org', phone: '+996 312 000000' };
    const { register } = accept(aRegister(), told([expert]));
    expect(namedIn(register)).toMatchObject([{ email: expert.email, phone: expert.phone }]);
    const [named] = namedIn(register) ?? [];
    expect(named && namedInWords(named, createTranslate('en'))).toContain(
      'a.petrova@example.org · +996 312 000000',
    );
  });

  it('is with the post of those who have a party, and stays out where it was left out', () => {
    const expert = { name: 'Anna Petrova', party: 'KGZ', email: 'a.petrova@example.org' };
    const { register } = accept(aRegister(), told([expert]));
    expect(namedIn(register)?.map((named) => 'email' in named)).toEqual([false]);
    expect(register.appointments).toMatchObject([{ email: expert.email }]);
    const draft = told([{ name: 'Anna Petrova', email: 'a.petrova@example.org' }]);
    const dropped = new Map([['/meetings/0/people/0/email', { kind: 'drop' as const }]]);
    const without = accept(aRegister(), draft, { meetings: [], facts: dropped }).register;
    expect(namedIn(without)?.map((named) => 'email' in named)).toEqual([false]);
  });
});
