import { bothWordings } from './both-wordings';
import type { Review } from './agenda-item';
import type { Id } from './fields';
import type { RecommendationOrigin } from './recommendation';
import type { RecommendationRecords } from './recommendation-records';
import { survivors } from './surviving-person';

type Parts = 'links' | 'tags' | 'addressees' | 'commitments';
type Joinable = Pick<RecommendationRecords, 'recommendations' | 'origins'> &
  Partial<Pick<RecommendationRecords, Parts>>;

/**
 * The records with everything that names a recommendation which was made one with another naming the one that stays, and
 * what both have once. Joining moves what it finds; what another laptop wrote of the other, or still has of it, comes
 * later, and must be the same recommendation's to every reader. `joined` says what the ids of the others stand for.
 */
export function followJoins<Records extends Joinable>(
  records: Records,
): Records & Pick<RecommendationRecords, 'joined'> {
  const survivorOf = survivors(records.recommendations);
  const others = records.recommendations.filter(({ id }) => survivorOf(id) !== id);
  const joined = new Map(others.map(({ id }) => [id, survivorOf(id)]));
  if (joined.size === 0) return { ...records, joined };
  const follow = <Row extends { readonly recommendationId: Id }>(rows: readonly Row[]): readonly Row[] => [
    ...rows.filter(({ recommendationId }) => !joined.has(recommendationId)),
    ...rows.flatMap((row) => {
      const recommendationId = joined.get(row.recommendationId);
      return recommendationId === undefined ? [] : [{ ...row, recommendationId }];
    }),
  ];
  const { links, tags, addressees, commitments } = records;
  return {
    ...records,
    recommendations: records.recommendations.filter(({ id }) => !joined.has(id)),
    origins: uniteOrigins(follow(records.origins)),
    ...(links && { links: unique(followLinks(links, joined), linkKey) }),
    ...(tags && { tags: unique(follow(tags), (tag) => keyOf(tag.recommendationId, tag.kind, tag.value)) }),
    ...(addressees && {
      addressees: unique(follow(addressees), (one) => keyOf(one.recommendationId, one.partyId)),
    }),
    ...(commitments && { commitments: follow(commitments) }),
    joined,
  };
}

/**
 * The reviews of a meeting with each naming the recommendation that stays, which the meeting takes up once.
 * @param joined see `RecommendationRecords`
 */
export function followReviews(
  reviews: readonly Review[],
  joined: RecommendationRecords['joined'],
): readonly Review[] {
  const followed = reviews.map((review) => ({
    ...review,
    recommendationId: joined.get(review.recommendationId) ?? review.recommendationId,
  }));
  return unique(followed, ({ recommendationId }) => recommendationId);
}

/** The first of each place, with the wordings that the others keep of it. */
function uniteOrigins(origins: readonly RecommendationOrigin[]): readonly RecommendationOrigin[] {
  const found = new Map<string, RecommendationOrigin>();
  for (const origin of origins) {
    const key = placeKey(origin);
    const first = found.get(key);
    found.set(key, first ? { ...first, text: bothWordings(first.text, origin.text) } : origin);
  }
  return [...found.values()];
}

/** Two origins of one key are one place where the recommendation was made. */
export function placeKey(origin: Omit<RecommendationOrigin, 'id' | 'relation' | 'order' | 'text'>): string {
  const { recommendationId, meetingId, paragraphId, statementId, printedReference } = origin;
  return keyOf(recommendationId, meetingId, paragraphId, statementId, printedReference);
}

function followLinks(links: RecommendationRecords['links'], joined: ReadonlyMap<Id, Id>) {
  return links
    .map((link) => ({
      ...link,
      recommendationId: joined.get(link.recommendationId) ?? link.recommendationId,
      otherRecommendationId: joined.get(link.otherRecommendationId) ?? link.otherRecommendationId,
    }))
    .filter((link) => link.recommendationId !== link.otherRecommendationId);
}

function linkKey(link: RecommendationRecords['links'][number]): string {
  return keyOf(link.recommendationId, link.otherRecommendationId);
}

function keyOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}

/** The first of each key. */
function unique<Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(key(row))) found.set(key(row), row);
  return [...found.values()];
}
