import { describe, expect, it } from 'vitest';

import { hashOfCell, readTrace, writeTrace } from '@/formats/tables/trace';

describe('what a row remembers of its writing', () => {
  const written = writeTrace(
    new Map([
      ['given', 'Ada'],
      ['id', '018c-1'],
    ]),
    'en',
    1_700_000_000_000,
  );

  it('is its language, its time and a hash of every cell and of its record', () => {
    const trace = readTrace(written);
    expect(trace).toMatchObject({ language: 'en', writtenAt: 1_700_000_000_000 });
    expect(trace?.hashes.get('id')).toBe(hashOfCell('018c-1'));
  });

  it('is nothing once it was cut short, altered or written by a later version', () => {
    const [version = '', language = '', time = ''] = written.split(' ');
    expect(readTrace([version, language, time].join(' '))).toBeNull();
    expect(readTrace(written.replace('given:', 'given'))).toBeNull();
    expect(readTrace(`9${written.slice(1)}`)).toBeNull();
  });
});
