import type { DraftMeeting } from '@/domain/draft';
import { stated, uncertain, type Found } from './found';
import type { PartyMention } from './find-parties';
import { openingIn } from './find-openings';
import { listedSpeakers, type OwnMeeting } from './listed-speakers';
import type { PersonMention } from './find-people';
import { listedBefore } from './organiser-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';
import { isNominative } from './named-actors';
import { isActing } from './party-lists';
import { dashSpeech, quotationOf, toldToPress, type Quoted } from './quoted-speech';
import { saidElsewhere } from './said-elsewhere';
import { reportLine } from './report-line';
import { nameAndParty, speakerOf } from './speakers';
import { says, saysSource } from './speech-verbs';

export type Intervention = DraftMeeting['interventions'][number];

const presents =
  /(?<!\p{L})(?:(?:has |have |had )?presented|gave (?:a |an )?presentations?|delivered (?:a |an )?presentations?|made (?:a |an )?presentations?|(?:were |was )presented by|выступил\p{L}? с (?:презентаци|доклад)\p{L}*|презентовал\p{L}?|представ(?:ил[аи]?|ляет) (?:\p{L}+ ){0,2}?(?:словарь|доклад|отчет|проект|обзор|порядок|образец|итоги|результаты|предложени\p{L}|опыт|инструмент|платформу|систему|баз[уы]|работу|деятельность|руководство|анализ|исследование|концепци[юи]|презентаци[юи]|программу|план|модел[ьи]|данные|схему|методик[уи]|стратегию|портал|приложение|механизм|рекомендации|карту|статистику|перечень|справочник|пособие|сборник|практик[уи]))(?!\p{L})/u;
const presentedBy = /(?<!\p{L})(?:were |was |been )presented by(?!\p{L})/u;
const willPresent = /(?<!\p{L})(?:will present|представ(?:ит|ят))(?!\p{L})/u;
const unnamed =
  /(?<!\p{L})(?:government representatives|representatives of (?:the )?(?:governments|states|participating countries)|представители (?:государств|стран|правительств)(?:-участни\p{L}+)?)(?!\p{L})/u;

/** Who said what: quotations with their speakers, paraphrased statements of persons and parties, presentations. */
export function findInterventions(
  reading: Reading,
  people: readonly PersonMention[],
  own: OwnMeeting,
): readonly Found<Intervention>[] {
  const quoted = reading.quotations.flatMap((quotation) => quotationOf(reading, quotation, people));
  const taken = new Set(quoted.map(({ sentence }) => sentence));
  const spoken = reading.blocks.flatMap((block) => dashSpeech(reading, block, people));
  for (const { sentence } of spoken) taken.add(sentence);
  const isLong = ({ found }: Quoted): boolean => (found.value.text?.match(/\p{L}+/gu)?.length ?? 0) > 6;
  const spokenWhole = new Set(quoted.filter(isLong).map(({ sentence }) => sentence));
  const listed: Found<Intervention>[] = [];
  const told = reading.sentences.flatMap((sentence) => {
    // Whole sentences in marks are what was said to open it; a few words are only part of what is told.
    if (spokenWhole.has(sentence.start)) return [];
    const opening = openingOf(reading, sentence, people);
    if (opening.length > 0) return opening;
    const inList = ofListed(reading, sentence, people, own);
    listed.push(...inList);
    if (inList.length > 0) return [];
    if (taken.has(sentence.start)) return [];
    const inOutcome = inParagraph(reading, sentence);
    const presented = presentations(reading, sentence, people, inOutcome);
    return presented.length > 0 ? presented : paraphrases(reading, sentence, people, { inOutcome, own });
  });
  const said = [...[...quoted, ...spoken].map(({ found }) => found), ...told];
  // "Statements were made by A and B. A said that …": of A it is told below what was said.
  const others = listed.filter(({ value }) => !said.some((one) => isOfSpeaker(one.value, value)));
  return [...said, ...others].sort((a, b) => (a.clues[0]?.start ?? 0) - (b.clues[0]?.start ?? 0));
}

