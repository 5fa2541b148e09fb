import { useMemo, useRef, useLayoutEffect, type RefObject } from 'react';
import type { AgendaPart } from '@/domain/agenda';
import type { AgendaItem } from '@/domain/agenda-item';
import type { EarlierPoint } from '@/domain/earlier-agenda';
import { inLanguage } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Session } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { useWantedFocus } from '@/pickers/use-wanted-focus';
import {
  addAgenda,
  addAgendaItem,
  addAgendaSession,
  moveAgendaItem,
  moveAgendaSession,
  removeAgendaItem,
  removeAgendaSession,
  type AgendaEntry,
} from '@/store/commands/agenda';
import { carryOver } from '@/store/commands/carry-over';
import { lastDay } from './last-day';
import { stepOfPoint, stepOfSession, type PlaceInAgenda } from './move-in-agenda';

export interface AgendaActions {
  /** Adds a point after the one with the id; at the end of the session, or of the agenda, when it is left out. */
  readonly addPoint: (sessionId: string | null, afterId?: string | null) => Promise<void>;
  readonly addSession: () => Promise<void>;
  readonly addWhole: (entries: readonly AgendaEntry[]) => Promise<void>;
  /** Adds a point carried over from an earlier meeting at the end of the agenda. */
  readonly addCarried: (point: EarlierPoint) => Promise<void>;
  readonly movePoint: (item: AgendaItem, direction: 'up' | 'down') => void;
  readonly placePoint: (item: AgendaItem, place: PlaceInAgenda) => void;
  readonly moveSession: (session: Session, direction: 'up' | 'down') => void;
  readonly placeSession: (session: Session, afterId: string | null) => void;
  readonly removePoint: (item: AgendaItem) => Promise<void>;
  readonly removeSession: (session: Session) => Promise<void>;
}

const titleOf = (id: string) => `[data-entry="${id}"] [data-field="title"] textarea`;

/** What the keys and buttons of the agenda do; the focus goes where the hands will be next. */
export function useAgendaActions(
  dossier: MeetingDossier,
  parts: readonly AgendaPart[],
  frame: RefObject<HTMLElement | null>,
): AgendaActions {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const focus = useWantedFocus(frame);
  const latest = useRef({ dossier, parts });
  useLayoutEffect(() => {
    latest.current = { dossier, parts };
  });

  return useMemo((): AgendaActions => {
    const meetingId = () => latest.current.dossier.meeting.id;
    /** A programme whose points bear no numbers goes on without. */
    const numbering = () => {
      const { agendaItems } = latest.current.dossier;
      const isBare = agendaItems.length > 0 && agendaItems.every(({ number }) => number === '');
      return isBare ? { number: '' } : {};
    };
    const stay = (id: string) => {
      const active = document.activeElement;
      const field = active?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? 'title';
      const tag = active instanceof HTMLInputElement ? 'input' : 'textarea';
      focus(`[data-entry="${id}"] [data-field="${field}"] ${tag}`);
    };
    const neighbour = (id: string) => {
      const all = [...(frame.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
      const index = all.findIndex((row) => row.dataset['entry'] === id);
      return (all[index + 1] ?? all[index - 1])?.dataset['entry'];
    };
    return {
      async addPoint(sessionId, afterId) {
        const place = afterId === undefined ? {} : { afterId };
        const item = { meetingId: meetingId(), sessionId, ...numbering() };
        const id = await run(addAgendaItem(item, place));
        if (id) focus(titleOf(id));
      },
      async addSession() {
        const { sessions, meeting } = latest.current.dossier;
        const day = lastDay(sessions, meeting.date);
        const id = await run(addAgendaSession({ meetingId: meeting.id, day }));
        if (id) focus(titleOf(id));
      },
      async addWhole(entries) {
        const count = await run(addAgenda(meetingId(), entries));
        if (count !== null) notice(t('agenda.paste.done', { count }));
      },
      async addCarried(point) {
        const last = latest.current.parts.at(-1);
        const sessionId = last?.kind === 'session' ? last.session.id : null;
        const item = { meetingId: meetingId(), sessionId, ...numbering() };
        const id = await run(carryOver(item, point.item));
        if (id) notice(t('agenda.carried.done', { title: inLanguage(point.item.title, 'en') }));
      },
      movePoint(item, direction) {
        const place = stepOfPoint(latest.current.parts, item.id, direction);
        if (!place) return;
        stay(item.id);
        void run(moveAgendaItem(item, place.sessionId, place.afterId));
      },
      placePoint: (item, place) => void run(moveAgendaItem(item, place.sessionId, place.afterId)),
      moveSession(session, direction) {
        const afterId = stepOfSession(latest.current.parts, session.id, direction);
        if (afterId === undefined) return;
        stay(session.id);
        void run(moveAgendaSession(session, afterId));
      },
      placeSession: (session, afterId) => void run(moveAgendaSession(session, afterId)),
      async removePoint(item) {
        const next = neighbour(item.id);
        if ((await run(removeAgendaItem(item))) === null) return;
        if (next) focus(titleOf(next));
        notice(t('agenda.point.removed'));
      },
      async removeSession(session) {
        const next = neighbour(session.id);
        if ((await run(removeAgendaSession(session))) === null) return;
        if (next) focus(titleOf(next));
        notice(t('agenda.session.removed'));
      },
    };
  }, [run, notice, t, frame, focus]);
}
