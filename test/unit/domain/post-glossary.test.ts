import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { equalWordings, mergedWordings } from '@/domain/equal-wordings';
import { postGlossary, postIn, resolveWords } from '@/domain/post-glossary';
import { foldedPost, languageOfPost } from '@/domain/post-language';
import { postParts, type PostWording } from '@/domain/post-wording';
import { aPostWording } from '../../helpers/builders';

const printed = fc.constantFrom(
  'Deputy Minister',
  'deputy  minister',
  'Vice-Minister',
  'Attaché',
  'Chargé d’affaires a.i.',
  "Chargé d'affaires a.i.",
  'заместитель министра',
  'Заместитель министра',
  'советник-посланник',
  'Советник – посланник',
  'учёный секретарь',
  'ученый секретарь',
  'министрдің орынбасары',
  'муовини вазир',
  'Büyükelçi',
  'ǆ № 7',
  '—',
  ' ',
);
const languages = fc.constantFrom('en', 'ru', 'kk', 'und');
const wordings: fc.Arbitrary<readonly PostWording[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...postParts),
      words: fc.dictionary(languages, printed, { maxKeys: 4, noNullPrototype: true }),
    }),
    { maxLength: 8 },
  )
  .map((rows) => rows.map((row, index) => aPostWording({ ...row, id: `0${index}` })));
const kinds = fc.constantFrom(...postParts);

describe('words of a post in the language of a paper', () => {
  const glossary = postGlossary([
    aPostWording(),
    aPostWording({ kind: 'institution', words: { en: 'Migration Service', ru: 'Миграционная служба' } }),
    aPostWording({ words: { kk: 'Сарапшы', ru: 'эксперт', en: 'Expert' } }),
  ]);

  it('are those that the house has said, however they are spelt where they are printed', () => {
    expect(resolveWords(glossary, 'function', 'DEPUTY\u00A0 minister', 'ru')).toEqual({
      words: 'заместитель министра',
      as: 'translated',
    });
    expect(resolveWords(glossary, 'function', 'Заместитель министра', 'en').words).toBe('Deputy Minister');
  });

  it('are those printed where the house has said nothing, and counted as missing', () => {
    const post = { function: 'Director', unit: 'Migration Service', institution: null };
    expect(postIn(glossary, post, 'ru')).toEqual({
      function: 'Director',
      unit: 'Миграционная служба',
      institution: null,
    });
    expect(resolveWords(glossary, 'function', 'Director', 'ru').as).toBe('missing');
    expect(resolveWords(glossary, 'function', 'Director', 'en').as).toBe('own');
  });

  it('follow a pair that says another language than the letters do', () => {
    expect(resolveWords(glossary, 'function', 'Сарапшы', 'ru').words).toBe('эксперт');
    expect(resolveWords(glossary, 'function', 'Сарапшы', 'en').words).toBe('Expert');
  });

  it('take no function for an institution of the same name', () => {
    expect(resolveWords(glossary, 'function', 'Migration Service', 'ru').as).toBe('missing');
  });
});

test('Cyrillic with letters that Russian lacks is not called Russian', () => {
  expect(languageOfPost('министрдің орынбасары')).toBe('und');
  expect(languageOfPost('муовини вазири меҳнат')).toBe('und');
  expect(languageOfPost('Ёлка, щука и йод')).toBe('ru');
  expect(languageOfPost('руководитель IT-службы')).toBe('ru');
  expect(languageOfPost('Chargé d’affaires')).toBe('en');
  expect(languageOfPost('Baş müşavir')).toBe('und');
  for (const words of ['Müdür', 'Elçi', 'Büyükelçilik', 'İl Müdürü', 'Köln']) {
    expect(languageOfPost(words)).toBe('und');
  }
  for (const words of ['Attaché, façade of the Régie', 'Naïve question', 'RÉSUMÉ, Provençal desk']) {
    expect(languageOfPost(words)).toBe('en');
  }
  expect(languageOfPost('№ 7')).toBeNull();
});

