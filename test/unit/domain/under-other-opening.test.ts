import { describe, expect, test } from 'vitest';

import { numberParagraphs } from '@/domain/number-paragraphs';
import { openingsOf } from '@/features/outcome/statements/openings-of';
import { itemsBelow, outcomeReader } from '@/formats/narrative/propose-outcome';

import { aMeeting, aParagraph, aStatement } from '../../helpers/builders';

const { id: meetingId } = aMeeting();
const paragraphAt = (order: string, level: 0 | 1, en: string) =>
  aParagraph({ meetingId, order, level, text: { en } });
const recommended = paragraphAt('a', 0, 'Participants recommended that States:');
const item = paragraphAt('b', 1, 'share data on mixed movements;');
const agreed = paragraphAt('c', 0, 'Kazakhstan and Tajikistan agreed to:');
const own = paragraphAt('d', 1, 'host a workshop, as Participants recommended.');
const read = { language: 'en', actor: 'Participants', verb: 'recommended' };

describe('a statement of an item', () => {
  const openings = openingsOf(numberParagraphs([recommended, item, agreed, own]));

  test('stands by the opening that it was read with', () => {
    expect(openings(aStatement({ ...read, paragraphId: item.id }))).toBeNull();
  });

  test('is marked below an opening of somebody else, with the words that it does not say', () => {
    const moved = openingsOf(numberParagraphs([recommended, { ...agreed, order: 'aa' }, item]));
    expect(moved(aStatement({ ...read, paragraphId: item.id }))).toBe('Participants recommended');
  });

  test('is not where the item says it by itself, nor outside of an opening, nor in a language without one', () => {
    expect(openings(aStatement({ ...read, paragraphId: own.id }))).toBeNull();
    expect(openings(aStatement({ ...read, verb: 'welcomed', paragraphId: agreed.id }))).toBeNull();
    expect(openings(aStatement({ ...read, language: 'ru', paragraphId: item.id }))).toBeNull();
  });

  test.each([
    ['en', 'Kazakhstan, Kyrgyzstan and Tajikistan agreed to:', 'host a workshop;'],
    [
      'en',
      'The meeting took note of the report. Participants strongly recommended that States:',
      'ratify it;',
    ],
    ['ru', 'Участники настоятельно рекомендовали государствам:', 'ратифицировать Конвенцию;'],
    ['ru', 'Казахстан и Таджикистан договорились:', 'провести семинар;'],
  ])('agrees with what was read for it (%s, %s)', (language, opening, words) => {
    const lines = [opening, words].map((text, level) =>
      aParagraph({ meetingId, order: String(level), level: level === 0 ? 0 : 1, text: { [language]: text } }),
    );
    const next = outcomeReader(language);
    const texts = [opening, words].map((text, level) => ({ level, text }));
    const found = texts.map((paragraph, at) => next({ ...paragraph, items: itemsBelow(texts, at) }))[1] ?? [];
    expect(found).toHaveLength(1);
    const tell = openingsOf(numberParagraphs(lines));
    for (const { actor, verb } of found)
      expect(
        tell({ language, actor: actor ?? null, verb: verb ?? null, paragraphId: lines[1]?.id ?? '' }),
      ).toBeNull();
  });
});
