import { describe, expect, it } from 'vitest';

import { comparePosts, matchPerson } from '@/formats/matching/match-person';
import { likelihoodWords, toldLikelihood } from '@/formats/matching/likelihood';
import { likenessOfNames } from '@/search/compare-names';

interface Who {
  readonly name: string;
  readonly party?: string;
  readonly post?: string;
}

function match(one: Who, two: Who) {
  const facts = ({ party, post }: Who) => ({ parties: party ? [party] : [], posts: post ? [post] : [] });
  const likeness = likenessOfNames(one.name, two.name);
  if (!likeness) throw new Error('the names are not alike');
  return matchPerson(facts(one), facts(two), likeness);
}

const minister = { name: 'Rustam Karimov', party: 'TJK', post: 'Deputy Minister of Foreign Affairs' };

describe('two mentions of a name', () => {
  it('are of one person at one party, with no other function', () => {
    expect(match(minister, { ...minister, post: 'Deputy Foreign Minister' }).match).toBe('same');
    expect(match(minister, { name: 'KARIMOV Rustam', party: 'TJK' }).match).toBe('same');
  });

  it('are asked about at another party, at none, or with another function', () => {
    expect(match(minister, { ...minister, party: 'KAZ' })).toMatchObject({
      match: 'possible',
      contradictions: ['party'],
    });
    expect(match(minister, { name: 'Rustam Karimov' }).match).toBe('possible');
    expect(match(minister, { ...minister, post: 'Minister of Foreign Affairs' })).toMatchObject({
      match: 'possible',
      reasons: ['party'],
      contradictions: ['function'],
    });
  });

  it('are asked about in another spelling, and are two where that is of another party', () => {
    const spelt = { name: 'Рустам Каримов', party: 'TJK' };
    expect(match(minister, spelt).match).not.toBe('different');
    expect(match(minister, { name: 'R. Karimov', party: 'TJK' }).match).toBe('possible');
    expect(match(minister, { name: 'R. Karimov', party: 'KAZ' }).match).toBe('different');
  });

  it('are the likelier, the more speaks for it', () => {
    const shares = [
      minister,
      { name: 'Rustam Karimov', party: 'TJK' },
      { ...minister, post: 'Head of the Migration Service' },
      { name: 'Rustam Karimov' },
      { ...minister, party: 'KAZ', post: 'Head of the Migration Service' },
    ].map((other) => match(minister, other).likelihood);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    const words = shares.map((share) => likelihoodWords.indexOf(toldLikelihood(share).word));
    expect(words).toEqual([0, 0, 1, 1, 3]);
  });
});

it('tells nothing from functions in two languages', () => {
  expect(comparePosts(['Deputy Minister'], ['заместитель министра'])).toBeUndefined();
  expect(comparePosts(['заместитель министра'], ['министр'])).toBe(false);
});
