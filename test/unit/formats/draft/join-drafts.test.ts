import { describe, expect, it } from 'vitest';
import type { Draft } from '@/domain/draft';
import { competingFields } from '@/domain/competing-claims';
import { groupEvidence, listFacts } from '@/features/exchange/review/list-facts';
import { joinDrafts } from '@/formats/draft/join-drafts';
import { joinMeetings } from '@/formats/draft/join-meetings';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readNarrative } from '@/formats/narrative/read-narrative';

import { accept, aDraft, aMeeting, aRegister } from '../acceptance/accepted';

const record = `4th Senior Officials Meeting

Closing Remarks of the Chair

7 March 2018

Tirana, Albania

1. Participants agreed to meet every year. Participating States stressed the need for good data.
2. Participants welcomed the work of ICMPD.
`;
const report = `Tirana, 7 March – Today officials of Albania, Greece and Italy took part in the fourth Senior Officials Meeting. "It was a good day," said Ms Elira Hoxha, Director of the Migration Office of Albania.
`;
const other = `3rd Senior Officials Meeting

6 March 2017

Athens, Greece

1. Participants agreed to share data.
2. Participants thanked the host.
`;

const read = (text: string, file: string): Draft => readNarrative({ text, file, sha256: file });
const records = read(record, 'record.txt');
const reports = read(report, 'report.txt');

describe('two sources about one meeting', () => {
  it.each([
    ['the record first', [records, reports]],
    ['the report first', [reports, records]],
  ])('become one entry with the more precise date, %s', (_, drafts) => {
    const joined = joinDrafts(drafts);
    expect(joined.meetings).toHaveLength(1);
    expect(joined.meetings[0]).toMatchObject({
      sources: [0, 1],
      date: '2018-03-07',
      ordinal: 4,
      city: 'Tirana',
    });
  });

  it('keep the less precise date as a competing claim', () => {
    for (const drafts of [
      [records, reports],
      [reports, records],
    ]) {
      const claims = joinDrafts(drafts).evidence.filter(({ path }) => path === '/meetings/0/date');
      expect(claims.map(({ value }) => value).filter((value) => value !== undefined)).toEqual(['XXXX-03-07']);
    }
  });

  it('take what became of a plan, whichever is told first', () => {
    const { draft: planned } = aDraft({
      file: 'agenda.txt',
      meetings: [
        { type: 'senior-officials-meeting', ordinal: 4, date: '2018-06-12', stateOfAffairs: 'planned' },
      ],
    });
    const { draft: held } = aDraft({
      meetings: [
        { type: 'senior-officials-meeting', ordinal: 4, date: '2018-06-12', stateOfAffairs: 'held' },
      ],
    });
    for (const drafts of [
      [planned, held],
      [held, planned],
    ]) {
      expect(joinDrafts(drafts).meetings).toMatchObject([{ stateOfAffairs: 'held' }]);
    }
  });

  it('have a paper once that one refers to and the other adopts, and twice what was adopted and presented', () => {
    const told = (relation: 'adopted' | 'presented' | 'referenced') =>
      aDraft({
        file: `${relation}.txt`,
        meetings: [
          {
            type: 'senior-officials-meeting',
            ordinal: 4,
            date: '2018-06-12',
            documents: [{ title: 'Work Plan of the Harbour Process', relation }],
          },
        ],
      }).draft;
    const relations = (...drafts: readonly Draft[]) =>
      joinDrafts(drafts).meetings[0]?.documents.map(({ relation }) => relation);
    expect(relations(told('adopted'), told('referenced'))).toEqual(['adopted']);
    expect(relations(told('referenced'), told('adopted'))).toEqual(['adopted']);
    expect(relations(told('adopted'), told('presented'))).toEqual(['adopted', 'presented']);
  });

  it('unite what each of them tells', () => {
    const meeting = joinDrafts([records, reports]).meetings[0];
    expect(meeting?.paragraphs).toHaveLength(2);
    expect(meeting?.delegations.map(({ party }) => party)).toEqual(['ALB', 'GRC', 'ITA']);
    expect(meeting?.people.map(({ name }) => name)).toEqual(['Elira Hoxha']);
  });

  it('still account for every character and every fact', () => {
    expect(validateDraft(joinDrafts([records, reports]), [record, report])).toEqual([]);
    expect(validateDraft(joinDrafts([reports, records]), [report, record])).toEqual([]);
  });
});

