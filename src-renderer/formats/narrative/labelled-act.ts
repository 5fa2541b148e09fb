import { defaultFollowUp } from '@/domain/paragraph';
import type { DraftStatement } from '@/domain/draft';
import { findActs } from './find-acts';
import { nobodyAddressed } from './find-addressees';
import { findStatements, type FoundStatement } from './find-statements';
import { derived, stated } from './found';
import { wordsOf, type Reading } from './reading';
import type { Span } from './span';
import { whoIsNamed } from './whom-addressed';

type StatementClass = NonNullable<DraftStatement['class']>;

const labels: readonly (readonly [kind: StatementClass, source: string])[] = [
  [
    'decision',
    'agreed|decided|resolved|adopted|approved|decision|решил[аи]?|решение|решено|постановили|договорились|согласовали|утвердили|утверждено|условились',
  ],
  ['request', 'requested|recommended|invited|рекомендовали|рекомендовано|поручили|поручено|просили'],
  ['record', 'noted|took note|taken note of|отметили|отмечено|приняли к сведению|принято к сведению'],
];
const label = new RegExp(
  `^(?:${labels.map(([, source], at) => `(?<k${at}>${source})`).join('|')})(?: that)?: (?=\\S)`,
  'u',
);

const ofNoun = /^(?:decision|решение)$/u;
/** "DECISION: postponed": one word that says what was done. */
const doneAlone =
  /^(?:postponed|deferred|adopted|approved|agreed|endorsed|rejected|noted|отложить|отложено|утвердить|утверждено|одобрить|одобрено|принять|принято|отклонить|отклонено)\.?$/u;

/** "Agreed: IOM will prepare a summary.", «Решили: утвердить план.»: minutes that put the act before what it is of. */
export function labelledAct(reading: Reading, own: Span): readonly FoundStatement[] {
  const match = label.exec(wordsOf(reading, own));
  const kind = labels.find((_, at) => match?.groups?.[`k${at}`] !== undefined)?.[0];
  const words = match && /^[^:]+/u.exec(match[0])?.[0];
  if (!match || kind === undefined || !words) return [];
  const text = { start: own.start + match[0].length, end: own.end };
  // A heading of a list below it says nothing by itself.
  const isWord = doneAlone.test(wordsOf(reading, text));
  if (
    (!isWord && !/\p{L}[^\n]*\s\p{L}/u.test(reading.text.slice(text.start, text.end))) ||
    /:\s*$/u.test(wordsOf(reading, own))
  )
    return [];
  // "Decision: The Group approved …" says itself who did what.
  if (ofNoun.test(words) && findActs(reading, text).length > 0) return [];
  const ordered = orderedIn(reading, text, kind);
  if (ordered.length > 0) return ordered;
  const verb = { start: own.start, end: own.start + words.length };
  const value: DraftStatement = {
    verb: reading.text.slice(verb.start, verb.end),
    class: kind,
    followUp: defaultFollowUp[kind],
    text: reading.text.slice(text.start, text.end),
  };
  return [
    {
      value,
      clues: [stated(text, 'text'), stated(verb, 'verb'), derived(verb, 'class'), derived(verb, 'followUp')],
      mention: null,
      isOfSome: false,
      addressed: whoIsNamed(value) ?? nobodyAddressed,
    },
  ];
}

/** «РЕШИЛИ: просить Казахстан представить …»: what is to be done says itself what kind of act it is. */
function orderedIn(reading: Reading, text: Span, kind: StatementClass): readonly FoundStatement[] {
  if (kind !== 'decision') return [];
  const { statements } = findStatements(reading, [text], undefined, 'orders');
  const [first] = statements;
  const verb = first?.clues.find(({ field }) => field === 'verb');
  return verb?.start === text.start && first?.mention === null ? statements : [];
}
