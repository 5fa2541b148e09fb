import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { followedWords, placesAfter, placeStatements, type PlacedText } from '@/domain/followed-words';
import { pairedWords, translationsOf } from '@/formats/narrative/pair-words';
import { aStatement } from '../../helpers/builders';

const text = 'Participants agreed to meet every year. They welcomed the support of UNHCR.';
const agreed = aStatement({
  id: 'agreed',
  text: 'Participants agreed to meet every year.',
  actor: 'Participants',
  verb: 'agreed to',
});
const welcomed = aStatement({
  id: 'welcomed',
  text: 'They welcomed the support of UNHCR.',
  actor: 'They',
  verb: 'welcomed',
});

const placed = () => placeStatements(text, [agreed, welcomed], 'en');
const typed = (from: PlacedText, ...versions: readonly string[]) =>
  versions.reduce((before, after) => placesAfter(before, after), from);
const wordsOf = (place: PlacedText, id: string, field = 'text') =>
  followedWords(place).find((one) => one.statementId === id && one.field === field)?.words;

describe('the words of a statement', () => {
  it('follow what is typed in them, the actor and the verb too', () => {
    const after = typed(
      placed(),
      text.replace('every', 'each'),
      text.replace('every year', 'each year in May'),
    );
    expect(wordsOf(after, 'agreed')).toBe('Participants agreed to meet each year in May.');
    expect(wordsOf(after, 'welcomed')).toBe(welcomed.text);
    const wrong = placeStatements(
      'Particpants agreed to meet.',
      [aStatement({ id: 'one', text: 'Particpants agreed to meet.', actor: 'Particpants' })],
      'en',
    );
    expect(wordsOf(typed(wrong, 'Participants agreed to meet.'), 'one', 'actor')).toBe('Participants');
  });

  it('are what they were once hardly any of them are left, however slowly they were deleted', () => {
    const [sentence = ''] = text.split(' They');
    const versions = Array.from(sentence, (_, at) => text.slice(at + 1));
    expect(wordsOf(typed(placed(), ...versions), 'agreed')).toBe(agreed.text);
    expect(wordsOf(typed(placed(), ...versions), 'welcomed')).toBe(welcomed.text);
  });

  it('stand in the text after any series of edits, or are what they were', () => {
    const version = fc.array(
      fc.constantFrom('Participants', 'agreed', 'They', 'welcomed', 'UNHCR', '.', 'in'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(fc.array(version.map((words) => words.join(' '))), (versions) => {
        const after = typed(placed(), ...versions);
        for (const { statementId, words } of followedWords(after).filter(({ field }) => field === 'text')) {
          const before = statementId === 'agreed' ? agreed.text : welcomed.text;
          expect(after.text.includes(words) || words === before).toBe(true);
        }
      }),
    );
  });
});

describe('the words of a statement in another language', () => {
  const russian = 'Участники договорились встречаться каждый год. Они приветствовали поддержку УВКБ ООН.';

  it('are those of the same sentences, where there are as many', () => {
    expect(pairedWords(welcomed.text, text, russian)).toBe('Они приветствовали поддержку УВКБ ООН.');
    expect(pairedWords('They welcomed the support of UNHCR', text, russian)).toBe(
      'Они приветствовали поддержку УВКБ ООН.',
    );
    expect(translationsOf(text, { en: text, ru: russian, kk: '' }, 'en')).toEqual({ ru: russian });
  });

  it('are not guessed where the texts do not run alike', () => {
    expect(pairedWords(welcomed.text, text, 'Участники договорились.')).toBeNull();
    expect(pairedWords('support of UNHCR', text, russian)).toBeNull();
    expect(pairedWords(welcomed.text, text, '')).toBeNull();
  });
});

it('pairs an item without what parts it from the next, as it was read', () => {
  const pair = (own: string, english: string, russian: string) => pairedWords(own, english, russian);
  expect(pair('ratify it', 'ratify it; and', 'ратифицировать её; и')).toBe('ратифицировать её');
  expect(pair('ratify it', 'ratify it;', 'ратифицировать её;')).toBe('ратифицировать её');
  expect(pair('meet yearly.', 'meet yearly.', 'встречаться ежегодно.')).toBe('встречаться ежегодно.');
  expect(pair('ratify it;', 'ratify it;', 'ратифицировать её;')).toBe('ратифицировать её;');
});
