import type { Id } from './fields';
import { originsInOrder, recommendationReference } from './recommendation-reference';
import type { RecommendationRecords } from './recommendation-records';

/** How the recommendations that came of a paragraph are cited, as long as it is there. */
export function cameOfParagraph(
  {
    recommendations,
    origins,
    meetings,
    numbers,
    letters,
  }: Pick<RecommendationRecords, 'recommendations' | 'origins' | 'meetings' | 'numbers' | 'letters'>,
  paragraphId: Id,
  language: string,
): readonly string[] {
  const context = { meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])), numbers, letters };
  return recommendations.flatMap((recommendation) => {
    const own = origins.filter(({ recommendationId }) => recommendationId === recommendation.id);
    if (!own.some((origin) => origin.paragraphId === paragraphId)) return [];
    return [
      recommendationReference(recommendation, originsInOrder(own, context.meetings), context, language),
    ];
  });
}
