import { describe, expect, test } from 'vitest';

import { pairOfWords } from '@/features/outcome/statements/pair-of-words';

import { aStatement } from '../../../helpers/builders';

const texts = {
  en: 'Participants welcomed the hosts. They agreed to print an atlas.',
  ru: 'Участники приветствовали хозяев. Они договорились издать атлас.',
};
const welcome = aStatement({ language: 'en', text: 'Participants welcomed the hosts.', class: 'courtesy' });
const agree = aStatement({ language: 'en', text: 'They agreed to print an atlas.', class: 'decision' });
const choose = (words: string, kind?: 'decision' | 'courtesy', all = texts) => ({
  chosen: {
    place: { start: all.ru.indexOf(words), end: all.ru.indexOf(words) + words.length },
    language: 'ru',
    proposal: kind ? { class: kind } : {},
  },
  all,
});
const pair = ({ chosen, all }: ReturnType<typeof choose>, ...statements: (typeof welcome)[]) =>
  pairOfWords(chosen, all, statements);

describe('words chosen in another language', () => {
  test('are the statement whose sentence they are, not the first that waits', () => {
    expect(pair(choose('договорились издать атлас', 'decision'), welcome, agree)).toEqual({
      statement: agree,
      isLikely: true,
    });
  });

  test('are the one of their class where the texts have no sentences in common', () => {
    const all = { ...texts, ru: 'Встреча прошла хорошо. Договорились издать атлас. Всё.' };
    expect(pair(choose('Договорились издать атлас', 'decision', all), welcome, agree)?.statement).toBe(agree);
  });

  test('are not likely another sentence’s statement, and none where all are paired', () => {
    expect(pair(choose('Участники приветствовали хозяев.', 'courtesy'), agree)).toEqual({
      statement: agree,
      isLikely: false,
    });
    const done = { ...agree, translations: { ru: 'Они договорились издать атлас.' } };
    expect(pair(choose('Участники приветствовали', 'courtesy'), done)).toBeNull();
  });
});
