import { describe, expect, it } from 'vitest';

import { matchDocument, symbolInTitle, type DocumentFacts } from '@/formats/matching/match-document';

function facts(fields: Partial<DocumentFacts>): DocumentFacts {
  return {
    titles: [],
    type: 'declaration',
    symbol: null,
    date: null,
    meetings: [],
    knownBy: null,
    ...fields,
  };
}

function match(one: Partial<DocumentFacts>, two: Partial<DocumentFacts>) {
  return matchDocument(facts(one), facts(two));
}

const almaty = { titles: ['Almaty Declaration'], date: '2011-03-16' };

describe('two mentions of a document', () => {
  it('are of one by symbol, whatever the kind, and of two by another symbol or date', () => {
    const symbol = 'AP/SOM/2015/3';
    expect(match({ ...almaty, symbol }, { ...almaty, symbol: 'AP-SOM-2015-3', type: 'other' }).match).toBe(
      'same',
    );
    expect(match({ ...almaty, symbol }, { ...almaty, symbol: 'AP/SOM/2015/4' }).match).toBe('different');
    expect(match(almaty, { ...almaty, date: '2013-06-05' }).match).toBe('different');
    expect(match(almaty, { ...almaty, date: '2011-03-15' }).match).toBe('different');
  });

  it('are of one by title and date, even a coarser one', () => {
    expect(match(almaty, { titles: ['the Almaty declaration'], date: '2011' })).toMatchObject({
      match: 'same',
      reasons: ['title', 'date', 'kind'],
      contradictions: [],
    });
  });

  it('are asked about where a title names whichever, or the days differ at one meeting', () => {
    expect(
      match({ titles: ['Joint Declaration'] }, { titles: ['Joint declaration'], date: '2013' }).match,
    ).toBe('possible');
    expect(
      match({ titles: ['Baku Declaration'] }, { titles: ['Baku Declaration'], date: '2025' }).match,
    ).toBe('same');
    const here = { ...almaty, meetings: ['m'] };
    expect(match(here, { ...here, date: '2011-03-15' })).toMatchObject({
      match: 'possible',
      contradictions: ['date'],
    });
  });

  it.each([
    'Joint Statement of the Participating States',
    'Recommendations of the third meeting',
    'Совместное заявление участников',
    'Work plan for the Chairmanship',
  ])("are asked about where %j is each meeting's own", (title) => {
    const of = (meeting: string) => ({ titles: [title], meetings: [meeting] });
    expect(match(of('a'), of('b')).match).toBe('possible');
  });

  it('are asked about where two meetings adopted them, unless name and date agree', () => {
    const of = (adoptedAt: string, date: string | null = null) => ({
      titles: ['Baku Declaration'],
      meetings: [adoptedAt],
      adoptedAt,
      date,
    });
    expect(match(of('a'), of('b'))).toMatchObject({ match: 'possible', contradictions: ['meeting'] });
    expect(match(of('a'), of('a')).match).toBe('same');
    expect(match(of('a', '2025-04-24'), of('b', '2025')).match).toBe('same');
  });

  it('are two where one was spoken of before the other was written', () => {
    const baku = { titles: ['Baku Declaration'] };
    expect(match({ ...baku, knownBy: '2023-10-12' }, { ...baku, date: '2025-04-24' }).match).toBe(
      'different',
    );
    expect(match({ ...baku, knownBy: '2026' }, { ...baku, date: '2025-04-24' }).match).toBe('same');
  });

  it('are asked about in another script or at more length, at one meeting', () => {
    const here = { ...almaty, meetings: ['m'] };
    expect(match(here, { ...here, titles: ['Алматинская декларация'], date: null }).match).toBe('possible');
    expect(match(here, { ...here, titles: ['Алматинская декларация о труде'] }).match).toBe('possible');
    expect(match(here, { ...here, titles: ['Almaty Declaration on Refugee Protection'] }).match).toBe(
      'possible',
    );
    expect(match(here, { ...here, titles: ['Алматинская декларация'], meetings: ['n'] }).match).toBe(
      'different',
    );
    expect(match(here, { ...here, titles: ['Baku Declaration'] }).match).toBe('different');
  });

  it.each([
    ['Almaty Declaration', 'Алматинская декларация', 'same'],
    ['Rome Plan of Action 2023–2027', 'Римский план действий на 2023–2027 годы', 'same'],
    ['KHARTOUM DECLARATION', 'Хартумская декларация', 'same'],
    ['Rome Plan of Action 2023–2027', 'Римский план действий на 2024–2027 годы', 'different'],
    ['Rome Declaration on Migration', 'Римская декларация о миграции', 'possible'],
    ['Rome Declaration', 'Хартумская декларация', 'possible'],
    ['Rome Declaration', 'Римское коммюнике', 'possible'],
  ])('adopted at one meeting, %s and «%s» are %s', (english, russian, expected) => {
    const type = english.includes('Plan') ? 'other' : 'declaration';
    const of = (title: string) => ({ titles: [title], type, meetings: ['m'], adoptedAt: 'm' }) as const;
    expect(match(of(english), of(russian)).match).toBe(expected);
    expect(match(of(russian), of(english)).match).toBe(expected);
    expect(match({ ...of(english), adoptedAt: 'n', meetings: ['n'] }, of(russian)).match).not.toBe('same');
  });

  it('of a kind that every meeting has are of one at one meeting only', () => {
    const agenda = { titles: ['Provisional agenda'], type: 'agenda', meetings: ['m'] } as const;
    expect(match(agenda, agenda).match).toBe('same');
    expect(match(agenda, { ...agenda, meetings: ['n'] }).match).toBe('different');
  });

  it('are the likelier, the more speaks for it', () => {
    const shares = [
      match(almaty, almaty),
      match(almaty, { ...almaty, date: '2011' }),
      match(almaty, { titles: almaty.titles }),
      match({ titles: ['Declaration'] }, { titles: ['Declaration'] }),
      match(almaty, { ...almaty, date: '2013' }),
    ].map(({ likelihood }) => likelihood);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(new Set(shares.slice(2)).size).toBe(3);
  });
});

it('a symbol is read off the end of a title, and no year or place is one', () => {
  expect(symbolInTitle('Concept note (AP/SOM/2015/3)')).toBe('AP/SOM/2015/3');
  expect(symbolInTitle('Almaty Declaration 2011')).toBeNull();
  expect(symbolInTitle('Memorandum UNHCR/IOM')).toBeNull();
});
