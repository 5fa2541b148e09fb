import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import {
  dateOfRow,
  isAccepted,
  returnedSheet,
  type ReturnedSheet,
} from '@/features/recommendations/sheets/returned-sheet';
import type { PlannedReport } from '@/formats/follow-up-sheet/planned-report';

const row: PlannedReport = {
  line: 5,
  kind: 'report',
  recommendationId: 'r1',
  reference: 'SOM 2 (2015), para. 1',
  text: '',
  status: 'implemented',
  date: null,
  owner: null,
  due: null,
  done: 'Adopted.',
  language: 'en',
  extras: [],
  problems: [{ code: 'status-guessed', text: 'Implemneted', status: 'implemented' }],
};

beforeEach(() => {
  returnedSheet.begin('Pakistan.xlsx', { name: 'Sheet', rows: [], merges: [], dateSystem: 1900 });
});

afterEach(() => returnedSheet.end());

describe('a decision on a row', () => {
  test('counts for what the row was when it was made', () => {
    returnedSheet.decide(row, { accepted: true });
    expect(isAccepted(row, current())).toBe(true);
    const asksMore = { ...row, problems: [...row.problems, { code: 'not-addressed' } as const] };
    expect(isAccepted(asksMore, current())).toBe(false);
    expect(isAccepted({ ...row, recommendationId: 'r2' }, current())).toBe(false);
  });

  test('goes when the sheet is said to be of another State', () => {
    returnedSheet.decide(row, { accepted: true });
    returnedSheet.setParty('p2');
    expect(isAccepted(row, current())).toBe(false);
  });
});

describe('a file with several sheets', () => {
  const sheet = (name: string) => ({ name, rows: [], merges: [], dateSystem: 1900 }) as const;

  test('is reviewed one after another, each asked anew, at the same meeting', () => {
    returnedSheet.begin('All.xlsx', sheet('Kazakhstan'), [sheet('Uzbekistan'), sheet('Tajikistan')]);
    returnedSheet.setMeeting('m1');
    returnedSheet.setParty('p1');
    returnedSheet.decide(row, { accepted: true });
    returnedSheet.goOn();
    expect(current()).toMatchObject({ sheet: { name: 'Uzbekistan' }, partyId: null, meetingId: 'm1' });
    expect(isAccepted(row, current())).toBe(false);
    returnedSheet.goOn();
    expect(current()).toMatchObject({ sheet: { name: 'Tajikistan' }, more: [] });
    returnedSheet.goOn();
    expect(returnedSheet.current).toBeNull();
  });
});

describe('the date of a row', () => {
  const dateOf = (patch: Partial<PlannedReport>) => dateOfRow({ ...row, problems: [], ...patch }, current());

  test('is its own, else that of the sheet, and none where its words are no date', () => {
    const { openedOn } = current();
    expect(dateOf({ date: '2024-03' })).toBe('2024-03');
    expect(dateOf({})).toBe(openedOn);
    const unread = { problems: [{ code: 'date-unread', text: 'next year' } as const] };
    expect(dateOf(unread)).toBeNull();
    returnedSheet.decide({ ...row, ...unread }, { date: '2025', accepted: true });
    expect(dateOf(unread)).toBe('2025');
  });
});

describe('the date of reports that give none', () => {
  test('goes when a meeting dates them, unless somebody chose it', () => {
    const { openedOn } = current();
    returnedSheet.setMeeting('m1');
    expect(current().date).toBeNull();
    returnedSheet.setMeeting(null);
    expect(current().date).toBe(openedOn);
    returnedSheet.change({ date: '2024-03' });
    returnedSheet.setMeeting('m1');
    expect(current().date).toBe('2024-03');
  });
});

function current(): ReturnedSheet {
  if (!returnedSheet.current) throw new Error('nothing is open');
  return returnedSheet.current;
}
