import { expect, it } from 'vitest';

import { storeErrorNotice } from '@/pickers/store-error-notice';
import type { StoreErrorCode } from '@/store/register';
import { noticeWords, withNotice, withoutOfPage, type Notice, type ShownNotice } from '@/ui/notice-list';

const back = { label: 'Undo', run: () => undefined };
const after = (...notices: readonly Notice[]) =>
  notices
    .reduce<readonly ShownNotice[]>((shown, notice, id) => withNotice(shown, { ...notice, id }), [])
    .map(noticeWords);

it('the same is not said twice: what is said again comes last', () => {
  expect(after({ text: 'list.csv was saved' }, { text: 'Other' }, { text: 'list.csv was saved' })).toEqual([
    'Other',
    'list.csv was saved',
  ]);
  expect(after({ kind: 'error', text: 'No room' }, { kind: 'error', text: 'No room' })).toEqual(['No room']);
});

it('only the last step has a way back', () => {
  expect(after({ kind: 'done', text: 'A', action: back }, { kind: 'done', text: 'B', action: back })).toEqual(
    ['B'],
  );
});

it('what follows from a step stands in one line with what was done, whichever is heard of first', () => {
  const removed: Notice = { kind: 'done', text: 'Removed', step: 's', action: back };
  const follows: Notice = { kind: 'done', text: '', aside: 'No longer addressed', step: 's', action: back };
  expect(after(removed, follows)).toEqual(['Removed · No longer addressed']);
  expect(after(follows, removed)).toEqual(['Removed · No longer addressed']);
  expect(after(removed, follows, { ...removed, text: 'Removed too' })).toEqual([
    'Removed too · No longer addressed',
  ]);
  expect(after(removed, { ...follows, step: 't' })).toEqual(['No longer addressed']);
});

it('errors stay where others make room', () => {
  const error: Notice = { kind: 'error', text: 'Not saved' };
  const others = [1, 2, 3, 4, 5, 6].map((count): Notice => ({ text: `${count}` }));
  expect(after(error, ...others)).toEqual(['Not saved', '3', '4', '5', '6']);
});

it('a refusal goes with the page it was said on, a failure stays until it is read', () => {
  const said = (code: StoreErrorCode) => storeErrorNotice(code, (key) => key);
  const shown = [said('locked'), said('disk-full'), { text: 'Saved' }].map((notice, id) => ({
    ...notice,
    id,
  }));
  expect(withoutOfPage(shown).map(noticeWords)).toEqual(['errors.store.disk-full', 'Saved']);
});
