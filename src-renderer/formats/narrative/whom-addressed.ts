import type { DraftStatement } from '@/domain/draft';
import { namedIn } from './addressed-names';
import type { Act, SearchedText } from './find-acts';
import {
  findAddressees,
  nobodyAddressed,
  thoseAsked,
  thoseWhoAct,
  type AddresseesFound,
} from './find-addressees';
import { foldText } from './fold-text';
import { afterActors, namedActorsAt } from './named-actors';
import { namesInRow } from './names-in-row';
import type { Span } from './span';

/** After the verb of a decision: a clause that says who does what was decided. */
const clause = /^,? (?:that|что|чтобы) /u;
/** Between those at the head of a clause and what they are to do. */
const bound =
  /^(?:,[^,.;:]{3,60},)? (?:also )?(?:will|would|shall|should|is to|are to|undertakes?)(?!\p{L})|^ (?:также )?(?:должн[аоы]? |будет |будут )?\p{L}+(?:[еуюая]т|ит|ть|ти)(?:ся)?(?!\p{L})/u;
/** Who takes a paper or a person as theirs has not said that they will do anything. */
const adopting =
  /^(?:adopt|endors|approv|accept|elect|appoint|designat|приня(?!\p{L}* решение)|принима(?!\p{L}* решение)|одобр|утвер|избра|избир|назнач|подписа)/u;
/** What is decided is to ask others: "agreed to request the Secretariat", «решили рекомендовать государствам». */
const toAsk =
  /^(?: \p{L}+ly)? to (?:request|invite|ask|urge|encourage|call (?:up)?on|recommend to|task|mandate|instruct)(?= (?:the |all )?\p{L})|^(?: также)? (?:настоятельно )?(?:рекомендовать|поручить|предложить|просить|попросить|призвать|пригласить|уполномочить)(?= \p{L})/u;

/**
 * What of those addressed is to be looked at: `partner`, whether those are asked with whom it is to be done; `addressee`,
 * whom else the words ask; `at-large`, which States they mean.
 */
export function addresseeDoubts(
  followUp: DraftStatement['followUp'],
  { addressees, partners, isUnsure, isAtLarge }: AddresseesFound,
): readonly ('addressee' | 'partner' | 'at-large')[] {
  const isOfNobody = followUp === 'yes' && addressees.length === 0;
  return [
    ...(partners.length > 0 ? ['partner' as const] : []),
    ...(isUnsure || isOfNobody ? ['addressee' as const] : []),
    ...(isAtLarge ? ['at-large' as const] : []),
  ];
}

/**
 * Whom an act addresses: whom a request asks; of what is decided or promised, those who do so.
 * @param words of the statement that it makes
 * @param kind of the statement; what is only on record addresses nobody
 */
export function whomAddressed(
  { text, folded }: SearchedText,
  act: Pick<Act, 'verb' | 'asked'>,
  words: Span,
  kind: DraftStatement['class'],
  actor: string | undefined,
): AddresseesFound {
  const own = { text: text.slice(0, words.end), folded: folded.slice(0, words.end) };
  if (kind === 'request')
    return act.asked ? thoseAsked(own, act.asked, act.verb) : findAddressees(own, act.verb);
  if (kind !== 'decision' && kind !== 'commitment') return nobodyAddressed;
  const rest = own.folded.slice(act.verb.end, act.verb.end + 240);
  const asking = toAsk.exec(rest);
  if (asking) {
    const asked = findAddressees(own, { start: act.verb.end, end: act.verb.end + asking[0].length });
    if (asked.addressees.length > 0) return asked;
  }
  const that = clause.exec(rest);
  const bindsOthers = that && doersAt(own.text.slice(act.verb.end, act.verb.end + 240), rest, that[0].length);
  if (bindsOthers) return bindsOthers;
  if (actor === undefined || adopting.test(own.folded.slice(act.verb.start, act.verb.end)))
    return nobodyAddressed;
  const doers = thoseWhoAct(actor);
  // The next meeting is held by whoever hosts it; the words do not say who is to do anything.
  return doers.isAtLarge && toHold.test(rest) ? nobodyAddressed : doers;
}

/** "agreed to hold the next meeting", «договорились провести очередное заседание». */
const toHold =
  /^ to (?:hold|convene|organi[sz]e)(?!\p{L})|^(?: о том, чтобы| о)? (?:провести|созвать|проведении)(?!\p{L})/u;

/** "agreed that Kazakhstan will host": the one who is named is to do it. */
function doersAt(text: string, folded: string, from: number): AddresseesFound | undefined {
  const row = namesInRow(namedIn(text, folded), folded, from, 'strict');
  if (row.named.length === 0 || !bound.test(folded.slice(row.end))) return undefined;
  return thoseWhoAct(text.slice(from, row.end));
}

/** An item that says whom to ask: "agreed to: (a) request the Secretariat to report". */
const askingItem =
  /^(?:also |также )?(?:request|invite|ask|urge|encourage|call (?:up)?on|recommend to|task|mandate|instruct|(?:настоятельно )?(?:рекомендовать|поручить|предложить|просить|попросить|призвать|пригласить|уполномочить))(?= (?:the |all )?\p{L})/u;

/** Between the names at the head of an item and what they are to do: "Kazakhstan will host". */
const doing =
  /^(?: (?:also )?(?:will|shall|should|would|must|is to|are to|to|undertakes?|agrees?)(?!\p{L})| ?[–—:] ?| (?:также )?\p{L}+(?:[еуюая]т|ит|ть|ти)(?:ся)?(?!\p{L}))/u;

/**
 * An item that says who does it is theirs alone: "(a) Kazakhstan will host the next meeting"; one that says whom to ask,
 * of those who are asked.
 */
export function whoIsNamed({ text, class: kind }: DraftStatement): AddresseesFound | undefined {
  if (kind !== 'decision' && kind !== 'commitment' && kind !== 'request') return undefined;
  const folded = foldText(text);
  const asking = kind === 'request' ? null : askingItem.exec(folded);
  if (asking) {
    const asked = findAddressees({ text, folded }, { start: 0, end: asking[0].length });
    if (asked.addressees.length > 0) return asked;
  }
  const named = namedActorsAt(text, folded, { start: 0, end: text.length });
  if (!named || !doing.test(folded.slice(afterActors(folded, named)))) return undefined;
  return thoseWhoAct(text.slice(named.start, named.end));
}
