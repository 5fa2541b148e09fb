import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeValue, saysTheSame } from '@/domain/merge-value';
import { mergeWords } from '@/domain/merge-words';

const word = fc.constantFrom('States', 'agreed', 'to', 'meet', 'again', 'in', 'Almaty', 'итог');
const words = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '));

describe('what two windows wrote into one text', () => {
  it('stands together where they changed different words', () => {
    const base = 'States agreed to meet in Almaty.';
    const both = mergeWords(base, 'All States agreed to meet in Almaty.', 'States agreed to meet in Baku.');
    expect(both).toEqual({ text: 'All States agreed to meet in Baku.', lost: null });
    expect(mergeWords(base, `${base} One more`, `Noting this, ${base}`).text).toBe(
      `Noting this, ${base} One more`,
    );
  });

  it('stands one after the other where both went on at one place, and what is being typed comes last', () => {
    expect(mergeWords('Agreed.', 'Agreed. 222 ', 'Agreed. 111')).toEqual({
      text: 'Agreed. 111 222 ',
      lost: null,
    });
    // Another save later: each goes on with its own word.
    expect(mergeWords('Agreed. 111', 'Agreed. 11111', 'Agreed. 111 222').text).toBe('Agreed. 11111 222');
    expect(mergeWords('', 'one', 'two').text).toBe('two one');
  });

  it('is what was written here where both changed the same words, and the other is named', () => {
    expect(mergeWords('meet in Almaty', 'meet in Baku', 'meet in Astana')).toEqual({
      text: 'meet in Baku',
      lost: 'meet in Astana',
    });
  });

  it('is the other’s where nothing was changed here, and the other way round', () => {
    fc.assert(
      fc.property(words, words, (base, text) => {
        expect(mergeWords(base, base, text)).toEqual({ text: base === text ? base : text, lost: null });
        expect(mergeWords(base, text, base)).toEqual({ text, lost: null });
        expect(mergeWords(base, text, text)).toEqual({ text, lost: null });
      }),
    );
  });

  it('loses no word that either added, or says whose version was left out', () => {
    fc.assert(
      fc.property(words, fc.nat(), words, fc.nat(), words, (base, at, mine, other, theirs) => {
        const withAdded = (place: number, added: string) => {
          const all = base.split(' ').filter(Boolean);
          return all.toSpliced(place % (all.length + 1), 0, ...added.split(' ').filter(Boolean)).join(' ');
        };
        const merged = mergeWords(base, withAdded(at, mine), withAdded(other, theirs));
        if (merged.lost !== null) return;
        const count = (text: string) => text.split(' ').filter(Boolean).length;
        const same = withAdded(at, mine) === withAdded(other, theirs);
        expect(count(merged.text)).toBe(count(base) + count(mine) + (same ? 0 : count(theirs)));
      }),
    );
  });
});

describe('a field that two windows changed', () => {
  it('is united by its languages', () => {
    const base = { en: 'Hall', ru: 'Зал' };
    const merged = mergeValue(base, { en: 'Hall A', ru: 'Зал' }, { en: 'Hall', ru: 'Зал Б' });
    expect(merged).toEqual({ value: { en: 'Hall A', ru: 'Зал Б' }, lost: null });
  });

  it('says the same whatever spaces stand at its ends', () => {
    expect(saysTheSame('Hall ', 'Hall')).toBe(true);
    expect(saysTheSame(null, '')).toBe(true);
    expect(saysTheSame({ en: 'Hall' }, { ru: '', en: ' Hall' })).toBe(true);
    expect(saysTheSame({ en: 'Hall' }, { ru: 'Hall' })).toBe(false);
  });
});
