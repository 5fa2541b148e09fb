import { expect, test } from 'vitest';

import { valueInWords } from '@/pickers/history/value-in-words';

import { createTranslate } from '../features/meetings/create-translate';

test('a picture is told by its name and size, not by the hashes under which it is kept', () => {
  const logo = {
    sha256: 'a'.repeat(64),
    mediaType: 'image/svg+xml',
    name: 'emblem.svg',
    width: 240,
    height: 80,
    fallback: 'b'.repeat(64),
  };
  const nobody = { parties: [], partyNames: [], personNames: [], delegations: [], date: null };
  const said = (language: 'en' | 'ru') =>
    valueInWords(logo, { table: 'houseForms', path: 'logo' }, nobody, language, createTranslate(language));
  expect(said('en')).toBe('emblem.svg (240 × 80 pixels)');
  expect(said('ru')).toBe('emblem.svg (240 × 80 пикс.)');
});
