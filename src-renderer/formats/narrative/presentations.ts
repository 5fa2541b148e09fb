import type { Intervention } from './find-interventions';
import type { PartyMention } from './find-parties';
import type { PersonMention } from './find-people';
import { stated, uncertain, type Found } from './found';
import { isActing } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within, type Span } from './span';
import { nameAndParty, speakerOf } from './speakers';
import { wordsAt } from './spoken-clauses';
import { subjectParties } from './who-speaks';

const presents =
  /(?<!\p{L})(?:(?:has |have |had )?presented|gave (?:a |an )?presentations?|delivered (?:a |an )?presentations?|made (?:a |an )?presentations?|(?:were |was )presented by|выступил\p{L}? с (?:презентаци|доклад)\p{L}*|презентовал\p{L}?|представ(?:ил[аи]?|ляет) (?:\p{L}+ ){0,2}?(?:словарь|доклад|отчет|проект|обзор|порядок|образец|итоги|результаты|предложени\p{L}|опыт|инструмент|платформу|систему|баз[уы]|работу|деятельность|руководство|анализ|исследование|концепци[юи]|презентаци[юи]|программу|план|модел[ьи]|данные|схему|методик[уи]|стратегию|портал|приложение|механизм|рекомендации|карту|статистику|перечень|справочник|пособие|сборник|практик[уи]))(?!\p{L})/u;
const presentedBy = /(?<!\p{L})(?:were |was |been )presented by(?!\p{L})/u;
const willPresent = /(?<!\p{L})(?:will present|представ(?:ит|ят))(?!\p{L})/u;
const unnamed =
  /(?<!\p{L})(?:government representatives|representatives of (?:the )?(?:governments|states|participating countries)|представители (?:государств|стран|правительств)(?:-участни\p{L}+)?)(?!\p{L})/u;

/** "UNHCR presented its study", "the guide was presented by Ms. Li": who presented, and what of it the sentence tells. */
export function presentations(
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
