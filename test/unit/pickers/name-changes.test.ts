import { expect, test } from 'vitest';

import { changeFrom, nameChanges, type NameChangeBegun } from '@/pickers/people/name-changes';

import { aPersonName } from '../../helpers/builders';

const name = aPersonName({ given: 'Dana', family: 'Nurlanova' });
const called = (family: string) => ({ ...name, family });

function begin() {
  const begun: NameChangeBegun[] = [];
  const changes = nameChanges(changeFrom(name), null, (change) => begun.push(change));
  return { ...changes, begun };
}

test('a spelling is set right first, and a marriage later in the same form is another name', () => {
  const { former, leave, goTo, begun } = begin();
  expect(former(name).isOther(called('Nurlanowa'))).toBe(false);
  leave();
  goTo();
  const next = former(called('Nurlanowa'));
  expect(next.name.family).toBe('Nurlanowa');
  expect(next.isOther(called('Bianchi'))).toBe(true);
  expect(begun).toHaveLength(1);
  // The letters that follow are of the same change.
  expect(former(called('Bianchi')).name.family).toBe('Nurlanowa');
});

test('the last letters, which are kept as the fields are left, are of the change that was left', () => {
  const { former, leave } = begin();
  expect(former(name).isOther(called('Bianch'))).toBe(true);
  leave();
  expect(former(called('Bianch')).name.family).toBe('Nurlanova');
});

test('what was said of a change holds while it is typed on, and for no other', () => {
  const { former, choose, leave, goTo } = begin();
  choose('print');
  expect(former(name).isOther(called('Bianchi'))).toBe(false);
  choose('keep');
  expect(former(name).isOther(called('Nurlanowa'))).toBe(true);
  expect(former(name).isOther(name)).toBe(false);
  leave();
  goTo();
  expect(former(called('Nurlanowa')).isOther(called('Nurlanova'))).toBe(false);
});
