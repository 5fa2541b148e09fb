import { describe, expect, it } from 'vitest';

import type { DraftParagraph } from '@/domain/draft';
import { nameOn } from '@/domain/name-on';
import type { RecordSet } from '@/domain/records';

import { accept, aDraft, aRegister, bytesOf } from './accepted';

function partyOf(register: RecordSet, code: string) {
  return register.parties?.find(({ iso3, acronym }) => iso3 === code || acronym['en'] === code);
}

describe('a meeting that is accepted', () => {
  const drafted = aDraft({
    meetings: [
      {
        type: 'senior-officials-meeting',
        ordinal: 2,
        theme: 'Seasonal work in mountain districts',
        date: '2015-09-22',
        city: 'Astana',
        country: 'KAZ',
        approximateAttendance: { qualifier: 'more-than', count: 100 },
        purposes: ['share practice', 'agree on next steps'],
      },
    ],
    evidence: ['/meetings/0/ordinal', ['/meetings/0/date', '22 September 2015'], '/meetings/0/theme'],
  });

  it('holds what the draft states, and nothing where it states nothing', () => {
    const { register, plan } = accept(aRegister(), drafted);
    expect(register.meetings).toMatchObject([
      {
        type: 'senior-officials-meeting',
        ordinal: 2,
        theme: { en: 'Seasonal work in mountain districts' },
        date: '2015-09-22',
        country: 'KAZ',
        stateOfAffairs: 'held',
        purposes: { en: 'share practice\nagree on next steps' },
        approximateAttendance: { qualifier: 'more-than', count: 100 },
        title: {},
        venue: {},
        modality: null,
        level: null,
      },
    ]);
    expect(plan.summary).toMatchObject({
      meetingsAdded: 1,
      meetingsJoined: 0,
      valuesFilled: 0,
      competingClaims: 0,
    });
    expect(plan.meetingIds).toEqual([register.meetings?.[0]?.id]);
  });

  it('has its city in both languages, under the name of that day', () => {
    const { register } = accept(aRegister(), drafted);
    expect(register.meetings?.[0]?.city).toEqual({ en: 'Astana', ru: 'Астана' });
  });

  it('keeps where each fact stands in its source', () => {
    const { register } = accept(aRegister(), drafted);
    const claim = register.claims?.find(({ field }) => field === 'date');
    expect(claim).toMatchObject({
      table: 'meetings',
      recordId: register.meetings?.[0]?.id,
      value: '2015-09-22',
      certainty: 'stated',
      preferred: true,
      sourceId: register.sources?.[0]?.id,
    });
    expect(drafted.text.slice(claim?.start, claim?.end)).toBe('22 September 2015');
    expect(register.claims?.some(({ field }) => field === 'theme.en')).toBe(true);
  });

  it('keeps the file and the plain text that the places refer to', () => {
    const { register, plan } = accept(aRegister(), drafted);
    const [source] = register.sources ?? [];
    expect(source).toMatchObject({
      fileName: 'closing.txt',
      mediaType: 'text/plain',
      type: 'closing-remarks',
    });
    expect(new TextDecoder().decode(plan.files.get(source?.textSha256 ?? ''))).toBe(drafted.text);
    expect(plan.files.get(source?.sha256 ?? '')).toEqual(bytesOf(drafted.text));
    expect(register.meetingSources).toHaveLength(1);
  });

  it('names a file once that the draft was read from twice', () => {
    const [source] = drafted.draft.sources;
    const [meeting] = drafted.draft.meetings;
    if (!source || !meeting) throw new Error('A source and a meeting were expected');
    const twice = {
      ...drafted.draft,
      sources: [source, source],
      meetings: [{ ...meeting, sources: [0, 1] }],
    };
    const { register } = accept(aRegister(), { draft: twice, text: drafted.text });
    expect(register.sources).toHaveLength(1);
    expect(register.meetingSources).toHaveLength(1);
  });

  it('keeps a second date that the same source states as a competing claim', () => {
    const { register, plan } = accept(
      aRegister(),
      aDraft({
        meetings: [{ date: '2011-03-15/2011-03-16' }],
        evidence: [
          ['/meetings/0/date', '15–16 March 2011'],
          ['/meetings/0/date', '14–16 March 2011', '2011-03-14/2011-03-16'],
        ],
      }),
    );
    expect(register.claims?.map(({ value, preferred }) => [value, preferred])).toEqual([
      ['2011-03-15/2011-03-16', true],
      ['2011-03-14/2011-03-16', false],
    ]);
    expect(plan.summary.competingClaims).toBe(1);
  });

  it('is said to be planned when the draft says so', () => {
    const { register, plan } = accept(aRegister(), aDraft({ meetings: [{ stateOfAffairs: 'planned' }] }));
    expect(register.meetings?.[0]?.stateOfAffairs).toBe('planned');
    expect(plan.summary).toMatchObject({ valuesReplaced: 0, competingClaims: 0 });
  });
});

