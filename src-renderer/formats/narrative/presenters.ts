import { isAtAnotherMeeting } from './another-meeting';
import type { PartyMention } from './find-parties';
import type { PersonMention } from './find-people';
import type { OwnMeeting } from './listed-speakers';
import { isNotDone } from './not-done';
import { followingList, isActing } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { saidElsewhere } from './said-elsewhere';
import { within, type Span } from './span';
import { subjectParties } from './who-speaks';

/** Who presented, by what a sentence says. */
export interface Presenters {
  readonly people: readonly PersonMention[];
  readonly parties: readonly PartyMention[];
  /** "government representatives", where nobody is named. */
  readonly unnamed?: Span;
  readonly verb: Span;
  /** Of the party only somebody or something else is said to have: "an expert of Japan". */
  readonly isGuessed: boolean;
  /** A comma parts them from the verb. */
  readonly isApart: boolean;
  readonly isPlanned: boolean;
}

const papers =
  'словарь|доклад|отчет|проект|обзор|порядок|образец|итоги|результаты|предложени\\p{L}|опыт|инструмент|платформу|систему|баз[уы]|работу|деятельность|руководство|анализ|исследование|концепци[юи]|презентаци[юи]|программу|план|модел[ьи]|данные|схему|методик[уи]|стратегию|портал|приложение|механизм|рекомендации|карту|статистику|перечень|справочник|пособие|сборник|практик[уи]';
/** "presented its apologies", "presented a challenge": that is no presentation. */
const nothingShown =
  '(?! (?:with|itself|himself|herself|themselves|(?:(?:its|his|her|their|the) )?(?:sincere |deepest )?(?:apolog\\p{L}+|regrets?|compliments|condolences|credentials|candida\\p{L}+|resignation|excuses)|an? (?:\\p{L}+ )?(?:challenge|opportunit|problem|risk|threat|difficult)\\p{L}*)(?!\\p{L}))';
/** "was then jointly presented": whoever did it stands behind "by". */
const passive =
  '(?<passive>(?:was|were|is|are|been|being) (?:(?:\\p{L}+ly|also|then|later|again|first|next|further|now|once|in turn|both|all|not|never)(?: yet)?,? ){0,4}presented)';
