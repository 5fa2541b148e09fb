import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { attendanceStates } from '@/domain/attendance';
import { leavesBeforeArriving, presenceAt, stateAt, takesPart, wholeMeeting } from '@/domain/moment';
import { presenceStates } from '@/domain/presence';
import { anAttendance, aPresence } from '../../helpers/builders';

const first = { kind: 'day', day: '2019-05-14' } as const;
const second = { kind: 'day', day: '2019-05-15' } as const;
const session = { kind: 'session', id: 'a-session', day: '2019-05-14' } as const;

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

  it('leaves alone what is recorded of the meeting as a whole', () => {
    const recorded = attendanceStates.filter((state) => state !== 'invited' && state !== 'confirmed');
    fc.assert(
      fc.property(
        fc.constantFrom(...recorded),
        fc.array(fc.constantFrom(...presenceStates)),
        (state, days) => {
          const rows = days.map((one) => aPresence({ state: one }));
          expect(stateAt(anAttendance({ state }), rows, wholeMeeting)).toBe(state);
        },
      ),
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
