import { describe, expect, it } from 'vitest';
import { nameFinder } from '@/formats/draft/name-patterns';

const find = nameFinder([
  { name: 'SC', printedAs: 'СС', words: 'Степной совет', language: 'ru' },
  { name: 'SC', printedAs: 'SC', words: 'SC+3', language: 'en' },
  { name: 'RWF', printedAs: 'River-Water Forum', words: 'River-Water Forum', language: 'en' },
  { name: 'Forum', printedAs: 'Forum', words: 'Forum', language: 'en' },
]);
const namesIn = (text: string) =>
  find(text).map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`);

describe('names in a text', () => {
  it('are found in any case of Russian, and with any hyphen', () => {
    expect(namesIn('Заседание СТЕПНОГО СОВЕТА')).toEqual(['SC: СТЕПНОГО СОВЕТА']);
    expect(namesIn('the river‐water forum')).toEqual(['RWF: river‐water forum', 'Forum: forum']);
  });

  it('keep their capitals where they are abbreviations', () => {
    expect(namesIn('an SC+3 meeting, no sc+3')).toEqual(['SC: SC+3']);
  });

  it('are whole words', () => {
    expect(namesIn('Forums, a reForum')).toEqual([]);
  });

  it('are found over the end of a line, each place of them', () => {
    expect(namesIn('River-Water\nForum; Forum')).toEqual([
      'RWF: River-Water\nForum',
      'Forum: Forum',
      'Forum: Forum',
    ]);
  });
});
