import type { PersonMention } from './find-people';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within } from './span';

export interface Opening {
  readonly kind: 'opening' | 'closing';
  readonly people: readonly PersonMention[];
}

const meeting =
  '(?:(?:the|this) (?:\\p{L}+ ){0,2}?(?:meeting|session|conference|forum|event|seminar|workshop|round ?table|dialogue|consultations|training|course|webinar|training course|exchange)|it)';
const gathering =
  '(?:встречу|совещание|конференцию|заседание|форум|семинар|мероприятие|консультации|диалог|тренинг|курс|вебинар|практикум|школу|учебный курс|семинар-тренинг|круглый стол)';
/** Who did it stands before these words … */
const before = new RegExp(
  String.raw`(?<!\p{L})(?:(?:officially |formally )?(?<opening>opened(?= ${meeting}(?!\p{L}))|(?:gave|delivered|made) (?:the |an )?(?:opening|welcom(?:e|ing)) (?:remarks|address|speech|statement)|welcomed the (?:guests|participants|delegates|delegations)(?=\.)|открыл[аи]?(?= ${gathering}))|(?<closing>closed(?= ${meeting}(?!\p{L}))|(?:gave|delivered|made) (?:the |a )?closing (?:remarks|address|speech)|закрыл[аи]?(?= ${gathering})))(?!\p{L})`,
  'u',
);
/** … and behind these. */
const after = new RegExp(
  String.raw`(?<!\p{L})(?:(?<opening>(?:was|were) (?:officially |formally )?opened by|^opening ${meeting}|^открывая ${gathering}|${gathering} (?:официально )?открыл[аи]?(?! \p{L}+(?:ую|ий) )|с (?:приветственн|вступительн)\p{L}+ (?:словом|словами|речью) (?:[^.;]{0,60}? )?(?:обратил(?:ся|ась|ись)|выступил[аи]?))|(?<closing>(?:was|were) (?:officially |formally )?closed by|^closing ${meeting}|^(?:закрывая|завершая) ${gathering}|${gathering} закрыл[аи]?))(?!\p{L})`,
  'u',
);

/** Who opened or closed the meeting by this sentence, as far as they are named in it. */
export function openingIn(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
): Opening | undefined {
  const words = wordsOf(reading, sentence).replace(/^\P{L}*/u, (lead) => lead.replace(/./gu, ' '));
  const start = words.length - words.trimStart().length;
  const trimmed = words.slice(start);
  const behind = after.exec(trimmed);
  const match = behind ?? before.exec(trimmed);
  if (!match) return undefined;
  const at = sentence.start + start + match.index;
  const named = behind
    ? inRow(reading, within(people, { start: at + match[0].length, end: sentence.end }))
    : rowBefore(reading, within(people, { start: sentence.start, end: at }));
  const kind = match.groups?.['opening'] === undefined ? 'closing' : 'opening';
  return named.length > 0 ? { kind, people: named } : undefined;
}

/** "Ms. A, Head of …, and Mr. B, Director of …, delivered opening remarks": the last and those that "and" joins to it. */
function rowBefore(reading: Reading, named: readonly PersonMention[]): readonly PersonMention[] {
  const row = named.slice(-1);
  for (const person of named.slice(0, -1).toReversed()) {
    const [next] = row;
    if (!next) break;
    const from = Math.max(person.end, person.function?.end ?? 0);
    const to = Math.min((next.honorific ?? next).start, next.function?.start ?? next.start);
    if (!/^(?: \([^()]{2,60}\))?,? (?:and|и) (?:the )?$/u.test(reading.folded.slice(from, to))) break;
    row.unshift(person);
  }
  return row;
}

/** "by Mr. A, Director of …, and Ms. B": the first and those whom "and" joins. */
function inRow(reading: Reading, named: readonly PersonMention[]): readonly PersonMention[] {
  const row: PersonMention[] = [];
  for (const person of named) {
    const last = row.at(-1);
    const gap = last ? reading.folded.slice(last.end, (person.honorific ?? person).start) : '';
    if (
      last &&
      (!/(?<!\p{L})(?:and|и) (?:\p{L}+\.? ){0,8}$/u.test(gap) ||
        /[.;]|(?:chaired|moderated|led|headed) by/u.test(gap))
    )
      break;
    row.push(person);
  }
  return row;
}
