import { describe, expect, test } from 'vitest';

import { addressedGroup } from '@/domain/addressed-group';
import { outcomeAddressees } from '@/domain/outcome-terms';

describe('States that are spoken of together', () => {
  test.each([
    ['participants', 'Participating States', 'all States', 'the participants', 'States that took part'],
    [
      'participants',
      'государства-участники',
      'все участники',
      'государства, принявшие участие',
      'странам-участницам',
    ],
    ['members', 'Member States', 'All member countries', 'государства-члены', 'страны-члены'],
    ['observers', 'Observer States', 'observers', 'государства-наблюдатели'],
  ])('are the %s', (group, ...words) => {
    expect(words.map(addressedGroup)).toEqual(words.map(() => group));
  });

  test('are none where they are told more closely, or are no States', () => {
    const others = outcomeAddressees.slice(3).flatMap(({ en, ru }) => [en, ru]);
    expect(others.filter((words) => addressedGroup(words) !== null)).toEqual([]);
    expect(addressedGroup('States of the region')).toBeNull();
    expect(addressedGroup('UNHCR')).toBeNull();
  });
});
