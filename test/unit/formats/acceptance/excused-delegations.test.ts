import { describe, expect, it } from 'vitest';

import type { DraftMeeting } from '@/domain/draft';
import { joinDrafts } from '@/formats/draft/join-drafts';
import { validateDraft } from '@/formats/draft/validate-draft';

import { accept, aDraft, aRegister } from './accepted';

const path = '/meetings/0/delegations/0';
const meeting = (delegations: DraftMeeting['delegations']) => ({
  type: 'thematic-meeting' as const,
  ordinal: 3,
  date: '2021-05-06',
  city: 'Lima',
  country: 'PER',
  delegations,
});
const own = ['type', 'ordinal', 'date', 'city', 'country'].map((field) => `/meetings/0/${field}`);
const excused = aDraft({
  file: 'minutes.txt',
  meetings: [meeting([{ party: 'KGZ', attendance: 'excused' }])],
  evidence: [...own, [path, 'Kyrgyzstan sent its apologies'], [`${path}/attendance`, 'sent its apologies']],
});
const present = aDraft({
  file: 'news.txt',
  meetings: [meeting([{ party: 'KGZ' }])],
  evidence: [...own, [path, 'Kyrgyzstan']],
});

describe('a delegation that sent apologies', () => {
  it('is on record as not having taken part, with the words that say so', () => {
    const { register } = accept(aRegister(), excused);
    const [delegation] = register.delegations ?? [];
    expect(delegation).toMatchObject({ withoutPeople: 'excused' });
    const claims = register.claims?.filter(({ recordId }) => recordId === delegation?.id);
    expect(claims).toContainEqual(
      expect.objectContaining({ field: 'withoutPeople', value: 'excused', preferred: true }),
    );
  });

  it('took part where the user struck the apologies', () => {
    const facts = new Map([[`${path}/attendance`, { kind: 'drop' as const }]]);
    const { register } = accept(aRegister(), excused, { facts });
    expect(register.delegations).toMatchObject([{ withoutPeople: 'took-part' }]);
  });

  it.each([
    ['excused', 'present', [excused, present], 'excused'],
    ['present', 'excused', [present, excused], 'took-part'],
  ] as const)('by one source and in the room by another: %s stands before %s', (_, __, drafts, stands) => {
    const first = accept(aRegister(), drafts[0]);
    const meetingId = first.register.meetings?.[0]?.id ?? '';
    const { register, plan } = accept(first.register, drafts[1], { meetings: [{ kind: 'join', meetingId }] });
    expect(register.delegations).toMatchObject([{ withoutPeople: stands }]);
    expect(plan.summary.competingClaims).toBe(1);
    const other = stands === 'took-part' ? 'excused' : 'took-part';
    expect(register.claims).toContainEqual(
      expect.objectContaining({ field: 'withoutPeople', value: other, preferred: false }),
    );
  });

  it.each([[[excused, present]], [[present, excused]]])('says both in a joined draft', (drafts) => {
    const joined = joinDrafts(drafts.map(({ draft }) => draft));
    expect(joined.meetings).toHaveLength(1);
    const stated = joined.evidence.filter((one) => one.path === `${path}/attendance`);
    expect(
      new Set([joined.meetings[0]?.delegations[0]?.attendance, ...stated.map(({ value }) => value)]),
    ).toEqual(new Set(['excused', 'present', ...(drafts[0] === excused ? [undefined] : [])]));
    const texts = drafts.map(({ text }) => text);
    expect(validateDraft(joined, texts).filter(({ kind }) => kind === 'dangling-path')).toEqual([]);
  });
});

const remote = aDraft({
  file: 'report.txt',
  meetings: [meeting([{ party: 'KGZ', attendance: 'remote' }])],
  evidence: [...own, [path, 'Kyrgyzstan took part online'], [`${path}/attendance`, 'took part online']],
});

describe('a delegation that took part from afar', () => {
  it.each([
    ['alone', [remote], 'remote', 0],
    ['after one that only says that it took part', [present, remote], 'remote', 0],
    ['before one that only says that it took part', [remote, present], 'remote', 0],
    ['after one that has its apologies', [excused, remote], 'excused', 1],
    ['before one that has its apologies', [remote, excused], 'remote', 1],
  ] as const)('by a source %s', (_, [first, second], stands, competing) => {
    const one = accept(aRegister(), first);
    const meetingId = one.register.meetings?.[0]?.id ?? '';
    const { register, plan } = second
      ? accept(one.register, second, { meetings: [{ kind: 'join', meetingId }] })
      : one;
    expect(register.delegations).toMatchObject([{ withoutPeople: stands }]);
    expect(plan.summary.competingClaims).toBe(competing);
    expect(register.claims).toContainEqual(
      expect.objectContaining({ field: 'withoutPeople', value: 'remote', preferred: stands === 'remote' }),
    );
  });
});

const absent = aDraft({
  file: 'press.txt',
  meetings: [meeting([{ party: 'KGZ', attendance: 'absent' }])],
  evidence: [...own, [path, 'Kyrgyzstan was not represented'], [`${path}/attendance`, 'not represented']],
});

