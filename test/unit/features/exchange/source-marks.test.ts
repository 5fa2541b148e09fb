import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Mark } from '@/features/exchange/review/mark-spans';
import { marksByBlock, segmentsOf } from '@/features/exchange/review/segments';
import { blockAt, splitSource } from '@/features/exchange/review/split-source';

const mark = (start: number, end: number, kind: Mark['kind'] = 'state', fact = `${start}-${end}`): Mark => ({
  start,
  end,
  kind,
  fact: kind === 'dropped' || kind === 'unplaced' ? null : fact,
});

describe('the text in blocks', () => {
  it('begins a block after a blank line and before a numbered item', () => {
    const text = 'Title\n\n1. One\nmore of one\n2. Two\n\n\n(a) Three';
    const words = splitSource(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Title', '1. One\nmore of one', '2. Two', '(a) Three']);
  });

  it('holds every character but white space, in pieces that can be laid out', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const blocks = splitSource(text);
        const covered = blocks.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
    const endless = splitSource('x'.repeat(50_000));
    expect(Math.max(...endless.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4_000);
  });

  it('finds the block of an offset', () => {
    const blocks = splitSource('one\n\ntwo\n\nthree');
    expect([0, 4, 6, 13].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 1, 2]);
  });
});

describe('the marks of a block', () => {
  it('shows the narrowest of marks that lie in one another and keeps all facts', () => {
    const block = { start: 0, end: 30 };
    const marks = [mark(0, 30, 'passage', 'paragraph'), mark(5, 15, 'state', 'delegation')];
    const [before, inside, behind] = segmentsOf(block, marks);
    expect(before).toMatchObject({ kind: null, fact: 'paragraph' });
    expect(inside).toMatchObject({ kind: 'state', fact: 'delegation', facts: ['paragraph', 'delegation'] });
    expect(behind).toMatchObject({ start: 15, end: 30, fact: 'paragraph' });
  });

  it('cuts marks that overlap without losing or doubling a character', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const marks = pairs.filter(([a, b]) => a !== b).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)));
        const segments = segmentsOf({ start: 10, end: 50 }, marks);
        expect(segments[0]?.start).toBe(10);
        expect(segments.at(-1)?.end).toBe(50);
        segments.slice(1).forEach(({ start }, index) => expect(start).toBe(segments[index]?.end));
        for (const { start, end, facts } of segments) {
          const own = marks.filter((one) => one.start <= start && one.end >= end);
          expect(new Set(facts)).toEqual(new Set(own.map(({ fact }) => fact)));
        }
      }),
    );
  });

  it('shows what was dropped as dropped, whatever else was seen in it', () => {
    const [segment] = segmentsOf({ start: 0, end: 4 }, [mark(0, 4, 'dropped'), mark(0, 4, 'detail', 'x')]);
    expect(segment?.kind).toBe('dropped');
  });

  it('puts a mark that runs over several blocks into each of them', () => {
    const blocks = splitSource('one\n\ntwo\n\nthree');
    const byBlock = marksByBlock([mark(1, 7), mark(10, 12)], blocks);
    expect(byBlock.map((marks) => marks.length)).toEqual([1, 1, 1]);
  });
});
