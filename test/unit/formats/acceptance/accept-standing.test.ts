import { describe, expect, it } from 'vitest';

import type { Draft } from '@/domain/draft';
import { chairOn } from '@/domain/chairmanship';
import { statusOn } from '@/domain/party-status';
import type { RecordSet } from '@/domain/records';

import { accept, aDraft, aRegister } from './accepted';

let count = 0;
function told(date: string, facts: Pick<Draft, 'statuses'> | Pick<Draft, 'chairmanships'>) {
  count += 1;
  const path = 'statuses' in facts ? '/statuses/0' : '/chairmanships/0';
  return aDraft({
    file: `source ${count}`,
    meetings: [{ date }],
    evidence: ['/meetings/0/date', path],
    ...facts,
  });
}

function partyId(register: RecordSet, iso3: string): string {
  return register.parties?.find((party) => party.iso3 === iso3)?.id ?? '';
}

describe('a status that a source states', () => {
  const iran = (status: 'member' | 'observer', asOf?: string) => ({
    statuses: [{ party: 'IRN', status, ...(asOf ? { asOf } : {}) }],
  });

  it('holds from the date of which it is stated, not before', () => {
    const { register } = accept(aRegister(), told('2019-05-14', iran('observer', '2019-05')));
    const on = (date: string) => statusOn(register.statuses ?? [], partyId(register, 'IRN'), date);
    expect([on('2018-12-31'), on('2019-05-14'), on('2023-03-28')]).toEqual([null, 'observer', 'observer']);
  });

  it('is dated by its meeting where the source gives no date', () => {
    const { register } = accept(aRegister(), told('2015-09-22', iran('member')));
    expect(register.statuses).toMatchObject([{ from: '2015-09-22', until: null }]);
  });

  it('is not entered twice: a second source bears the row out', () => {
    const first = accept(aRegister(), told('2019-05-14', iran('observer', '2019-05')));
    const { register, plan } = accept(first.register, told('2021-02-01', iran('observer', '2021-02')));
    expect(register.statuses).toHaveLength(1);
    expect(
      register.claims?.filter(({ table }) => table === 'statuses').map(({ preferred }) => preferred),
    ).toEqual([true, true]);
    expect(plan.summary.competingClaims).toBe(0);
  });

  it('of a later date is a change where the register only knew of an earlier one', () => {
    const first = accept(aRegister(), told('2014-11-21', iran('member', '2014-11')));
    const { register, plan } = accept(first.register, told('2019-05-14', iran('observer', '2019-05')));
    const on = (date: string) => statusOn(register.statuses ?? [], partyId(register, 'IRN'), date);
    expect([on('2014-11-21'), on('2019-05-14')]).toEqual(['member', 'observer']);
    expect(plan.summary.competingClaims).toBe(0);
  });

  it('that contradicts what was entered by hand changes nothing in it and is kept as a competing claim', () => {
    const first = accept(aRegister(), told('2019-05-14', iran('observer', '2019-05')));
    const byHand = { ...first.register, claims: [] };
    const { register, plan } = accept(byHand, told('2020-02-01', iran('member', '2020-02')));
    expect(register.statuses).toMatchObject([{ status: 'observer', until: null }]);
    expect(register.claims?.at(-1)).toMatchObject({
      table: 'statuses',
      field: 'status',
      value: 'member',
      preferred: false,
    });
    expect(plan.summary.competingClaims).toBe(1);
  });

  it('that contradicts another source of the same date is kept as a competing claim', () => {
    const first = accept(aRegister(), told('2019-05-14', iran('observer', '2019-05')));
    const { register, plan } = accept(first.register, told('2019-05-14', iran('member', '2019-05')));
    expect(register.statuses).toMatchObject([{ status: 'observer', until: null }]);
    expect(plan.summary.competingClaims).toBe(1);
  });

  it('of an earlier date ends where the register knows better', () => {
    const first = accept(aRegister(), told('2019-05-14', iran('observer', '2019-05')));
    const { register } = accept(first.register, told('2014-11-21', iran('member', '2014-11')));
    const on = (date: string) => statusOn(register.statuses ?? [], partyId(register, 'IRN'), date);
    expect([on('2014-11-21'), on('2019-05-14')]).toEqual(['member', 'observer']);
  });
});

describe('a Chairmanship that a source states', () => {
  const chair = (party: string, fields: object = {}) => ({ chairmanships: [{ party, ...fields }] });

  it('has the years of its label', () => {
    const { register } = accept(aRegister(), told('2019-05-14', chair('TJK', { label: '2019–2020' })));
    expect(register.chairmanships).toMatchObject([{ label: '2019–2020', from: '2019', until: '2021' }]);
    expect(chairOn(register.chairmanships ?? [], '2021-06-01')).toBeNull();
  });

  it('without dates is vouched for on the days of its meeting only', () => {
    const { register } = accept(aRegister(), told('2015-09-22', chair('KAZ')));
    expect(register.chairmanships).toMatchObject([{ from: '2015-09-22', until: '2015-09-23' }]);
  });

  it('is not entered twice', () => {
    const first = accept(aRegister(), told('2019-05-14', chair('TJK', { label: '2019–2020' })));
    const second = accept(first.register, told('2020-02-01', chair('TJK')));
    expect(second.register.chairmanships).toHaveLength(1);
  });

  it('of another State at the same time is kept as a competing claim', () => {
    const first = accept(aRegister(), told('2019-05-14', chair('TJK', { label: '2019–2020' })));
    const { register, plan } = accept(first.register, told('2019-09-01', chair('KGZ')));
    expect(register.chairmanships).toHaveLength(1);
    expect(register.claims?.at(-1)).toMatchObject({
      table: 'chairmanships',
      field: 'partyId',
      value: partyId(register, 'KGZ'),
      preferred: false,
    });
    expect(plan.summary.competingClaims).toBe(1);
  });

  it('from a later date on ends the one whose end nobody stated', () => {
    const first = accept(aRegister(), told('2014-11-21', chair('KAZ', { elected: '2013' })));
    const { register } = accept(first.register, told('2019-05-14', chair('TJK', { label: '2019–2020' })));
    expect(register.chairmanships?.map(({ from, until }) => [from, until])).toEqual([
      ['2013', '2019'],
      ['2019', '2021'],
    ]);
    const inOtherOrder = accept(
      accept(aRegister(), told('2019-05-14', chair('TJK', { label: '2019–2020' }))).register,
      told('2014-11-21', chair('KAZ', { elected: '2013' })),
    );
    expect(inOtherOrder.register.chairmanships?.map(({ from, until }) => [from, until])).toEqual([
      ['2019', '2021'],
      ['2013', '2019'],
    ]);
  });
});