describe('the decisions of the user', () => {
  const drafted = aDraft({
    meetings: [{ ordinal: 2, date: '2015-09-22', delegations: [{ party: 'KAZ' }, { party: 'TUR' }] }],
    evidence: [
      '/meetings/0/ordinal',
      '/meetings/0/date',
      '/meetings/0/delegations/0',
      '/meetings/0/delegations/1',
    ],
  });

  it('leave out what was dropped, with all it holds', () => {
    const { register, plan } = accept(aRegister(), drafted, {
      facts: new Map([
        ['/meetings/0/delegations/0', { kind: 'drop' }],
        ['/meetings/0/ordinal', { kind: 'drop' }],
      ]),
    });
    expect(register.delegations).toHaveLength(1);
    expect(register.parties?.map(({ iso3 }) => iso3)).toEqual(['TUR']);
    expect(register.meetings?.[0]?.ordinal).toBeNull();
    expect(register.claims?.map(({ field }) => field).toSorted()).toEqual(['', 'date']);
    expect(plan.summary.factsDropped).toBe(2);
  });

  it('put a corrected value in place and keep what had been read as a claim beside it', () => {
    const { register } = accept(aRegister(), drafted, {
      facts: new Map([['/meetings/0/date', { kind: 'correct', value: '2015-09-23' }]]),
    });
    expect(register.meetings?.[0]?.date).toBe('2015-09-23');
    expect(register.claims?.find(({ field }) => field === 'date')).toMatchObject({
      value: '2015-09-22',
      preferred: false,
    });
  });

  it('may add a fact that the reader did not find', () => {
    const { register } = accept(aRegister(), drafted, {
      facts: new Map([
        ['/meetings/0/venue', { kind: 'correct', value: 'Hotel Ala-Too' }],
        ['/meetings/0/delegations/2', { kind: 'correct', value: { party: 'UZB' } }],
      ]),
    });
    expect(register.meetings?.[0]?.venue).toEqual({ en: 'Hotel Ala-Too' });
    expect(register.delegations).toHaveLength(3);
  });

  it.each([
    ['/meetings/0/date', '22 September'],
    ['/meetings/0/ordinal', 'second'],
    ['/meetings/0/ordinal', 0],
    ['/meetings/0/delegations/9', { party: 'UZB' }],
    ['/meetings/7/date', '2015'],
  ])('cannot put an impossible value at %s: it is named, the rest is accepted', (path, value) => {
    const { register, plan } = accept(aRegister(), drafted, {
      facts: new Map([[path, { kind: 'correct', value }]]),
    });
    expect(plan.problems).toEqual([{ path, code: 'invalid-value' }]);
    expect(register.meetings).toHaveLength(1);
    expect(register.delegations).toHaveLength(2);
  });

  it('leave a dropped meeting out, with everything in it', () => {
    const { register, plan } = accept(aRegister(), drafted, { meetings: [{ kind: 'drop' }] });
    expect(register.meetings).toEqual([]);
    expect(register.delegations).toEqual([]);
    expect(plan.meetingIds).toEqual([null]);
  });
});

