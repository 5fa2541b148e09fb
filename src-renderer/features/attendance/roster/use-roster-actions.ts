import { useMemo } from 'react';
import type { AttendanceState } from '@/domain/attendance';
import type { Moment } from '@/domain/moment';
import { isPresenceState } from '@/domain/presence';
import type { Timetable } from '@/domain/timetable';
import { useText } from '@/i18n/use-text';
import { useRemovalNotice } from '@/pickers/use-removal-notice';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import {
  editAttendances,
  moveAttendance,
  moveAttendances,
  removeAttendances,
  setHeadOfDelegation,
  type SeatsPatch,
} from '@/store/commands/attendances';
import { addDelegation, moveDelegation, removeDelegation } from '@/store/commands/delegations';
import type { LeftBehind } from '@/store/commands/left-behind';
import { setPresenceState } from '@/store/commands/presences';
import type { DelegationMove } from './place-of-delegation';
import { placeOfMove } from './place-of-move';
import type { DelegationView, PersonLineView } from './roster-view';
import { useMeetingState } from './use-meeting-state';

type People = readonly PersonLineView[];

export interface RosterActions {
  /** For the moment the list speaks of; `null` takes back what is recorded for the day or session alone. */
  readonly setState: (people: People, state: AttendanceState | null) => void;
  readonly makeHead: (person: PersonLineView) => void;
  readonly move: (delegation: DelegationView, person: PersonLineView, by: -1 | 1) => void;
  /**
   * To a delegation, after the person with the id; `null` is the head of the list. Who comes from another is told of.
   * @param delegations of which they are
   */
  readonly moveTo: (
    people: People,
    delegation: DelegationView,
    afterId: string | null,
    delegations: readonly DelegationView[],
  ) => void;
  /** @param inOrder all delegations of the meeting as they stand */
  readonly moveDelegation: (move: DelegationMove, inOrder: readonly string[]) => Promise<void>;
  readonly edit: (people: People, patch: SeatsPatch) => void;
  /** @param delegations of which they are */
  readonly removePeople: (people: People, delegations: readonly DelegationView[]) => void;
  readonly removeDelegation: (delegation: DelegationView) => void;
  /** One more delegation of the party; answers with its id. */
  readonly addAnother: (delegation: DelegationView) => Promise<string | null>;
}

interface RosterFacts {
  readonly moment: Moment;
  readonly momentName: string;
  readonly timetable: Timetable;
  /** Whether the meeting was held: its papers then name those who came. */
  readonly isHeld: boolean;
}

/**
 * What the keys, forms and the bar of the list do, each one step of Undo. Removing says so and offers Undo, and so does a
 * state of the whole meeting which what is recorded by day follows, or overrules.
 */
export function useRosterActions({ moment, momentName, timetable, isHeld }: RosterFacts): RosterActions {
  const run = useRun();
  const notice = useUndoNotice();
  const removed = useRemovalNotice(isHeld);
  const t = useText();
  const setMeetingState = useMeetingState(timetable);
  return useMemo(() => {
    const seatsOf = (people: People) => people.map(({ attendance }) => attendance);
    const nameOf = (people: People) => people[0]?.name ?? '';
    return {
      async setState(people, state) {
        const name = nameOf(people);
        if (moment.kind !== 'meeting') {
          const changed = people.filter(({ presence }) => (presence?.state ?? null) !== state);
          if (changed.length === 0 || (state !== null && !isPresenceState(state))) return;
          void run(setPresenceState(seatsOf(changed), moment, state, { name, when: momentName }));
          return;
        }
        if (state !== null) await setMeetingState(people, state);
      },
      makeHead: ({ attendance, name }) => void run(setHeadOfDelegation(attendance, name)),
      move(delegation, { id, attendance, name }, by) {
        const after = placeOfMove(delegation.people, id, by);
        if (after !== undefined) void run(moveAttendance(attendance, delegation.id, after, name));
      },
      async moveTo(people, delegation, afterId, delegations) {
        const strangers = people.filter(({ attendance }) => attendance.delegationId !== delegation.id);
        const [only] = people;
        const party = delegation.name;
        const from = delegations.find(({ id }) => id === strangers[0]?.attendance.delegationId)?.name ?? '';
        const between = strangers.length > 0 ? { from, party } : null;
        const left =
          people.length === 1 && only
            ? await run(moveAttendance(only.attendance, delegation.id, afterId, only.name, between))
            : await run(moveAttendances(seatsOf(people), delegation.id, afterId, party));
        if (left === null || strangers.length === 0) return;
        const text =
          people.length === 1
            ? t('attendance.moved', { name: nameOf(people), from, party })
            : t('attendance.moved-people', { count: strangers.length, party });
        removed({ text, left, name: nameOf(people), emptied: emptiedName(left, delegations) });
      },
      async moveDelegation({ view, afterId }, inOrder) {
        await run(moveDelegation(view.delegation, afterId, view.name, inOrder));
      },
      edit: (people, patch) => void run(editAttendances(seatsOf(people), patch)),
      async removePeople(people, delegations) {
        const name = nameOf(people);
        const left = await run(removeAttendances(seatsOf(people), name));
        if (left === null) return;
        const text =
          people.length === 1
            ? t('attendance.removed', { name })
            : t('attendance.removed-people', { count: people.length });
        removed({ text, left, name, emptied: emptiedName(left, delegations) });
      },
      async removeDelegation({ delegation, name, people }) {
        const left = await run(removeDelegation(delegation, name));
        if (left === null) return;
        const text = t('attendance.removed-delegation', { name, count: people.length });
        removed({ text, left, name, emptied: '' });
      },
      async addAnother({ delegation, name }) {
        const { meetingId, partyId } = delegation;
        const party = { kind: 'party', partyId } as const;
        // The first says that the party took part; until somebody is in the second, nothing says that it came twice.
        const another = { meetingId, party, withoutPeople: 'not-said' } as const;
        const id = await run(addDelegation(another, name));
        if (id !== null) notice(t('attendance.delegation.another-added', { name }));
        return id;
      },
    };
  }, [run, notice, removed, t, moment, momentName, setMeetingState]);
}

/** Of the first delegation in which nobody is left. */
function emptiedName({ delegationIds }: LeftBehind, delegations: readonly DelegationView[]): string {
  return delegations.find(({ id }) => delegationIds.includes(id))?.name ?? '';
}
