import { describe, expect, it } from 'vitest';

import { isSpelling } from '@/search/name-change';

const name = (given: string, family: string) => ({ given, family });

describe('a changed name', () => {
  it('is a spelling set right where its letters are near, in another script, or told apart only', () => {
    expect(isSpelling(name('Birzhan', 'Nurymbetov'), name('Birjan', 'Nurimbetov'))).toBe(true);
    expect(isSpelling(name('Birzhan', 'Nurymbetov'), name('Биржан', 'Нурымбетов'))).toBe(true);
    expect(isSpelling(name('A.', 'Seitkali'), name('Aigerim', 'Seitkali'))).toBe(true);
    expect(isSpelling(name('Aigerim', 'Seitkali'), name('Aigerim Bolatovna', 'Seitkali'))).toBe(true);
    expect(isSpelling(name('Aigerim Seitkali', ''), name('Aigerim', 'Seitkali'))).toBe(true);
  });

  it('is another name where the family name is another, or loses one of its two', () => {
    expect(isSpelling(name('Dana', 'Nurlanova'), name('Dana', 'Sadykova'))).toBe(false);
    expect(isSpelling(name('Dana', 'Nurlanova-Sadykova'), name('Dana', 'Sadykova'))).toBe(false);
    expect(isSpelling(name('Dana', 'Sadykova'), name('Dana', 'Nurlanova-Sadykova'))).toBe(false);
  });
});
