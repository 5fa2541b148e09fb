import { describe, expect, it } from 'vitest';
import { readNarrative } from '@/formats/narrative/read-narrative';

const outcomeOf = (text: string) =>
  readNarrative({
    text: `2nd Senior Officials Meeting\n\n22 September 2015\n\n${text}`,
    file: 'a.txt',
    sha256: '',
  })
    .meetings.flatMap((meeting) => meeting.paragraphs ?? [])
    .map(({ number, text: words }) => `${number ?? '-'} ${words}`);

describe('an outcome lettered in Russian', () => {
  const lettered = (letters: string) =>
    outcomeOf(
      [...letters].map((letter) => `${letter}) Просить Секретариат доложить о пункте.`).join('\n\n'),
    ).map((line) => line.charAt(0));

  it.each([
    ['абвгдежзиклмнопрстуфхцчшщыэюя', 'as word processors count'],
    ['абвгдежиклмнпрстуфхцшщэюя', 'as the standard for papers has it'],
    ['абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'by every letter'],
  ])('is read whole: %s, %s', (letters) => {
    expect(lettered(letters)).toEqual([...letters]);
  });

  it('does not go on over a letter that every list has', () => {
    expect(lettered('абд')).toEqual(['а', 'б']);
  });
});

describe('an outcome of one numbered paragraph', () => {
  it('is read as any other', () => {
    expect(outcomeOf('1. Participants from Kazakhstan agreed to establish a working group.\n')).toEqual([
      '1 Participants from Kazakhstan agreed to establish a working group.',
    ]);
  });

  it.each([
    ['1. Home'],
    ['1. News of the region and other links'],
    ['7. Participants agreed to meet again soon.'],
  ])('is not made of a number that happens to stand there: %s', (line) => {
    expect(outcomeOf(`${line}\n`).filter((words) => /^\d/u.test(words))).toEqual([]);
  });
});

describe('an outcome from which paragraphs were taken out', () => {
  it('keeps the numbers behind the gap, of whole sentences alone', () => {
    const told = 'Participants agreed to share the data.';
    const numbers = (text: string) => outcomeOf(text).map((line) => line.charAt(0));
    expect(numbers(`1. ${told}\n2. ${told}\n4. Malta reported that wages rose.\n5. ${told}`)).toEqual([
      '1',
      '2',
      '4',
      '5',
    ]);
    expect(
      numbers(`1. ${told}\n2. ${told}\n4. Annex on wages\n9. ${told}`).filter((one) => one > '2'),
    ).toEqual([]);
  });
});