describe('sources about several meetings', () => {
  it('stay apart', () => {
    const joined = joinDrafts([read(other, 'other.txt'), records, reports]);
    expect(joined.meetings.map(({ sources }) => sources)).toEqual([[0], [1, 2]]);
    expect(validateDraft(joined, [other, record, report])).toEqual([]);
  });

  it('are joined where the user says so', () => {
    expect(joinDrafts([read(other, 'other.txt'), records], [[0, 1]]).meetings).toHaveLength(1);
  });

  it('add nothing when one file comes twice', () => {
    const [twice] = joinDrafts([records, records]).meetings;
    expect(twice?.paragraphs).toHaveLength(2);
  });
});

describe('remarks of two speakers in one sentence', () => {
  const words = 'Opening remarks were delivered by Mr Aibek Karimov and Ms Helga Brandt.';
  const remarksOf = (speaker: string, kind: 'opening' | 'statement' = 'opening') => ({
    speaker,
    kind,
    verbatim: false,
    text: words,
  });
  const [karimov, brandt] = [remarksOf('Aibek Karimov'), remarksOf('Helga Brandt')];
  const both = (file: string, ...interventions: readonly ReturnType<typeof remarksOf>[]) =>
    aDraft({
      file,
      meetings: [
        {
          type: 'senior-officials-meeting',
          ordinal: 4,
          date: '2018-03-07',
          interventions: [...interventions],
        },
      ],
      evidence: interventions.map((_, at) => `/meetings/0/interventions/${at}`),
    });
  const speakers = (said: readonly { readonly printedSpeaker: string | null }[] | undefined) =>
    said?.map(({ printedSpeaker }) => printedSpeaker);

  it('stay two where two versions are joined, whichever is told first', () => {
    const joined = joinDrafts([both('one', karimov, brandt).draft, both('two', brandt, karimov).draft]);
    expect(joined.meetings[0]?.interventions).toEqual([karimov, brandt]);
    expect(joined.evidence.filter(({ value }) => value !== undefined)).toEqual([]);
  });

  it('are two interventions of the register, which a second file does not confuse', () => {
    const first = accept(aRegister(), both('one', karimov, brandt)).register;
    expect(speakers(first.interventions)).toEqual(['Aibek Karimov', 'Helga Brandt']);
    const second = accept(first, both('two', brandt, remarksOf('H. Brandt'), karimov), {
      meetings: [{ kind: 'join', meetingId: first.meetings?.[0]?.id ?? '' }],
    }).register;
    expect(speakers(second.interventions)).toEqual(['Aibek Karimov', 'Helga Brandt']);
  });
});

describe('of whom one source only tells that they spoke', () => {
  const spoke = { party: 'KAZ', kind: 'statement', verbatim: false } as const;
  const said = { ...spoke, text: 'Kazakhstan offered a training.' };
  const of = (...interventions: readonly (typeof spoke)[]) => aMeeting({ interventions: [...interventions] });

  it('another says what they said, whichever is told first', () => {
    for (const [one, two] of [
      [of(spoke), of(said)],
      [of(said), of(spoke)],
    ] as const) {
      const joined = joinMeetings(one, two);
      expect(joined.meeting.interventions).toEqual([said]);
      expect(joined.replaced.size + joined.moved.filter(({ value }) => value !== undefined).length).toBe(0);
    }
  });

  it('another speaker, or one who opened, is another', () => {
    const others = [
      { ...said, party: 'TJK' },
      { ...said, kind: 'opening' },
    ] as const;
    for (const apart of others)
      expect(
        joinMeetings(of(spoke), aMeeting({ interventions: [apart] })).meeting.interventions,
      ).toHaveLength(2);
  });

  it('are interventions without words in the register, which a second file gives them', () => {
    const told = (file: string, text?: string) =>
      aDraft({
        file,
        meetings: [
          {
            type: 'senior-officials-meeting',
            ordinal: 4,
            date: '2018-03-07',
            interventions: [{ ...spoke, ...(text === undefined ? {} : { text }) }],
          },
        ],
        evidence: ['/meetings/0/interventions/0'],
      });
    const first = accept(aRegister(), told('one')).register;
    expect(first.interventions).toMatchObject([{ text: {} }]);
    const choice = { meetings: [{ kind: 'join' as const, meetingId: first.meetings?.[0]?.id ?? '' }] };
    const second = accept(first, told('two', said.text), choice).register;
    expect(second.interventions).toMatchObject([{ text: { en: said.text } }]);
    const third = accept(second, told('three'), choice).register;
    expect(third.interventions).toHaveLength(1);
  });
});

