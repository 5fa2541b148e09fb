import { describe, expect, it } from 'vitest';

import { namesakeFinder } from '@/search/namesakes';

const persian = 'محمدرضا حسینی‌نژاد';

describe('a name in Arabic letters, whose words are parted by another habit', () => {
  it.each(['Mohammad Reza Hosseini Nejad', 'Mohammadreza Hosseininejad', 'Mohammad-Reza Hosseini-Nejad'])(
    'is found under %s, and finds it',
    (latin) => {
      expect(namesakeFinder([{ id: 'one', names: [latin] }])(persian)).toMatchObject([{ id: 'one' }]);
      expect(namesakeFinder([{ id: 'one', names: [persian] }])(latin)).toMatchObject([{ id: 'one' }]);
    },
  );

  it('is found with its article and without', () => {
    const find = namesakeFinder([{ id: 'one', names: ['Hassan Al-Husseini'] }]);
    expect(find('حسن الحسيني')).toMatchObject([{ id: 'one' }]);
  });

  it('is nobody of another name', () => {
    const find = namesakeFinder([{ id: 'one', names: ['Mahmoud Reza Hashemi Nejad'] }]);
    expect(find(persian)).toEqual([]);
  });
});
