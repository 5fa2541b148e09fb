import { describe, expect, it } from 'vitest';

import { sustainableDevelopmentGoals } from '@/domain/reference/sdg';
import { sdgTargets } from '@/domain/reference/sdg-targets';
import { groupTerms, themeTerms } from '@/domain/reference/tag-terms';
import { tagIn, tagKey } from '@/domain/tag-key';
import { findTags } from '@/formats/narrative/find-tags';
import { tagChoices, valueInUse } from '@/pickers/tags/tag-choices';
import { someTagWords } from '../../helpers/builders';

const theme = (value: string) => ({ kind: 'theme' as const, value });

describe('a theme', () => {
  it('is the same in every language it is known in, and shown in the one that is asked for', () => {
    expect(tagIn(theme('border management'), 'ru', [])).toBe('Управление границами');
    expect(tagIn(theme('Управление границами'), 'en-GB', [])).toBe('Border management');
    expect(tagKey(theme('управление  границами'), [])).toBe(tagKey(theme('Border management'), []));
    expect(tagIn(theme('Winter supplies'), 'ru', [])).toBe('Winter supplies');
  });

  it('is called what the house calls it, before the terms of the field', () => {
    const own = [
      someTagWords({ words: { en: 'Winter supplies', ru: 'Зимние запасы' } }),
      someTagWords({ words: { en: 'Border management', ru: 'Пограничный режим' } }),
    ];
    expect(tagIn(theme('Winter supplies'), 'ru', own)).toBe('Зимние запасы');
    expect(tagIn(theme('border management'), 'ru', own)).toBe('Пограничный режим');
    expect(tagKey(theme('зимние запасы'), own)).toBe(tagKey(theme('Winter supplies'), own));
  });

  it('is proposed in the language of the interface and kept under the value that is in use', () => {
    const asked = { kind: 'theme', language: 'ru', own: [], t: String as never } as const;
    const used = ['Border management'];
    const choices = tagChoices({ ...asked, typed: 'border', used, present: [] });
    expect(choices).toContainEqual({ id: 'Border management', label: 'Управление границами' });
    expect(tagChoices({ ...asked, typed: 'border', used, present: [theme('управление границами')] })).toEqual(
      [],
    );
    expect(valueInUse('theme', 'Управление границами', used, [])).toBe('Border management');
    expect(valueInUse('theme', 'Зима', used, [])).toBe('Зима');
  });

  it('is found in a text whatever the endings of its words', () => {
    expect(findTags('Обеспечить доступ детей без гражданства к регистрации рождений', 'ru')).toEqual({
      themes: ['Регистрация и документирование', 'Безгражданство'],
      groups: ['Дети'],
    });
    expect(findTags('Nothing of the kind', 'en')).toEqual({ themes: [], groups: [] });
  });
});

describe('the terms', () => {
  it('are each known once in either language', () => {
    for (const terms of [themeTerms, groupTerms]) {
      expect(new Set(terms.map(({ en }) => en)).size).toBe(terms.length);
      expect(new Set(terms.map(({ ru }) => ru)).size).toBe(terms.length);
    }
  });

  it('of the 2030 Agenda are 17 goals and 169 targets, each of a goal, in order and named in both languages', () => {
    expect(sustainableDevelopmentGoals).toHaveLength(17);
    expect(new Set(sdgTargets.map(({ target }) => target)).size).toBe(169);
    const goals = sdgTargets.map(({ target }) => Number(target.split('.')[0]));
    expect(goals).toEqual(goals.toSorted((a, b) => a - b));
    expect(new Set(goals)).toEqual(new Set(sustainableDevelopmentGoals.map(({ goal }) => goal)));
    for (const { en, ru } of sdgTargets) expect(/[a-z]/iu.test(en) && /[а-яё]/iu.test(ru)).toBe(true);
  });

  it('of the Agenda are found by number and by words', () => {
    const asked = {
      kind: 'sdg',
      language: 'en',
      own: [],
      used: [],
      present: [],
      t: String as never,
    } as const;
    const ids = (typed: string) => tagChoices({ ...asked, typed }).map(({ id }) => id);
    expect(ids('10.7')).toEqual(['10.7']);
    expect(ids('10').slice(0, 3)).toEqual(['10', '10.1', '10.2']);
    expect(ids('remittances')).toEqual(['10.c']);
    expect(ids('миграция').at(0)).toBe('10.7');
  });
});
