import { describe, expect, test } from 'vitest';

import { builtInFormulas, findFormulas, formulaAsked, operativeVerbsIn } from '@/domain/operative-formulas';
import { proposeForWords } from '@/formats/narrative/propose-statements';

const own = { id: 'own', shortcut: 'wel', text: { en: 'The Chair welcomed ' }, class: 'courtesy' } as const;

describe('a formula', () => {
  test('is asked for by a slash at the beginning of a word, and by nothing else', () => {
    expect(formulaAsked('/', 1)).toEqual({ start: 0, typed: '' });
    expect(formulaAsked('and /тоо', 8)).toEqual({ start: 4, typed: 'тоо' });
    expect(formulaAsked('and/or', 6)).toBeNull();
    expect(formulaAsked('14/05 /w now', 12)).toBeNull();
  });

  test('is found by its shortcut first, then by its words in either language', () => {
    const all = [...builtInFormulas, own];
    const words = (typed: string, language: string) =>
      findFormulas(all, typed, language).map((formula) => formula.words.trim());
    expect(words('wel', 'en').slice(0, 2)).toEqual(['The Chair welcomed', 'Participants welcomed']);
    expect(words('took', 'en')).toEqual(['Participants took note of']);
    expect(words('took', 'ru')).toEqual(['Участники приняли к сведению']);
    expect(words('прив', 'ru')).toContain('Участники приветствовали');
    expect(words('wel', 'ru')).toEqual(['Участники приветствовали']);
    expect(words('zzz', 'en')).toEqual([]);
  });

  test.each(builtInFormulas.map(({ text, class: kind }) => [text['en'] ?? '', kind] as const))(
    '"%s" is read back as one of class %s',
    (words, kind) => {
      expect(proposeForWords(`${words}the plan of work`, '').class).toBe(kind);
    },
  );
});

test('each verb is proposed once in a language', () => {
  for (const language of ['en', 'ru']) {
    const verbs = operativeVerbsIn(language).map(({ verb }) => verb);
    expect(new Set(verbs).size).toBe(verbs.length);
    expect(verbs.length).toBeGreaterThan(20);
  }
});