describe('documents of one title', () => {
  const untold = { title: 'Progress report', type: 'other', relation: 'issued' } as const;
  const first = { ...untold, symbol: 'AP/1' };
  const second = { ...untold, symbol: 'AP/2' };
  const dated = { ...untold, date: '2019-05-01' };

  it('are not guessed to be one of two that have symbols of their own', () => {
    const joined = joinMeetings(
      aMeeting({ documents: [first, second] }),
      aMeeting({ documents: [dated] }),
    ).meeting;
    expect(joined.documents).toEqual([first, second, dated]);
    const only = joinMeetings(aMeeting({ documents: [first] }), aMeeting({ documents: [dated] })).meeting;
    expect(only.documents).toEqual([{ ...dated, symbol: 'AP/1' }]);
  });

  it('are not guessed either where the one without a symbol was told first', () => {
    const joined = joinMeetings(
      aMeeting({ documents: [dated] }),
      aMeeting({ documents: [first, second] }),
    ).meeting;
    expect(joined.documents).toEqual([dated, first, second]);
  });
});

describe('papers of two meetings', () => {
  const minutesOf = (ordinal: number, symbol?: string) =>
    aDraft({
      file: `of ${ordinal}`,
      meetings: [
        {
          type: 'senior-officials-meeting',
          ordinal,
          date: `201${ordinal}-06-12`,
          documents: [
            {
              title: 'Протокол',
              type: 'minutes',
              relation: 'issued',
              ...(symbol === undefined ? {} : { symbol }),
            },
          ],
        },
      ],
      evidence: ['/meetings/0/documents/0/title'],
    });

  it.each([undefined, 'б/н', '—', 'n/a', 'AP/1'])(
    'are two, whatever stands for their symbol: %s',
    (symbol) => {
      const first = accept(aRegister(), minutesOf(4, symbol)).register;
      expect(accept(first, minutesOf(5, symbol)).register.documents).toHaveLength(2);
    },
  );

  it('have no symbol in the register where none is given', () => {
    const symbols = (symbol: string) =>
      accept(aRegister(), minutesOf(4, symbol)).register.documents?.map((one) => one.symbol);
    expect([symbols('б/н'), symbols('AP/1')]).toEqual([[null], ['AP/1']]);
  });
});

describe('a meeting that a list calls shortly and its record in full', () => {
  const full =
    'Eighth Ministerial Conference of the Bali Process on People Smuggling and Trafficking in Persons';
  const facts = { type: 'ministerial-conference', ordinal: 8, city: 'Adelaide', country: 'AUS' } as const;
  const named = (file: string, title: string, date: string) =>
    aDraft({
      file,
      type: 'news',
      meetings: [{ ...facts, title, date, stateOfAffairs: 'held' }],
      evidence: [
        ['/meetings/0/title', title],
        ['/meetings/0/date', date],
      ],
    });
  const list = named('list.csv', 'Eighth Ministerial Conference', '2023-02-10');
  const statement = named('statement.txt', full, '2023-02-09/2023-02-10');

  it.each([[[list, statement]], [[statement, list]]])(
    'has the full title and all its days, whichever comes first, and is asked about neither',
    (drafts) => {
      const joined = joinDrafts(drafts.map(({ draft }) => draft));
      expect(joined.meetings).toMatchObject([{ title: full, date: '2023-02-09/2023-02-10' }]);
      const asked = listFacts(joined, groupEvidence(joined.evidence)).flatMap(({ competing }) => competing);
      expect(asked).toEqual([]);
      // What the other says is kept all the same.
      const others = joined.evidence.filter(({ value }) => value !== undefined).map(({ value }) => value);
      expect(others).toEqual(expect.arrayContaining(['Eighth Ministerial Conference', '2023-02-10']));
      const texts = drafts.map(({ text }) => text).join('');
      const { register, plan } = accept(aRegister(), { draft: joined, text: texts });
      expect(register.meetings).toMatchObject([{ title: { en: full }, date: '2023-02-09/2023-02-10' }]);
      expect(plan.summary.competingClaims).toBe(0);
      expect(competingFields(register.claims ?? [])).toEqual([]);
      const claimed = register.claims?.filter(({ field, preferred }) => field === 'title.en' && !preferred);
      expect(claimed?.map(({ value }) => value)).toEqual(['Eighth Ministerial Conference']);
    },
  );

  it('has the full title of a record over the short one of the list accepted before it, which is kept', () => {
    const short = named('list.csv', '14th Ad Hoc Group SOM', '2023-02-10');
    const long = named('record.txt', 'Fourteenth Ad Hoc Group Senior Officials’ Meeting', '2023-02-10');
    const titles = (first: typeof short, second: typeof short) => {
      const { register } = accept(aRegister(), first);
      const [meeting] = register.meetings ?? [];
      const joined = accept(register, second, {
        meetings: [{ kind: 'join', meetingId: meeting?.id ?? '' }],
      });
      expect(joined.plan.summary.competingClaims).toBe(0);
      expect(competingFields(joined.register.claims ?? [])).toEqual([]);
      const claimed = joined.register.claims?.flatMap(({ field, value }) =>
        field === 'title.en' ? [value] : [],
      );
      return { stands: joined.register.meetings?.[0]?.title['en'], claimed: new Set(claimed) };
    };
    const stated = ['14th Ad Hoc Group SOM', 'Fourteenth Ad Hoc Group Senior Officials’ Meeting'];
    for (const pair of [
      [short, long],
      [long, short],
    ] as const)
      expect(titles(...pair)).toEqual({ stands: stated[1], claimed: new Set(stated) });
  });

  it('keeps a title that was typed over a fuller one of a source', () => {
    const long = named('record.txt', 'Fourteenth Ad Hoc Group Senior Officials’ Meeting', '2023-02-10');
    const { register } = accept(aRegister(), named('list.csv', '14th SOM', '2023-02-10'));
    const meetings = register.meetings?.map((one) => ({ ...one, title: { en: '14th Ad Hoc Group SOM' } }));
    const joined = accept({ ...register, meetings: meetings ?? [] }, long, {
      meetings: [{ kind: 'join', meetingId: meetings?.[0]?.id ?? '' }],
    });
    expect(joined.register.meetings).toMatchObject([{ title: { en: '14th Ad Hoc Group SOM' } }]);
  });

  it('is asked about where only one day was planned or known, and another source has several', () => {
    const planned = aDraft({
      file: 'agenda.txt',
      meetings: [{ ...facts, date: '2023-02-09/2023-02-10', stateOfAffairs: 'planned' }],
      evidence: [['/meetings/0/date', '9–10 February']],
    });
    const joined = joinDrafts([list.draft, planned.draft]);
    expect(joined.meetings).toMatchObject([{ date: '2023-02-10' }]);
    const [date] = listFacts(joined, groupEvidence(joined.evidence)).filter(({ kind }) => kind === 'date');
    expect(date?.competing).toMatchObject([{ value: '2023-02-09/2023-02-10' }]);
  });
});

