import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from '@/domain/canonical-json';

describe('canonical JSON', () => {
  it('says what the value says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON.parse alone keeps a key called __proto__ apart; -0 has no text of its own.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is one text whatever order the keys came in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  it('leaves out what is undefined and keeps null', () => {
    expect(canonicalJson({ b: undefined, a: null, c: [undefined] })).toBe('{"a":null,"c":[null]}');
  });

  it('keeps a key called __proto__ and half a surrogate pair', () => {
    const odd: unknown = JSON.parse('{"__proto__":1,"a":"\\ud800"}');
    expect(canonicalJson(odd)).toBe('{"__proto__":1,"a":"\\ud800"}');
  });
});
