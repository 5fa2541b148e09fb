import { describe, expect, it } from 'vitest';

import { guessProcess } from '@/formats/draft/guess-process';

describe('the process that texts are about', () => {
  it('is the one they name most often, not a guest named in passing', () => {
    const text =
      'The meeting of the Almaty process heard the Secretariat of the Prague Process. The Almaty Process goes on.';
    expect(guessProcess([text])).toBe('Almaty Process');
  });

  it('is found in Russian, whatever the case of its name', () => {
    expect(guessProcess(['Государства-члены Алматинского процесса приняли решение.'])).toBe(
      'Алматинский процесс',
    );
  });

  it('may be one that is not in the reference', () => {
    expect(guessProcess(['Senior officials of the Samara Dialogue met in Samara.'])).toBe('Samara Dialogue');
  });

  it('is left open when none is named', () => {
    expect(guessProcess(['Ministers met.', ''])).toBe('');
  });
});
