import type { Localized } from '@/domain/fields';
import { recommendationReference, type ReferenceContext } from '@/domain/recommendation-reference';
import type { RecommendationRow } from '@/domain/recommendation-row';

/** What a point is called that takes up what earlier meetings recommended: words of the paper, in its two languages. */
export const followUpHeading: Localized = {
  en: 'Follow-up to recommendations of earlier meetings',
  ru: 'Ход выполнения рекомендаций прошлых совещаний',
};

/** Letters of a recommendation that a title holds; the whole of it stands in the review. */
const longest = 120;
const longestOpening = 60;

/** "SOM 2 (2015), para. 10: Register every person…", in each language that the text has. */
export function titleOfRecommendation(
  { recommendation, origins, opening }: RecommendationRow,
  context: ReferenceContext,
): Localized {
  return Object.fromEntries(
    Object.entries(recommendation.text)
      .filter(([, text]) => text.trim() !== '')
      .map(([language, text]) => {
        const reference = recommendationReference(recommendation, origins, context, language);
        return [
          language,
          [reference, cut(withTail(opening[language], text))].filter((part) => part !== '').join(': '),
        ];
      }),
  );
}

/** Of an opening the words that lead to what is asked, so that this has room in the title. */
function withTail(opening: string | undefined, text: string): string {
  if (opening === undefined) return text;
  if (opening.length <= longestOpening) return `${opening} ${text}`;
  return `… ${opening.slice(-longestOpening).replace(/^(?:\S*\s+|…\s+)/u, '')} ${text}`;
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest + 1)
    .replace(/\s+\S*$/u, '')
    .slice(0, longest)}…`;
}