describe('the parties of an accepted meeting', () => {
  it('come from the reference with the names they bore, in both languages', () => {
    const { register } = accept(aRegister(), aDraft({ meetings: [{ delegations: [{ party: 'TUR' }] }] }));
    const party = partyOf(register, 'TUR');
    if (!party) throw new Error('No such party');
    const name = (date: string, language: string) =>
      nameOn(party, register.partyNames ?? [], date, language, 'short');
    expect([name('2015-09-22', 'en'), name('2023-10-12', 'en')]).toEqual(['Turkey', 'Türkiye']);
    expect(name('2023-10-12', 'ru')).toBe('Турция');
  });

  it('keep the name as the source prints it', () => {
    const { register } = accept(
      aRegister(),
      aDraft({ meetings: [{ delegations: [{ party: 'KGZ', printedName: 'the Kyrgyz Republic' }] }] }),
    );
    expect(register.delegations?.[0]?.printedName).toBe('the Kyrgyz Republic');
  });

  it('are found in the register by any of their names', () => {
    const first = accept(aRegister(), aDraft({ meetings: [{ delegations: [{ party: 'UNHCR' }] }] }));
    const second = accept(
      first.register,
      aDraft({
        file: 'news.txt',
        language: 'ru',
        meetings: [
          { delegations: [{ party: 'УВКБ ООН' }], organisers: [{ party: 'UNHCR', role: 'organised' }] },
        ],
      }),
    );
    expect(second.register.parties).toHaveLength(1);
    expect(second.plan.add.parties).toBeUndefined();
  });

  it('are found by a name that only the reference connects with the one in the text', () => {
    const first = accept(aRegister(), aDraft({ meetings: [{ delegations: [{ party: 'UNHCR' }] }] }));
    const [party] = first.register.parties ?? [];
    const [name] = first.register.partyNames ?? [];
    if (!party || !name) throw new Error('A party was expected');
    const byHand = {
      ...first.register,
      parties: [{ ...party, acronym: {} }],
      partyNames: [{ ...name, language: 'ru', short: 'УВКБ ООН', formal: 'УВКБ ООН' }],
    };
    const { register } = accept(
      byHand,
      aDraft({ file: 'news.txt', meetings: [{ organisers: [{ party: 'UNHCR', role: 'organised' }] }] }),
    );
    expect(register.organiserRoles?.[0]?.partyId).toBe(party.id);
  });

  it('that nobody knows become parties under the name as printed', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        meetings: [
          {
            delegations: [{ party: 'Mountain Hostels Union', category: 'organisation' }],
            organisers: [{ party: 'Mountain Hostels Union', role: 'hosted' }],
          },
        ],
      }),
    );
    expect(register.parties).toMatchObject([{ kind: 'organisation', category: 'other', iso3: null }]);
    expect(register.partyNames).toMatchObject([{ short: 'Mountain Hostels Union', language: 'en' }]);
    expect(register.delegations?.[0]?.partyId).toBe(register.organiserRoles?.[0]?.partyId);
  });

  it('keep an organiser’s printed name and each of its roles', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        meetings: [
          {
            organisers: [
              { party: 'IOM', role: 'organised' },
              { party: 'IOM', role: 'funded' },
            ],
          },
        ],
        evidence: [['/meetings/0/organisers/0/party', 'the Organization for Migration']],
      }),
    );
    expect(register.organiserRoles).toMatchObject([
      { role: 'organised', printedName: 'the Organization for Migration' },
      { role: 'funded', printedName: null },
    ]);
  });
});

