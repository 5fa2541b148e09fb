import type { Id } from './fields';
import type { NumberedParagraph } from './number-paragraphs';
import { openingOfText } from './outcome-item';
import type { RecommendationRecords } from './recommendation-records';
import { originsInOrder, recommendationReference } from './recommendation-reference';

/**
 * How the recommendations are cited that came of what stands below a paragraph and say what they ask by its words: "ratify
 * it" under "They recommended that States:". Without the paragraph they stand alone.
 * @param numbered the outcome as it is with the paragraph
 */
export function hangingOnParagraph(
  records: Pick<
    RecommendationRecords,
    'recommendations' | 'origins' | 'meetings' | 'numbers' | 'letters' | 'items'
  >,
  numbered: readonly NumberedParagraph[],
  paragraphId: Id,
  language: string,
): readonly string[] {
  const { recommendations, meetings, numbers, letters, items } = records;
  const below = partsOf(numbered, paragraphId);
  if (below.size === 0) return [];
  const context = { meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])), numbers, letters };
  return recommendations.flatMap((recommendation) => {
    const own = records.origins.filter((origin) => origin.recommendationId === recommendation.id);
    if (!own.some((origin) => below.has(origin.paragraphId ?? ''))) return [];
    const origins = originsInOrder(own, context.meetings);
    const opening = openingOfText(recommendation.text, origins, items);
    if (Object.keys(opening).length === 0) return [];
    return [recommendationReference(recommendation, origins, context, language)];
  });
}

/** What stands below a paragraph, at any level. */
function partsOf(numbered: readonly NumberedParagraph[], paragraphId: Id): ReadonlySet<Id> {
  const parts = new Set([paragraphId]);
  for (const { paragraph, parentId } of numbered) if (parts.has(parentId ?? '')) parts.add(paragraph.id);
  parts.delete(paragraphId);
  return parts;
}
