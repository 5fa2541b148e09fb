import { describe, expect, it } from 'vitest';

import { newProcess } from '@/domain/new-process';

describe('a new process', () => {
  it('that the reference knows has its names in both languages', () => {
    const { shortName, name } = newProcess(
      '01900000-0000-7000-8000-000000000000',
      'Алматинский процесс',
      'ru',
    );
    expect(shortName).toEqual({ en: 'Almaty Process', ru: 'Алматинский процесс' });
    expect(name['en']).toBe('Almaty Process on Refugee Protection and International Migration');
  });

  it('that it does not know keeps the name as given', () => {
    expect(newProcess('01900000-0000-7000-8000-000000000000', 'Samara Dialogue', 'en').name).toEqual({
      en: 'Samara Dialogue',
    });
  });
});
