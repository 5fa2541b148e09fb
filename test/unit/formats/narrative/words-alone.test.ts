import { describe, expect, it } from 'vitest';

import { wordsAlone } from '@/formats/narrative/words-alone';

const paragraph = 'Delegations discussed a fund for ferries. However, they agreed to discuss it again.';

describe('the words of a statement that stand alone', () => {
  it('are those of the text where they name what they speak of', () => {
    const words = 'Delegations agreed to lower their fees this year.';
    expect(wordsAlone(words, words, 'Delegations')).toEqual({ text: words, isUnclear: false });
  });

  it('name in brackets whom a pronoun stands for', () => {
    expect(wordsAlone('They urged carriers to lower fees.', '', 'Delegations').text).toBe(
      '[Delegations] urged carriers to lower fees.',
    );
    expect(wordsAlone('Они призвали перевозчиков снизить тарифы.', '', 'Делегации').text).toBe(
      '[Делегации] призвали перевозчиков снизить тарифы.',
    );
  });

  it('bring the sentences before them along where they link or point back to those', () => {
    expect(wordsAlone('However, they agreed to discuss it again.', paragraph, 'Delegations')).toEqual({
      text: paragraph,
      isUnclear: false,
    });
    expect(
      wordsAlone(
        'Они договорились вернуться к нему.',
        'Делегации обсудили фонд. Они договорились вернуться к нему.',
        'Делегации',
      ),
    ).toEqual({ text: 'Делегации обсудили фонд. Они договорились вернуться к нему.', isUnclear: false });
  });

  it('are unclear where the paragraph does not say what they point back to', () => {
    const words = 'However, they agreed to discuss it again.';
    expect(wordsAlone(words, words, 'Delegations').isUnclear).toBe(true);
    expect(wordsAlone(words, 'Other words stand here.', null).isUnclear).toBe(true);
  });
});
