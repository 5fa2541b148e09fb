import { describe, expect, it } from 'vitest';

import { honorificIn, nameWithHonorific } from '@/domain/honorific';

describe('an honorific', () => {
  it('has its own form in each language, several at once too', () => {
    expect(honorificIn('H.E.', 'ru')).toBe('Е.\u00A0П.');
    expect(honorificIn('Её Превосходительство', 'en')).toBe('H.E.');
    expect(honorificIn('H.E. Mr.', 'ru')).toBe('Е.\u00A0П. г-н');
    expect(honorificIn('His Excellency Dr.', 'ru')).toBe('Е.\u00A0П. д-р');
    expect(honorificIn('г-жа', 'en-GB')).toBe('Ms.');
    expect(honorificIn('Ms.', 'ru-RU')).toBe('г-жа');
  });

  it('stays as it was written where the language has no form of it', () => {
    expect(honorificIn('Sheikh', 'ru')).toBe('Sheikh');
    expect(honorificIn('constructor', 'en')).toBe('constructor');
  });

  it('begins a line with a capital letter, and is nothing where none is recorded', () => {
    expect(nameWithHonorific('Mr.', 'Вито Трани', 'ru')).toBe('Г-н Вито Трани');
    expect(nameWithHonorific(null, 'Vito Trani', 'en')).toBe('Vito Trani');
  });
});
