import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DraftMeeting } from '@/domain/draft';
import type { RecordSet } from '@/domain/records';

import { accept, aDraft, aRegister, type DraftParts } from './accepted';

const remarks: Partial<DraftMeeting> = {
  type: 'senior-officials-meeting',
  ordinal: 2,
  date: '2015-09-22',
  city: 'Astana',
  delegations: [{ party: 'KAZ', printedName: 'the Republic of Kazakhstan' }, { party: 'IRN' }],
  paragraphs: [
    { number: '1', text: 'Delegations met.', statements: [] },
    { number: '2', text: 'Participants agreed to meet again.', statements: [] },
  ],
};

/** A register with one accepted meeting, and what a second source of it makes of that. */
function joined(first: Partial<DraftMeeting>, second: Partial<DraftMeeting>, parts: DraftParts = {}) {
  const paths = Object.keys(first).map((key) => `/meetings/0/${key}`);
  const before = accept(aRegister(), aDraft({ meetings: [first], evidence: paths })).register;
  const meetingId = before.meetings?.[0]?.id ?? '';
  const evidence = parts.evidence ?? Object.keys(second).map((key) => `/meetings/0/${key}`);
  const drafted = aDraft({ file: 'news.txt', type: 'news', ...parts, meetings: [second], evidence });
  return {
    before,
    join: (facts: Parameters<typeof accept>[2] = {}) =>
      accept(before, drafted, { meetings: [{ kind: 'join', meetingId }], ...facts }),
  };
}

function claimsOf(register: RecordSet, field: string) {
  return register.claims
    ?.filter((claim) => claim.field === field)
    .map(({ value, preferred }) => [value, preferred] as const);
}

