import type { Span } from './span';

const qualifiers =
  /(?<!\p{L})(?:(?:as much|as far|as soon|to the extent|as early) as possible|to the (?:fullest |maximum |greatest )?extent possible|as (?:and when )?(?:appropriate|necessary|applicable|required|needed|relevant|feasible)|where (?:appropriate|possible|necessary|applicable|relevant|feasible)|if (?:appropriate|possible|necessary|requested)|when (?:appropriate|possible|necessary)|upon request|on a voluntary basis|subject to (?:the )?(?:availability of \p{L}+|national (?:law|laws|legislation))|in accordance with (?:their |its )?national (?:law|laws|legislation)|within (?:their|its) (?:means|capacities|capabilities|mandates?)|in principle|по мере (?:возможности|необходимости)|насколько (?:это )?возможно|в (?:надлежащих|соответствующих) случаях|при (?:необходимости|возможности)|в случае необходимости|где это (?:уместно|возможно|применимо)|в соответствии с национальным законодательством|на добровольной основе|в рамках (?:своей|их) компетенции|в пределах (?:своих|имеющихся) (?:возможностей|полномочий|ресурсов))(?!\p{L})/u;

/** Words that limit an undertaking: "as much as possible", «по мере возможности»; the first in the span. */
export function findQualifier(folded: string, span: Span): Span | undefined {
  const match = qualifiers.exec(folded.slice(span.start, span.end));
  if (!match) return undefined;
  return { start: span.start + match.index, end: span.start + match.index + match[0].length };
}
