import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { stepOfBlock } from '@/domain/level-blocks';
import { matchHeadings } from '@/domain/match-headings';
import { outcomeLines } from '@/domain/number-paragraphs';
import { pastHeadings } from '@/domain/past-headings';
import type { Paragraph } from '@/domain/paragraph';

import { aParagraph } from '../../helpers/builders';

const kinds = fc.array(fc.constantFrom('numbered' as const, 'heading' as const), { maxLength: 14 });

const textOf = (own: readonly Paragraph['kind'][]) =>
  own.map((kind, at) => aParagraph({ kind, id: `p${at}` }));
const linesOf = (text: readonly Paragraph[]) =>
  text.map(({ kind, id }) => ({ kind, paragraphId: kind === 'heading' ? null : id }));

describe('the headings of a text in another language', () => {
  test('are those at the same place where both texts have the same', () => {
    fc.assert(
      fc.property(kinds, (own) => {
        const text = textOf(own);
        const isText = own.includes('numbered');
        const wanted = text.map(({ kind, id }) => (kind === 'heading' && isText ? id : null));
        expect(matchHeadings(linesOf(text), outcomeLines(text))).toEqual(wanted);
      }),
    );
  });

  test('are no two the same, and none is a paragraph, whatever either text leaves out', () => {
    fc.assert(
      fc.property(kinds, fc.array(fc.boolean(), { minLength: 14 }), (own, left) => {
        const text = textOf(own);
        const other = linesOf(text).filter((_, at) => left[at] !== true);
        const found = matchHeadings(other, outcomeLines(text)).filter((id) => id !== null);
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) expect(text.find((one) => one.id === id)?.kind).toBe('heading');
      }),
    );
  });

  test('are none where the paragraph below has no counterpart', () => {
    const lines = [
      { kind: 'heading', paragraphId: null },
      { kind: 'numbered', paragraphId: null },
    ] as const;
    expect(matchHeadings(lines, outcomeLines(textOf(['heading', 'numbered'])))).toEqual([null, null]);
  });
});

test('a sub-paragraph that moves by a step comes to stand below a paragraph, never right below a heading', () => {
  const entry = fc.record({
    kind: fc.constantFrom('numbered' as const, 'heading' as const),
    level: fc.nat(2),
  });
  const list = fc
    .array(entry, { minLength: 2, maxLength: 14 })
    .map((rows) => rows.map(({ kind, level }) => ({ kind, level: kind === 'heading' ? 0 : level })));
  fc.assert(
    fc.property(
      list,
      fc.nat(13),
      fc.constantFrom('up' as const, 'down' as const),
      (rows, index, direction) => {
        const at = index % rows.length;
        const level = rows[at]?.level ?? 0;
        const step = stepOfBlock(rows, at, direction);
        const place = step === null ? null : pastHeadings(rows, level, step, direction);
        if (place === null || level === 0) return;
        expect(place).toBeGreaterThan(0);
        expect(rows[place - 1]?.kind).toBe('numbered');
      },
    ),
  );
});