describe('a second source of a meeting', () => {
  it('fills what was missing and leaves the rest', () => {
    const { register, plan } = joined(remarks, { theme: 'Seasonal work', level: 'senior-officials' }).join();
    expect(register.meetings).toHaveLength(1);
    expect(register.meetings?.[0]).toMatchObject({
      theme: { en: 'Seasonal work' },
      ordinal: 2,
      date: '2015-09-22',
    });
    expect(plan.summary).toMatchObject({
      meetingsJoined: 1,
      meetingsAdded: 0,
      valuesFilled: 2,
      competingClaims: 0,
    });
    expect(register.meetingSources).toHaveLength(2);
  });

  it('in another language comes beside the paragraphs of its numbers, and its statements beside theirs', () => {
    const english = {
      ...remarks,
      paragraphs: [
        {
          number: '1',
          text: 'Participants agreed to print the atlas.',
          statements: [{ text: 'Participants agreed to print the atlas.', class: 'decision' as const }],
        },
        { number: '2', text: 'Participants met.', statements: [] },
      ],
    };
    const words = 'Участники договорились издать атлас.';
    const paragraphs = [
      { number: '1', text: words, statements: [{ text: words, class: 'decision' as const }] },
      { number: '2', text: 'Участники встретились.', statements: [] },
    ];
    const { join } = joined(english, { paragraphs }, { language: 'ru' });
    const { register } = join();
    expect(register.paragraphs?.map(({ text }) => Object.keys(text))).toEqual([
      ['en', 'ru'],
      ['en', 'ru'],
    ]);
    expect(register.statements).toMatchObject([{ language: 'en', translations: { ru: words } }]);
  });

  describe('in another language with several statements of one class', () => {
    const train = 'The States requested UNHCR to train the border staff.';
    const open = 'They also requested IOM to open an office.';
    const request = (text: string) => ({ text, class: 'request' as const });
    const outcome = (text: string, statements: readonly string[]) => ({
      ...remarks,
      paragraphs: [{ number: '1', text, statements: statements.map(request) }],
    });
    const statementsOf = (english: ReturnType<typeof outcome>, russian: ReturnType<typeof outcome>) =>
      joined(english, { paragraphs: russian.paragraphs }, { language: 'ru' })
        .join()
        .register.statements?.map(({ language, text, translations }) => [language, text, translations]);

    it('does not say which says which: what cannot be paired by its words stands by itself', () => {
      const office = 'а МОМ – открыть отделение';
      const russian = outcome(`Государства просили УВКБ провести обучение, ${office}.`, [office]);
      expect(statementsOf(outcome(`${train} ${open}`, [train, open]), russian)).toEqual([
        ['en', train, {}],
        ['en', open, {}],
        ['ru', office, {}],
      ]);
    });

    it('nor where the other language has several of the one', () => {
      const words = ['УВКБ – провести обучение', 'МОМ – открыть отделение'];
      const russian = outcome(`Государства просили ${words.join('; ')}; и так далее.`, words);
      expect(statementsOf(outcome(train, [train]), russian)).toEqual([
        ['en', train, {}],
        ['ru', words[0], {}],
        ['ru', words[1], {}],
      ]);
    });

    it('pairs the only one with the only one, whatever stands around them', () => {
      const words = 'УВКБ – провести обучение';
      const russian = outcome(`Стороны встретились. Государства просили ${words}. Они поблагодарили.`, [
        words,
      ]);
      expect(statementsOf(outcome(train, [train]), russian)).toEqual([['en', train, { ru: words }]]);
    });
  });

  it('that is read together with the first is no other outcome', () => {
    const paths = [0, 1, 2, 3].map((at) => `/meetings/0/paragraphs/${at}`);
    const { draft, text } = aDraft({
      meetings: [
        {
          ...remarks,
          paragraphs: [
            { number: '1', text: 'Delegations met.', statements: [] },
            { number: '2', text: 'Delegations left.', statements: [] },
            { number: '1', text: 'Делегации встретились.', statements: [] },
            { number: '2', text: 'Делегации уехали.', statements: [] },
          ],
        },
      ],
      evidence: paths,
    });
    const [first] = draft.sources;
    const russian = {
      ...first,
      file: 'itogi.txt',
      language: 'ru',
      type: 'closing-remarks' as const,
      sha256: 'b'.repeat(64),
    };
    const both = {
      ...draft,
      sources: [...draft.sources, russian],
      evidence: draft.evidence.map((one) => (/[23]$/u.test(one.path) ? { ...one, source: 1 } : one)),
    };
    const { register } = accept(aRegister(), { draft: both, text });
    expect(register.paragraphs?.map((one) => one.text)).toEqual([
      { en: 'Delegations met.', ru: 'Делегации встретились.' },
      { en: 'Delegations left.', ru: 'Делегации уехали.' },
    ]);
  });

  it('adds its claim to a value that agrees', () => {
    const { register, plan } = joined(remarks, { date: '2015-09-22', city: 'ASTANA' }).join();
    expect(claimsOf(register, 'date')).toEqual([
      ['2015-09-22', true],
      ['2015-09-22', true],
    ]);
    expect(plan.change.filter(({ table }) => table === 'meetings')).toEqual([]);
  });

  it('gives a date its year, and keeps the form without one as a claim', () => {
    const { register, plan } = joined({ ...remarks, date: 'XXXX-09-22' }, { date: '2015-09-22' }).join();
    expect(register.meetings?.[0]?.date).toBe('2015-09-22');
    expect(claimsOf(register, 'date')).toEqual([
      ['XXXX-09-22', false],
      ['2015-09-22', true],
    ]);
    expect(plan.summary).toMatchObject({ valuesReplaced: 1, competingClaims: 0 });
  });

  it('does not take the year away again', () => {
    const { register, plan } = joined(remarks, { date: 'XXXX-09-22' }).join();
    expect(register.meetings?.[0]?.date).toBe('2015-09-22');
    expect(claimsOf(register, 'date')).toEqual([
      ['2015-09-22', true],
      ['XXXX-09-22', false],
    ]);
    expect(plan.summary.competingClaims).toBe(0);
  });

  it('that contradicts is kept beside the value, which stands', () => {
    const first = { ...remarks, date: '2011-03-15/2011-03-16' };
    const { register, plan } = joined(first, { date: '2011-03-14/2011-03-16' }).join();
    expect(register.meetings?.[0]?.date).toBe('2011-03-15/2011-03-16');
    expect(claimsOf(register, 'date')?.at(-1)).toEqual(['2011-03-14/2011-03-16', false]);
    expect(plan.summary).toMatchObject({ competingClaims: 1, valuesReplaced: 0 });
  });

  it('that contradicts takes over when the user says so, and the former value is kept as a claim', () => {
    const { register } = joined(remarks, { ordinal: 3 }).join({
      facts: new Map([['/meetings/0/ordinal', { kind: 'prefer', side: 'draft' }]]),
    });
    expect(register.meetings?.[0]?.ordinal).toBe(3);
    expect(claimsOf(register, 'ordinal')).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  it('that is more precise gives way when the user says so', () => {
    const { register } = joined({ ...remarks, date: 'XXXX-09-22' }, { date: '2015-09-22' }).join({
      facts: new Map([['/meetings/0/date', { kind: 'prefer', side: 'register' }]]),
    });
    expect(register.meetings?.[0]?.date).toBe('XXXX-09-22');
    expect(claimsOf(register, 'date')?.at(-1)).toEqual(['2015-09-22', false]);
  });

  it('that tells of the event turns a planned meeting into one that was held, never the other way round', () => {
    const held = joined({ ...remarks, stateOfAffairs: 'planned' }, { stateOfAffairs: 'held' }).join();
    expect(held.register.meetings?.[0]?.stateOfAffairs).toBe('held');
    const announced = joined({ ...remarks, stateOfAffairs: 'held' }, { stateOfAffairs: 'planned' }).join();
    expect(announced.register.meetings?.[0]?.stateOfAffairs).toBe('held');
    expect(claimsOf(announced.register, 'stateOfAffairs')?.at(-1)).toEqual(['planned', false]);
  });

  it('adds the delegations that were missing and no party twice', () => {
    const { register } = joined(
      remarks,
      {
        delegations: [
          { party: 'KAZ', printedName: 'Kazakhstan', category: 'chair' },
          { party: 'UZB', printedName: 'Uzbekistan' },
        ],
      },
      { evidence: ['/meetings/0/delegations/0', '/meetings/0/delegations/1'] },
    ).join();
    expect(register.delegations?.map(({ printedName, category }) => [printedName, category])).toEqual([
      ['the Republic of Kazakhstan', 'chair'],
      [null, 'unspecified'],
      ['Uzbekistan', 'unspecified'],
    ]);
    expect(claimsOf(register, 'printedName')).toEqual([
      ['Kazakhstan', false],
      ['Uzbekistan', true],
    ]);
  });

  it('does not enter a paragraph again, whether it is known by its words or by its number', () => {
    const { register, plan } = joined(
      remarks,
      {
        paragraphs: [
          { number: '1', text: '“Delegations  met.”', statements: [] },
          { number: '2', text: 'Participants agreed to part.', statements: [] },
          { number: '3', text: 'Thanks were given.', statements: [] },
        ],
      },
      { evidence: ['/meetings/0/paragraphs/0', '/meetings/0/paragraphs/1', '/meetings/0/paragraphs/2'] },
    ).join();
    const texts = register.paragraphs
      ?.toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ text }) => text['en']);
    expect(texts).toEqual(['Delegations met.', 'Participants agreed to meet again.', 'Thanks were given.']);
    expect(claimsOf(register, 'text.en')).toEqual([['Participants agreed to part.', false]]);
    expect(plan.summary.competingClaims).toBe(1);
  });

  it('in another language gives each paragraph a second version, by its number', () => {
    const first = {
      paragraphs: [
        { number: '3', text: 'Three.', statements: [] },
        { number: '(a)', text: 'three a;', statements: [] },
        { number: '4', text: 'Four.', statements: [] },
        { number: '(a)', text: 'four a.', statements: [] },
      ],
    };
    const second = {
      paragraphs: [
        { number: '3', text: 'Три.', statements: [] },
        { number: '(a)', text: 'три а;', statements: [] },
        { number: '4', text: 'Четыре.', statements: [] },
        { number: '(a)', text: 'четыре а.', statements: [] },
      ],
    };
    const { register } = joined(first, second, { language: 'ru' }).join();
    expect(register.paragraphs?.map(({ text }) => text)).toEqual([
      { en: 'Three.', ru: 'Три.' },
      { en: 'three a;', ru: 'три а;' },
      { en: 'Four.', ru: 'Четыре.' },
      { en: 'four a.', ru: 'четыре а.' },
    ]);
  });

  it('tells (a) under 4 from (a) under 3', () => {
    const first = {
      paragraphs: [
        { number: '3', text: 'Three.', statements: [] },
        { number: '(a)', text: 'three a;', statements: [] },
        { number: '4', text: 'Four.', statements: [] },
        { number: '(a)', text: 'four a.', statements: [] },
      ],
    };
    const second = {
      paragraphs: [
        { number: '4', text: 'Четыре.', statements: [] },
        { number: '(a)', text: 'четыре а.', statements: [] },
      ],
    };
    const { register } = joined(first, second, { language: 'ru' }).join();
    expect(register.paragraphs?.map(({ text }) => text['ru'])).toEqual([
      undefined,
      undefined,
      'Четыре.',
      'четыре а.',
    ]);
  });

  it('puts a paragraph that was left out before where it belongs', () => {
    const { register } = joined(remarks, {
      paragraphs: [
        { number: '1', text: 'Delegations met.', statements: [] },
        { text: 'They shared a meal.', statements: [] },
        { number: '2', text: 'Participants agreed to meet again.', statements: [] },
      ],
    }).join();
    const inOrder = register.paragraphs?.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(inOrder?.map(({ text }) => text['en'])).toEqual([
      'Delegations met.',
      'They shared a meal.',
      'Participants agreed to meet again.',
    ]);
  });

  it('never loses or rewrites what it did not contradict (any two sources, any decisions)', () => {
    const date = fc.constantFrom('2015-09-22', 'XXXX-09-22', '2015-09', '2015', '2016-09-19/2016-09-20');
    const source = fc.record(
      {
        type: fc.constantFrom('senior-officials-meeting' as const, 'other' as const),
        ordinal: fc.integer({ min: 1, max: 3 }),
        date,
        theme: fc.constantFrom('Work', 'WORK', 'Return'),
        stateOfAffairs: fc.constantFrom('planned' as const, 'held' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(source, source, (first, second) => {
        const { before, join } = joined(first, second);
        const { register } = join();
        const after = register.meetings?.[0];
        const stated = (register.claims ?? []).filter(({ table }) => table === 'meetings');
        // Every value that a source stated is still there, as the value or as a claim.
        for (const claim of before.claims ?? [])
          expect(register.claims?.map(({ id }) => id)).toContain(claim.id);
        expect(stated.length).toBe(Object.keys(first).length + Object.keys(second).length);
        // The claims preferred are those of the value that stands.
        for (const { field, value, preferred } of stated) {
          const standing = field === 'theme.en' ? after?.theme['en'] : after?.[field as 'date'];
          expect(preferred).toBe(
            JSON.stringify(value).toLowerCase() === JSON.stringify(standing).toLowerCase(),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that was accepted before', () => {
  const drafted = aDraft({
    meetings: [remarks],
    evidence: ['/meetings/0/date', '/meetings/0/delegations/0', '/meetings/0/paragraphs/0'],
    statuses: [{ party: 'IRN', status: 'observer', asOf: '2015-09' }],
  });

  it.each([['as a new meeting' as const], ['into its meeting' as const]])(
    'changes nothing when it is accepted again %s, and is named',
    (how) => {
      const { register } = accept(aRegister(), drafted);
      const meetingId = register.meetings?.[0]?.id ?? '';
      const again = accept(register, drafted, {
        meetings: [how === 'as a new meeting' ? { kind: 'new' } : { kind: 'join', meetingId }],
      });
      expect(again.plan).toMatchObject({ add: {}, change: [], meetingIds: [null] });
      expect(again.plan.files.size).toBe(0);
      expect(again.plan.summary).toMatchObject({ alreadyKnown: ['closing.txt'], recordsAdded: 0 });
      expect(again.register).toEqual(register);
    },
  );

  it('can be accepted again once its meeting has been removed', () => {
    const { register } = accept(aRegister(), drafted);
    const removed = { ...aRegister(), sources: register.sources ?? [], parties: register.parties ?? [] };
    const again = accept(removed, drafted);
    expect(again.register.meetings).toHaveLength(1);
    expect(again.register.sources).toHaveLength(1);
  });
});

describe('a document that several meetings refer to', () => {
  const mention = (file: string, relation: 'adopted' | 'referenced', date?: string) =>
    aDraft({
      file,
      meetings: [
        {
          documents: [
            { title: '“Almaty Declaration”', type: 'declaration', relation, ...(date ? { date } : {}) },
          ],
        },
      ],
      evidence: ['/meetings/0/documents/0'],
    });

  it('is one document with one adoption', () => {
    let { register } = accept(aRegister(), mention('a', 'referenced', '2011'));
    register = accept(register, mention('b', 'adopted', '2011-03-16')).register;
    register = accept(register, mention('c', 'referenced')).register;
    register = accept(register, mention('d', 'referenced', '2011')).register;
    expect(register.documents).toMatchObject([
      {
        date: '2011-03-16',
        adoptedAtMeetingId: register.meetings?.[1]?.id,
        state: 'final',
        type: 'declaration',
      },
    ]);
    expect(register.meetingDocuments?.map(({ relation }) => relation)).toEqual([
      'referenced',
      'adopted',
      'referenced',
      'referenced',
    ]);
  });

  it('keeps a second adoption as a competing claim', () => {
    const { register } = accept(aRegister(), mention('a', 'adopted', '2011'));
    const second = accept(register, mention('b', 'adopted', '2011'));
    expect(second.register.documents).toMatchObject([{ adoptedAtMeetingId: register.meetings?.[0]?.id }]);
    expect(second.plan.summary.competingClaims).toBe(1);
  });

  it('is another document in another year', () => {
    const { register } = accept(aRegister(), mention('a', 'adopted', '2011'));
    expect(accept(register, mention('b', 'adopted', '2013')).register.documents).toHaveLength(2);
  });

  it('is not what every meeting has of its own, though the titles are the same', () => {
    const closing = (file: string) =>
      aDraft({
        file,
        meetings: [
          {
            documents: [
              { title: 'Closing Remarks of the Chair', type: 'closing-remarks', relation: 'issued' },
            ],
          },
        ],
      });
    const { register } = accept(aRegister(), closing('a'));
    const second = accept(register, closing('b'));
    expect(second.register.documents).toHaveLength(2);
    const meetingId = register.meetings?.[0]?.id ?? '';
    const sameMeeting = accept(register, closing('c'), { meetings: [{ kind: 'join', meetingId }] });
    expect(sameMeeting.register.documents).toHaveLength(1);
  });
});
