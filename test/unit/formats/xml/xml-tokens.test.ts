import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { attributeOf, xmlTokens } from '@/formats/xml/xml-tokens';
import { workTimeOf } from '../../../helpers/work-time';

const textOf = (xml: string) =>
  [...xmlTokens(xml)].map((token) => (token.kind === 'text' ? token.text : '')).join('');

describe('the pieces of an XML text', () => {
  it('are tags by their local names, values and words', () => {
    const [open, text, empty, close] = [...xmlTokens(`<w:a w:val='1 &amp; 2'>x<b c="/>"/></w:a>`)];
    expect(open).toEqual({ kind: 'open', name: 'a', attributes: ` w:val='1 &amp; 2'`, isEmpty: false });
    expect(attributeOf(` w:val='1 &amp; 2'`, 'val')).toBe('1 & 2');
    expect(text).toEqual({ kind: 'text', text: 'x' });
    expect(empty).toMatchObject({ name: 'b', isEmpty: true });
    expect(close).toEqual({ kind: 'close', name: 'a' });
  });

  it('keep the words that were written, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const written = words.replaceAll('&', '&amp;').replaceAll('<', '&#60;').replaceAll('>', '&#x3E;');
        expect(textOf(`<?xml version="1.0"?><!-- <a> --><a>${written}</a>`)).toBe(words);
        expect(textOf(`<a><![CDATA[${words.replaceAll(']]>', '')}]]></a>`)).toBe(words.replaceAll(']]>', ''));
      }),
    );
  });

  it('of what a file declares by itself nothing is made', () => {
    expect(textOf('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>')).toContain('&b;');
  });

  it('are taken from hostile text in one go', () => {
    const taken = workTimeOf(() => {
      for (const piece of ['<a "', '<', '<!--', '<![CDATA[', '&#', '<a b=']) textOf(piece.repeat(100_000));
    });
    expect(taken).toBeLessThan(2000);
  });
});
