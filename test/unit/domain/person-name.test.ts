import { expect, test } from 'vitest';

import { personNameFor } from '@/domain/person';

import { aPersonName } from '../../helpers/builders';

test('of several names in the script of the language a person goes by the preferred one', () => {
  const names = [
    aPersonName({ script: 'latin', given: 'Vito', family: 'Trani', preferred: false }),
    aPersonName({ script: 'latin', given: 'Vito', family: 'Trani di Bari', preferred: true }),
    aPersonName({ script: 'cyrillic', given: 'Вито', family: 'Трани', preferred: false }),
  ];
  expect(personNameFor(names, 'en')?.family).toBe('Trani di Bari');
  expect(personNameFor(names, 'ru')?.family).toBe('Трани');
  expect(personNameFor(names, 'fa')?.family).toBe('Trani di Bari');
});
