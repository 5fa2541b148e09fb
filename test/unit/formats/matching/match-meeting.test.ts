import { describe, expect, it } from 'vitest';
import { toldLikelihood } from '@/formats/matching/likelihood';
import { matchMeeting, type MeetingFacts } from '@/formats/matching/match-meeting';

const som: MeetingFacts = {
  type: 'senior-officials-meeting',
  ordinal: 2,
  date: '2015-09-22',
  city: 'Astana',
  country: 'KAZ',
};

describe('two records of a meeting', () => {
  it('are the same when kind, number, place and day agree, though one lacks the year', () => {
    expect(matchMeeting(som, { ...som, date: 'XXXX-09-22' })).toMatchObject({
      match: 'same',
      reasons: ['type', 'ordinal', 'date', 'place'],
      contradictions: [],
    });
  });

  it('are the same when their dates overlap and the place agrees', () => {
    const conference: MeetingFacts = {
      type: 'regional-conference',
      date: '2011-03-15/2011-03-16',
      city: 'Almaty',
    };
    expect(matchMeeting(conference, { ...conference, date: '2011-03-14/2011-03-16' }).match).toBe('same');
  });

  it('are the same under the older and the foreign name of the city', () => {
    expect(matchMeeting(som, { ...som, city: 'Nur-Sultan' }).match).toBe('same');
    expect(matchMeeting(som, { ...som, city: 'Астана' }).match).toBe('same');
  });

  it('are different when the number differs and nothing else ties them', () => {
    expect(
      matchMeeting(som, {
        type: 'senior-officials-meeting',
        ordinal: 3,
        date: '2016-09-19/2016-09-20',
        city: 'Astana',
      }).match,
    ).toBe('different');
  });

  it('are possibly the same when all agrees but the number', () => {
    expect(matchMeeting(som, { ...som, ordinal: 3 })).toMatchObject({
      match: 'possible',
      contradictions: ['ordinal'],
    });
  });

  it('are possibly the same when only kind and number are known', () => {
    expect(matchMeeting(som, { type: 'senior-officials-meeting', ordinal: 2 }).match).toBe('possible');
  });

  const agenda: MeetingFacts = {
    ordinal: 9,
    date: '2024-09-03/2024-09-04',
    city: 'Нади',
    country: 'FJI',
    title: 'Девятое заседание Рабочей группы по торговле людьми',
  };
  const protocol: MeetingFacts = {
    type: 'other',
    ordinal: 9,
    date: '2024-09-03/2024-09-04',
    title: 'девятое заседание Рабочей группы Балийского процесса по торговле людьми',
  };
  const row: MeetingFacts = {
    ordinal: 9,
    date: '2024-09-03/2024-09-04',
    city: 'Nadi',
    country: 'FJI',
    title: '9th WG on Trafficking in Persons',
  };

  it('are the same of one body with its number and days, and at one place under its names in two scripts', () => {
    expect(matchMeeting(agenda, protocol)).toMatchObject({
      match: 'same',
      reasons: ['ordinal', 'date', 'title'],
    });
    expect(matchMeeting(agenda, row)).toMatchObject({ match: 'same', reasons: ['ordinal', 'date', 'place'] });
  });

  it('are asked about where the number and the day agree and the body is named in two languages, or in one text', () => {
    expect(matchMeeting(protocol, row).match).toBe('possible');
    const report: MeetingFacts = { ordinal: 9, date: '2024-09-04', title: 'девятое заседание' };
    expect(matchMeeting(report, row).match).toBe('possible');
    expect(matchMeeting({ ordinal: 9, date: '2024' }, row).match).toBe('different');
    expect(matchMeeting({ ...report, ordinal: 8 }, row).match).toBe('different');
  });

  it('are possibly the same of one body under one number, whatever the day', () => {
    const { date: _day, city: _city, country: _country, ...undated } = agenda;
    expect(matchMeeting(undated, protocol).match).toBe('possible');
    expect(matchMeeting({ ...agenda, date: '2024-10-01' }, protocol).match).toBe('possible');
    expect(matchMeeting({ ...agenda, ordinal: 8, date: '2023-10-01' }, protocol).match).toBe('different');
  });

  it('are different when they are two kinds of meeting at two times', () => {
    expect(
      matchMeeting(som, { type: 'technical-experts-group', ordinal: 2, date: '2019-05-14', city: 'Dushanbe' })
        .match,
    ).toBe('different');
  });

  it('are the same either way round', () => {
    const vague: MeetingFacts = { type: 'other', date: '2015-09', city: 'Astana' };
    expect(matchMeeting(som, vague).match).toBe(matchMeeting(vague, som).match);
  });

  it('are two where they are of two processes, and asked about where all else says one', () => {
    const almaty = { ...som, processes: ['Almaty Process'] };
    const prague = { ...som, processes: ['Prague Process'] };
    expect(matchMeeting(almaty, { ...prague, ordinal: 7 }).match).toBe('different');
    expect(matchMeeting(almaty, prague)).toMatchObject({ match: 'possible', contradictions: ['process'] });
    expect(matchMeeting(almaty, { ...prague, processes: ['Prague Process', 'Almaty Process'] }).match).toBe(
      'same',
    );
  });

  it('are asked about where only day and place agree', () => {
    const visit: MeetingFacts = { date: '2015-09-22', city: 'Astana' };
    expect(matchMeeting(som, visit).match).toBe('possible');
    expect(
      matchMeeting({ ...som, processes: ['Almaty Process'] }, { ...visit, processes: ['Almaty Process'] })
        .match,
    ).toBe('same');
  });

  it('are possibly the same under one number of one series, whatever the day and the city', () => {
    const other = { ...som, date: '2016-03-01', city: 'Bishkek', country: 'KGZ' };
    expect(matchMeeting(som, other)).toMatchObject({ match: 'possible', contradictions: ['date', 'place'] });
  });

  it('are possibly the same of one kind on the same days', () => {
    expect(matchMeeting(som, { type: 'senior-officials-meeting', date: '2015-09' }).match).toBe('possible');
    expect(matchMeeting(som, { ...som, ordinal: 3, city: 'Baku', country: 'AZE' }).match).toBe('possible');
  });

  it('are the likelier, the more agrees and the less differs', () => {
    const likelihoods = [
      { ...som },
      { ...som, date: '2015-09-23' },
      { type: som.type, ordinal: 2 } as const,
      { ...som, date: '2019-01-01', city: 'Baku', country: 'AZE' },
    ].map((other) => matchMeeting(som, other).likelihood);
    expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => b - a));
    expect(toldLikelihood(likelihoods[0] ?? 0)).toEqual({ word: 'very-likely', percent: 99 });
    expect(toldLikelihood(likelihoods[3] ?? 1).word).toBe('doubtful');
  });
});