describe('whatever stands in the glossary', () => {
  it('words that it has in the language of the paper come out as they are printed', () => {
    fc.assert(
      fc.property(wordings, kinds, printed, languages, (rows, kind, words, language) => {
        const known = rows.some(
          (row) => row.kind === kind && foldedPost(row.words[language] ?? '') === foldedPost(words),
        );
        fc.pre(known);
        expect(resolveWords(postGlossary(rows), kind, words, language)).toEqual({ words, as: 'own' });
      }),
    );
  });

  it('what comes out is what was printed or what somebody wrote, and saying it again changes nothing', () => {
    fc.assert(
      fc.property(wordings, kinds, printed, languages, (rows, kind, words, language) => {
        const glossary = postGlossary(rows);
        const said = resolveWords(glossary, kind, words, language);
        const written = rows.flatMap((row) => row.words[language]?.trim() ?? []);
        expect([words, ...written]).toContain(said.words);
        expect(resolveWords(glossary, kind, said.words, language).words).toBe(said.words);
        if (said.as !== 'translated') expect(said.words).toBe(words);
      }),
    );
  });

  it('unknown words come out unchanged', () => {
    fc.assert(
      fc.property(
        wordings,
        kinds,
        fc.string({ unit: 'grapheme' }),
        languages,
        (rows, kind, words, language) => {
          fc.pre(
            !rows.some((row) =>
              Object.values(row.words).some((one) => foldedPost(one) === foldedPost(words)),
            ),
          );
          expect(resolveWords(postGlossary(rows), kind, words, language).words).toBe(words);
        },
      ),
    );
  });

  it('case, spaces, ё and the order of the rows make no difference', () => {
    fc.assert(
      fc.property(wordings, kinds, printed, languages, (rows, kind, words, language) => {
        const other = ` ${words.toUpperCase().replaceAll('Ё', 'Е').replaceAll(' ', '  ')} `;
        fc.pre(foldedPost(other) === foldedPost(words));
        const one = resolveWords(postGlossary(rows), kind, words, language);
        const two = resolveWords(postGlossary(rows.toReversed()), kind, other, language);
        expect(two.as === 'translated').toBe(one.as === 'translated');
        if (one.as === 'translated') expect(two.words).toBe(one.words);
      }),
    );
  });

  it('making equal rows one changes nothing that a paper prints but the spelling', () => {
    fc.assert(
      fc.property(wordings, kinds, printed, languages, (rows, kind, words, language) => {
        const groups = equalWordings(rows);
        const gone = new Set(groups.flatMap((group) => group.slice(1).map(({ id }) => id)));
        const united = rows
          .filter(({ id }) => !gone.has(id))
          .map((row) => {
            const group = groups.find(([first]) => first?.id === row.id);
            return group ? { ...row, words: mergedWordings(group) ?? row.words } : row;
          });
        const before = postGlossary(rows);
        const after = postGlossary(united);
        // What was said stays said; what one row knew and the other did not may now be said too.
        if (resolveWords(before, kind, words, language).as !== 'missing') {
          expect(resolveWords(after, kind, words, language).as).not.toBe('missing');
        }
        for (const row of rows) {
          for (const text of Object.values(row.words)) {
            const isKept = united.some((one) =>
              Object.values(one.words).some((word) => foldedPost(word) === foldedPost(text)),
            );
            expect(isKept || foldedPost(text) === '').toBe(true);
          }
        }
      }),
    );
  });
});

test('two spellings of one Russian post stay two rows, and equal rows are found', () => {
  const one = aPostWording({ id: '1' });
  const spelt = aPostWording({ id: '2', words: { en: 'Vice-Minister', ru: 'заместитель министра' } });
  const again = aPostWording({ id: '3', words: { ru: 'Заместитель министра', kk: 'министрдің орынбасары' } });
  expect(equalWordings([spelt, one])).toEqual([]);
  expect(equalWordings([again, one])).toEqual([[one, again]]);
  expect(mergedWordings([one, again])).toEqual({ ...one.words, kk: 'министрдің орынбасары' });
});
