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
  /** What was to be reviewed under it and was not. */
  readonly unreviewed: readonly Review[];
}

/**
 * The points of earlier meetings, latest meeting first, each agenda in its order. Those that bear no number, such as
 * breaks, are left out; so are headings over points for recommendations alone: those go on by themselves.
 */
export function carryPoints(agendas: readonly EarlierAgenda[]): readonly CarryPoint[] {
  const points = earlierPoints(agendas);
  const ofMeeting = groupedBy([...points.values()], ({ meetingId }) => meetingId);
  return agendas.flatMap((agenda) => {
    const headings = headingsOverReviews(agenda);
    return (ofMeeting.get(agenda.meeting.id) ?? []).flatMap((point): readonly CarryPoint[] => {
      const { item, number } = point;
      if (number === '' || headings.has(item.id)) return [];
      return [
        {
          ...point,
          why: whyUnfinished(item, agenda),
          recorded: agenda.recorded.get(item.id) ?? 0,
          carriedTo: agenda.carriedTo.get(item.id) ?? [],
          unreviewed: agenda.reviews.filter(
            ({ agendaItemId, outcome }) => agendaItemId === item.id && outcome !== 'reviewed',
          ),
        },
      ];
    });
  });
}

/** Points over sub-points under which recommendations were taken up, with nothing recorded under any of them. */
function headingsOverReviews({ sessions, items, recorded, reviews }: EarlierAgenda): ReadonlySet<Id> {
  const withReviews = new Set(reviews.map(({ agendaItemId }) => agendaItemId));
  const lines = agendaLines(planAgenda(sessions, items));
  const headings = lines.filter(({ item, level }, at) => {
    const end = lines.findIndex((line, index) => index > at && line.level === 0);
    const below = lines.slice(at + 1, end < 0 ? undefined : end);
    const isOver = below.length > 0 && below.every((one) => withReviews.has(one.item.id));
    return (
      level === 0 && isOver && [item, ...below.map((one) => one.item)].every(({ id }) => !recorded.has(id))
    );
  });
  return new Set(headings.map(({ item }) => item.id));
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
