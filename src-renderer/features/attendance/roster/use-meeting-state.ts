import { useCallback } from 'react';
import type { AttendanceState } from '@/domain/attendance';
import { stateAtMeeting } from '@/domain/moment';
import { isPresenceState } from '@/domain/presence';
import type { Timetable } from '@/domain/timetable';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { setAttendanceState } from '@/store/commands/attendances';
import type { PersonLineView } from './roster-view';

/**
 * Says how people stood at the whole meeting, as one step. Where what is recorded by day follows, or overrules it, that
 * is told.
 */
export function useMeetingState(
  timetable: Timetable,
): (people: readonly PersonLineView[], state: AttendanceState) => Promise<void> {
  const run = useRun();
  const notice = useUndoNotice();
  const t = useText();
  return useCallback(
    async (people, state) => {
      const changed = people.filter((one) => one.attendance.state !== state || one.state !== state);
      const [first] = changed;
      if (!first) return;
      const seats = changed.map(({ attendance }) => attendance);
      const done = await run(setAttendanceState(seats, state, first.name));
      const overruled = changed.filter(
        ({ attendance, presences }) =>
          stateAtMeeting({ ...attendance, state }, presences, timetable) !== state,
      );
      const [named] = overruled;
      if (done === null || !named) return;
      const words = { count: overruled.length, name: named.name };
      notice(
        isPresenceState(state)
          ? t('attendance.state.days-follow', words)
          : t('attendance.state.overruled', words),
      );
    },
    [run, notice, t, timetable],
  );
}
