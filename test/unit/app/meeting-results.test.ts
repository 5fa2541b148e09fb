import { expect, test, vi } from 'vitest';

import { meetingResults } from '@/app/palette/meeting-results';
import type { MeetingRow } from '@/store/register';

import { aMeeting } from '../../helpers/builders';

const rowOf = (fields: Parameters<typeof aMeeting>[0]): MeetingRow => ({
  ...aMeeting(fields),
  delegations: 0,
  attendances: 0,
  paragraphs: 0,
});

test('the meetings are read when the palette opens, and not for every letter', async () => {
  const meetingRows = vi.fn(async () => [
    rowOf({ title: { en: 'Baku round' } }),
    rowOf({ city: { en: 'Astana' } }),
  ]);
  const { find } = meetingResults({ meetingRows }, 'en', (key) => key);
  const { signal } = new AbortController();
  await find('', signal);
  const found = await Promise.all(['b', 'ba', 'bak'].map(async (query) => find(query, signal)));
  expect(found.at(-1)?.map(({ title }) => title)).toEqual(['Baku round']);
  expect(meetingRows).toHaveBeenCalledTimes(1);
  await find('', signal);
  expect(meetingRows).toHaveBeenCalledTimes(2);
});

test('opened among hundreds of meetings, only the few that are shown are put in words', async () => {
  const rows = Array.from({ length: 500 }, (_, index) =>
    rowOf({ type: 'other', ordinal: index + 1, title: {} }),
  );
  const t = vi.fn((key: string) => key);
  const { find } = meetingResults({ meetingRows: async () => rows }, 'en', t);
  expect(await find('', new AbortController().signal)).toHaveLength(3);
  expect(t.mock.calls.length).toBeLessThan(20);
});
