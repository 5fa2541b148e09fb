import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withOperativeVerbs, type PlacedStatement } from '@/formats/paper/operative-verbs';
import { plainText, printable } from '@/formats/paper/rich-text';

const stressed = (text: string, statements: readonly PlacedStatement[]) =>
  withOperativeVerbs(text, statements).flatMap((inline) => (inline.kind === 'emphasis' ? [inline.text] : []));

describe('operative verbs', () => {
  it('are set apart where their statement stands', () => {
    const text = 'Participants noted the report and noted that work goes on.';
    const second = { text: 'noted that work goes on', verb: 'noted' };
    expect(withOperativeVerbs(text, [second]).map((inline) => ('text' in inline ? inline.text : ''))).toEqual(
      ['Participants noted the report and ', 'noted', ' that work goes on.'],
    );
  });

  it('are each marked once where two statements share a verb', () => {
    const text = 'They agreed to meet; they agreed to write.';
    const statement = { text: '', verb: 'agreed' };
    expect(stressed(text, [statement, statement])).toEqual(['agreed', 'agreed']);
    expect(stressed(text, [statement])).toEqual(['agreed']);
  });

  it('are whole words, in any letters and any case', () => {
    expect(stressed('They disagreed.', [{ text: '', verb: 'agreed' }])).toEqual([]);
    expect(stressed('Стороны перерешили.', [{ text: '', verb: 'решили' }])).toEqual([]);
    expect(stressed('Решили продолжить.', [{ text: '', verb: 'решили' }])).toEqual(['Решили']);
  });

  it('are not looked for as patterns', () => {
    expect(stressed('They (agreed) to .* all', [{ text: '', verb: '.*' }])).toEqual(['.*']);
  });

  it('never change a word of the text', () => {
    const statement = fc.record({ text: fc.string(), verb: fc.option(fc.string()) });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(statement, { maxLength: 4 }),
        (text, statements) => {
          const inlines = withOperativeVerbs(text, statements);
          expect(plainText({ inlines, language: 'en' })).toBe(printable(text).trim());
        },
      ),
    );
  });
});
