import { defaultFollowUp } from '@/domain/paragraph';
import type { DraftStatement } from '@/domain/draft';
import { nobodyAddressed } from './find-addressees';
import type { FoundStatement } from './find-statements';
import { derived, stated } from './found';
import { wordsOf, type Reading } from './reading';
import type { Span } from './span';
import { whoIsNamed } from './whom-addressed';

type StatementClass = NonNullable<DraftStatement['class']>;

const labels: readonly (readonly [kind: StatementClass, source: string])[] = [
  [
    'decision',
    'agreed|decided|resolved|adopted|approved|решили|решено|постановили|договорились|согласовали|утвердили|утверждено|условились',
  ],
  ['request', 'requested|recommended|invited|рекомендовали|рекомендовано|поручили|поручено|просили'],
  ['record', 'noted|took note|taken note of|отметили|отмечено|приняли к сведению|принято к сведению'],
];
const label = new RegExp(
  `^(?:${labels.map(([, source], at) => `(?<k${at}>${source})`).join('|')})(?: that)?: (?=\\S)`,
  'u',
);

/** "Agreed: IOM will prepare a summary.", «Решили: утвердить план.»: minutes that put the act before what it is of. */
export function labelledAct(reading: Reading, own: Span): FoundStatement | undefined {
  const match = label.exec(wordsOf(reading, own));
  const kind = labels.find((_, at) => match?.groups?.[`k${at}`] !== undefined)?.[0];
  const words = match && /^[^:]+/u.exec(match[0])?.[0];
  if (!match || kind === undefined || !words) return undefined;
  const text = { start: own.start + match[0].length, end: own.end };
  // A heading of a list below it says nothing by itself.
  if (
    !/\p{L}[^\n]*\s\p{L}/u.test(reading.text.slice(text.start, text.end)) ||
    /:\s*$/u.test(wordsOf(reading, own))
  )
    return undefined;
  const verb = { start: own.start, end: own.start + words.length };
  const value: DraftStatement = {
    verb: reading.text.slice(verb.start, verb.end),
    class: kind,
    followUp: defaultFollowUp[kind],
    text: reading.text.slice(text.start, text.end),
  };
  return {
    value,
    clues: [stated(text, 'text'), stated(verb, 'verb'), derived(verb, 'class'), derived(verb, 'followUp')],
    mention: null,
    isOfSome: false,
    addressed: whoIsNamed(value) ?? nobodyAddressed,
  };
}
