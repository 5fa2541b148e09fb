import { describe, expect, it, vi } from 'vitest';

import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { keepReview, keptReview } from '@/pickers/tables/kept-reviews';
import { beginReview, isTouched, type OpenReview } from '@/pickers/tables/open-review';

const list = { kind: 'paste', pasted: { text: 'Country\tName\nAtlantis\tAda Lee', html: '' } } as const;
const file = { kind: 'file', name: 'people.xlsx', sheets: [] } as const;
const answered = (review: OpenReview): OpenReview => ({
  ...review,
  progress: { ...review.progress, answers: new Map([['Atlantis', { kind: 'skip' }]]) },
});

describe('a review that was left open', () => {
  it('is found with what was answered in it, by the meeting it is of', async () => {
    const review = answered(beginReview('1', list));
    keepReview('meeting', beginReview('1', list));
    keepReview('meeting', review);
    expect(await keptReview('meeting')).toEqual(review);
    expect(await keptReview('another')).toBeNull();
  });

  it('gives way to another table, of which nothing was answered', async () => {
    keepReview('meeting', answered(beginReview('1', list)));
    keepReview('meeting', beginReview('2', file));
    const found = await keptReview('meeting');
    expect(found).toMatchObject({ id: '2', input: file });
    expect(found?.progress.answers.size).toBe(0);
  });

  it('is gone once it is brought in, and a paste that still waits for its list is not kept', async () => {
    keepReview('meeting', beginReview('1', list));
    keepReview('meeting', null);
    expect(await keptReview('meeting')).toBeNull();
    keepReview('meeting', beginReview('2', { kind: 'paste', pasted: { text: '', html: '' } }));
    expect(await keptReview('meeting')).toBeNull();
  });
});

describe('reviews of one meeting in two windows', () => {
  async function twoWindows() {
    vi.resetModules();
    const other = await import('@/pickers/tables/kept-reviews');
    expect(other.keepReview).not.toBe(keepReview);
    return other;
  }

  it('are each found whole as the one that was worked on last', async () => {
    const other = await twoWindows();
    keepReview('two', beginReview('1', list));
    await keptReview('two');
    other.keepReview('two', beginReview('2', file));
    expect(await other.keptReview('two')).toEqual(beginReview('2', file));
    keepReview('two', answered(beginReview('1', list)));
    await keptReview('two');
    expect(await other.keptReview('two')).toEqual(answered(beginReview('1', list)));
  });

  it('are not forgotten by the other being brought in', async () => {
    const other = await twoWindows();
    keepReview('apart', beginReview('1', list));
    await keptReview('apart');
    other.keepReview('apart', beginReview('2', file));
    // Only what that window keeps is its own to forget.
    await other.keptReview('another');
    keepReview('apart', null);
    await keptReview('another');
    expect(await other.keptReview('apart')).toEqual(beginReview('2', file));
  });
});

describe('what would have to be said again', () => {
  it('is an answer, a decision, a column or a corrected text, not the mere table', () => {
    const plain = beginReview('1', list);
    const { progress } = plain;
    expect(isTouched(plain)).toBe(false);
    expect(isTouched(beginReview('2', file))).toBe(false);
    expect(isTouched(answered(plain))).toBe(true);
    const corrected = { ...progress, pasted: { text: 'Ada Lee', html: '' } };
    expect(isTouched({ ...plain, progress: corrected })).toBe(true);
    const removed = { ...noDecisions, removed: new Set(['x']) };
    expect(isTouched({ ...plain, progress: { ...progress, decisions: removed } })).toBe(true);
    const columns = { titles: 0, fields: ['party', 'name'] } as const;
    expect(isTouched({ ...plain, progress: { ...progress, columns } })).toBe(true);
  });
});
