import { describe, expect, it } from 'vitest';
import { effectiveLocale, parsePreferences, standardPreferences } from '@/app/preferences';

describe('stored preferences', () => {
  it('are read back as they were written', () => {
    const preferences = { language: 'ru', theme: 'dark', name: 'Айгүл Қасымова', letterKeys: false } as const;
    expect(parsePreferences(JSON.stringify(preferences))).toEqual(preferences);
  });

  it('are the standard ones where there are none, or where they cannot be read', () => {
    for (const stored of [null, '', 'not json', 'null', '42', '[]', '{}', '{"theme":']) {
      expect(parsePreferences(stored), String(stored)).toEqual(standardPreferences);
    }
  });

  it('lose only the values that are damaged', () => {
    const stored = { language: 'xx', theme: 'pink', name: 'Aigul', letterKeys: 'yes' };
    expect(parsePreferences(JSON.stringify(stored))).toEqual({ ...standardPreferences, name: 'Aigul' });
    expect(parsePreferences(JSON.stringify({ name: 7, theme: 'dark' }))).toEqual({
      ...standardPreferences,
      theme: 'dark',
    });
  });
});

describe('the language of the interface', () => {
  it('is the system’s until one is chosen', () => {
    expect(effectiveLocale(standardPreferences, ['ru-RU'])).toBe('ru');
    expect(effectiveLocale({ ...standardPreferences, language: 'en' }, ['ru-RU'])).toBe('en');
  });
});
