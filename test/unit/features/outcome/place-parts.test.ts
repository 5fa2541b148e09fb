import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeParts, type PartPlace } from '@/features/outcome/paragraphs/place-parts';
import { partsOfPasted } from '@/features/outcome/paragraphs/split-pasted';

const told = (text: string, chosen: Readonly<Record<string, PartPlace>> = {}) =>
  placeParts(partsOfPasted(text), chosen).map((one) =>
    one.kind === 'paragraph'
      ? `${one.paragraph.number ?? '?'} ${one.paragraph.text}`
      : `${one.part.place}: ${one.part.text}`,
  );

describe('lines without a number', () => {
  const text =
    'FEES OF FERRIES\n1. Delegations compared the fees.\nCarriers were heard.\n2. Delegations will meet.\nDelegations thanked the crew.';

  it('are no paragraph before the first number, go on between two, and are one of their own at the end', () => {
    expect(told(text)).toEqual([
      'out: FEES OF FERRIES',
      '1 Delegations compared the fees. Carriers were heard.',
      'on: Carriers were heard.',
      '2 Delegations will meet.',
      '? Delegations thanked the crew.',
    ]);
  });

  it('that head what follows are headings between two paragraphs, and above the first only beside such', () => {
    const kindOf = (words: string, chosen: Readonly<Record<string, PartPlace>> = {}) =>
      placeParts(partsOfPasted(words), chosen).map((one) =>
        one.kind === 'paragraph' ? one.paragraph.kind : one.part.place,
      );
    const first = '1. Delegations compared the fees.';
    const second = '2. Delegations will meet.';
    expect(kindOf(`${first}\nNext steps\n${second}\nAnnex`)).toEqual([
      'numbered',
      'heading',
      'numbered',
      'out',
    ]);
    expect(kindOf(`SUMMARY BY THE CHAIR\nFees\n${first}\nДальнейшие шаги\n${second}`)).toEqual([
      'out',
      'heading',
      'numbered',
      'heading',
      'numbered',
    ]);
    expect(kindOf(`Fees\n${first}\n${second}`)).toEqual(['out', 'numbered', 'numbered']);
    expect(kindOf(`${first}\nNext steps\n${second}`, { 'Next steps': 'own' })[1]).toBe('numbered');
    expect(kindOf(`${first}\n${second}\nDelegations sailed.`, { 'Delegations sailed.': 'heading' })[2]).toBe(
      'heading',
    );
  });

  it('are no headings where a sub-paragraph follows, which would be a part of nothing below them', () => {
    const list =
      '1. States will:\n(a) open the posts;\nANNEX TO THE REPORT\n(b) share the registers.\n2. They thanked the host.';
    const numbers = [
      '1 States will:',
      'a open the posts;',
      'out: ANNEX TO THE REPORT',
      'b share the registers.',
      '2 They thanked the host.',
    ];
    expect(told(list)).toEqual(numbers);
    expect(told(list, { 'ANNEX TO THE REPORT': 'heading' })).toEqual(numbers);
    const [, , line] = placeParts(partsOfPasted(list), {});
    expect(line?.kind === 'loose' ? line.part.places : []).toEqual(['own', 'on', 'out']);
  });

  it('become what was chosen', () => {
    expect(told(text, { 'Delegations thanked the crew.': 'on', 'Carriers were heard.': 'out' })).toEqual([
      'out: FEES OF FERRIES',
      '1 Delegations compared the fees.',
      'out: Carriers were heard.',
      '2 Delegations will meet. Delegations thanked the crew.',
      'on: Delegations thanked the crew.',
    ]);
  });

  it('are all shown, whatever the text', () => {
    const line = fc.constantFrom(
      '1. One was said.',
      '2. Two.',
      'A LINE',
      'Words on their own.',
      'go on',
      '',
      '(a) x;',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const shown = placeParts(partsOfPasted(lines.join('\n')), {})
          .map((one) => (one.kind === 'paragraph' ? one.paragraph.text : one.part.text))
          .join(' ');
        for (const one of lines) expect(shown).toContain(one.replace(/^(?:\d\.|\(a\)) /u, '').trim());
      }),
    );
  });
});