describe('the people of an accepted meeting', () => {
  const chair = { name: 'Aru NURLANOVA', honorific: 'HE', function: 'Vice-Minister', party: 'KAZ' };

  it('are entered in the delegation of their party, with the function as printed', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        meetings: [{ delegations: [{ party: 'KAZ' }], people: [{ ...chair, roles: ['chair'] }] }],
        evidence: ['/meetings/0/people/0/name', '/meetings/0/people/0/function'],
      }),
    );
    expect(register.delegations).toHaveLength(1);
    expect(register.attendances).toMatchObject([
      {
        delegationId: register.delegations?.[0]?.id,
        state: 'present',
        roles: ['chair'],
        printedName: 'Aru NURLANOVA',
        honorific: 'HE',
        function: 'Vice-Minister',
      },
    ]);
    expect(register.personNames).toMatchObject([{ given: 'Aru', family: 'Nurlanova', script: 'latin' }]);
    expect(register.claims?.some(({ table, field }) => table === 'attendances' && field === 'function')).toBe(
      true,
    );
  });

  it('whose family name is not marked keep their name whole', () => {
    const { register } = accept(
      aRegister(),
      aDraft({ meetings: [{ people: [{ name: 'Gul Mohammad Khan' }] }] }),
    );
    expect(register.personNames).toMatchObject([{ given: 'Gul Mohammad Khan', family: '' }]);
  });

  it('who are only quoted are speakers, not participants; what they were that day is kept', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        type: 'news',
        meetings: [
          {
            date: '2019-05-14/2019-05-15',
            people: [{ name: 'Dilya Rahimova', function: 'Head of Office', party: 'IOM' }],
            interventions: [
              {
                speaker: 'Dilya Rahimova',
                party: 'IOM',
                kind: 'quotation',
                verbatim: true,
                text: 'We will help.',
              },
            ],
          },
        ],
      }),
    );
    expect(register.attendances).toEqual([]);
    expect(register.delegations).toEqual([]);
    expect(register.interventions).toMatchObject([
      {
        personId: register.persons?.[0]?.id,
        partyId: partyOf(register, 'IOM')?.id,
        text: { en: 'We will help.' },
      },
    ]);
    expect(register.appointments).toMatchObject([
      { function: 'Head of Office', from: '2019-05-14', until: '2019-05-16' },
    ]);
  });

  it('who opened the meeting were there, though no list names them', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        type: 'news',
        meetings: [
          {
            people: [{ name: 'Dilya Rahimova', party: 'IOM' }],
            interventions: [
              { speaker: 'Dilya Rahimova', kind: 'opening', verbatim: false, text: 'Welcomed all.' },
            ],
          },
        ],
      }),
    );
    expect(register.attendances).toMatchObject([{ state: 'present' }]);
    expect(register.delegations).toHaveLength(1);
  });

  it('of a meeting that is only planned are invited, not present', () => {
    const { register } = accept(
      aRegister(),
      aDraft({ meetings: [{ stateOfAffairs: 'planned', people: [{ ...chair, roles: ['chair'] }] }] }),
    );
    expect(register.attendances).toMatchObject([{ state: 'invited' }]);
  });

  it('are the same person on the same name and party only', () => {
    const people = (name: string, party: string) =>
      aDraft({ file: `${name} ${party}`, meetings: [{ people: [{ name, party, roles: ['expert'] }] }] });
    const first = accept(aRegister(), people('Aru NURLANOVA', 'KAZ'));
    const same = accept(first.register, people('Nurlanova, Aru', 'KAZ'));
    expect(same.register.persons).toHaveLength(1);
    const otherParty = accept(first.register, people('Aru Nurlanova', 'KGZ'));
    expect(otherParty.register.persons).toHaveLength(2);
    const otherName = accept(first.register, people('A. Nurlanova', 'KAZ'));
    expect(otherName.register.persons).toHaveLength(2);
  });

  it('whom the user dropped do not come back as speakers, though the register knows them', () => {
    const rahimova = { name: 'Dilya Rahimova', party: 'IOM' };
    const { register: before } = accept(
      aRegister(),
      aDraft({ meetings: [{ people: [{ ...rahimova, roles: ['expert'] }] }] }),
    );
    const said = { speaker: 'Dilya Rahimova', party: 'IOM', verbatim: false, text: 'Agreed.' };
    const drafted = aDraft({
      file: 'news.txt',
      meetings: [{ people: [rahimova], interventions: [{ ...said, kind: 'statement' }] }],
    });
    const facts = new Map([['/meetings/0/people/0', { kind: 'drop' as const }]]);
    const dropped = accept(before, drafted, { facts });
    expect(dropped.register.persons).toHaveLength(1);
    expect(dropped.register.interventions).toMatchObject([
      { personId: null, printedSpeaker: 'Dilya Rahimova' },
    ]);
    const kept = accept(before, drafted);
    expect(kept.register.interventions).toMatchObject([{ personId: before.persons?.[0]?.id }]);
  });

  it('are not made up where an organisation or a group speaks', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        meetings: [
          {
            interventions: [
              { speaker: 'UNHCR', kind: 'presentation', verbatim: false, text: 'Laws compared.' },
              { speaker: 'government experts', kind: 'statement', verbatim: false, text: 'Roads are open.' },
            ],
          },
        ],
      }),
    );
    expect(register.persons).toEqual([]);
    expect(register.interventions?.[0]?.partyId).toBe(partyOf(register, 'UNHCR')?.id);
  });
});

