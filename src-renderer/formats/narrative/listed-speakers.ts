import type { PersonMention } from './find-people';
import type { PartyMention } from './find-parties';
import type { Intervention } from './find-interventions';
import { listedParties } from './organiser-lists';
import { isActing } from './party-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within, type Span } from './span';

/** Those whom a sentence lists as having spoken, with what it calls their words. */
export interface ListedSpeakers {
  readonly kind: Intervention['kind'];
  readonly people: readonly PersonMention[];
  readonly parties: readonly PartyMention[];
}

const remarks = '(?:statements?|remarks|address(?:es)?|speech(?:es)?|words)';
const en = String.raw`(?:${[
  `(?<opening>(?:opening|welcom(?:e|ing)|introductory) ${remarks})`,
  `(?<closing>(?:closing|concluding) ${remarks})`,
  '(?<presentation>presentations)',
  '(?:statements?|interventions|remarks|speeches|addresses)',
].join('|')}) (?:was|were) (?:also |then |subsequently )?(?:made|delivered|given) by`;
const remarksRu = String.raw`(?:слов|реч|обращени|выступлени)\p{L}+`;
const ru = String.raw`с (?:${[
  String.raw`(?<openingRu>(?:приветственн|вступительн)\p{L}+ ${remarksRu}|приветстви\p{L}+)`,
  String.raw`(?<closingRu>заключительн\p{L}+ ${remarksRu})`,
  String.raw`(?<presentationRu>(?:презентаци|доклад)\p{L}+)`,
  String.raw`(?:заявлени|сообщени|реч)\p{L}+`,
].join('|')}) (?:также |затем )?(?:выступили|обратились)|слово (?:также |затем )?взяли|выступили(?= ?:)`;
/** "Statements were made by", «С заявлениями выступили»: what stands before a list of speakers. */
const lead = new RegExp(
  String.raw`(?<!\p{L})(?:${en}|${ru})(?: (?:the following|следующие) (?:delegations|speakers|states|делегации|участники))?:?(?!\p{L})`,
  'u',
);

/**
 * "Statements were made by Mr. X, Minister of …, and Ms. Y", «С заявлениями выступили представители …»: each of the list
 * spoke. Where persons are named, a party between them is whose they are.
 */
export function listedSpeakers(
  reading: Reading,
  sentence: Sentence,
  people: readonly PersonMention[],
): ListedSpeakers | undefined {
  const match = lead.exec(wordsOf(reading, sentence));
  if (!match) return undefined;
  const zone = { start: sentence.start + match.index + match[0].length, end: sentence.end };
  const named = within(people, zone);
  const parties = named.length > 0 ? besidePeople(reading, zone, named) : listedParties(reading, zone);
  if (named.length + parties.length < 2) return undefined;
  return { kind: kindOf(match.groups ?? {}), people: named, parties };
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Intervention['kind'] {
  const kinds = ['opening', 'closing', 'presentation'] as const;
  return kinds.find((kind) => groups[kind] !== undefined || groups[`${kind}Ru`] !== undefined) ?? 'statement';
}

/** "…, and Ms. Solberg, Director, as well as by UNHCR and the delegation of Japan": parties that spoke through nobody named. */
function besidePeople(
  reading: Reading,
  zone: Span,
  people: readonly PersonMention[],
): readonly PartyMention[] {
  const own = new Set(people.map(({ party }) => party?.start));
  return within(reading.parties, zone).filter(
    (party) =>
      isActing(party) &&
      !own.has(party.start) &&
      ofDelegation.test(reading.folded.slice(zone.start, party.start)),
  );
}

const ofDelegation =
  /(?:^ ?|, |(?:,? as well as|,? and|,? и|,? а также) )(?:by )?(?:the )?(?:(?:delegations?|representatives?) of (?:the )?|делегаци[яи] |представител[ьи] )$|(?:as well as|and) by (?:the )?$/u;
