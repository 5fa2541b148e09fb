import { agendaLines, planAgenda } from './agenda';
import type { AgendaItem, AgendaItemState, Review } from './agenda-item';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import type { Meeting, Session } from './meeting';
import { meetingReference } from './meeting-reference';

/** The agenda of another meeting of the process. */
export interface EarlierAgenda {
  readonly meeting: Meeting;
  readonly sessions: readonly Session[];
  readonly items: readonly AgendaItem[];
  /** How many interventions and notes stand under a point. */
  readonly recorded: ReadonlyMap<Id, number>;
  /** The recommendations that it took up. */
  readonly reviews: readonly Review[];
  /** The meetings to which its points were carried over, by point. */
  readonly carriedTo: ReadonlyMap<Id, readonly Meeting[]>;
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
export function earlierPoints(
  agendas: readonly Pick<EarlierAgenda, 'meeting' | 'sessions' | 'items'>[],
): ReadonlyMap<Id, EarlierPoint> {
  const points = agendas.flatMap(({ meeting, sessions, items }) =>
    agendaLines(planAgenda(sessions, items)).map(({ item, number }): EarlierPoint => {
      return { item, meetingId: meeting.id, reference: meetingReference(meeting), number };
    }),
  );
  return new Map(points.map((point) => [point.item.id, point]));
}

/** Why a point may not be concluded: as somebody said, else as it follows from what was recorded. */
export type WhyUnfinished =
  | { readonly kind: 'said'; readonly state: Exclude<AgendaItemState, 'concluded'> }
  | { readonly kind: 'not-held'; readonly state: 'postponed' | 'cancelled' }
  /** So many of the recommendations under it were not reviewed there. */
  | { readonly kind: 'not-reviewed'; readonly count: number; readonly of: number }
  /** Nothing stands under it, though much does under other points. */
  | { readonly kind: 'untouched' };

/** A point of an earlier meeting that may be carried over. */
export interface CarryPoint extends EarlierPoint {
  /** `null` where nothing says that it was left open. */
  readonly why: WhyUnfinished | null;
  readonly recorded: number;
  readonly carriedTo: readonly Meeting[];
}

/** The points of earlier meetings, latest meeting first, each agenda in its order; those that bear no number, such as breaks, are left out. */
export function carryPoints(agendas: readonly EarlierAgenda[]): readonly CarryPoint[] {
  const points = earlierPoints(agendas);
  const ofMeeting = groupedBy([...points.values()], ({ meetingId }) => meetingId);
  return agendas.flatMap((agenda) =>
    (ofMeeting.get(agenda.meeting.id) ?? []).flatMap((point): readonly CarryPoint[] => {
      const { item, number } = point;
      if (number === '') return [];
      return [
        {
          ...point,
          why: whyUnfinished(item, agenda),
          recorded: agenda.recorded.get(item.id) ?? 0,
          carriedTo: agenda.carriedTo.get(item.id) ?? [],
        },
      ];
    }),
  );
}

function whyUnfinished({ id, state: said }: AgendaItem, agenda: EarlierAgenda): WhyUnfinished | null {
  const { meeting, reviews, recorded, carriedTo } = agenda;
  if (carriedTo.has(id) || said === 'concluded') return null;
  if (said !== null) return { kind: 'said', state: said };
  const state = meeting.stateOfAffairs;
  if (state === 'postponed' || state === 'cancelled') return { kind: 'not-held', state };
  if (state !== 'held') return null;
  const own = reviews.filter(({ agendaItemId }) => agendaItemId === id);
  const count = own.filter(({ outcome }) => outcome !== 'reviewed').length;
  if (count > 0) return { kind: 'not-reviewed', count, of: own.length };
  return own.length === 0 && !recorded.has(id) && recorded.size > 0 ? { kind: 'untouched' } : null;
}
