import { describe, expect, it } from 'vitest';

import type { Delegation } from '@/domain/attendance';
import { wholeMeeting } from '@/domain/moment';
import { quorumAt } from '@/domain/quorum';
import { aDelegation, aMeeting, anAttendance, aPresence, aProcess, aStatus } from '../../helpers/builders';

const process = aProcess();
const meeting = aMeeting({ date: '2019-05-14/2019-05-15', quorum: 2, stateOfAffairs: 'planned' });
const memberSince = (partyId: string, from: string | null = null, until: string | null = null) =>
  aStatus({ processId: process.id, partyId, status: 'member', from, until });
const facts = (more: Partial<Parameters<typeof quorumAt>[0]>) => ({
  process,
  meeting,
  sessions: [],
  statuses: [memberSince('kaz'), memberSince('kgz'), memberSince('tjk')],
  delegations: [],
  attendances: [],
  presences: [],
  ...more,
});
const of = (partyId: string, more: Partial<Delegation> = {}) =>
  aDelegation({ id: partyId, partyId, ...more });

describe('the quorum', () => {
  it('is nothing until it is set', () => {
    expect(quorumAt(facts({ meeting: { ...meeting, quorum: null } }), wholeMeeting)).toBeNull();
  });

  it('counts member States with somebody in the room or on the line, or with a headcount', () => {
    const delegations = [of('kaz'), of('kgz'), of('tjk', { headcount: { qualifier: 'about', count: 3 } })];
    const attendances = [
      anAttendance({ delegationId: 'kaz', state: 'remote' }),
      anAttendance({ delegationId: 'kaz', state: 'absent' }),
      anAttendance({ delegationId: 'kgz', state: 'excused' }),
    ];
    const counted = { required: 2, represented: 2, members: 3, missing: 0, without: null };
    expect(quorumAt(facts({ delegations, attendances }), wholeMeeting)).toEqual(counted);
  });

  it('resolves who is a member on the date of the meeting', () => {
    const statuses = [
      memberSince('kaz', '2013'),
      memberSince('uzb', '2020'),
      memberSince('kgz', '2013', '2019'),
    ];
    const delegations = [of('uzb'), of('kgz'), of('kaz')];
    const attendances = delegations.map(({ id }) => anAttendance({ delegationId: id }));
    const counted = { required: 2, represented: 1, members: 1, missing: 1, without: null };
    expect(quorumAt(facts({ statuses, delegations, attendances }), wholeMeeting)).toEqual(counted);
  });

  it('says why there is no member to count: none on that date, or no statuses at all', () => {
    const later = facts({ statuses: [memberSince('kaz', '2020')], delegations: [of('kaz')] });
    expect(quorumAt(later, wholeMeeting)).toMatchObject({ members: 0, without: 'members' });
    expect(quorumAt(facts({ statuses: [] }), wholeMeeting)).toMatchObject({ without: 'statuses' });
    const byCategory = facts({ statuses: [], delegations: [of('kaz', { category: 'member' })] });
    expect(quorumAt(byCategory, wholeMeeting)).toMatchObject({ members: 1, without: null });
  });

  it('looks at every person and every presence once, however many delegations there are', () => {
    let reads = 0;
    const counted = <T extends object>(row: T): T =>
      new Proxy(row, {
        get: (target, field) => {
          reads += field === 'delegationId' || field === 'attendanceId' ? 1 : 0;
          return Reflect.get(target, field) as unknown;
        },
      });
    const ids = Array.from({ length: 100 }, (_, index) => `party-${index}`);
    const attendances = ids.map((id) => anAttendance({ id, delegationId: id, state: 'confirmed' }));
    const presences = ids.map((attendanceId) => aPresence({ attendanceId, state: 'present' }));
    const many = facts({
      statuses: ids.map((id) => memberSince(id)),
      delegations: ids.map((id) => of(id)),
      attendances: attendances.map(counted),
      presences: presences.map(counted),
    });
    expect(quorumAt(many, wholeMeeting)?.represented).toBe(100);
    expect(reads).toBeLessThanOrEqual(500);
  });

  it('takes the category of a delegation only where no status is recorded', () => {
    const statuses = [aStatus({ processId: process.id, partyId: 'chn', status: 'observer' })];
    const delegations = [of('chn', { category: 'member' }), of('mng', { category: 'member' })];
    const attendances = delegations.map(({ id }) => anAttendance({ delegationId: id }));
    expect(quorumAt(facts({ statuses, delegations, attendances }), wholeMeeting)?.represented).toBe(1);
  });

  it('takes a delegation without names for represented once the meeting was held', () => {
    const delegations = [of('kaz'), of('kgz')];
    expect(quorumAt(facts({ delegations }), wholeMeeting)?.represented).toBe(0);
    const held = { ...meeting, stateOfAffairs: 'held' as const };
    expect(quorumAt(facts({ delegations, meeting: held }), wholeMeeting)?.represented).toBe(2);
  });

  it('of the whole meeting goes by the days where they are recorded', () => {
    const on = (attendanceId: string, day: string, state: 'present' | 'absent') =>
      aPresence({ attendanceId, day, state });
    const [kaz, kgz] = [
      anAttendance({ delegationId: 'kaz', state: 'present' }),
      anAttendance({ delegationId: 'kgz', state: 'absent' }),
    ];
    const delegations = [of('kaz'), of('kgz')];
    const room = (presences: ReturnType<typeof on>[]) =>
      quorumAt(facts({ delegations, attendances: [kaz, kgz], presences }), wholeMeeting)?.represented;
    expect(room([])).toBe(1);
    expect(room([on(kaz.id, '2019-05-14', 'absent'), on(kaz.id, '2019-05-15', 'absent')])).toBe(0);
    expect(room([on(kgz.id, '2019-05-15', 'present')])).toBe(2);
  });

  it('is that of the day that is chosen', () => {
    const seat = anAttendance({ id: 'seat', delegationId: 'kaz' });
    const presences = [aPresence({ attendanceId: 'seat', day: '2019-05-15', state: 'absent' })];
    const room = facts({ delegations: [of('kaz')], attendances: [seat], presences });
    expect(quorumAt(room, { kind: 'day', day: '2019-05-14' })?.represented).toBe(1);
    expect(quorumAt(room, { kind: 'day', day: '2019-05-15' })?.represented).toBe(0);
  });
});
