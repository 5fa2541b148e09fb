import { agendaLines, planAgenda } from '@/domain/agenda';
import { carryPoints, type CarryPoint, type EarlierAgenda } from '@/domain/earlier-agenda';
import { followReviews } from '@/domain/follow-joins';
import type { Localized } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { madeBefore } from '@/domain/made-before';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { recommendationReference } from '@/domain/recommendation-reference';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { normaliseName } from '@/domain/reference/normalise-name';
import { openReasons, whyOpenOf, type OpenReason, type WhyOpen } from '@/domain/why-open';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';

/** What is proposed together: points left open, recommendations by the reason they are open for, and the rest. */
export type CarryGroup = 'points-open' | OpenReason | 'points-other' | 'here';

const groups: readonly CarryGroup[] = ['points-open', ...openReasons, 'points-other', 'here'];

export type Proposal = {
  readonly id: string;
  /** Number of the point of this agenda that takes it up already; `''` for one without a number. */
  readonly here: string | null;
  /** What it is found by. */
  readonly words: string;
} & (
  | { readonly kind: 'point'; readonly point: CarryPoint }
  | {
      readonly kind: 'recommendation';
      /** Whether the meeting takes it up, under a point or on its own. */
      readonly isListed: boolean;
      readonly row: RecommendationRow;
      readonly reference: string;
      readonly why: WhyOpen;
    }
);

export type CarryRow =
  | Proposal
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly group: CarryGroup;
      readonly proposals: readonly Proposal[];
    };

type Agenda = Pick<MeetingDossier, 'meeting' | 'sessions' | 'agendaItems' | 'reviews'>;

/** Points of earlier meetings that could be carried over to the meeting, and those that were already. */
export function pointProposals(
  { sessions, agendaItems }: Agenda,
  agendas: readonly EarlierAgenda[],
): readonly Proposal[] {
  const lines = agendaLines(planAgenda(sessions, agendaItems));
  const carriedHere = new Map(lines.map(({ item, number }) => [item.carriedFromId, number]));
  return carryPoints(agendas).map((point) => ({
    kind: 'point',
    id: point.item.id,
    here: carriedHere.get(point.item.id) ?? null,
    words: wordsOf(point.reference, point.item.title),
    point,
  }));
}

/** Tells it of one recommendation after another: there are thousands; `null` for those that are none of the meeting's. */
export function recommendationProposal(
  { meeting, sessions, agendaItems, reviews }: Agenda,
  { records, context }: Pick<RecommendationsInHand, 'records' | 'context'>,
  language: string,
): (row: RecommendationRow) => Proposal | null {
  const lines = agendaLines(planAgenda(sessions, agendaItems));
  const numberOf = new Map(lines.map(({ item, number }) => [item.id, number]));
  const reviewOf = new Map(
    followReviews(reviews, records.joined).map((review) => [review.recommendationId, review]),
  );
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  const isEarlier = madeBefore(meeting, dates);
  const whyOpen = whyOpenOf(dates);
  return (row) => {
    if (!row.isOpen || !isEarlier(row)) return null;
    const { id } = row.recommendation;
    const review = reviewOf.get(id);
    const itemId = review?.agendaItemId ?? null;
    const reference = recommendationReference(row.recommendation, row.origins, context, language);
    return {
      kind: 'recommendation',
      id,
      here: itemId === null ? null : (numberOf.get(itemId) ?? null),
      words: wordsOf(reference, row.words),
      isListed: review !== undefined,
      row,
      reference,
      why: whyOpen(row),
    };
  };
}

/** Whether it can be chosen: it is not on the agenda already. */
export function isOffered({ here }: Proposal): boolean {
  return here === null;
}

/** Under their headings, those whose words hold what is looked for. */
export function rowsUnderHeadings(proposals: readonly Proposal[], wanted: string): readonly CarryRow[] {
  const looked = normaliseName(wanted);
  const found = groupedBy(
    proposals.filter(({ words }) => words.includes(looked)),
    groupOf,
  );
  return groups.flatMap((group): readonly CarryRow[] => {
    const own = found.get(group) ?? [];
    return own.length === 0 ? [] : [{ kind: 'group', id: `group ${group}`, group, proposals: own }, ...own];
  });
}

export function groupOf(proposal: Proposal): CarryGroup {
  if (!isOffered(proposal)) return 'here';
  if (proposal.kind === 'recommendation') return proposal.why.reason;
  return proposal.point.why === null ? 'points-other' : 'points-open';
}

function wordsOf(cited: string, text: Localized): string {
  return normaliseName([cited, ...Object.values(text)].join(' '));
}
