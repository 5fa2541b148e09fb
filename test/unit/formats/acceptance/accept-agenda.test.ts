import { describe, expect, it } from 'vitest';

import type { DraftAgendaPoint } from '@/domain/draft';
import { accept, aDraft, aRegister } from './accepted';

const agenda: readonly DraftAgendaPoint[] = [
  { kind: 'session', title: 'Monday, 3 May 2021', day: '2021-05-03' },
  { title: 'Registration', startsAt: '09:00', minutes: 30, session: '2021-05-03 Monday, 3 May 2021' },
  { kind: 'session', number: '1', title: 'Wages', day: '2021-05-03', startsAt: '09:30', endsAt: '11:00' },
  { number: '1', title: 'Pay in arrears', session: '2021-05-03 1 Wages', annotation: 'Moderator: ILO' },
];
const draftOf = (file: string, points: readonly DraftAgendaPoint[], language = 'en') =>
  aDraft({
    file,
    language,
    meetings: [{ type: 'thematic-meeting', date: '2021-05-03', agenda: [...points] }],
    evidence: ['/meetings/0/type', '/meetings/0/date', ...points.map((_, at) => `/meetings/0/agenda/${at}`)],
  });
const first = () => accept(aRegister(), draftOf('agenda.txt', agenda)).register;
const again = (file: string, points: readonly DraftAgendaPoint[], language?: string) => {
  const register = first();
  const meetingId = register.meetings?.[0]?.id ?? '';
  return accept(register, draftOf(file, points, language), { meetings: [{ kind: 'join', meetingId }] });
};

describe('an agenda', () => {
  it('becomes sessions and points with what says so', () => {
    const register = first();
    const [day, wages] = register.sessions ?? [];
    expect([day, wages]).toMatchObject([
      { day: '2021-05-03', title: { en: 'Monday, 3 May 2021' } },
      { number: '1', title: { en: 'Wages' }, startsAt: '09:30', endsAt: '11:00' },
    ]);
    expect(register.agendaItems).toMatchObject([
      { sessionId: day?.id, number: '', title: { en: 'Registration' }, startsAt: '09:00', minutes: 30 },
      { sessionId: wages?.id, number: '1', annotation: { en: 'Moderator: ILO' } },
    ]);
    for (const { id } of [...(register.sessions ?? []), ...(register.agendaItems ?? [])])
      expect(register.claims?.some(({ recordId, field }) => recordId === id && field === '')).toBe(true);
  });

  it('is found again by a second file with the same points', () => {
    const { register, plan } = again('agenda-final.txt', agenda);
    expect(register.sessions).toHaveLength(2);
    expect(register.agendaItems).toHaveLength(2);
    expect(plan.summary.competingClaims).toBe(0);
  });

  it('keeps another hour beside the one that stands', () => {
    const { register, plan } = again(
      'agenda-final.txt',
      agenda.map((point) => (point.title === 'Pay in arrears' ? { ...point, startsAt: '10:00' } : point)),
    );
    expect(register.agendaItems).toHaveLength(2);
    expect(register.agendaItems?.[1]).toMatchObject({ startsAt: '10:00' });
    const moved = agenda.map((point) =>
      point.kind && point.number ? { ...point, startsAt: '10:00' } : point,
    );
    expect(again('moved.txt', moved).plan.summary.competingClaims).toBe(1);
    expect(plan.summary.competingClaims).toBe(0);
  });

  it('of the same numbers in another language is the same, and of other numbers another', () => {
    const english = [
      { number: '1', title: 'Opening' },
      { number: '2', title: 'Closure' },
    ];
    const russian = [
      { number: '1', title: 'Открытие' },
      { number: '2', title: 'Закрытие' },
    ];
    const known = accept(aRegister(), draftOf('en.txt', english)).register;
    const meetings = [{ kind: 'join' as const, meetingId: known.meetings?.[0]?.id ?? '' }];
    const both = accept(known, draftOf('ru.txt', russian, 'ru'), { meetings }).register;
    expect(both.agendaItems).toMatchObject([
      { title: { en: 'Opening', ru: 'Открытие' } },
      { title: { en: 'Closure', ru: 'Закрытие' } },
    ]);
    const longer = [...russian, { number: '3', title: 'Разное' }];
    const apart = accept(known, draftOf('ru.txt', longer, 'ru'), { meetings }).register;
    expect(apart.agendaItems).toHaveLength(5);
  });
});
