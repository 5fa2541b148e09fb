import type { DraftMeeting } from '@/domain/draft';
import type { PartyMention } from './find-parties';
import type { Reading } from './reading';
import { within, type Span } from './span';

export type DelegationCategory = NonNullable<DraftMeeting['delegations'][number]['category']>;

const boundary =
  /[;.]|,? (?:as well as|together with|along with|alongside|joined by|while|whereas|а также|вместе с|тогда как) |, (?:and|а) (?=\p{L}+ (?:as|в качестве) )/gu;
const observing =
  /(?<!\p{L})(?:(?:as|in the capacity of|with the status of) (?:an? )?observers?|observers?|observer (?:states|countries)|observed|в качестве (?:стран(?:ы|)-|государств(?:а|)-)?наблюдател\p{L}+|наблюдател\p{L}+)(?!\p{L})/u;
/** What leads from the word for observers to those who are: ", as an observer, Iran", «присутствовали представители». */
const leadsOn =
  /^[,:]? ?(?:(?:were|was|are|attended|participated|present|took part|присутствовал\p{L}?|участвовал\p{L}?|приняли участие|выступил\p{L}?|были|стали|представители|представитель|делегации|делегация|representatives?|delegations?|of|from|the|также|also):? )*$/u;
const bracketed =
  /\((?:(?<member>member (?:states|countries)|members|государства-члены)|(?<observer>observers?(?: states)?|(?:государства-)?наблюдатели)|(?<invited>invited[\p{L} ]*|guests|приглашен(?:ные|[аоы])?))\)$/u;
/** What opens a sentence, «По приглашению министра … приняли участие», says of all that they came. */
const invitedBefore =
  /(?:(?<=.)по приглашению [^,;.]{2,50}|as (?:an? )?(?:invited )?guests?(?: of [^,;.]{2,40})?|by invitation|в качестве (?:приглашенн\p{L}+|гост\p{L}+)|гостями (?:\p{L}+ )?стали)/u;

/** "UNHCR and the Bank participated as guests" */
const invitedAfter =
  /(?:attended|participated|took part|joined|were present|was present|присутствовал\p{L}*|участвовал\p{L}*) (?:\p{L}+ )?(?:as (?:an? )?(?:invited )?guests?|at the invitation of|by invitation|в качестве (?:гост|приглашенн)\p{L}+|по приглашению)/u;
/** "each member State (Azerbaijan, …)", "The following members of the Group attended: …" */
const membersBefore =
  /(?<!\p{L})(?:(?:each|all|every) )?member (?:states?|countr(?:y|ies)) \([^()]*$|^(?:the )?following members? (?:of the [\p{L} ]{2,40} )?(?:attended|participated|took part|were present):/u;

/**
 * As what a party took part, where the words beside it say so: an observer, a guest, experts.
 */
export function categoryOf(
  { folded, parties }: Pick<Reading, 'folded' | 'parties'>,
  mention: PartyMention,
  sentence: Span,
): DelegationCategory {
  const after = folded.slice(mention.end, mention.end + 60);
  if (/^'?s? experts?(?!\p{L})/u.test(after)) return 'expert';
  if (/^,? ?(?:\(?(?:as )?(?:an )?observers?\)?(?!\p{L})|\(?наблюдатель|в качестве наблюдател)/u.test(after))
    return 'observer';
  if (/^,? ?\((?:[^()]{1,40}, )?(?:chair|председател|председательств)/u.test(after)) return 'chair';
  if (/^,? (?:as|в качестве) (?:the )?(?:secretariat|support unit|секретариат|группы поддержки)/u.test(after))
    return 'secretariat';
  const { start, words } = segmentOf(folded, mention, sentence);
  const said = bracketed.exec(words.replace(/(?<![\s.;])[\s.;]+$/u, ''))?.groups;
  if (said)
    return said['member'] !== undefined ? 'member' : said['observer'] !== undefined ? 'observer' : 'invited';
  const match = observing.exec(words);
  if (match) {
    const at = start + match.index;
    const end = at + match[0].length;
    const next = within(parties, { start: end, end: start + words.length })[0];
    // "A, B and, as an observer, C": a list that goes on after the word is what it tells of.
    const leads = next !== undefined && leadsOn.test(folded.slice(end, next.start));
    if (mention.start > at ? leads : !leads) return 'observer';
  }
  if (invitedAfter.test(words.slice(Math.max(0, mention.end - start)))) return 'invited';
  if (membersBefore.test(words.slice(0, Math.max(0, mention.start - start)))) return 'member';
  if (invitedBefore.test(words.slice(0, Math.max(0, mention.start - start)))) return 'invited';
  return mention.kind === 'state' ? 'unspecified' : 'organisation';
}

/** The part of the sentence between two words that part those who came as one thing from those who came as another. */
function segmentOf(
  folded: string,
  mention: Span,
  sentence: Span,
): { readonly start: number; readonly words: string } {
  const whole = folded.slice(sentence.start, sentence.end);
  let start = 0;
  let end = whole.length;
  for (const match of whole.matchAll(boundary)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (sentence.start + to <= mention.start) start = to;
    else if (sentence.start + from >= mention.end) {
      end = from;
      break;
    }
  }
  return { start: sentence.start + start, words: whole.slice(start, end) };
}
