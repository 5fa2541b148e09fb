import { expect, test } from 'vitest';

import { followSaved, isTakenBack } from '@/pickers/follow-saved';

test('a field that shows what was saved takes over what the register holds now', () => {
  expect(
    followSaved({ theme: 'A', note: 'B' }, { theme: 'A', note: 'B' }, { theme: 'C', note: 'B' }),
  ).toEqual(['theme']);
});

test('a field in which somebody types keeps what they typed', () => {
  expect(followSaved({ theme: 'Alm' }, { theme: 'A' }, { theme: 'Al' })).toEqual([]);
});

test('a space typed at the end does not keep a field from following Undo', () => {
  expect(followSaved({ theme: 'Almaty ' }, { theme: 'Almaty' }, { theme: '' })).toEqual(['theme']);
});

test('what was saved and undone before the screen heard of it is taken back', () => {
  expect(isTakenBack('Almaty', 'Almaty', '')).toBe(true);
  expect(isTakenBack({ en: 'Almaty', ru: '' }, { en: 'Almaty', ru: '' }, { en: '', ru: '' })).toBe(true);
});

test('what is typed on meanwhile stays, and so does what the register holds but for a space', () => {
  expect(isTakenBack('Almaty P', 'Almaty', '')).toBe(false);
  expect(isTakenBack('Almaty ', 'Almaty ', 'Almaty')).toBe(false);
});