describe('a delegation that was not represented', () => {
  it.each([
    ['alone', [absent], 'absent', 0],
    ['after one that has it in the room', [present, absent], 'took-part', 1],
    ['before one that has it in the room', [absent, present], 'absent', 1],
    ['after one that has its apologies', [excused, absent], 'excused', 0],
    ['before one that has its apologies', [absent, excused], 'excused', 0],
    ['after one that has it on the line', [remote, absent], 'remote', 1],
  ] as const)('by a source %s', (_, [first, second], stands, competing) => {
    const one = accept(aRegister(), first);
    const meetingId = one.register.meetings?.[0]?.id ?? '';
    const { register, plan } = second
      ? accept(one.register, second, { meetings: [{ kind: 'join', meetingId }] })
      : one;
    expect(register.delegations).toMatchObject([{ withoutPeople: stands }]);
    expect(plan.summary.competingClaims).toBe(competing);
    expect(register.claims).toContainEqual(
      expect.objectContaining({ field: 'withoutPeople', value: 'absent' }),
    );
  });

  it.each([[[absent, present]], [[present, absent]]])('says both in a joined draft', (drafts) => {
    const joined = joinDrafts(drafts.map(({ draft }) => draft));
    const stated = joined.evidence.filter((one) => one.path === `${path}/attendance`);
    const said = [joined.meetings[0]?.delegations[0]?.attendance, ...stated.map(({ value }) => value)];
    expect(said).toEqual(expect.arrayContaining(['absent', 'present']));
  });
});

const agenda = aDraft({
  file: 'agenda.txt',
  type: 'other',
  meetings: [
    {
      ...meeting([]),
      people: [{ name: 'Aibek Osmonov', party: 'KGZ', roles: ['moderator'], attendance: 'invited' }],
    },
  ],
  evidence: [...own, ['/meetings/0/people/0', 'Aibek Osmonov (Kyrgyzstan)']],
});
const list = aDraft({
  file: 'list.txt',
  type: 'list-of-participants',
  meetings: [{ ...meeting([]), people: [{ name: 'Aibek Osmonov', party: 'KGZ', attendance: 'present' }] }],
  evidence: [...own, ['/meetings/0/people/0', 'Aibek Osmonov'], ['/meetings/0/people/0/attendance', 'yes']],
});

describe('somebody whom an agenda expects', () => {
  it('does not take away that the delegation took part, and is kept with what is said of them', () => {
    const first = accept(aRegister(), present);
    const meetingId = first.register.meetings?.[0]?.id ?? '';
    const { register } = accept(first.register, agenda, { meetings: [{ kind: 'join', meetingId }] });
    expect(register.delegations).toMatchObject([{ withoutPeople: 'took-part' }]);
    expect(register.attendances).toEqual([]);
    const [person] = register.persons ?? [];
    const named = register.claims?.find(({ recordId }) => recordId === person?.id);
    expect(named?.value).toMatchObject({ roles: ['moderator'], state: 'invited' });
  });

  it('leaves the seat when a record says afterwards that the delegation took part, and stays named with the role', () => {
    const planned = accept(aRegister(), agenda);
    const meetingId = planned.register.meetings?.[0]?.id ?? '';
    expect(planned.register.attendances).toMatchObject([{ state: 'invited' }]);
    const { register } = accept(planned.register, present, { meetings: [{ kind: 'join', meetingId }] });
    expect(register.delegations).toMatchObject([{ withoutPeople: 'took-part' }]);
    expect(register.attendances).toEqual([]);
    const [person] = register.persons ?? [];
    const told = register.claims?.filter(({ recordId }) => recordId === person?.id) ?? [];
    expect(told.map(({ value }) => value)).toMatchObject([{ roles: ['moderator'], state: 'invited' }]);
    expect(register.appointments).toMatchObject([{ personId: person?.id }]);
    expect(register.claims?.filter(({ table }) => table === 'attendances')).toEqual([]);
    // The list that comes last seats them again, as somebody who came.
    const last = accept(register, list, { meetings: [{ kind: 'join', meetingId }] });
    expect(last.register.attendances).toMatchObject([{ state: 'present' }]);
  });

  it('keeps the seat of one who was told more closely by hand, or who came', () => {
    const planned = accept(aRegister(), agenda);
    const meetingId = planned.register.meetings?.[0]?.id ?? '';
    for (const patch of [{ days: ['2021-05-06'] }, { state: 'present' as const }]) {
      const attendances = planned.register.attendances?.map((row) => ({ ...row, ...patch })) ?? [];
      const { register } = accept({ ...planned.register, attendances }, present, {
        meetings: [{ kind: 'join', meetingId }],
      });
      expect(register.attendances).toEqual(attendances);
    }
  });

  it('makes no delegation that took part', () => {
    expect(accept(aRegister(), agenda).register.delegations).toMatchObject([{ withoutPeople: 'not-said' }]);
  });

  it.each([[[agenda, list]], [[list, agenda]]])(
    'has come by a list of who came, without a question',
    (drafts) => {
      const joined = joinDrafts(drafts.map(({ draft }) => draft));
      expect(joined.meetings[0]?.people).toMatchObject([{ attendance: 'present', roles: ['moderator'] }]);
      expect(joined.evidence.filter(({ value }) => value !== undefined)).toEqual([]);
    },
  );
});
