import { honorificSource } from './person-names';
import type { Reading } from './reading';
import type { Span } from './span';

/** "the late Mr Karl Tamm", "in memory of", "had replaced", «сменила г-на», «на смену г-ну», «памяти»: right before the name. */
const before = new RegExp(
  String.raw`(?<!\p{L})(?:(?:the |its |their )?late|in memory of|(?<!(?:was|were|been|be|being) )(?:replaced|succeeded|replacing|succeeding|replaces|succeeds)|(?:took|taken|taking) over from|покойн\p{L}{2,3}|(?:почтил\p{L}*|чтили|в|минутой молчания) память|памяти|сменил[аи]?|сменивш\p{L}+|сменя\p{L}+|на смену|преемни\p{L}+)(?: the late| покойн\p{L}{2,3})? (?:${honorificSource} )*$`,
  'u',
);
/** "who died in 2020", «скончавшегося в 2020 году»: right behind the name, or behind the post. */
const died =
  /^,? ?(?:[^,.;()]{2,80}, )?\(?(?:who |котор\p{L}{2,3} )?(?:had |has )?(?:recently )?(?:died|passed away|deceased|умер(?:л[аи]|ш\p{L}+)?|скончал\p{L}+|скончавш\p{L}+|уш(?:ел|ла|ли|едш\p{L}+) из жизни)(?!\p{L})/u;
/** "announced that Ms X had replaced", «сообщил, что г-жа Х сменила»: what is told of somebody is no part they play here. */
const told = new RegExp(
  String.raw`(?<!\p{L})(?:(?:announced|informed|reported|noted|said|recalled|told|explained)(?: [\p{L}-]+){0,4}? that|(?:сообщ|объяв|информир|отмет|напомн|сказ|рассказ)\p{L}*[^.;,]{0,40}, что) (?:${honorificSource} )*$`,
  'u',
);
const changed =
  /^(?:,[^,;.]{2,80},)? (?:had |has |have |would |will )?(?:recently |since |now |also |недавно |теперь )*(?:(?:was |been |be )?(?:replaced?|succeed(?:ed)?|appointed|resign(?:ed)?|retired?|left|taken over|took over)|сменил[аи]?|заменил[аи]?|сменит|был[аи]? (?:назначен|сменен|заменен)\p{L}*|назначен[аы]?|ушел|ушла|покинул[аи]?)(?!\p{L})/u;

/**
 * Whether the words around a name speak of somebody without saying that they were there: of who died, who was replaced,
 * who took a post. Another place of the text that gives them a part counts for itself.
 */
export function isOnlyToldOf({ folded }: Pick<Reading, 'folded'>, name: Span, sentence: Span): boolean {
  const ahead = folded.slice(Math.max(sentence.start, name.start - 160), name.start);
  const behind = folded.slice(name.end, Math.min(sentence.end, name.end + 160));
  return before.test(ahead) || died.test(behind) || (told.test(ahead) && changed.test(behind));
}
