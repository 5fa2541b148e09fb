import { openingIn } from './find-openings';
import type { PartyMention } from './find-parties';
import type { PersonMention } from './find-people';
import { listedBefore } from './organiser-lists';
import { isActing } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';
import { says, saysSource } from './speech-verbs';

/** «По словам Артёма Сафонова, …», "according to Ms. Vogel, …" */
export const accordingTo =
  /^(?:по (?:словам|мнению|сообщению|данным)|according to|in the words of) (?!(?:его|ее|их|him|her|them)(?!\p{L}))/u;
export const ofPronoun = new RegExp(
  String.raw`^(?:(?:he|she) (?:also |then |further )?|(?:он|она) (?:также |далее )?)${saysSource}(?!\p{L})|^(?:по (?:его|ее) (?:словам|мнению)|according to (?:him|her)|in (?:his|her) words),|^(?:closing|opening|concluding) (?:the|this) (?:\p{L}+ )?\p{L}+, (?:he|she) ${saysSource}(?!\p{L})`,
  'u',
);
/** «Как сообщил в приветственном слове вице-министр …»: Russian may name who speaks behind the verb. */
export function behindVerb(
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

export const tookFloor = /(?<!\p{L})(?:с (?:\p{L}+ ){1,3})?выступил[аи]?(?!\p{L})/u;

/** "She recalled that …": the last person of the sentence before, in the same paragraph, if that one says nothing yet. */
export function whoSpokeBefore(
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
export function subjectParties(reading: Reading, sentence: Span, told: number): readonly PartyMention[] {
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