describe('the days of a joined meeting', () => {
  const joinedIn = (one: object, two: object) => {
    const { meeting, moved, replaced } = joinMeetings(aMeeting(one), aMeeting(two));
    const kept = replaced.get('/date') ?? moved.find(({ from }) => from === '/date')?.value;
    return [meeting.date, kept];
  };
  const held = { date: '2019-05-14', stateOfAffairs: 'held' };
  const planned = { date: '2019-05-14/2019-05-15', stateOfAffairs: 'planned' };
  const wasHeld = { ...planned, stateOfAffairs: 'held' };

  it.each([
    ['the day that was held, of several that were planned', held, planned, held.date, planned.date],
    ['all days, where both tell of it as held', held, wasHeld, wasHeld.date, held.date],
    [
      'all days, where both tell of it as planned',
      planned,
      { ...held, stateOfAffairs: 'planned' },
      planned.date,
      held.date,
    ],
    [
      'the days that were held, of which one was planned',
      wasHeld,
      { ...held, stateOfAffairs: 'planned' },
      wasHeld.date,
      held.date,
    ],
  ])('are in either order %s, and the other is kept', (_, one, two, stands, kept) => {
    expect(joinedIn(one, two)).toEqual([stands, kept]);
    expect(joinedIn(two, one)).toEqual([stands, kept]);
  });

  it('are asked about where fewer were held than planned', () => {
    const of = (file: string, meeting: object) =>
      aDraft({
        file,
        type: 'news',
        meetings: [{ type: 'senior-officials-meeting', ordinal: 4, city: 'Tirana', ...meeting }],
        evidence: [['/meetings/0/date', file]],
      }).draft;
    const [minutes, agenda] = [of('record.txt', held), of('agenda.txt', planned)];
    for (const drafts of [
      [minutes, agenda],
      [agenda, minutes],
    ]) {
      const joined = joinDrafts(drafts);
      expect(joined.meetings.map(({ date }) => date)).toEqual([held.date]);
      const [date] = listFacts(joined, groupEvidence(joined.evidence)).filter(({ kind }) => kind === 'date');
      expect(date?.competing.map(({ value }) => value)).toEqual([planned.date]);
    }
  });
});
