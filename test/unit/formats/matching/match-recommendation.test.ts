import { describe, expect, it } from 'vitest';

import {
  citedParagraph,
  matchRecommendation,
  nearnessOf,
  paragraphNumberOf,
  type RecommendationFacts,
} from '@/formats/matching/match-recommendation';

const words =
  'Strengthen the identification of asylum-seekers within mixed movements at the borders of the region';
const reworded =
  'To strengthen identification of asylum seekers within mixed movements at all borders of the region';
const other = 'Exchange information on labour migration once a year';

function facts(text: string, fields: Partial<RecommendationFacts> = {}): RecommendationFacts {
  return { text: { en: text }, reference: null, cited: [], ...fields };
}

function match(a: RecommendationFacts, b: RecommendationFacts) {
  return matchRecommendation(a, b, nearnessOf(a, b));
}

const at = (paragraph: string | null, meeting = 'm') => ({ cited: [{ meeting, paragraph }] });

describe('two mentions of a recommendation', () => {
  it('are of one in the same words, wherever it was reaffirmed', () => {
    expect(match(facts(words, at('10')), facts(`${words}.`, at('4', 'n')))).toMatchObject({
      match: 'same',
      reasons: ['wording'],
    });
    const named = (reference: string) => facts(words, { reference });
    expect(match(named('R-1'), named('R-2')).match).toBe('different');
    expect(match(facts(words, at('10')), facts(words, at('12'))).match).toBe('possible');
  });

  it('are of one under one reference of the house in nearly the same words', () => {
    const named = (text: string) => facts(text, { reference: 'R-1' });
    expect(match(named(words), named(reworded)).match).toBe('same');
  });

  it('are asked about in nearly the same words, of one paragraph too, or where a reference has other words', () => {
    expect(match(facts(words), facts(reworded))).toMatchObject({
      match: 'possible',
      reasons: ['near-wording'],
    });
    const [labour, irregular] = ['labour', 'irregular'].map((kind) =>
      facts(`States should strengthen the collection and exchange of data on ${kind} migration.`, at('10')),
    );
    if (!labour || !irregular) throw new Error('no texts');
    expect(match(labour, irregular)).toMatchObject({
      match: 'possible',
      reasons: ['paragraph', 'near-wording'],
    });
    expect(match(facts(words, { reference: 'R-1' }), facts(other, { reference: 'R-1' })).match).toBe(
      'possible',
    );
    expect(
      match(facts(words, at('10')), { ...facts('', at('10')), text: { ru: 'Усилить выявление' } }).match,
    ).toBe('possible');
  });

  it('are two in other words, of one paragraph too', () => {
    expect(match(facts(words), facts(other)).match).toBe('different');
    expect(match(facts(words, at('10')), facts(other, at('10'))).match).toBe('different');
  });

  it('are the likelier, the more words they share', () => {
    const share = (near: number) => matchRecommendation(facts(words), facts(reworded), near).likelihood;
    expect(share(0.9)).toBeGreaterThan(share(0.7));
    expect(share(0.7)).toBeGreaterThan(share(0.55));
  });
});

it('the paragraph is read off a reference', () => {
  expect(['para. 10', '10', 'п. 4', '10 (a)'].map(paragraphNumberOf)).toEqual(['10', '10', '4', '10 (a)']);
  expect(paragraphNumberOf('SOM 2 (2015), para. 10')).toBeNull();
  expect(['SOM 2 (2015), para. 10 (a)', 'R-17', null].map(citedParagraph)).toEqual(['10(a)', null, null]);
});
