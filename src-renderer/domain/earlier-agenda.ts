import { agendaLines, planAgenda } from './agenda';
import type { AgendaItem } from './agenda-item';
import type { Id } from './fields';
import type { Meeting, Session } from './meeting';
import { meetingReference } from './meeting-reference';

/** The agenda of another meeting of the process. */
export interface EarlierAgenda {
  readonly meeting: Meeting;
  readonly sessions: readonly Session[];
  readonly items: readonly AgendaItem[];
}

/** A point of an earlier agenda, with what it is cited by. */
export interface EarlierPoint {
  readonly item: AgendaItem;
  readonly meetingId: Id;
  /** "SOM 2 (2015)" */
  readonly reference: string;
  /** `''` for a point without a number. */
  readonly number: string;
}

/** The points of earlier agendas in their order, by id. */
export function earlierPoints(agendas: readonly EarlierAgenda[]): ReadonlyMap<Id, EarlierPoint> {
  const points = agendas.flatMap(({ meeting, sessions, items }) =>
    agendaLines(planAgenda(sessions, items)).map(({ item, number }): EarlierPoint => {
      return { item, meetingId: meeting.id, reference: meetingReference(meeting), number };
    }),
  );
  return new Map(points.map((point) => [point.item.id, point]));
}
