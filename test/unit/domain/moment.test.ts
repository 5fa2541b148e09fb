import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { attendanceStates, type Attendance } from '@/domain/attendance';
import {
  leavesBeforeArriving,
  presenceAt,
  stateAt as stateAtOf,
  stateAtMeeting,
  takesPart,
  wholeMeeting,
  type Moment,
} from '@/domain/moment';
import { presenceStates, type Presence } from '@/domain/presence';
import { anAttendance, aPresence } from '../../helpers/builders';

const first = { kind: 'day', day: '2019-05-14' } as const;
const second = { kind: 'day', day: '2019-05-15' } as const;
const session = { kind: 'session', id: 'a-session', day: '2019-05-14' } as const;

const days = [first.day, second.day];
const timetable = { days, sessions: [session] };
const stateAt = (seat: Attendance, presences: readonly Presence[], moment: Moment) =>
  stateAtOf(seat, presences, moment, timetable);

describe('how a person stands at a moment', () => {
  it('goes from the session to its day to the meeting', () => {
    const seat = anAttendance({ state: 'present' });
    const onDay = aPresence({ day: first.day, state: 'excused' });
    const inSession = aPresence({ day: first.day, sessionId: session.id, state: 'remote' });
    expect(stateAt(seat, [], session)).toBe('present');
    expect(stateAt(seat, [onDay], session)).toBe('excused');
    expect(stateAt(seat, [onDay, inSession], session)).toBe('remote');
    expect(stateAt(seat, [onDay, inSession], first)).toBe('excused');
    expect(stateAt(seat, [onDay, inSession], second)).toBe('present');
  });

  it('is nothing on a day they do not come for, unless something is recorded on it', () => {
    const seat = anAttendance({ days: [second.day] });
    expect(stateAt(seat, [], first)).toBeNull();
    expect(stateAt(seat, [aPresence({ day: first.day, state: 'present' })], first)).toBe('present');
  });

  it('has come to the meeting who was expected and is present on a day', () => {
    const seat = anAttendance({ state: 'confirmed' });
    expect(stateAt(seat, [], wholeMeeting)).toBe('confirmed');
    expect(stateAt(seat, [aPresence({ day: first.day, state: 'absent' })], wholeMeeting)).toBe('confirmed');
    expect(stateAt(seat, [aPresence({ day: first.day, state: 'remote' })], wholeMeeting)).toBe('remote');
  });

  it('did not come who is recorded as away on every day they were to come, whatever is recorded as a whole', () => {
    const away = [first, second].map(({ day }) => aPresence({ day, state: 'absent' }));
    expect(stateAt(anAttendance({ state: 'present' }), away, wholeMeeting)).toBe('absent');
    expect(stateAt(anAttendance({ state: 'confirmed' }), away, wholeMeeting)).toBe('absent');
    expect(stateAt(anAttendance({ state: 'present' }), away.slice(1), wholeMeeting)).toBe('present');
    const oneDay = anAttendance({ state: 'present', days: [second.day] });
    expect(stateAt(oneDay, away.slice(1), wholeMeeting)).toBe('absent');
    const excused = aPresence({ day: first.day, state: 'excused' });
    expect(stateAt(anAttendance(), [excused, ...away.slice(1)], wholeMeeting)).toBe('excused');
  });

  it('came who is recorded as present on a day or in a session, whatever is recorded as a whole', () => {
    const late = aPresence({ day: second.day, state: 'present' });
    expect(stateAt(anAttendance({ state: 'absent' }), [late], wholeMeeting)).toBe('present');
    const inSession = aPresence({ day: first.day, sessionId: session.id, state: 'remote' });
    expect(stateAt(anAttendance({ state: 'excused' }), [inSession], wholeMeeting)).toBe('remote');
    // In the room on the other day.
    expect(stateAt(anAttendance({ state: 'present' }), [inSession], wholeMeeting)).toBe('present');
  });

  it('was away on a day who was away in every session of it, as long as no session is open', () => {
    const sessions = [session, { id: 'another', day: first.day }];
    const awayIn = ({ id }: { readonly id: string }, state: Presence['state'] = 'absent') =>
      aPresence({ day: first.day, sessionId: id, state });
    const away = sessions.map((one) => awayIn(one));
    const came = anAttendance({ state: 'present' });
    const at = (presences: readonly Presence[], moment: Moment, ofDays = days) =>
      stateAtOf(came, presences, moment, { days: ofDays, sessions });
    expect(at(away, first)).toBe('absent');
    expect(at([awayIn(session, 'excused'), ...away.slice(1)], first)).toBe('excused');
    expect(at(away.slice(1), first)).toBe('present');
    // The other day has no sessions: it is as on the whole.
    expect(at(away, wholeMeeting)).toBe('present');
    expect(at(away, wholeMeeting, [first.day])).toBe('absent');
    // The day's own row goes first.
    expect(at([...away, aPresence({ day: first.day, state: 'remote' })], first)).toBe('remote');
  });

  it('was away who was away in every session, though the days of the sessions or of the meeting are not known', () => {
    const undated = [
      { id: 'one', day: null },
      { id: 'two', day: null },
    ];
    const away = undated.map(({ id }) => aPresence({ day: null, sessionId: id, state: 'absent' }));
    const came = anAttendance({ state: 'present' });
    for (const ofDays of [[], [first.day], days]) {
      const at = { days: ofDays, sessions: undated };
      expect(stateAtMeeting(came, away, at)).toBe('absent');
      expect(stateAtMeeting(came, away.slice(1), at)).toBe('present');
    }
  });

  it('was there on the day who was there in one of its sessions, though only confirmed', () => {
    const confirmed = anAttendance({ state: 'confirmed' });
    const inSession = aPresence({ day: first.day, sessionId: session.id, state: 'present' });
    expect(stateAt(confirmed, [inSession], first)).toBe('present');
    expect(stateAt(confirmed, [inSession], second)).toBe('confirmed');
  });

  it('came to the meeting exactly who took part in some of it, and nothing by day leaves the whole as it is', () => {
    const row = fc.record({
      day: fc.constantFrom(...days, '2019-05-20'),
      sessionId: fc.constantFrom(null, session.id),
      state: fc.constantFrom(...presenceStates),
    });
    const seat = fc.record({ state: fc.constantFrom(...attendanceStates), days: fc.subarray(days) });
    fc.assert(
      fc.property(seat, fc.uniqueArray(row, { selector: (one) => one.day }), (facts, rows) => {
        const attendance = anAttendance(facts);
        const presences = rows.map((one) => aPresence(one));
        const parts = days.map((day) => stateAt(attendance, presences, { kind: 'day', day }));
        const came = [...parts, ...presences.map(({ state }) => state)].some(takesPart);
        expect(takesPart(stateAtMeeting(attendance, presences, timetable))).toBe(came);
        expect(stateAtMeeting(attendance, [], timetable)).toBe(attendance.state);
      }),
    );
  });

  it('takes a day for no session of it', () => {
    const inSession = aPresence({ day: first.day, sessionId: session.id });
    expect(presenceAt([inSession], first)).toBeNull();
    expect(presenceAt([inSession], session)).toBe(inSession);
    expect(takesPart('remote')).toBe(true);
    expect(takesPart('confirmed')).toBe(false);
  });

  it('tells a departure before the arrival', () => {
    expect(leavesBeforeArriving({ arrived: '10:00', left: '09:30' })).toBe(true);
    expect(leavesBeforeArriving({ arrived: '09:30', left: '10:00' })).toBe(false);
    expect(leavesBeforeArriving({ arrived: null, left: '10:00' })).toBe(false);
  });
});