function isOfSpeaker(one: Intervention, listed: Intervention): boolean {
  return (
    one.speaker === listed.speaker &&
    one.party === listed.party &&
    apart.has(one.kind) === apart.has(listed.kind)
  );
}

/** Opening a meeting is no statement in it. */
const apart: ReadonlySet<Intervention['kind']> = new Set(['opening', 'closing']);

function inParagraph(reading: Reading, sentence: Sentence): boolean {
  const paragraph = itemAt(reading.paragraphs, sentence.start);
  return paragraph !== undefined && paragraph.end >= sentence.end;
}

/** The sentence as printed, without the number of the paragraph, or the place and day of the report, that it opens. */
function wordsAt(reading: Reading, { start, end }: Span): string {
  const paragraph = itemAt(reading.paragraphs, start);
  const line = reportLine(reading);
  const from =
    paragraph && paragraph.start <= start && start < paragraph.body.start
      ? paragraph.body.start
      : line && line.start <= start && start < line.end
        ? line.end
        : start;
  return reading.text.slice(Math.min(from, end), end);
}

function presentations(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  inOutcome: boolean,
): readonly Found<Intervention>[] {
  const words = wordsOf(reading, sentence);
  const planned = willPresent.exec(words);
  const match = presents.exec(words) ?? planned;
  if (!match) return [];
  const at = sentence.start + match.index;
  const passive = presentedBy.test(words);
  const zone = passive ? { start: at, end: sentence.end } : { start: sentence.start, end: at };
  const person = passive ? within(people, zone)[0] : within(people, zone).at(-1);
  const speaking = person && speakerOf(person, people, false);
  const nobody = unnamed.exec(reading.folded.slice(zone.start, zone.end));
  const parties = speaking ? [] : presenting(reading, sentence, zone, passive);
  const [party] = parties;
  if (!party && !nobody && !speaking) return [];
  const isApart = party && /[,;]/u.test(reading.folded.slice(parties.at(-1)?.end, at));
  if (inOutcome && !speaking && (!party || isApart)) return [];
  const value = { kind: 'presentation' as const, verbatim: false, text: wordsAt(reading, sentence) };
  const clue =
    planned && !presents.test(words)
      ? uncertain(sentence, 'review.why.planned')
      : inOutcome && !speaking
        ? uncertain(sentence, 'review.why.of-one-party')
        : stated(sentence);
  if (speaking) return [{ value: { ...nameAndParty(speaking), ...value }, clues: [clue, ...speaking.clues] }];
  if (parties.length > 0)
    return parties.map((one) => ({
      value: { party: one.party, ...value },
      clues: [clue, stated(one, 'party')],
    }));
  const start = zone.start + (nobody?.index ?? 0);
  const speaker = reading.text.slice(start, start + (nobody?.[0].length ?? 0));
  return [{ value: { speaker, ...value }, clues: [clue] }];
}

/** Which parties present: those right before the verb, or else the first that is named. */
function presenting(
  reading: Reading,
  sentence: Sentence,
  zone: Span,
  isPassive: boolean,
): readonly PartyMention[] {
  const row = isPassive ? [] : subjectParties(reading, sentence, zone.end);
  return row.length > 0 ? row : within(reading.parties, zone).filter(isActing).slice(0, 1);
}

/** "The meeting was opened by …": who opened or closed it, each with the words that say so. */
function openingOf(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
): readonly Found<Intervention>[] {
  const opening = openingIn(reading, sentence, people);
  // Of several it says only that they did, unless it goes on with what was said.
  const isTold = opening?.people.length === 1 || says.test(wordsOf(reading, sentence).replace(tookFloor, ''));
  const text = isTold ? { text: wordsAt(reading, sentence) } : {};
  return (opening?.people ?? []).map((person) => {
    const speaker = speakerOf(person, people, false);
    return {
      value: { ...nameAndParty(speaker), kind: opening?.kind ?? 'opening', verbatim: false, ...text },
      clues: [stated(sentence), ...speaker.clues],
    };
  });
}

