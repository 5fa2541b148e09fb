import { describe, expect, it } from 'vitest';

import { hrefInApp } from '@/app/href-in-app';
import { followUpCounts } from '@/domain/follow-up-counts';
import { recommendationRows } from '@/domain/recommendation-row';
import { entriesOf } from '@/features/recommendations/states/entry';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { noFilter } from '@/pickers/recommendations/recommendation-filter';
import {
  readRegisterView,
  registerViewAddress,
  registerViews,
  viewAt,
} from '@/pickers/recommendations/register-view';
import { recommendationLines, recommendationRecordsOf } from '../../../helpers/recommendation-records';

const shown = { filter: { ...noFilter, states: ['kz'], text: 'mixed' }, day: '2016-09-20' };

describe('the views of the register', () => {
  it('show the same, on the same day, whichever one goes to', () => {
    for (const view of registerViews) {
      const [path = '', search = ''] = registerViewAddress(view, shown, '').split('?');
      expect(viewAt(path)).toBe(view);
      expect(readRegisterView(search)).toEqual(shown);
    }
    expect(readRegisterView('recommendations.day=someday')).toEqual({ filter: noFilter, day: null });
  });

  it('keep what else stands in the address: the order of the list, other lists, the open cell', () => {
    const search = 'people.text=a&recommendations.sort=text&recommendations.state=uz&matrix.cell=r.p';
    const query = new URLSearchParams(registerViewAddress('list', shown, search).split('?')[1]);
    expect(query.get('people.text')).toBe('a');
    expect(query.get('matrix.cell')).toBe('r.p');
    expect(query.get('recommendations.sort')).toBe('text');
    expect(query.getAll('recommendations.state')).toEqual(['kz']);
  });

  it('are found by their address in another tab too', () => {
    expect(hrefInApp('/recommendations')).toBe('#/recommendations');
    expect(hrefInApp('/recommendations?a=b&c=d')).toBe('?a=b&c=d#/recommendations');
  });
});

describe('follow-up in figures', () => {
  it('counts for a State, and for all, what the views show for it', () => {
    const records = recommendationRecordsOf(almatyProcess().records);
    const asOf = { today: '2026-01-01', day: null };
    const rows = recommendationRows(records, asOf);
    const lines = recommendationLines(records, asOf);
    for (const partyId of [null, ...records.parties.map(({ id }) => id)]) {
      const filter = { ...noFilter, states: partyId === null ? [] : [partyId] };
      const counts = followUpCounts(rows, partyId);
      const found = (more: object) => lines.flatMap(entriesOf({ ...filter, ...more })).length;
      expect(counts.entries).toBe(found({}));
      expect(counts.overdue).toBe(found({ attentions: ['overdue'] }));
      expect(counts.silent).toBe(found({ attentions: ['silent'] }));
      for (const [status, count] of counts.statuses) expect(count).toBe(found({ statuses: [status] }));
    }
  });
});
