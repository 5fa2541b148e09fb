import { agendaLines, planAgenda } from '@/domain/agenda';
import { carryPoints, type CarryPoint, type EarlierAgenda } from '@/domain/earlier-agenda';
import { compareEdtf } from '@/domain/edtf';
import { followReviews } from '@/domain/follow-joins';
import { isMadeBefore } from '@/domain/made-before';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { recommendationReference } from '@/domain/recommendation-reference';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { normaliseName } from '@/domain/reference/normalise-name';
import { openReasons, whyOpen, type OpenReason, type WhyOpen } from '@/domain/why-open';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';

/** What is proposed together: points left open, recommendations by the reason they are open for, and the rest. */
export type CarryGroup = 'points-open' | OpenReason | 'points-other' | 'here';

const groups: readonly CarryGroup[] = ['points-open', ...openReasons, 'points-other', 'here'];

export type Proposal =
  | { readonly kind: 'point'; readonly id: string; readonly here: string | null; readonly point: CarryPoint }
  | {
      readonly kind: 'recommendation';
      readonly id: string;
      /** Number of the point of this agenda that takes it up already; `''` for one without a number. */
      readonly here: string | null;
      /** Whether the meeting takes it up, under a point or on its own. */
      readonly isListed: boolean;
      readonly row: RecommendationRow;
      readonly reference: string;
      readonly why: WhyOpen;
    };

export type CarryRow =
  | Proposal
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly group: CarryGroup;
      readonly proposals: readonly Proposal[];
    };

interface CarrySources {
  readonly dossier: MeetingDossier;
  readonly agendas: readonly EarlierAgenda[];
  readonly inHand: RecommendationsInHand;
}

/** What could be carried over to the meeting, and what was already. */
export function proposalsFor(
  { dossier, agendas, inHand }: CarrySources,
  language: string,
): readonly Proposal[] {
  const { meeting, sessions, agendaItems } = dossier;
  const reviews = followReviews(dossier.reviews, inHand.records.joined);
  const lines = agendaLines(planAgenda(sessions, agendaItems));
  const numberOf = new Map(lines.map(({ item, number }) => [item.id, number]));
  const carriedHere = new Map(lines.map(({ item, number }) => [item.carriedFromId, number]));
  const reviewOf = new Map(reviews.map((review) => [review.recommendationId, review]));
  const dates = new Map(inHand.records.meetings.map(({ id, date }) => [id, date]));
  const points = carryPoints(agendas).map((point): Proposal => {
    const here = carriedHere.get(point.item.id) ?? null;
    return { kind: 'point', id: point.item.id, here, point };
  });
  const firstMade = (row: RecommendationRow) => dates.get(row.origins[0]?.meetingId ?? '') ?? null;
  const recommendations = inHand.rows
    .filter((row) => row.isOpen && isMadeBefore(row, meeting, dates))
    .toSorted((a, b) => compareEdtf(firstMade(a), firstMade(b)))
    .map((row): Proposal => {
      const { id } = row.recommendation;
      const review = reviewOf.get(id);
      const itemId = review?.agendaItemId ?? null;
      return {
        kind: 'recommendation',
        id,
        here: itemId === null ? null : (numberOf.get(itemId) ?? null),
        isListed: review !== undefined,
        row,
        reference: recommendationReference(row.recommendation, row.origins, inHand.context, language),
        why: whyOpen(row, dates),
      };
    });
  return [...points, ...recommendations];
}

/** Whether it can be chosen: it is not on the agenda already. */
export function isOffered({ here }: Proposal): boolean {
  return here === null;
}

/** Under their headings, those whose words hold what is looked for. */
export function rowsUnderHeadings(proposals: readonly Proposal[], wanted: string): readonly CarryRow[] {
  const words = normaliseName(wanted);
  const found = proposals.filter(
    (proposal) => words === '' || normaliseName(wordsOf(proposal)).includes(words),
  );
  return groups.flatMap((group): readonly CarryRow[] => {
    const own = found.filter((proposal) => groupOf(proposal) === group);
    return own.length === 0 ? [] : [{ kind: 'group', id: `group ${group}`, group, proposals: own }, ...own];
  });
}

export function groupOf(proposal: Proposal): CarryGroup {
  if (!isOffered(proposal)) return 'here';
  if (proposal.kind === 'recommendation') return proposal.why.reason;
  return proposal.point.why === null ? 'points-other' : 'points-open';
}

function wordsOf(proposal: Proposal): string {
  const [cited, text] =
    proposal.kind === 'point'
      ? [proposal.point.reference, proposal.point.item.title]
      : [proposal.reference, proposal.row.recommendation.text];
  return [cited, ...Object.values(text)].join(' ');
}
