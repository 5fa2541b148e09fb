import { describe, expect, it } from 'vitest';

import { competingAt, competingFields } from '@/domain/competing-claims';
import type { Claim } from '@/domain/source';

function aClaim(overrides: Partial<Claim>): Claim {
  return {
    id: 'claim',
    sourceId: 'news',
    meetingId: 'm',
    table: 'meetings',
    recordId: 'm',
    field: 'date',
    value: '2015-09-22',
    start: 0,
    end: 1,
    certainty: 'stated',
    preferred: false,
    ...overrides,
  };
}

describe('competingFields', () => {
  it('finds a field for which sources state different values, the preferred one first', () => {
    const [field] = competingFields([
      aClaim({ id: 'a', value: '2015-09-23' }),
      aClaim({ id: 'b', preferred: true }),
      aClaim({ id: 'c', sourceId: 'remarks' }),
    ]);
    expect(field?.values.map(({ value, claims }) => [value, claims.length])).toEqual([
      ['2015-09-22', 2],
      ['2015-09-23', 1],
    ]);
  });

  it('says nothing where sources agree, and of records that are only said to exist', () => {
    expect(competingFields([aClaim({ id: 'a' }), aClaim({ id: 'b' })])).toEqual([]);
    expect(competingFields([aClaim({ field: '', value: 1 }), aClaim({ field: '', value: 2 })])).toEqual([]);
  });

  it('takes a date that is merely less precise for no contradiction, and two readings of days for one', () => {
    const withDate = (value: string) => aClaim({ id: value, value });
    expect(competingFields([withDate('XXXX-09-22'), withDate('2015-09-22'), withDate('2015')])).toEqual([]);
    expect(
      competingFields([withDate('2011-03-15/2011-03-16'), withDate('2011-03-14/2011-03-16')]),
    ).toHaveLength(1);
    expect(competingFields([withDate('XXXX-09-22'), withDate('2015-09-23')])).toHaveLength(1);
  });

  it('takes a plan for no contradiction of what became of it, but what became of it twice for one', () => {
    const inState = (value: string) => aClaim({ id: value, field: 'stateOfAffairs', value });
    expect(competingFields([inState('planned'), inState('held')])).toEqual([]);
    expect(competingFields([inState('planned'), inState('held'), inState('cancelled')])).toHaveLength(1);
  });

  it('takes the languages of a text for different fields, found under the text', () => {
    const fields = competingFields([
      aClaim({ field: 'city.en', value: 'Astana' }),
      aClaim({ field: 'city.ru', value: 'Астана' }),
      aClaim({ field: 'city.ru', value: 'Нур-Султан' }),
    ]);
    expect(competingAt(fields, 'meetings', 'm', 'city').map(({ field }) => field)).toEqual(['city.ru']);
  });

  const standing = (value: Claim['value']) => () => value;

  it('finds a value entered by hand that a source contradicts, and says that no source states it', () => {
    const [field] = competingFields([aClaim({ value: '2015-09-23' })], standing('2015-09-22'));
    expect(field?.values.map(({ value, preferred, claims }) => [value, preferred, claims.length])).toEqual([
      ['2015-09-22', true, 0],
      ['2015-09-23', false, 1],
    ]);
  });

  it('says nothing of a stated value that was corrected by hand since', () => {
    expect(competingFields([aClaim({ preferred: true })], standing('2015-09-23'))).toEqual([]);
  });

  it('takes the value that stands for the preferred one, whatever the claims say', () => {
    const claims = [aClaim({ id: 'a', preferred: true }), aClaim({ id: 'b', value: '2015-09-23' })];
    const [field] = competingFields(claims, standing('2015-09-23'));
    expect(field?.values.map(({ value, preferred }) => [value, preferred])).toEqual([
      ['2015-09-23', true],
      ['2015-09-22', false],
    ]);
  });

  it('takes one spelling of a word for another, and a part of the roles for those roles', () => {
    const city = { table: 'meetings', field: 'city.en' };
    expect(
      competingFields([aClaim({ ...city, value: 'Astana' }), aClaim({ ...city, value: 'ASTANA' })]),
    ).toEqual([]);
    const roles = aClaim({ table: 'attendances', field: 'roles', value: ['chair'] });
    expect(competingFields([roles], standing(['expert', 'chair']))).toEqual([]);
    expect(competingFields([roles], standing(['expert']))).toHaveLength(1);
  });
});

describe('what sources say in another script than the value that stands', () => {
  const post = (id: string, value: string, preferred = false) =>
    aClaim({ id, sourceId: id, table: 'attendances', field: 'function', value, preferred });
  const english = post('a', 'Deputy Chairman', true);
  const russian = post('b', 'заместитель председателя');

  it('differs where two sources differ in it, and all that is said is there to choose from', () => {
    expect(competingFields([english, russian])).toEqual([]);
    const [field] = competingFields([english, russian, post('c', 'посол')]);
    expect(field?.values.map(({ value, preferred }) => [value, preferred])).toEqual([
      ['Deputy Chairman', true],
      ['заместитель председателя', false],
      ['посол', false],
    ]);
  });

  it('does not where it says the same there, or one of the two more fully', () => {
    expect(competingFields([english, russian, post('c', 'Заместитель  председателя')])).toEqual([]);
    const named = (id: string, value: string) => ({ ...post(id, value), field: 'printedName' });
    const names = [named('b', 'Каримов'), named('c', 'Айбек Каримов')];
    expect(competingFields([{ ...named('a', 'Aibek Karimov'), preferred: true }, ...names])).toEqual([]);
  });
});
