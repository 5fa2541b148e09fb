import { describe, expect, it } from 'vitest';
import { documentTitlesIn } from '@/formats/narrative/document-titles';

const titlesOf = (text: string) => [...documentTitlesIn(text)].map(({ index, 0: title }) => [index, title]);

describe('titles of documents', () => {
  it('are found on any line, each at its place', () => {
    expect(
      titlesOf('Nothing here.\nThey adopted the Samarkand Declaration and a Work Plan for 2024–2025.'),
    ).toEqual([
      [31, 'Samarkand Declaration'],
      [59, 'Work Plan for 2024–2025'],
    ]);
  });

  it('may quote words that go on below', () => {
    const title = 'Декларация «О мерах\nпо защите детей»';
    expect(titlesOf(`принята ${title} единогласно.\nПлан работы`)).toEqual([
      [8, title],
      [58, 'План работы'],
    ]);
  });

  it('are none where no line has a word of their kind', () => {
    expect(
      titlesOf('Senior Officials of Kazakhstan met in Almaty.\nСтаршие должностные лица встретились.'),
    ).toEqual([]);
  });
});
