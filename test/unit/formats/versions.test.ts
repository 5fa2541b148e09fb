import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wordsOf } from '@/formats/versions/fold-words';
import { printText, resemblance } from '@/formats/versions/text-print';
import { compareMarks, versionMark } from '@/formats/versions/version-mark';

const text = `Closing remarks of the Chair

1. Participants thanked the Government of Kazakhstan for the co-operation and hospitality shown in Astana.
2. They agreed to meet again on 15–16 May 2019, and requested the Secretariat to prepare a concept note.`;

test('a text is known again however its lines break, its words are parted and its marks are set', () => {
  const printed = text
    .replace('Participants', 'Partici-\npants')
    .replace('hospitality', 'hospi\u00adtality')
    .replaceAll('. ', '.\n\n')
    .replace('co-operation', 'co\u2011operation');
  expect(printText(printed).letters).toBe(printText(text).letters);
  expect(printText('Встреча — ещё одна ﬁнальная').words).toBe(4);
  // One letter, and two numbers that would run into one, are another text.
  expect(printText(text.replace('2019', '2018')).letters).not.toBe(printText(text).letters);
  expect(printText(text.replace('15–16', '1516')).letters).not.toBe(printText(text).letters);
});

test('a title and a date are too little to be the same text as another', () => {
  expect(printText('Agenda, Astana, 3 May 2015')).toMatchObject({ letters: '', signature: [] });
  expect(resemblance(printText('Agenda'), printText('Agenda'))).toBe(0);
});

test('the share of runs of words that two texts have in common is estimated closely', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), (shared) => {
      const words = (from: number, count: number) =>
        Array.from({ length: count }, (_, at) =>
          `w${'abcdefghij'.at((from + at) % 10)}${from + at}x`.replace(/\d/gu, (d) =>
            'klmnopqrst'.charAt(Number(d)),
          ),
        );
      const one = words(0, 400);
      const two = [...words(0, shared), ...words(1000, 400 - shared)];
      const common = Math.max(0, shared - 2);
      const estimate = resemblance(printText(one.join(' ')), printText(two.join(' ')));
      expect(Math.abs(estimate - common / (2 * 398 - common))).toBeLessThan(0.25);
    }),
  );
});

test('words are found with their places, numbers apart', () => {
  expect(wordsOf('Co-chair, 2 ёлки').map(({ folded, start, end }) => [folded, start, end])).toEqual([
    ['cochair', 0, 8],
    ['2', 10, 11],
    ['елки', 12, 16],
  ]);
});

test.each([
  ['Closing remarks draft.docx', 'draft', 0],
  ['remarks_rev.2.docx', 'revision', 2],
  ['Remarks v3.docx', 'revision', 3],
  ['remarks FINAL.pdf', 'final', 0],
  ['Заключительное слово (проект).docx', 'draft', 0],
  ['Слово, редакция 4.docx', 'revision', 4],
  ['Слово_итоговый.docx', 'final', 0],
  ['Communique corr.1.docx', 'corrected', 1],
])('the name %s marks a version', (name, stage, number) => {
  expect(versionMark(name, '')).toMatchObject({ stage, number, place: 'name' });
});

test('a mark stands by itself, in the name or at the head of the text', () => {
  expect(versionMark('Finalisation of drafts.docx', '')).toBeNull();
  expect(versionMark('Meeting v Astane 2015.docx', '')).toBeNull();
  expect(versionMark('remarks.docx', 'DRAFT\n\nClosing remarks')).toMatchObject({
    stage: 'draft',
    place: 'text',
  });
  expect(versionMark('remarks.docx', 'Closing remarks (Rev. 2)\n')).toMatchObject({
    stage: 'revision',
    number: 2,
  });
  expect(versionMark('remarks.docx', 'The final document was adopted by consensus.\n')).toBeNull();
  // "Final draft" may be either.
  expect(versionMark('remarks final draft.docx', '')).toBeNull();
});

test('versions are put in order by what they say, and are sure only where they say it plainly', () => {
  const mark = (name: string) => versionMark(`${name}.docx`, '');
  const order = (one: string, two: string) => {
    const { order: found, isSure } = compareMarks(mark(one), mark(two));
    return [Math.sign(found), isSure];
  };
  expect(order('text final', 'text rev 9')).toEqual([1, true]);
  expect(order('text rev 1', 'text rev 2')).toEqual([-1, true]);
  expect(order('text', 'text draft')).toEqual([1, true]);
  expect(order('text rev 1', 'text')).toEqual([1, false]);
  expect(order('text', 'copy of text')).toEqual([0, false]);
});