const active = [
  `(?:(?:has|have|had|also|then|later|jointly|further|first|in turn) ){0,3}presented(?! by(?!\\p{L}))${nothingShown}`,
  '(?:(?:also|then|jointly) )?(?:gave|delivered|made) (?:an? |the )?(?:\\p{L}+ ){0,2}?presentations?',
  '(?:(?:также|затем|далее) )?выступил\\p{L}? с (?:\\p{L}+ )?(?:презентаци|доклад)\\p{L}*',
  'презентовал\\p{L}?',
  `(?:(?:также|затем|далее|совместно) )?представ(?:ил[аи]?|ляет) (?:\\p{L}+ ){0,2}?(?:${papers})`,
].join('|');
const presents = new RegExp(
  String.raw`(?<!\p{L})(?:${passive}|${active}|(?<planned>will present|представ(?:ит|ят)))(?!\p{L})`,
  'gu',
);
/** From the participle to those by whom: never "by means of", "by video link". */
const byWhom =
  /^(?: (?!(?:by|and|or|but|which|that|who|while|for)(?!\p{L}))[\p{L}\p{N}'’-]+){0,7} by(?! (?:means|way|video|telephone|phone|e-?mail|consensus|default|\d|\p{L}+ing(?!\p{L})))/u;
const plainLead =
  /^ (?:both |the )?(?:(?:delegations?|representatives?|delegates?|governments?) (?:of|from) (?:the )?)?$/u;
/** Somebody or a body of a party acts, its report does not. */
const ofTheirs =
  /^ ?(?:the |an? |two |three |several )?(?:[\p{L}-]+ ){0,4}?(?:representatives?|experts?|delegat\p{L}+|ministers?|officials?|officers?|consultants?|specialists?|analysts?|lawyers?|researchers?|teams?|heads?|directors?|chiefs?|ambassadors?|co-?ordinators?|staff|speakers?|colleagues?|participants?|ministr(?:y|ies)|governments?|office|mission|secretariat|department|agency|service|institute|university|представител\p{L}+|эксперт\p{L}*|делегаци\p{L}+|министр\p{L}*|министерств\p{L}+|специалист\p{L}*|сотрудник\p{L}*|руководител\p{L}+|директор\p{L}*|координатор\p{L}*|секретариат\p{L}*|служб\p{L}+|офис\p{L}*|консультант\p{L}*)(?!\p{L})[^,;:]*$/u;
/** Words behind which another clause begins, whose verb is not of whoever stands before. */
const otherClause =
  /(?<!\p{L})(?:that|which|who|whom|whose|what|how|as|when|where|because|и|что|как|котор\p{L}{2,3}|где|когда)(?!\p{L})/u;
const otherSubject =
  /;|(?<!\p{L})(?:and|but|while|whereas|that|which|who|what|as|а|и|но|что|как|котор\p{L}{2,3})(?!\p{L})/u;
const unnamed =
  /(?<!\p{L})(?:government representatives|representatives of (?:the )?(?:governments|states|participating countries)|представители (?:государств|стран|правительств)(?:-участни\p{L}+)?)(?!\p{L})/u;
/** "Kazakhstan, represented by its deputy minister, presented": what is told in between. */
const aside = /, [^,;:]{3,120}, $/u;

/** Whoever the sentence says presented something at the meeting, or will; `undefined` where it says of nobody that they did. */
export function whoPresented(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  own: OwnMeeting,
): Presenters | undefined {
  const words = wordsOf(reading, sentence);
  const all = [...words.matchAll(presents)].sort(
    (a, b) => Number(a.groups?.['planned'] !== undefined) - Number(b.groups?.['planned'] !== undefined),
  );
  for (const { index, 0: told, groups } of all) {
    const isPassive = groups?.['passive'] !== undefined;
    const inWords = { start: index, end: index + told.length };
    if (isNotDone(words, inWords) || (isPassive && / (?:not|never) /u.test(told))) continue;
    const verb = { start: sentence.start + index, end: sentence.start + inWords.end };
    const found = isPassive
      ? agents(reading, sentence, verb, people)
      : subjects(reading, sentence, verb, people);
    if (!found) continue;
    const speaker = found.people[0] ?? found.parties[0] ?? found.unnamed;
    const isElsewhere =
      speaker !== undefined && !isPassive && saidElsewhere(reading, own, sentence, { speaker, verb });
    if (isElsewhere || isAtAnotherMeeting(reading, own, { start: verb.end, end: sentence.end })) continue;
    return { ...found, verb, isPlanned: groups?.['planned'] !== undefined };
  }
  return undefined;
}

type Found = Omit<Presenters, 'verb' | 'isPlanned'>;

/** Those behind "by"; of what is only said to have been presented nobody did it. */
function agents(
  reading: Reading,
  sentence: Sentence,
  verb: Span,
  people: readonly PersonMention[],
): Found | undefined {
  const by = byWhom.exec(reading.folded.slice(verb.end, sentence.end))?.[0];
  if (by === undefined) return undefined;
  const zone = { start: verb.end + by.length, end: sentence.end };
  const [person] = within(people, zone);
  const parties = followingList(reading, zone);
  const [party] = parties;
  const gapOf = ({ start }: Span) => reading.folded.slice(zone.start, start);
  if (
    person &&
    !/;|(?<!\p{L})(?!united|limited)(?:was|were|had|has|\p{L}{2,}ed)(?!\p{L})/u.test(gapOf(person))
  )
    return { people: [person], parties: [], isGuessed: false, isApart: false };
  const nobody = unnamed.exec(reading.folded.slice(zone.start, zone.end));
  if (!party) return nobody ? ofUnnamed(zone.start, nobody) : undefined;
  const isPlain = plainLead.test(gapOf(party));
  if (!isPlain && !ofTheirs.test(gapOf(party))) return undefined;
  return { people: [], parties: isPlain ? parties : [party], isGuessed: !isPlain, isApart: false };
}

/** Those right before the verb, or behind whom only what is told in between stands before it. */
function subjects(
  reading: Reading,
  sentence: Sentence,
  verb: Span,
  people: readonly PersonMention[],
): Found | undefined {
  const { folded } = reading;
  const told = folded.slice(sentence.start, verb.start);
  const clause = sentence.start + told.lastIndexOf(';') + 1;
  const zone = { start: clause, end: verb.start };
  const inBetween = aside.exec(folded.slice(clause, verb.start));
  const beside = subjectParties(reading, zone, verb.start);
  const person = within(people, zone).at(-1);
  const row =
    beside.length > 0 || !inBetween ? beside : subjectParties(reading, zone, clause + inBetween.index);
  const isApart = row.length > 0 && /[,;]/u.test(folded.slice(row.at(-1)?.end, verb.start));
  if (person) {
    const gap = folded.slice(person.end, verb.start);
    const first = beside[0];
    const link = first && first.start >= person.end ? folded.slice(person.end, first.start) : undefined;
    if (link !== undefined && /^,? (?:and|и) (?:the )?$/u.test(link))
      return { people: [person], parties: beside, isGuessed: false, isApart: false };
    const isOfOther = link !== undefined && otherSubject.test(link);
    if (!isOfOther && !otherClause.test(gap.slice(gap.lastIndexOf(',') + 1)))
      return { people: [person], parties: [], isGuessed: false, isApart: false };
  }
  if (row.length > 0) return { people: [], parties: row, isGuessed: false, isApart };
  const nobody = unnamed.exec(folded.slice(clause, verb.start));
  if (nobody && !otherClause.test(folded.slice(clause + nobody.index + nobody[0].length, verb.start)))
    return ofUnnamed(clause, nobody);
  return person ? undefined : ofTheirPeople(reading, zone);
}

/** "Two experts from Japan presented", "IOM experts presented": somebody of the party did. */
function ofTheirPeople(reading: Reading, zone: Span): Found | undefined {
  const words = reading.folded.slice(zone.start, zone.end);
  const start = zone.start + words.lastIndexOf(',', words.length - 3) + 1;
  const parties = within(reading.parties, { start, end: zone.end });
  const party = parties.find((one) => one.kind !== 'process');
  if (!party || parties.some((one) => one !== party && isActing(one))) return undefined;
  const lead = reading.folded.slice(start, party.start);
  const gap = reading.folded.slice(party.end, zone.end);
  if (otherClause.test(gap) || otherClause.test(lead)) return undefined;
  const isOfTheirs =
    (ofTheirs.test(lead) && /(?:of|from) (?:the )?$|\p{Script=Cyrillic} $/u.test(lead)) ||
    (/^[\s\d().]*(?:the )?$/u.test(lead) && ofTheirs.test(gap.replace(/^['’]s?/u, '')));
  return isOfTheirs ? { people: [], parties: [party], isGuessed: true, isApart: false } : undefined;
}

function ofUnnamed(from: number, match: RegExpExecArray): Found {
  const start = from + match.index;
  return {
    people: [],
    parties: [],
    unnamed: { start, end: start + match[0].length },
    isGuessed: false,
    isApart: false,
  };
}
