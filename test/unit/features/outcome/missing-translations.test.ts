import { describe, expect, it } from 'vitest';

import { missingTexts, nextMissing } from '@/features/outcome/missing-translations';
import { aParagraph } from '../../../helpers/builders';

const paragraphs = [
  aParagraph({ id: 'one', text: { en: 'One', ru: 'Один' } }),
  aParagraph({ id: 'two', text: { en: 'Two' } }),
  aParagraph({ id: 'empty', text: {} }),
  aParagraph({ id: 'three', text: { ru: 'Три', en: ' ' } }),
];
const missing = missingTexts(paragraphs, ['en', 'ru']);

describe('missing translations', () => {
  it('are the languages that a paragraph with a text has none in', () => {
    expect(missing).toEqual([
      { paragraphId: 'two', from: 'en', language: 'ru' },
      { paragraphId: 'three', from: 'ru', language: 'en' },
    ]);
  });

  it('are gone through in the order of the text, from wherever the caret is, and round again', () => {
    const after = (paragraphId: string, language = 'en') =>
      nextMissing(missing, paragraphs, { paragraphId, language })?.paragraphId;
    expect(nextMissing(missing, paragraphs, null)?.paragraphId).toBe('two');
    expect(after('one')).toBe('two');
    expect(after('two')).toBe('two');
    expect(after('two', 'ru')).toBe('three');
    expect(after('empty')).toBe('three');
    expect(after('three')).toBe('two');
    expect(nextMissing([], paragraphs, null)).toBeNull();
  });
});
