import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { tableNames } from '@/domain/records';
import { applyChange, invertChange } from '@/store/journal/apply-change';
import { diffRecord } from '@/store/journal/diff-record';

import { arbitraryRow } from '../../../helpers/arbitrary-record';
import { aMeeting } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';

const id = fixedId('a', 1);
const twoRows = fc.constantFrom(...tableNames).chain((table) =>
  fc.record({
    table: fc.constant(table),
    before: fc.option(arbitraryRow(table), { nil: undefined }),
    after: fc.option(arbitraryRow(table), { nil: undefined }),
  }),
);

describe('a change', () => {
  test('makes the row it was found from, and its inverse takes it back', () => {
    fc.assert(
      fc.property(twoRows, ({ table, before, after }) => {
        const change = diffRecord(table, id, before, after);
        if (!change) {
          expect(after).toEqual(before);
          return;
        }
        expect(applyChange(before, change)).toEqual({ kind: 'applied', row: after });
        expect(applyChange(after, invertChange(change))).toEqual({ kind: 'applied', row: before });
      }),
    );
  });

  test('of nothing is none', () => {
    fc.assert(
      fc.property(twoRows, ({ table, before }) => {
        expect(diffRecord(table, id, before, structuredClone(before))).toBeNull();
      }),
    );
  });

  const before = aMeeting({ title: { en: 'Meeting', ru: 'Встреча' }, languages: ['en'] });

  test('names the fields that differ, and of a text the languages', () => {
    const after = {
      ...before,
      date: '2015',
      title: { en: 'Meeting', kk: 'Кездесу' },
      languages: ['en', 'ru'],
    };
    expect(diffRecord('meetings', before.id, before, after)).toEqual({
      kind: 'change',
      table: 'meetings',
      id: before.id,
      fields: {
        date: ['2015-09-22', '2015'],
        'title.ru': ['Встреча', null],
        'title.kk': [null, 'Кездесу'],
        languages: [['en'], ['en', 'ru']],
      },
    });
  });

  test('fits a row whose other fields have changed, and leaves those', () => {
    const change = diffRecord('meetings', before.id, before, { ...before, title: { en: 'SOM' } });
    const elsewhere = { ...before, note: 'n', title: { ...before.title, fa: 'نشست' } };
    expect(change && applyChange(elsewhere, change)).toEqual({
      kind: 'applied',
      row: { ...elsewhere, title: { en: 'SOM', fa: 'نشست' } },
    });
  });

  test('does not fit a row where what it changes has changed', () => {
    const change = diffRecord('meetings', before.id, before, { ...before, title: { en: 'SOM' } });
    const elsewhere = { ...before, title: { ...before.title, en: 'Other' } };
    expect(change && applyChange(elsewhere, change)).toEqual({ kind: 'conflict', path: 'title.en' });
  });

  test('that adds does not fit a row that is there, one that removes none that differs', () => {
    const add = diffRecord('meetings', before.id, undefined, before);
    expect(add && applyChange(before, add)).toEqual({ kind: 'conflict', path: '' });
    expect(add && applyChange({ ...before, note: 'n' }, invertChange(add))).toEqual({
      kind: 'conflict',
      path: '',
    });
    expect(add && applyChange(undefined, invertChange(add))).toEqual({ kind: 'conflict', path: '' });
  });
});