/**
 * "Statements were made by …": one of each. Of several the sentence says nothing but that they spoke: it is where that is
 * told, and nobody's words.
 */
function ofListed(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  own: OwnMeeting,
): readonly Found<Intervention>[] {
  const listed = listedSpeakers(reading, sentence, people, own);
  if (!listed) return [];
  const isOfOne = listed.people.length + listed.parties.length === 1;
  const isTold = isOfOne || says.test(wordsOf(reading, sentence).replace(tookFloor, ''));
  const text = isTold ? { text: wordsAt(reading, sentence) } : {};
  const said = { kind: listed.kind, verbatim: false, ...text };
  const ofPeople = listed.people.map((person) => {
    const speaker = speakerOf(person, people, false);
    return { value: { ...nameAndParty(speaker), ...said }, clues: [stated(sentence), ...speaker.clues] };
  });
  const ofParties = listed.parties.map((party) => ({
    value: { party: party.party, ...said },
    clues: [stated(sentence), stated(party, 'party')],
  }));
  return [...ofPeople, ...ofParties];
}

/**
 * "The Chairman …, HE …, highlighted": what someone is reported to have said, in the report's words. Inside the
 * outcome only what a person or a single party said in its own name is speech, and a party's is doubted.
 */
function paraphrases(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
  { inOutcome, own }: { readonly inOutcome: boolean; readonly own: OwnMeeting },
): readonly Found<Intervention>[] {
  const clauses = spokenClauses(reading, sentence);
  if (clauses.length > 1)
    return clauses.flatMap((clause) => paraphrases(reading, clause, people, { inOutcome, own }));
  const words = wordsOf(reading, sentence);
  if (saysNothing.test(words)) return [];
  const quoted = accordingTo.exec(words);
  const match = says.exec(words);
  if (!match && !quoted && !ofPronoun.test(words)) return [];
  const at = sentence.start + (match?.index ?? 0);
  const text = wordsAt(reading, sentence);
  // "According to Ms. X": right behind the words, not whoever comes later in the sentence.
  const from = sentence.start + (quoted ? quoted.index + quoted[0].length : 0);
  const [first] = quoted ? within(people, { start: from, end: sentence.end }) : [];
  const isSource = first !== undefined && !/[,;:"]/u.test(reading.folded.slice(from, first.start));
  const person = quoted
    ? isSource
      ? first
      : undefined
    : (within(people, { start: sentence.start, end: at }).at(-1) ??
      behindVerb(reading, sentence, at, match?.[0].length ?? 0, people));
  const before = person ? undefined : whoSpokeBefore(reading, sentence, words, people);
  const who = person ?? before;
  const verb = { start: at, end: at + (match?.[0].length ?? 0) };
  const isHere = (speaker: Span): boolean => !saidElsewhere(reading, own, sentence, { speaker, verb });
  if (who && !isHere(who)) return [];
  if (who) {
    const speaker = speakerOf(who, people, before !== undefined);
    const last = itemAt(reading.sentences, sentence.start - 1);
    // Who was said to open the meeting goes on: that is no second opening.
    const isOpened = last?.block === sentence.block && openingIn(reading, last, people) !== undefined;
    const kind = isOpened ? 'statement' : kindOf(words);
    return [
      {
        value: { ...nameAndParty(speaker), kind, verbatim: false, text },
        clues: [
          before
            ? uncertain(sentence, 'review.why.nearby-sentence')
            : toldToPress.test(words)
              ? uncertain(sentence, 'review.why.told-to-press')
              : stated(sentence),
          ...speaker.clues,
        ],
      },
    ];
  }
  if (!match) return [];
  const parties = subjectParties(reading, sentence, at);
  if (parties[0] && !isHere(parties[0])) return [];
  return parties.map((party) => ({
    value: { party: party.party, kind: 'statement', verbatim: false, text },
    clues: [
      inOutcome
        ? uncertain(sentence, 'review.why.of-one-party')
        : toldToPress.test(words)
          ? uncertain(sentence, 'review.why.told-to-press')
          : stated(sentence),
      stated(party, 'party'),
    ],
  }));
}

/** "asked to be observers in future", "A and B observed.", "has asked me to convey": a wish, a presence and a letter. */
const saysNothing =
  /(?<!\p{L})(?:asked to be (?:(?:admitted|accepted|invited) (?:as )?)?(?:an? )?observers?|asked (?:me|us) to (?:convey|inform|tell)|observed(?=[.;]?$)|просил[аио]?(?:сь)? (?:стать|быть) наблюдател\p{L}+)(?!\p{L})/u;

/** Where another may begin to speak in the same sentence: "…; Malta asked", «…, а Греция заявила». */
const nextClause = /; |, (?:while|whereas|and|but|а|тогда как|в то время как|но|и) /gu;

/**
 * "Italy proposed a fund; Malta asked for time": the clauses of a sentence in which States or organisations by name speak
 * one after the other; the sentence whole where fewer than two do. Words in which nobody speaks belong to those before.
 */
function spokenClauses(reading: Reading, sentence: Sentence): readonly Sentence[] {
  const words = wordsOf(reading, sentence);
  const starts = [...words.matchAll(nextClause)]
    .map(({ index, 0: link }) => sentence.start + index + link.length)
    .filter((start) => (itemAt(reading.quotations, start)?.end ?? 0) <= start)
    .filter((start) => speaksAt(reading, { start, end: sentence.end }));
  if (starts.length === 0) return [sentence];
  const [first = sentence.end] = starts;
  const own = { ...sentence, end: first };
  const verb = says.exec(wordsOf(reading, own));
  if (!verb || subjectParties(reading, own, own.start + verb.index).length === 0) return [sentence];
  return [sentence.start, ...starts].map((start, at, all) => {
    const end = all[at + 1] ?? sentence.end;
    const told = reading.text.slice(start, end);
    return { ...sentence, start, end: start + told.replace(linkAtEnd, '').length };
  });
}

const linkAtEnd = /(?:[;,]?\s+(?:while|whereas|and|but|а|тогда как|в то время как|но|и)|[;,])?\s*$/u;

/** Whether words begin with those who speak in them, and with what they do. */
function speaksAt(reading: Reading, span: Span): boolean {
  const verb = says.exec(wordsOf(reading, span));
  const parties = verb ? subjectParties(reading, span, span.start + verb.index) : [];
  const [first] = parties;
  return (
    first !== undefined &&
    parties.every(isNominative) &&
    /^(?:the )?(?:(?:delegations?|representatives?) of (?:the )?)?$/u.test(
      reading.folded.slice(span.start, first.start),
    )
  );
}

function kindOf(words: string): Intervention['kind'] {
  if (opensIt.test(words)) return 'opening';
  if (closesIt.test(words)) return 'closing';
  return /^(?:in (?:his|her|their) presentation|в своем докладе|в своей презентации)(?!\p{L})/u.test(words)
    ? 'presentation'
    : 'statement';
}

/** «По словам Артёма Сафонова, …», "according to Ms. Vogel, …" */
const accordingTo =
  /^(?:по (?:словам|мнению|сообщению|данным)|according to|in the words of) (?!(?:его|ее|их|him|her|them)(?!\p{L}))/u;
const ofPronoun = new RegExp(
  String.raw`^(?:(?:he|she) (?:also |then |further )?|(?:он|она) (?:также |далее )?)${saysSource}(?!\p{L})|^(?:по (?:его|ее) (?:словам|мнению)|according to (?:him|her)|in (?:his|her) words),|^(?:closing|opening|concluding) (?:the|this) (?:\p{L}+ )?\p{L}+, (?:he|she) ${saysSource}(?!\p{L})`,
  'u',
);
const opensIt =
  /(?<!\p{L})(?:(?:in|during) (?:his|her|the|their) (?:opening|welcom(?:e|ing)) (?:speech|remarks|address|statement)|(?:в|во) (?:своем )?(?:приветственн|вступительн)\p{L}+ (?:слове|речи|выступлении)|на открытии|открывая)(?!\p{L})/u;
const closesIt =
  /(?<!\p{L})(?:in (?:his|her|the|their) (?:closing|concluding) (?:speech|remarks|address|statement)|^closing (?:the|this) (?:\p{L}+ )?\p{L}+,|в заключительном (?:слове|выступлении)|закрывая)(?!\p{L})/u;

/** «Как сообщил в приветственном слове вице-министр …»: Russian may name who speaks behind the verb. */
function behindVerb(
  reading: Reading,
  sentence: Sentence,
  verb: number,
  length: number,
  people: readonly PersonMention[],
): PersonMention | undefined {
  if (!/^(?:как )?$/u.test(reading.folded.slice(sentence.start, verb))) return undefined;
  const rest = reading.folded.slice(verb + length, Math.min(sentence.end, verb + length + 240));
  if (!/^ \p{Script=Cyrillic}/u.test(rest)) return undefined;
  const comma = rest.indexOf(',');
  const person = within(people, { start: verb + length, end: verb + length + rest.length })[0];
  return person && (comma < 0 || person.start <= verb + length + comma + 80) ? person : undefined;
}

const tookFloor = /(?<!\p{L})(?:с (?:\p{L}+ ){1,3})?выступил[аи]?(?!\p{L})/u;

/** "She recalled that …": the last person of the sentence before, in the same paragraph, if that one says nothing yet. */
function whoSpokeBefore(
  reading: Reading,
  sentence: Sentence,
  words: string,
  people: readonly PersonMention[],
): PersonMention | undefined {
  if (!ofPronoun.test(words)) return undefined;
  const last = itemAt(reading.sentences, sentence.start - 1);
  if (!last || last.block !== sentence.block) return undefined;
  // «С докладом выступила г-жа Эль-Хатиб.» says nothing yet of what she said.
  if (says.test(wordsOf(reading, last).replace(tookFloor, ''))) return undefined;
  if (openingIn(reading, last, people)) return undefined;
  const named = within(people, last);
  return named.length === 1 ? named[0] : undefined;
}

/** "Germany, supported by Hungary, expressed": who speaks stands before those who agree. */
const supported =
  /,? (?:supported|seconded|backed|joined|echoed) by [^,.;:]{3,110}, $|,? (?:при поддержке|поддержанн\p{L}{2}) [^,.;:]{3,110},? $/u;

/** The parties right before the verb: "As UNHCR stated", "Norway and the Netherlands announced". */
function subjectParties(reading: Reading, sentence: Span, told: number): readonly PartyMention[] {
  const aside = supported.exec(reading.folded.slice(Math.max(sentence.start, told - 160), told));
  const verb = aside ? told - aside[0].length : told;
  const party = within(reading.parties, { start: sentence.start, end: verb }).filter(isActing).at(-1);
  if (!party) return [];
  const beside =
    /^ ?(?:has |have |also |representatives? |delegation |commission |secretariat |, in turn,? )?$/u.test(
      reading.folded.slice(party.end, verb),
    );
  const lead = reading.folded.slice(sentence.start, party.start);
  const speaksFor =
    /(?:^|[\p{P}\p{N}\s])(?:the )?(?:delegation|representative|delegate)s? of (?:the )?$|(?:^|[\p{P}\p{N}\s])(?:делегаци[яи]|представител[ьи]) $/u.test(
      lead,
    );
  const row = listedBefore(reading, { start: sentence.start, end: party.end });
  const first = row[0]?.start ?? party.start;
  const depends = /(?<!\p{L})(?:of|in|by|with|from|из|от) (?:the )?$/u.test(
    reading.folded.slice(Math.max(sentence.start, first - 10), first),
  );
  if (!beside || (depends && !speaksFor)) return [];
  return row.length <= 1 ? [party] : row.length <= 3 ? row : [];
}