describe('two meetings of one subject', () => {
  const conference: MeetingFacts = {
    type: 'ministerial-conference',
    title: 'Ministerial Conference on Refugee Protection',
    city: 'Rome',
    date: '2019-05-14/2019-05-15',
  };

  it.each<[string, MeetingFacts, MeetingFacts]>([
    [
      'kind, back to back',
      conference,
      {
        type: 'other',
        title: 'Senior Officials Meeting on Refugee Protection',
        city: 'Rome',
        date: '2019-05-14',
      },
    ],
    [
      'kind, under one number',
      {
        type: 'ministerial-conference',
        ordinal: 2,
        title: 'Second Ministerial Conference on Refugee Protection',
        city: 'Rome',
      },
      {
        type: 'other',
        ordinal: 2,
        title: 'Second Regional Expert Meeting on Refugee Protection',
        city: 'Rome',
      },
    ],
    [
      'kind, where one says no type',
      conference,
      { title: 'Technical Expert Meeting on Refugee Protection', city: 'Rome', date: '2019-05-14' },
    ],
    [
      'kind, in Russian',
      { ...conference, title: 'Министерская конференция по защите беженцев' },
      { title: 'Совещание старших должностных лиц по защите беженцев', city: 'Rome', date: '2019-05-14' },
    ],
    [
      'number',
      { title: '2nd Working Group on Legal Migration', city: 'Rome', date: '2019-05-14' },
      { title: '3rd Working Group on Legal Migration', city: 'Rome', date: '2019-05-14' },
    ],
  ])('are no one meeting where their titles differ in %s', (_, one, two) => {
    for (const match of [matchMeeting(one, two), matchMeeting(two, one)]) {
      expect(match.contradictions).toContain('title');
      expect(match.match).not.toBe('same');
      expect(match.likelihood).toBeLessThan(0.9);
    }
  });

  it('are one where the titles name one kind, or one of them none', () => {
    for (const title of [
      'Ministerial Conference on Refugee Protection',
      'Conference on Refugee Protection',
    ]) {
      const two: MeetingFacts = { type: 'other', title, city: 'Rome', date: '2019-05-14' };
      expect(matchMeeting(conference, two)).toMatchObject({ match: 'same', contradictions: [] });
    }
  });
});
