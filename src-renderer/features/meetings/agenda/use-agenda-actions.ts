import { useMemo, useRef, useLayoutEffect, type RefObject } from 'react';
import type { AgendaLine, AgendaPart } from '@/domain/agenda';
import { countedSubPoint } from '@/domain/agenda-number';
import type { AgendaItem, AgendaItemState } from '@/domain/agenda-item';
import type { Meeting, Session } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { useWantedFocus } from '@/pickers/use-wanted-focus';
import {
  addAgenda,
  addAgendaItem,
  addAgendaSession,
  editAgendaItem,
  blankAgendaItem,
  blankSession,
  moveAgendaItem,
  moveAgendaSession,
  placeInAgenda,
  removeAgendaItem,
  removeAgendaSession,
  turnAgendaState,
  type AgendaEntry,
  type AgendaPlace,
} from '@/store/commands/agenda';
import { newId } from '@/store/new-id';
import { withAhead, type AgendaEntries, type EntryAhead } from './agenda-ahead';
import { handsIn, putSelection, titleOf } from './focus-in-agenda';
import { lastDay } from './last-day';
import { stepOfPoint, stepOfSession, withSubPoints, type PlaceInAgenda } from './move-in-agenda';
import type { ShowAhead } from './use-agenda-ahead';
import { useGuarded } from '@/pickers/lock/use-guarded';

export interface AgendaActions {
  /** Adds a point after the one with the id; at the end of the session, or of the agenda, when it is left out. */
  readonly addPoint: (sessionId: string | null, afterId?: string | null) => void;
  readonly addSession: () => void;
  readonly addWhole: (entries: readonly AgendaEntry[]) => Promise<void>;
  /** Gives the focus to the point's title: on arrival, and when what had it goes. */
  readonly goToPoint: (itemId: string) => void;
  readonly movePoint: (item: AgendaItem, direction: 'up' | 'down') => void;
  /** Makes the point part of the one before it, or a point by itself again. */
  readonly setLevel: (line: Pick<AgendaLine, 'item' | 'level'>, direction: 'in' | 'out') => void;
  /** Says the next of what may have become of the point, as fast as the key is pressed. */
  readonly turnState: (item: AgendaItem) => void;
  /** Says what became of the point at the meeting; `null` takes it back. */
  readonly setState: (item: AgendaItem, state: AgendaItemState | null) => void;
  readonly placePoint: (item: AgendaItem, place: PlaceInAgenda) => void;
  readonly moveSession: (session: Session, direction: 'up' | 'down') => void;
  readonly placeSession: (session: Session, afterId: string | null) => void;
  readonly removePoint: (item: AgendaItem) => Promise<void>;
  readonly removeSession: (session: Session) => Promise<void>;
}

interface AgendaInHand {
  readonly meeting: Meeting;
  /** As shown: ahead of the register where the hands are. */
  readonly entries: AgendaEntries;
  readonly parts: readonly AgendaPart[];
  readonly showAhead: ShowAhead;
}

