import { expect, test } from 'vitest';

import { createTextHistory } from '@/app/commands/text-history';

/** Types letter by letter at the end, ten a second. */
function typist(start = '') {
  const history = createTextHistory({ text: start, caret: start.length });
  let at = 0;
  const to = (text: string, after = 100) => {
    at += after;
    history.typed({ text, caret: text.length }, at);
  };
  const type = (words: string) => {
    for (const letter of words) to(history.now.text + letter);
  };
  return { history, to, type };
}

test('words are taken back one by one with the space behind them, and come again', () => {
  const { history, type } = typist('So ');
  type('alpha beta.  gammaa');
  const texts = [];
  while (history.canUndo) texts.push(history.undo()?.text);
  expect(texts).toEqual(['So alpha beta.  ', 'So alpha ', 'So ']);
  expect(history.undo()).toBeNull();
  expect([history.redo()?.text, history.redo()?.text]).toEqual(['So alpha ', 'So alpha beta.  ']);
  type('x');
  expect(history.canRedo).toBe(false);
});

test('what is pasted, replaced or typed after a pause or elsewhere is taken back by itself', () => {
  const { history, to, type } = typist();
  type('one');
  to('one two three');
  to('one 2 three');
  to('!one 2 three', 3_000);
  to('!one 2 threes', 3_000);
  type('t');
  const texts = [];
  while (history.canUndo) texts.push(history.undo()?.text);
  expect(texts).toEqual(['!one 2 three', 'one 2 three', 'one two three', 'one', '']);
});

test('letters taken away one after another come back together', () => {
  const { history, to } = typist('abcd');
  for (const text of ['abc', 'ab', 'a']) to(text);
  expect(history.undo()?.text).toBe('abcd');
  expect(history.now.caret).toBe(4);
});