describe('the outcome of an accepted meeting', () => {
  it('has its paragraphs in order, numbered as printed, with their statements', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        meetings: [
          {
            paragraphs: [
              {
                number: '1',
                text: 'Participants agreed on a calendar.',
                statements: [
                  {
                    actor: 'Participants',
                    verb: 'agreed',
                    class: 'decision',
                    text: 'Participants agreed on a calendar.',
                    addressees: ['Georgia', ' ', 'Georgia', ' Armenia'],
                  },
                ],
              },
              { number: '(a)', text: 'for the spring;', statements: [] },
              { number: '2.', text: 'Thanks were given.', statements: [] },
            ],
          },
        ],
      }),
    );
    const paragraphs = register.paragraphs?.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(paragraphs?.map(({ number, level }) => [number, level])).toEqual([
      ['1', 0],
      ['a', 1],
      ['2', 0],
    ]);
    expect(register.statements).toMatchObject([
      {
        paragraphId: paragraphs?.[0]?.id,
        class: 'decision',
        followUp: 'yes',
        actor: 'Participants',
        addressees: ['Georgia', 'Armenia'],
        language: 'en',
      },
    ]);
  });

  const inOrder = ({ paragraphs = [] }: RecordSet) =>
    paragraphs.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const headed = (language: 'en' | 'ru', heading: string, last: string) => {
    const numbered = (number: string, text: string) => ({ number, text, statements: [] });
    const paragraphs = [
      { kind: 'heading' as const, text: `${heading} 1`, statements: [] },
      numbered('1', language === 'en' ? 'Noted.' : 'Отмечено.'),
      { kind: 'heading' as const, text: `${heading} 2`, statements: [] },
      numbered('2', language === 'en' ? 'Agreed.' : 'Решено.'),
      numbered('3', last),
    ];
    const file = `${language} ${heading}.txt`;
    return aDraft({ file, language, meetings: [{ ...som, paragraphs }] });
  };
  const joined = ({ meetings }: RecordSet) => ({
    meetings: [{ kind: 'join' as const, meetingId: meetings?.[0]?.id ?? '' }],
  });
  const som = { type: 'senior-officials-meeting', ordinal: 2, date: '2015-09-22' } as const;

  it('has its headings where they stand, and in another language beside them, by their place', () => {
    const first = accept(aRegister(), headed('en', 'Part', 'Thanked.'));
    expect(inOrder(first.register).map(({ kind, number, text }) => [kind, number, text])).toEqual([
      ['heading', null, { en: 'Part 1' }],
      ['numbered', '1', { en: 'Noted.' }],
      ['heading', null, { en: 'Part 2' }],
      ['numbered', '2', { en: 'Agreed.' }],
      ['numbered', '3', { en: 'Thanked.' }],
    ]);
    const { register } = accept(
      first.register,
      headed('ru', 'Часть', 'Поблагодарили.'),
      joined(first.register),
    );
    expect(inOrder(register).map(({ text }) => text['ru'])).toEqual([
      'Часть 1',
      'Отмечено.',
      'Часть 2',
      'Решено.',
      'Поблагодарили.',
    ]);
  });

  it('gains headings right above their paragraphs where the register has none', () => {
    const draft = headed('en', 'Part', 'Thanked.');
    const bare = {
      ...draft,
      draft: {
        ...draft.draft,
        meetings: draft.draft.meetings.map((one) => ({
          ...one,
          paragraphs: one.paragraphs.filter(({ kind }) => kind !== 'heading'),
        })),
      },
    };
    const first = accept(aRegister(), bare);
    const { register } = accept(
      first.register,
      headed('ru', 'Часть', 'Поблагодарили.'),
      joined(first.register),
    );
    expect(inOrder(register).map(({ kind, text }) => [kind, text['ru']])).toEqual([
      ['heading', 'Часть 1'],
      ['numbered', 'Отмечено.'],
      ['heading', 'Часть 2'],
      ['numbered', 'Решено.'],
      ['numbered', 'Поблагодарили.'],
    ]);
  });

  it('has a heading that ends a text at its end, and makes no translation of another one of it', () => {
    const first = accept(aRegister(), headed('en', 'Part', 'Thanked.'));
    const ended = (language: 'en' | 'ru', words: string, heading: string) => {
      const paragraphs = [
        { number: '1', text: words, statements: [] },
        { kind: 'heading' as const, text: heading, statements: [] },
      ];
      const draft = aDraft({
        file: `${language} ${heading}.txt`,
        language,
        meetings: [{ ...som, paragraphs }],
      });
      return inOrder(accept(first.register, draft, joined(first.register)).register);
    };
    const own = inOrder(first.register).map(({ text }) => text['en']);
    const english = ended('en', 'Noted.', 'Signatures');
    expect(english.map(({ text }) => text['en'])).toEqual([...own, 'Signatures']);
    const russian = ended('ru', 'Отмечено.', 'Подписи');
    expect(russian.map(({ text }) => text['en'])).toEqual([...own, undefined]);
    expect(russian.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))).toEqual([
      { en: 'Part 1' },
      { en: 'Part 2' },
      { ru: 'Подписи' },
    ]);
    expect(ended('en', 'Noted.', 'Part 2')).toHaveLength(own.length);
  });

  it('parts no paragraph of the register from its sub-paragraphs by what another source adds', () => {
    const drafted = (file: string, paragraphs: readonly DraftParagraph[]) =>
      aDraft({ file, meetings: [{ ...som, paragraphs: [...paragraphs] }] });
    const first = accept(
      aRegister(),
      drafted('first.txt', [
        { number: '1', text: 'Agreed to:', statements: [] },
        { number: '(a)', text: 'train staff;', statements: [] },
        { number: '(b)', text: 'share data.', statements: [] },
        { number: '2', text: 'Thanked.', statements: [] },
      ]),
    );
    const second = drafted('second.txt', [
      { number: '1', text: 'Agreed to:', statements: [] },
      { text: 'Noted.', statements: [] },
      { kind: 'heading', text: 'Data', statements: [] },
      { text: 'share data.', statements: [] },
    ]);
    const { register } = accept(first.register, second, joined(first.register));
    expect(inOrder(register).map(({ text }) => text['en'])).toEqual([
      'Data',
      'Agreed to:',
      'train staff;',
      'share data.',
      'Noted.',
      'Thanked.',
    ]);
  });

  it('keeps two paragraphs of the same words', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        meetings: [
          {
            paragraphs: [
              { number: '1', text: 'Noted.', statements: [] },
              { number: '2', text: 'Noted.', statements: [] },
            ],
          },
        ],
      }),
    );
    expect(register.paragraphs).toHaveLength(2);
  });
});

describe('what surrounds an accepted meeting', () => {
  it('becomes projects, related events and tags', () => {
    const { register } = accept(
      aRegister(),
      aDraft({
        meetings: [
          {
            projects: [
              { name: 'Open Passes', donor: 'Ministry of Far Valleys' },
              { name: 'Shared Roads', donor: 'EU' },
            ],
            relatedEvents: [{ name: 'Refugee Forum', date: '2019-12', city: 'Geneva' }],
            themes: ['statelessness', 'Statelessness'],
            sdgs: [10, 17],
          },
        ],
      }),
    );
    expect(register.projects).toMatchObject([
      { name: 'Open Passes', donorPartyId: null, donorPrinted: 'Ministry of Far Valleys' },
      { name: 'Shared Roads', donorPartyId: partyOf(register, 'EU')?.id },
    ]);
    expect(register.relatedEvents).toMatchObject([{ date: '2019-12', city: 'Geneva' }]);
    expect(register.tags?.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'theme statelessness',
      'sdg 10',
      'sdg 17',
    ]);
  });
});
