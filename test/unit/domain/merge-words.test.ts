import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeValue, saysTheSame } from '@/domain/merge-value';
import { mergeWords, withTypedSpace } from '@/domain/merge-words';
import { caretAfter } from '@/pickers/use-caret-kept';

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

describe('two windows that type in one text', () => {
  const step = fc.record({
    who: fc.nat(1),
    does: fc.constantFrom('type', 'type', 'send', 'written', 'hear'),
  });
  const bases = fc.constantFrom('Adviser', 'States agreed to meet.', 'Deputy Minister of Labour');

  it('lose nothing of what either typed at its place, whatever comes first', () => {
    fc.assert(
      fc.property(bases, fc.array(step, { maxLength: 60 }), (base, steps) => {
        const register = { text: base };
        const windows = [writing(register, 0, 'b bb '), writing(register, base.length, ' aa a')] as const;
        for (const { who, does } of steps) windows[who === 0 ? 0 : 1][does]();
        for (const one of windows) one.written();
        for (const one of windows) {
          one.send();
          one.written();
        }
        for (const one of windows) one.hear();
        const [first, second] = windows;
        expect(first.shown().trim()).toBe(second.shown().trim());
        expect(first.shown().trim()).toBe(`${first.typed()}${base}${second.typed()}`.trim());
        expect([first.lost(), second.lost()]).toEqual([null, null]);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A window with its caret in the field, as the field keeps what is typed: sent, then told of, and heard of elsewhere. */
function writing(register: { text: string }, place: number, letters: string) {
  let [shown, over, caret, typed] = [register.text, register.text, place, ''];
  let sent: { readonly text: string; readonly united: string } | null = null;
  let lost: string | null = null;
  const show = (text: string) => {
    caret = caretAfter(shown, text, caret);
    shown = text;
  };
  return {
    shown: () => shown,
    typed: () => typed,
    lost: () => lost,
    type() {
      const letter = letters[typed.length % letters.length] ?? '';
      shown = shown.slice(0, caret) + letter + shown.slice(caret);
      typed += letter;
      caret += 1;
    },
    send() {
      if (sent !== null || shown === over) return;
      const merged = mergeWords(over, shown, register.text);
      lost ??= merged.lost;
      register.text = merged.text.trim();
      sent = { text: shown, united: merged.text };
    },
    written() {
      if (sent === null) return;
      const next = mergeWords(sent.text, shown, sent.united);
      over = next.lost === null ? sent.united : sent.text;
      if (next.lost === null) show(next.text);
      sent = null;
    },
    hear() {
      if (sent !== null || shown !== over) return;
      show(withTypedSpace(register.text, shown));
      over = shown;
    },
  };
}

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
