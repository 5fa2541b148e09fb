import { describe, expect, it } from 'vitest';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import { minutesPaper } from '@/formats/paper/minutes';
import type { Block, PaperDocument } from '@/formats/paper/paper';
import { plainText } from '@/formats/paper/rich-text';

import {
  aDelegation,
  aDossier,
  aMeeting,
  anAppointment,
  anAttendance,
  anIntervention,
  aParagraph,
  aPartyName,
  aPersonName,
  aState,
} from './a-dossier';
import { richDossier } from './rich-dossier';

const minutes = (dossier: MeetingDossier, language: 'en' | 'ru' = 'en') =>
  minutesPaper(dossier, { language });

function blocksOf<K extends Block['kind']>(
  paper: PaperDocument,
  kind: K,
): readonly Extract<Block, { kind: K }>[] {
  const all = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => (block.kind === 'annex' ? [block, ...all(block.blocks)] : [block]));
  return all(paper.blocks).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

function fact(paper: PaperDocument, term: string): readonly string[] | undefined {
  const facts = blocksOf(paper, 'facts').flatMap((block) => block.facts);
  return facts.find((one) => one.term === term)?.descriptions.map(({ text }) => plainText(text));
}

function delegation(paper: PaperDocument, name: string): readonly string[] | undefined {
  const found = blocksOf(paper, 'delegation').find((block) => plainText(block.name) === name);
  return found?.lines.map(({ text }) => plainText(text));
}

const turkeyOf = (date: string) =>
  aDossier({
    meeting: aMeeting({ date }),
    delegations: [aDelegation('TUR')],
    parties: [aState('TUR')],
    partyNames: [
      aPartyName('TUR', 'en', 'Turkey', 'Republic of Turkey', { until: '2022-06-01' }),
      aPartyName('TUR', 'en', 'Türkiye', 'Republic of Türkiye', { from: '2022-06-01' }),
    ],
  });

describe('the heading of minutes', () => {
  it('names the meeting by type and ordinal, with place and date as the field prints them', () => {
    const paper = minutes(richDossier());
    expect(plainText(paper.title)).toBe('2nd Senior Officials Meeting');
    expect(paper.subtitle && plainText(paper.subtitle)).toBe('Minutes · Astana, 21–22 September 2015');
  });

  it('does so in Russian', () => {
    const paper = minutes(richDossier(), 'ru');
    expect(plainText(paper.title)).toBe('2-е совещание старших должностных лиц');
    expect(paper.subtitle && plainText(paper.subtitle).replace(/\u00A0/gu, ' ')).toBe(
      'Протокол · Астана, 21–22 сентября 2015 г.',
    );
  });

  it('leaves an unknown year unknown, and does not guess who was in the Chair then', () => {
    const dossier = richDossier();
    const delegations = dossier.delegations.filter(({ category }) => category !== 'chair');
    const paper = minutes({
      ...dossier,
      delegations,
      attendances: [],
      meeting: { ...dossier.meeting, date: 'XXXX-09-22' },
    });
    expect(paper.letterhead.lines).toEqual(['SOM/2', '22 September']);
    expect(fact(paper, 'Chair')).toBeUndefined();
    expect(fact(paper, 'Support Unit')).toBeUndefined();
  });

  it('names the original language where all paragraphs stand in one only', () => {
    const paragraphs = [aParagraph(1, { kk: 'Мәтін' })];
    expect(minutes(aDossier({ paragraphs })).letterhead.lines).toEqual(['Original: Kazakh']);
    expect(minutes(aDossier({ paragraphs }), 'ru').letterhead.lines).toEqual(['Оригинал: казахский']);
    expect(
      minutes(aDossier({ paragraphs: [...paragraphs, aParagraph(2, { en: 'Text' })] })).letterhead.lines,
    ).toEqual([]);
  });
});