describe('what a source states beside any meeting', () => {
  const list = (file: string, facts: Parameters<typeof aDraft>[0]) =>
    aDraft({ file, type: 'register', ...facts });
  const member = { statuses: [{ party: 'IRN', status: 'member' as const, from: '2013' }] };

  it('keeps its place in the source, and belongs to no meeting', () => {
    const { register } = accept(aRegister(), list('members.csv', { ...member, evidence: ['/statuses/0'] }));
    const [status] = register.statuses ?? [];
    expect(register.claims).toMatchObject([
      { meetingId: null, table: 'statuses', recordId: status?.id, field: 'status', value: 'member' },
      { meetingId: null, table: 'statuses', recordId: status?.id, field: 'from', value: '2013' },
    ]);
  });

  it('is known when the file comes again', () => {
    const drafted = list('members.csv', { ...member, evidence: ['/statuses/0'] });
    const { register } = accept(aRegister(), drafted);
    const again = accept(register, drafted);
    expect(again.plan.summary.alreadyKnown).toEqual(['members.csv']);
    expect(again.register).toEqual(register);
  });

  it('takes no date from a meeting that another file of the review tells of', () => {
    const { draft, text } = aDraft({
      meetings: [{ date: '2019-05-14' }],
      statuses: [{ party: 'IRN', status: 'observer' }],
      evidence: ['/meetings/0/date', '/statuses/0'],
    });
    const [source] = draft.sources;
    if (!source) throw new Error('no source');
    const both = {
      ...draft,
      sources: [source, { ...source, file: 'members.csv', sha256: 'c'.repeat(64) }],
      evidence: draft.evidence.map((one) => (one.path === '/statuses/0' ? { ...one, source: 1 } : one)),
    };
    const { register } = accept(aRegister(), { draft: both, text });
    expect(register.statuses).toMatchObject([{ from: null, until: null }]);
    expect(register.claims?.find(({ table }) => table === 'statuses')?.meetingId).toBeNull();
  });

  it('keeps another start of a status with its source, beside the one that stands', () => {
    const first = accept(aRegister(), list('a.csv', { ...member, evidence: ['/statuses/0'] }));
    const other = {
      statuses: [{ party: 'IRN', status: 'member' as const, from: '2014-06', asOf: '2014-06' }],
    };
    const { register } = accept(first.register, list('b.csv', { ...other, evidence: ['/statuses/0'] }));
    expect(register.statuses).toMatchObject([{ from: '2013' }]);
    const from = register.claims?.filter(({ field }) => field === 'from');
    expect(from?.map(({ value, preferred }) => [value, preferred])).toEqual([
      ['2013', true],
      ['2014-06', false],
    ]);
  });

  it('holds for recommendations, whom they address, and what was reported of them', () => {
    const of = (file: string, due: string, owner: string) => {
      const path = '/recommendations/0';
      const { draft, text } = aDraft({
        file,
        type: 'register',
        evidence: [path, `${path}/due`, `${path}/progress/0`],
      });
      const progress = [{ party: 'KAZ', status: 'implemented' as const, date: '2016', owner }];
      const one = { text: 'Establish a contact point.', addressees: ['KAZ'], due, progress };
      return { draft: { ...draft, recommendations: [one] }, text };
    };
    const first = accept(aRegister(), of('a.csv', '2016-12', 'Ministry of the Interior'));
    const { register } = accept(first.register, of('b.csv', '2017-06', 'Migration Service'));
    expect(register.recommendations).toMatchObject([{ due: '2016-12' }]);
    expect(register.commitments).toMatchObject([{ owner: 'Ministry of the Interior' }]);
    expect(register.progressUpdates).toHaveLength(1);
    const stated = (table: string, field: string) =>
      register.claims
        ?.filter((claim) => claim.table === table && claim.field === field && claim.meetingId === null)
        .map(({ value, preferred }) => [value, preferred]);
    expect(stated('recommendations', '')).toHaveLength(2);
    expect(stated('recommendations', 'due')).toEqual([
      ['2016-12', true],
      ['2017-06', false],
    ]);
    expect(stated('commitments', 'owner')).toEqual([
      ['Ministry of the Interior', true],
      ['Migration Service', false],
    ]);
    expect(stated('progressUpdates', '')).toHaveLength(2);
  });
});