/** What the keys and buttons of the agenda do; the focus goes where the hands will be next. */
export function useAgendaActions(inHand: AgendaInHand, frame: RefObject<HTMLElement | null>): AgendaActions {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const focus = useWantedFocus(frame);
  const latest = useRef(inHand);
  useLayoutEffect(() => {
    latest.current = inHand;
  });

  const actions = useMemo((): AgendaActions => {
    const meetingId = () => latest.current.meeting.id;
    const show = (entries: readonly EntryAhead[], command: () => Promise<unknown>) =>
      latest.current.showAhead(entries, command);
    /** A programme whose points bear no numbers goes on without. */
    const numbering = (afterId: string | null = null) => {
      const { agendaItems } = latest.current.entries;
      if (agendaItems.find(({ id }) => id === afterId)?.number === countedSubPoint)
        return { number: countedSubPoint };
      const isBare = agendaItems.length > 0 && agendaItems.every(({ number }) => number === '');
      return isBare ? { number: '' } : {};
    };
    /** The entry and those that make room for it, in their places. */
    const placed = (
      entry: Pick<EntryAhead, 'id' | 'sessionId' | 'fresh'>,
      place: AgendaPlace,
      ahead: readonly EntryAhead[] = [],
    ): readonly [EntryAhead, ...EntryAhead[]] => {
      const { order, moved } = placeInAgenda(withAhead(latest.current.entries, ahead), entry, place);
      const room = moved.map((one) => ({ ...one, sessionId: entry.sessionId, fresh: null }));
      return [{ ...entry, order }, ...room];
    };
    const put = (
      ids: readonly string[],
      { sessionId, afterId }: PlaceInAgenda,
      command: () => Promise<unknown>,
    ) => {
      let ahead: readonly EntryAhead[] = [];
      for (const [at, id] of ids.entries()) {
        const place = { afterId: ids[at - 1] ?? afterId };
        ahead = [...ahead, ...placed({ id, sessionId, fresh: null }, place, ahead)];
      }
      void show(ahead, command);
    };
    const move = (
      ids: readonly [string, ...string[]],
      place: PlaceInAgenda,
      command: () => Promise<unknown>,
    ) => {
      const hands = handsIn(ids[0]);
      put(ids, place, command);
      focus(hands.selector);
      putSelection(frame.current, hands);
    };
    /** A point takes its sub-points along. */
    const group = (item: AgendaItem) =>
      withSubPoints(latest.current.parts, item.id).filter(({ id }) => id !== item.id);
    const neighbour = (id: string) => {
      const all = [...(frame.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
      const index = all.findIndex((row) => row.dataset['entry'] === id);
      return (all[index + 1] ?? all[index - 1])?.dataset['entry'];
    };
    /** Before the entry goes, so that nothing is typed into what is no more. */
    const leave = (id: string) => {
      const next = neighbour(id);
      if (next) focus(titleOf(next));
    };
    return {
      addPoint(sessionId, afterId) {
        const place = afterId === undefined ? {} : { afterId };
        const id = newId();
        const item = { ...blankAgendaItem, id, meetingId: meetingId(), sessionId, ...numbering(afterId) };
        const [own, ...room] = placed({ id, sessionId, fresh: null }, place);
        const fresh = { kind: 'item', item: { ...item, order: own.order } } as const;
        void show([{ ...own, fresh }, ...room], () => run(addAgendaItem(item, place)));
        focus(titleOf(id));
      },
      addSession() {
        const { entries, meeting } = latest.current;
        const id = newId();
        const day = lastDay(entries.sessions, meeting.date);
        const session = { ...blankSession, id, meetingId: meeting.id, day };
        const [own, ...room] = placed({ id, sessionId: null, fresh: null }, {});
        const fresh = { kind: 'session', session: { ...session, order: own.order } } as const;
        void show([{ ...own, fresh }, ...room], () => run(addAgendaSession(session)));
        focus(titleOf(id));
      },
      async addWhole(entries) {
        const count = await run(addAgenda(meetingId(), entries));
        if (count !== null) notice(t('agenda.paste.done', { count }));
      },
      goToPoint: (itemId) => focus(titleOf(itemId)),
      movePoint(item, direction) {
        const place = stepOfPoint(latest.current.parts, item.id, direction);
        if (!place) return;
        const below = group(item);
        const ids = [item.id, ...below.map(({ id }) => id)] as const;
        move(ids, place, () => run(moveAgendaItem(item, place.sessionId, place.afterId, below)));
      },
      setLevel({ item, level }, direction) {
        if (level === (direction === 'in' ? 1 : 0)) return;
        const number = direction === 'in' ? countedSubPoint : (numbering().number ?? null);
        void run(editAgendaItem(item, { number }));
      },
      turnState(item) {
        void run(turnAgendaState(item));
      },
      setState(item, state) {
        void run(editAgendaItem(item, { state }));
      },
      placePoint(item, place) {
        const below = group(item);
        const ids = [item.id, ...below.map(({ id }) => id)];
        put(ids, place, () => run(moveAgendaItem(item, place.sessionId, place.afterId, below)));
      },
      moveSession(session, direction) {
        const afterId = stepOfSession(latest.current.parts, session.id, direction);
        if (afterId === undefined) return;
        move([session.id], { sessionId: null, afterId }, () => run(moveAgendaSession(session, afterId)));
      },
      placeSession(session, afterId) {
        put([session.id], { sessionId: null, afterId }, () => run(moveAgendaSession(session, afterId)));
      },
      async removePoint(item) {
        leave(item.id);
        if ((await run(removeAgendaItem(item))) !== null) notice(t('agenda.point.removed'));
      },
      async removeSession(session) {
        leave(session.id);
        const records = await run(removeAgendaSession(session));
        if (records !== null) notice(t('agenda.session.removed', { records }));
      },
    };
  }, [run, notice, t, frame, focus]);
  return useGuarded(actions, ['goToPoint']);
}