describe('the facts of minutes', () => {
  const hostedBy = (printedName: string, language: 'en' | 'ru') =>
    aDossier({
      parties: [aState('TJK')],
      partyNames: [
        aPartyName('TJK', language, 'short', language === 'ru' ? 'Республика Таджикистан' : 'formal'),
      ],
      organisers: [
        {
          id: 'o',
          meetingId: 'meeting',
          partyId: 'TJK',
          role: 'hosted',
          printedName,
          capacity: null,
          order: 'a0',
        },
      ],
    });

  it('name who hosted as the source prints it, without the article of its sentence', () => {
    const paper = minutes(hostedBy('the Government of Tajikistan', 'en'));
    expect(fact(paper, 'Hosted by')).toEqual(['Government of Tajikistan']);
  });

  it('name who hosted in the nominative in Russian, whatever case the source has', () => {
    const paper = minutes(hostedBy('Республики Таджикистан', 'ru'), 'ru');
    expect(fact(paper, 'Принимающая сторона')).toEqual(['Республика Таджикистан']);
  });

  it('count the delegations by category and keep the approximate figure apart', () => {
    expect(fact(minutes(richDossier()), 'Present')).toEqual([
      '6 member States, 1 observer State, 1 invited State, 2 organisations; more than 100 participants',
    ]);
    expect(fact(minutes(richDossier(), 'ru'), 'Присутствовали')).toEqual([
      '6 государств-членов, 1 государство-наблюдатель, 1 приглашённое государство, 2 организации; более 100 участников',
    ]);
  });

  it('count States plainly where nobody recorded in what capacity they came', () => {
    const paper = minutes(
      aDossier({
        delegations: [aDelegation('TUR'), aDelegation('KAZ')],
        parties: [aState('TUR'), aState('KAZ')],
      }),
    );
    expect(fact(paper, 'Present')).toEqual(['2 States']);
  });

  it('name the delegations that sent apologies, and count them nowhere', () => {
    const excused = aDelegation('KAZ', { withoutPeople: 'excused' });
    const dossier = aDossier({
      delegations: [aDelegation('TUR'), excused],
      parties: [aState('TUR'), aState('KAZ')],
      partyNames: [aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan')],
    });
    expect(fact(minutes(dossier), 'Apologies')).toEqual(['Kazakhstan']);
    expect(fact(minutes(dossier), 'Present')).toEqual(['1 State']);
    const planned = { ...dossier, meeting: { ...dossier.meeting, stateOfAffairs: 'planned' as const } };
    expect(fact(minutes(planned), 'Expected')).toEqual(['1 State']);
  });

  it('name the delegations that were not represented apart from those that sent apologies', () => {
    const absent = aDelegation('KAZ', { withoutPeople: 'absent' });
    const dossier = aDossier({
      delegations: [aDelegation('TUR'), absent],
      parties: [aState('TUR'), aState('KAZ')],
      partyNames: [
        aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan'),
        aPartyName('KAZ', 'ru', 'Казахстан', 'Республика Казахстан'),
      ],
    });
    const paper = minutes(dossier);
    expect(fact(paper, 'Absent')).toEqual(['Kazakhstan']);
    expect(fact(paper, 'Apologies')).toBeUndefined();
    expect(fact(paper, 'Present')).toEqual(['1 State']);
    expect(fact(minutes(dossier, 'ru'), 'Не были представлены')).toEqual(['Казахстан']);
    const planned = { ...dossier, meeting: { ...dossier.meeting, stateOfAffairs: 'planned' as const } };
    expect(fact(minutes(planned), 'Absent')).toBeUndefined();
    expect(fact(minutes(planned), 'Expected')).toEqual(['1 State']);
    const counted = { ...absent, headcount: { qualifier: 'exactly' as const, count: 2 } };
    const contradicted = minutes({ ...dossier, delegations: [aDelegation('TUR'), counted] });
    expect(fact(contradicted, 'Absent')).toBeUndefined();
  });

  it('name the delegations that took part online, and count them with the others', () => {
    const online = aDelegation('KAZ', { withoutPeople: 'remote' });
    const dossier = aDossier({
      delegations: [aDelegation('TUR'), online],
      parties: [aState('TUR'), aState('KAZ')],
      partyNames: [aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan')],
    });
    const paper = minutes(dossier);
    expect(fact(paper, 'Took part online')).toEqual(['Kazakhstan']);
    expect(fact(paper, 'Present')).toEqual(['2 States']);
    expect(JSON.stringify(paper)).toContain('"online"');
    const allOnline = { ...dossier, meeting: { ...dossier.meeting, modality: 'online' as const } };
    expect(fact(minutes(allOnline), 'Took part online')).toBeUndefined();
  });

  it('name the Chair of the date with the person who took the chair', () => {
    expect(fact(minutes(richDossier()), 'Chair')).toEqual(['Republic of Kazakhstan, H.E. Mr. Dauren Äbenov']);
  });

  it('print an organiser as the document did, unless the readers cannot read it', () => {
    expect(fact(minutes(richDossier()), 'Hosted by')).toEqual(['Government of the Republic of Kazakhstan']);
    expect(fact(minutes(richDossier(), 'ru'), 'Принимающая сторона')).toEqual(['Республика Казахстан']);
  });
});

describe('the list of participants', () => {
  it('gives the names of States as they were on the date, with a note where they have changed', () => {
    const then = minutes(turkeyOf('2015-09-22'));
    expect(delegation(then, 'Republic of Turkey')).toEqual([]);
    expect(then.notes.map(plainText)).toEqual([
      'Names of States are given as in use on the date of the meeting.',
    ]);
    const now = minutes(turkeyOf('2023-10-12'));
    expect(delegation(now, 'Republic of Türkiye')).toEqual([]);
    expect(now.notes).toEqual([]);
  });

  it('puts the head of delegation first and keeps the dot of a Turkic i in capitals', () => {
    expect(delegation(minutes(richDossier()), 'Republic of Azerbaijan')).toEqual([
      'Mr. Elçin ƏLİYEV, Head of Unit, State Migration Service, Head of delegation',
      'Ms. Aysel HÜSEYNOVA, Senior Officer, State Migration Service',
      'Mr. Kamran MAMMADLI, Adviser, State Migration Service',
    ]);
  });

  it('follows the alphabet of the paper’s language', () => {
    const names = blocksOf(minutes(richDossier(), 'ru'), 'delegation').map(({ name }) => plainText(name));
    expect(names.indexOf('Азербайджанская Республика')).toBeLessThan(
      names.indexOf('Исламская Республика Афганистан'),
    );
  });

  it('counts but does not name a person who asked not to be published', () => {
    const paper = minutes(richDossier());
    expect(delegation(paper, 'Office of the United Nations High Commissioner for Refugees (UNHCR)')).toEqual([
      'Mr. Jean-Luc MOREAU, Regional Representative',
      'and 1 other participant',
    ]);
    expect(JSON.stringify(paper)).not.toContain('Withheld');
  });

  it('withholds that name from the statements and the signature too', () => {
    const dossier = aDossier({
      delegations: [aDelegation('KAZ', { category: 'chair' })],
      parties: [aState('KAZ')],
      partyNames: [aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan')],
      attendances: [anAttendance('KAZ', 'p', { roles: ['chair'], publish: 'no' })],
      personNames: [aPersonName('p', 'Olena', 'Withheld')],
      interventions: [
        anIntervention('i', { personId: 'p', printedSpeaker: 'Olena Withheld', text: { en: 'Words' } }),
      ],
      paragraphs: [aParagraph(1, { en: 'Participants agreed.' })],
    });
    expect(JSON.stringify(minutes(dossier))).not.toContain('Withheld');
  });

  it('gives a speaker who is quoted but not listed the post they held on that day', () => {
    const dossier = aDossier({
      meeting: aMeeting({ date: '2015-09-22' }),
      parties: [{ ...aState('UNHCR'), kind: 'organisation', acronym: { en: 'UNHCR' } }],
      personNames: [aPersonName('p', 'Bernard', 'Doyle')],
      appointments: [
        anAppointment('p', 'UNHCR', { function: 'Expert', until: '2014' }),
        anAppointment('p', 'UNHCR', { function: 'Regional Representative', from: '2015' }),
      ],
      interventions: [
        anIntervention('i', { personId: 'p', partyId: 'UNHCR', verbatim: true, text: { en: 'Words' } }),
      ],
    });
    const [quoted] = blocksOf(minutes(dossier), 'quotation');
    expect(quoted && plainText(quoted.speaker)).toBe('Bernard Doyle, Regional Representative, UNHCR');
  });

  it('names those together of whom it is only recorded that they spoke', () => {
    const spoke = (id: string, fields: object) =>
      anIntervention(id, { personId: null, printedSpeaker: null, text: {}, ...fields });
    const dossier = aDossier({
      parties: [aState('KAZ'), aState('TUR')],
      partyNames: [
        aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan'),
        aPartyName('TUR', 'en', 'Türkiye', 'Republic of Türkiye'),
      ],
      interventions: [
        spoke('a', { partyId: 'KAZ' }),
        anIntervention('b', { printedSpeaker: 'The host', verbatim: true, text: { en: 'Welcome.' } }),
        spoke('c', { partyId: 'TUR', kind: 'presentation' }),
        spoke('d', { text: { en: ' ' } }),
      ],
    });
    expect(blocksOf(minutes(dossier), 'quotation')).toHaveLength(1);
    const lines = (language: 'en' | 'ru') =>
      blocksOf(minutesPaper(dossier, { language, contentLanguage: 'en' }), 'paragraph').map(({ text }) =>
        plainText(text),
      );
    expect(lines('en')).toContain('Took the floor: Kazakhstan and Türkiye (presentation)');
    expect(lines('ru').some((line) => line.startsWith('Выступили: '))).toBe(true);
  });

  it('says of words that are only told that they are', () => {
    const dossier = aDossier({
      interventions: [
        anIntervention('i', {
          kind: 'opening',
          printedSpeaker: 'The host',
          text: { en: 'It was opened by the host.' },
        }),
        anIntervention('j', { printedSpeaker: 'The host', verbatim: true, text: { en: 'Welcome.' } }),
      ],
    });
    const told = (language: 'en' | 'ru') =>
      blocksOf(minutesPaper(dossier, { language, contentLanguage: 'en' }), 'quotation').map(({ speaker }) =>
        plainText(speaker),
      );
    expect(told('en')).toEqual(['The host (opening remarks, as reported)', 'The host']);
    expect(told('ru')[0]).toBe('The host (вступительное слово, в изложении)');
  });

  it('prints a speaker as written with the party they speak for, and a name of the party alone', () => {
    const speakerOf = (printedSpeaker: string, partyId: string, language: 'en' | 'ru' = 'en') => {
      const dossier = aDossier({
        parties: [aState('KAZ'), { ...aState('UNHCR'), kind: 'organisation', acronym: { en: 'UNHCR' } }],
        partyNames: [
          aPartyName('KAZ', 'en', 'Kazakhstan', 'Republic of Kazakhstan'),
          aPartyName('KAZ', 'ru', 'Казахстан', 'Республика Казахстан'),
        ],
        interventions: [
          anIntervention('i', { printedSpeaker, partyId, verbatim: true, text: { en: 'Words' } }),
        ],
      });
      const [quoted] = blocksOf(minutesPaper(dossier, { language, contentLanguage: 'en' }), 'quotation');
      return quoted && plainText(quoted.speaker);
    };
    expect(speakerOf('The Deputy Minister', 'KAZ')).toBe('The Deputy Minister, Kazakhstan');
    expect(speakerOf('Minister of Foreign Affairs of Kazakhstan', 'KAZ')).toBe(
      'Minister of Foreign Affairs of Kazakhstan',
    );
    expect(speakerOf('uzb', 'KAZ')).toBe('uzb, Kazakhstan');
    expect(speakerOf('kaz', 'KAZ')).toBe('Kazakhstan');
    expect(speakerOf('Republic of Kazakhstan', 'KAZ')).toBe('Republic of Kazakhstan');
    expect(speakerOf('Republic of Kazakhstan', 'KAZ', 'ru')).toBe('Казахстан');
    expect(speakerOf('Bernard Doyle', 'UNHCR')).toBe('Bernard Doyle, UNHCR');
    expect(speakerOf('United Nations High Commissioner for Refugees', 'UNHCR')).toBe(
      'United Nations High Commissioner for Refugees',
    );
  });

  it('adds up a stated headcount with those who are named', () => {
    expect(delegation(minutes(richDossier()), 'International Organization for Migration (IOM)')?.at(-1)).toBe(
      'and 2 other participants',
    );
  });

  it('leaves out who stayed away, and a delegation of which nobody came', () => {
    const paper = minutes(richDossier());
    expect(JSON.stringify(paper)).not.toContain('Absent');
    const dossier = {
      ...turkeyOf('2023-10-12'),
      attendances: [anAttendance('TUR', 'p', { state: 'excused' })],
    };
    expect(blocksOf(minutes(dossier), 'annex')).toEqual([]);
  });

  it('is of those expected while the meeting is planned', () => {
    const dossier = {
      ...turkeyOf('2027-10-12'),
      meeting: aMeeting({ date: '2027-10-12', stateOfAffairs: 'planned' }),
      attendances: [anAttendance('TUR', 'p', { state: 'confirmed', function: 'Expert' })],
      personNames: [aPersonName('p', 'Elif', 'Şahin')],
    };
    const paper = minutes(dossier);
    expect(blocksOf(paper, 'annex').map(({ title }) => plainText(title))).toEqual([
      'Annex. Expected participants',
    ]);
    expect(delegation(paper, 'Republic of Türkiye')).toEqual(['Elif ŞAHİN, Expert']);
  });
});

describe('the outcome', () => {
  it('numbers paragraphs in one run; frozen numbers stay', () => {
    expect(blocksOf(minutes(richDossier()), 'numbered').map(({ label }) => label)).toEqual([
      '1.',
      '2.',
      '3.',
      '(a)',
      '(b)',
      '(i)',
      '(ii)',
      '4.',
      '5.',
      '6.',
      '7.',
      '8.',
      '12.',
    ]);
  });

  it('tells each paragraph’s language where it is not in the paper’s', () => {
    const languages = blocksOf(minutes(richDossier(), 'ru'), 'numbered').map(({ text }) => text.language);
    expect(languages.filter((language) => language !== 'ru')).toEqual(['ar', 'kk']);
  });

  it('says so behind a paragraph that has no text in the language of the paper', () => {
    const paragraphs = [
      aParagraph(1, { en: 'Ferries were compared.', ru: 'Паромы сравнили.' }),
      aParagraph(2, { en: 'Fees were not.' }),
      aParagraph(3, { fa: 'متن' }),
    ];
    const told = (language: 'en' | 'ru') =>
      blocksOf(minutes(aDossier({ paragraphs }), language), 'numbered').map(({ text }) => plainText(text));
    expect(told('ru')).toEqual([
      'Паромы сравнили.',
      'Fees were not. [на английском языке]',
      'متن [на персидском языке]',
    ]);
    expect(told('en')).toEqual(['Ferries were compared.', 'Fees were not.', 'متن [in Persian]']);
  });

  it('can be in another language than the frame', () => {
    const paper = minutesPaper(richDossier(), { language: 'ru', contentLanguage: 'en' });
    expect(blocksOf(paper, 'numbered')[0]?.text.language).toBe('en');
    expect(plainText(paper.title)).toBe('2-е совещание старших должностных лиц');
  });
});

describe('a meeting of which little is known', () => {
  it('gives a title and no empty facts, headings, annexes or places to sign', () => {
    const paper = minutes(aDossier());
    expect(plainText(paper.title)).toBe('Meeting');
    expect(paper.blocks).toEqual([]);
  });

  it('is not signed before it was held', () => {
    const dossier = richDossier();
    const paper = minutes({ ...dossier, meeting: { ...dossier.meeting, stateOfAffairs: 'planned' } });
    expect(blocksOf(paper, 'signatures')).toEqual([]);
    expect(paper.subtitle && plainText(paper.subtitle)).toMatch(/^Planned meeting · /u);
  });
});
