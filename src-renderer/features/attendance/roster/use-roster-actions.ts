import { useMemo } from 'react';
import type { AttendanceState } from '@/domain/attendance';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import {
  moveAttendance,
  removeAttendances,
  setAttendanceState,
  setHeadOfDelegation,
} from '@/store/commands/attendances';
import { removeDelegation } from '@/store/commands/delegations';
import { placeOfMove, type DelegationView, type PersonLineView } from './roster-view';

export interface RosterActions {
  readonly setState: (person: PersonLineView, state: AttendanceState) => void;
  readonly makeHead: (person: PersonLineView) => void;
  readonly move: (delegation: DelegationView, person: PersonLineView, by: -1 | 1) => void;
  readonly removePerson: (person: PersonLineView) => void;
  readonly removeDelegation: (delegation: DelegationView) => void;
}

/** What the keys and forms of the list do. Removing says so and offers Undo. */
export function useRosterActions(): RosterActions {
  const run = useRun();
  const notice = useUndoNotice();
  const t = useText();
  return useMemo(
    () => ({
      setState({ attendance, name }, state) {
        if (attendance.state !== state) void run(setAttendanceState([attendance], state, name));
      },
      makeHead: ({ attendance, name }) => void run(setHeadOfDelegation(attendance, name)),
      move(delegation, { id, attendance, name }, by) {
        const after = placeOfMove(delegation.people, id, by);
        if (after !== undefined) void run(moveAttendance(attendance, delegation.id, after, name));
      },
      async removePerson({ attendance, name }) {
        const done = await run(removeAttendances([attendance], name));
        if (done !== null) notice(t('attendance.removed', { name }));
      },
      async removeDelegation({ delegation, name, people }) {
        const done = await run(removeDelegation(delegation, name));
        if (done !== null) notice(t('attendance.removed-delegation', { name, count: people.length }));
      },
    }),
    [run, notice, t],
  );
}
