import { expect, it } from 'vitest';

import { splitTitles } from '@/formats/person-line/split-titles';
import { takeRoles } from '@/formats/tables/listed-line';

it('keeps the marks that were typed within a post', () => {
  expect(splitTitles('Adviser; deputy head').function).toBe('Adviser; deputy head');
  expect(splitTitles('Head; Department for Migration, Ministry of Labour; Migration')).toEqual({
    function: 'Head',
    unit: 'Department for Migration',
    institution: 'Ministry of Labour; Migration',
  });
  expect(splitTitles('Adviser,deputy head').function).toBe('Adviser, deputy head');
  expect(takeRoles('Head of delegation, Adviser; deputy head').rest).toBe('Adviser; deputy head');
});
