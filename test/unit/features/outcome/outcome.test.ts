import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numberParagraphs } from '@/domain/number-paragraphs';
import { splitPasted } from '@/features/outcome/paragraphs/split-pasted';
import { actionInText } from '@/features/outcome/paragraphs/text-key';
import { locateWords } from '@/domain/locate-words';
import { placeStatements } from '@/domain/followed-words';
import { markPlaces, statementAt } from '@/features/outcome/statements/mark-statements';
import { nearestSentence, proposeForWords, proposeStatements } from '@/formats/narrative/propose-statements';
import type { Paragraph } from '@/domain/paragraph';
import { aStatement } from '../../../helpers/builders';

const aParagraph = (id: string, level: number, number: string | null = null): Paragraph => ({
  id,
  meetingId: 'm',
  order: id,
  kind: 'numbered',
  level,
  number,
  text: {},
});

describe('the statements of a paragraph', () => {
  const text =
    'Participants agreed to meet, as far as possible, every year. They welcomed the support of UNHCR.';

  it('are proposed from the verbs of the field', () => {
    expect(proposeStatements(text)).toMatchObject([
      { actor: 'Participants', class: 'decision', followUp: 'yes', qualifier: 'as far as possible' },
      { verb: 'welcomed', class: 'courtesy', followUp: 'no' },
    ]);
    expect(proposeStatements('Участники подчеркнули важность диалога.')).toMatchObject([
      { actor: 'Участники', verb: 'подчеркнули', class: 'need' },
    ]);
  });

  it('are made of the words chosen', () => {
    expect(proposeForWords(' They welcomed the support of UNHCR. ', text)).toMatchObject({
      verb: 'welcomed',
      text: 'They welcomed the support of UNHCR.',
    });
    expect(proposeForWords('every year', text)).toMatchObject({ actor: 'Participants', text: 'every year' });
    expect(proposeForWords('nothing known', 'nothing known here')).toEqual({ text: 'nothing known' });
  });

  it('are marked where they stand, and no character is lost', () => {
    const statement = aStatement({
      id: 'one',
      text: 'They welcomed the support of UNHCR.',
      actor: 'They',
      verb: 'welcomed',
    });
    const marked = markPlaces(text, placeStatements(text, [statement], 'en').placed);
    expect(marked).toContainEqual({ text: 'welcomed', mark: 'verb', statementId: 'one' });
    expect(marked).toContainEqual({ text: ' the support of UNHCR.', mark: 'statement', statementId: 'one' });
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (whole, words) => {
        const statements = words.map((one) => aStatement({ text: one, verb: one.slice(0, 3) }));
        const stretches = markPlaces(whole, placeStatements(whole, statements, 'en').placed);
        return stretches.map((part) => part.text).join('') === whole;
      }),
    );
  });

  it('are found by the caret in their words, the shorter of two that overlap', () => {
    const statements = [
      aStatement({ id: 'long', text: 'They welcomed the support of UNHCR.' }),
      aStatement({ id: 'short', text: 'welcomed the support' }),
    ];
    const { placed } = placeStatements(text, statements, 'en');
    expect(statementAt(placed, text.indexOf('support'))).toBe('short');
    expect(statementAt(placed, text.indexOf('UNHCR'))).toBe('long');
    expect(statementAt(placed, 0)).toBeNull();
  });

  it('are found again whatever white space parts their words', () => {
    expect(locateWords('a  b\nc d', 'b c')).toEqual({ start: 3, end: 6 });
    expect(locateWords('a b', 'c')).toBeNull();
    expect(locateWords('(a.b)', 'a.b')).toEqual({ start: 1, end: 4 });
  });

  it('whose words were changed find the sentence nearest to them', () => {
    expect(nearestSentence(text, 'Participants agreed to meet every second year.')).toContain(
      'agreed to meet',
    );
    expect(nearestSentence(text, 'Something else entirely')).toBeNull();
  });
});

describe('a pasted text', () => {
  it('is taken apart by its numbers and levels', () => {
    expect(
      splitPasted('1. First\nof two lines\n2) Second:\n(a) one\n(b) two\n(i) deep\n(ii) deeper\n3. Third'),
    ).toEqual([
      { level: 0, text: 'First of two lines', number: '1' },
      { level: 0, text: 'Second:', number: '2' },
      { level: 1, text: 'one', number: 'a' },
      { level: 1, text: 'two', number: 'b' },
      { level: 2, text: 'deep', number: 'i' },
      { level: 2, text: 'deeper', number: 'ii' },
      { level: 0, text: 'Third', number: '3' },
    ]);
  });

  it('without numbers is parted by blank lines, else by lines', () => {
    expect(splitPasted('One\nstill one\n\nTwo')).toHaveLength(2);
    expect(splitPasted('One\nTwo')).toHaveLength(2);
    expect(splitPasted('  ')).toEqual([]);
  });
});

describe('numbers', () => {
  it('are cited with the paragraphs they stand under, and told when they stand twice', () => {
    const numbered = numberParagraphs([
      aParagraph('a', 0, '1'),
      aParagraph('b', 1),
      aParagraph('c', 0),
      aParagraph('d', 0, '2'),
      aParagraph('e', 0, '2'),
    ]);
    expect(numbered.map(({ cited }) => cited)).toEqual(['1', '1 (a)', '1 bis', '2', '2']);
    expect(numbered.map(({ isRepeated }) => isRepeated)).toEqual([false, false, false, false, true]);
  });
});

describe('keys in a paragraph', () => {
  const key = (name: string, more = {}) => ({
    key: name,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...more,
  });
  const at = (start: number, length = 10) => ({ start, end: start, length });

  it('make the next paragraph at the end and split inside', () => {
    expect(actionInText(key('Enter'), at(10))).toEqual({ kind: 'next' });
    expect(actionInText(key('Enter'), at(4))).toEqual({ kind: 'split', at: 4 });
    expect(actionInText(key('Enter', { shiftKey: true }), at(4))).toBeNull();
  });

  it('join at the start, and leave Tab alone', () => {
    expect(actionInText(key('Backspace'), at(0))).toEqual({ kind: 'join' });
    expect(actionInText(key('Backspace'), { start: 0, end: 3, length: 10 })).toBeNull();
    expect(actionInText(key('Tab'), at(0))).toBeNull();
    expect(actionInText(key('ArrowRight', { altKey: true }), at(0))).toEqual({ kind: 'level', by: 1 });
  });
});
