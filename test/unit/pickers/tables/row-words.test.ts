import { describe, expect, it } from 'vitest';

import type { RowProblem } from '@/formats/tables/table-row';
import { problemInWords } from '@/pickers/tables/row-words';
import { aPerson, aPersonName } from '../../../helpers/builders';
import { emptyMeeting, plannedPaste } from '../../../helpers/planned-paste';
import { createTranslate } from '../../features/meetings/create-translate';

const named = [
  'name-then',
  'name-of-then',
  'name-in-script',
  'script-added',
  'other-person',
  'other-traits',
  'post-stays',
  'moved-id',
  'lost-id',
  'behind-post',
  'party-in-line',
] as const satisfies readonly RowProblem['code'][];

describe.each(['en', 'ru'] as const)('what is odd about a row, in %s', (locale) => {
  it.each(named)('names whom or what it is about: %s', (code) => {
    const words = problemInWords({ code, text: 'Dana Lee' }, locale, createTranslate(locale));
    expect(words).toContain('Dana Lee');
    expect(words).not.toMatch(/[{}]/u);
  });
});

it('somebody known who comes with a name in another script is said to get it', () => {
  const person = aPerson();
  const register = emptyMeeting({
    persons: [person],
    personNames: [aPersonName({ personId: person.id, given: 'Dana', family: 'Seitkali', script: 'latin' })],
  });
  const { plan } = plannedPaste('Country\tName\tИмя\nKazakhstan\tDana SEITKALI\tДана СЕЙТКАЛИ', register);
  expect(plan.rows).toMatchObject([
    { kind: 'existing', problems: [{ code: 'script-added', text: 'Дана Сейткали' }] },
  ]);
});
